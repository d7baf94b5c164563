import { describe, expect, it } from 'vitest'
import { findMentions } from '../../lib/skills'

const namesIn = (text: string): string[] => findMentions(text).map((mention) => mention.name)

/** A sentence that means the skill, and one that does not. Add a pair with each new word sense. */
const SENSES: readonly [name: string, means: string, doesNot: string][] = [
  ['Go', 'Experience with Go and gRPC', 'You want to go far with us'],
  ['Go', 'Backend services in Java, Go or Rust', 'Go above and beyond for customers'],
  ['Go', 'We are looking for a Go developer', 'Own the go-to-market plan'],
  ['Go', 'python, docker, go', 'Ready to go? Apply now'],
  ['C', 'Firmware in C, C++ and Rust', 'Present to C-level executives'],
  ['C', 'Strong knowledge of C', 'We closed our Series C, led by a known fund'],
  ['C', 'Proficiency in C programming', 'Vitamin C and fresh fruit'],
  ['R', 'Data analysis in Python, R or SAS', 'Work in our R&D department'],
  ['R', 'Proficient in R', 'Frank R. Smith founded the firm'],
  ['Swift', 'iOS apps written in Swift', 'A swift response to incidents'],
  ['Swift', 'Kotlin, Swift and Flutter', 'Swift resolution of tickets'],
  ['Rust', 'Systems code in Rust', 'Steel parts are kept free of rust'],
  ['Spring', 'Java and Spring', 'Spring 2027 internship'],
  ['Spring', 'Experience with Spring and Hibernate', 'You start in the spring'],
  ['SoC', 'ARM SoC bring-up', 'Join our Security Operations Center (SOC)'],
  ['Relational Databases', 'Experience with relational (PostgreSQL, MySQL) stores', 'Relational thinking and empathy'],
  ['NoSQL', 'Relational and non-relational (MongoDB) stores', 'Relational (MySQL) stores'],
  ['Microsoft Excel', 'Reports in Excel and SQL', 'You excel at explaining things'],
  ['Microsoft Excel', 'Word, Excel, PowerPoint', 'Excel in a fast team'],
  ['Express', 'Node.js, Express and MongoDB', 'Express your ideas freely'],
  ['Chef', 'Chef, Puppet or Ansible', 'Our chef cooks lunch every day'],
  ['Ruby', 'Ruby and Rails experience', 'We sell ruby rings'],
  ['Scala', 'Spark jobs in Scala', 'La scala is a famous stage'],
  ['Dart', 'Flutter and Dart', 'Dart boards and table football'],
  ['Julia', 'Python, Julia or MATLAB', 'julia will interview you'],
  ['Flask', 'Python (Flask, Django)', 'Keep your coffee in a flask'],
  ['Microsoft Access', 'Excel, Word and Access', 'Access to health care'],
  ['Microsoft Word', 'Excel, Word and Outlook', 'Spread the word'],
  ['Microsoft Outlook', 'Skilled in Word, Excel, Outlook', 'A positive outlook on life'],
  ['Apache Spark', 'Kafka and Spark', 'Spark joy in customers'],
  ['Apache Hive', 'Spark, Hive and Presto', 'A hive of activity'],
  ['Helm', 'Kubernetes with Helm', 'With you at the helm of the team'],
  ['SaltStack', 'Ansible, Puppet, Salt', 'Worth one’s salt'],
  ['Puppet', 'Ansible, Puppet, Chef', 'A puppet show for children'],
  ['Ray', 'Distributed training with Ray and PyTorch', 'A ray of hope'],
  ['Temporal', 'Workflows in Temporal and Airflow', 'Models with temporal data'],
  ['Snowflake', 'dbt and Snowflake', 'Every snowflake differs'],
  ['Segment', 'Amplitude, Segment and Mixpanel', 'Own the small business segment'],
  ['Make', 'CMake, Make, Bazel', 'Make an impact from day one'],
  ['Notion', 'Jira, Notion and Slack', 'Challenge the notion that software is slow'],
  ['Linear', 'Slack, Linear, GitHub', 'Knows linear algebra'],
  ['React', 'React and TypeScript', 'React to incidents quickly'],
  ['React', 'html, css, react', 'We react to change'],
  ['Next.js', 'React, Next, Node', 'Your next challenge'],
  ['Node.js', 'node, react, postgres', 'A failing node in the cluster'],
  ['Assembly', 'C, C++ and Assembly', 'Assembly of printed circuit boards'],
  ['Pascal', 'Delphi, Pascal', 'Pascal leads the team'],
  ['Processing', 'p5.js, Processing', 'Processing of orders'],
  ['Less', 'Sass, Less, CSS', 'Less meetings, more code'],
  ['Unity', 'Games in Unity and C#', 'We value unity and trust'],
  ['AWS Lambda', 'S3, Lambda and DynamoDB', 'A lambda expression'],
  ['Apache Ant', 'Maven, Gradle, Ant', 'Not an ant could pass'],
  ['Apache HTTP Server', 'Nginx and Apache', 'The Apache people'],
  ['SAFe', 'Scrum, Kanban or SAFe', 'A safe place to work'],
  ['Monday.com', 'Jira, Asana or Monday.com', 'Monday to Friday'],
]

describe('word senses', () => {
  it.each(SENSES)('%s: "%s", not "%s"', (name, means, doesNot) => {
    expect(namesIn(means)).toContain(name)
    expect(namesIn(doesNot)).not.toContain(name)
  })
})

describe('human languages', () => {
  it.each([
    ['Fluent in German and English', ['German', 'English']],
    ['English (C1)', ['English']],
    ['Native Dutch speaker', ['Dutch']],
    ['You speak French', ['French']],
  ])('%s', (text, languages) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(languages))
  })

  it.each(['Polish the user interface', 'Our Dutch office', 'A Spanish start-up', 'Greek salad on Fridays'])(
    'not in "%s"',
    (text) => {
      expect(findMentions(text).filter((mention) => mention.class === 'language')).toEqual([])
    },
  )
})
