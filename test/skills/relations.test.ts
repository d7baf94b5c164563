import { describe, expect, it } from 'vitest'
import { relationBetween } from '../../lib/skills'

describe('relationBetween', () => {
  it.each([
    ['React.js', 'reactjs', 'same'],
    ['Unheard Of', 'unheard of', 'same'],
    ['React', 'JavaScript', 'implies'],
    ['Next.js', 'JavaScript', 'implies'],
    ['Spring Boot', 'Java', 'implies'],
    ['Spring Boot', 'Spring', 'implies'],
    ['Kubernetes', 'Docker', 'implies'],
    ['Amazon EKS', 'Kubernetes', 'implies'],
    ['GitHub', 'Git', 'implies'],
    ['PostgreSQL', 'SQL', 'implies'],
    ['PostgreSQL', 'Relational Databases', 'implies'],
    ['AWS', 'Cloud', 'implies'],
    ['AWS', 'Azure', 'alternative-to'],
    ['Google Cloud', 'AWS', 'alternative-to'],
    ['PostgreSQL', 'MySQL', 'alternative-to'],
    ['Kafka', 'RabbitMQ', 'alternative-to'],
    ['Terraform', 'Pulumi', 'alternative-to'],
    ['React', 'Vue', 'alternative-to'],
    ['Jest', 'Vitest', 'alternative-to'],
    ['GitHub Actions', 'Jenkins', 'alternative-to'],
    ['Scrum', 'Agile', 'implies'],
    ['JavaScript', 'React', null],
    ['Cloud', 'AWS', null],
    ['Python', 'Kubernetes', null],
    ['Unheard Of', 'Java', null],
  ] as const)('%s for %s: %s', (had, asked, relation) => {
    expect(relationBetween(had, asked)).toBe(relation)
  })

  it('never chains alternatives', () => {
    // C# stands in for Java and Java for Kotlin, which makes C# no Kotlin.
    expect(relationBetween('C#', 'Java')).toBe('alternative-to')
    expect(relationBetween('Java', 'Kotlin')).toBe('alternative-to')
    expect(relationBetween('C#', 'Kotlin')).toBeNull()
  })
})

describe('what meets a wide skill', () => {
  it.each([
    ['Spring Boot', 'Backend Development', 'implies', 'it is made for servers'],
    ['React', 'Frontend Development', 'implies', 'it is made for browsers'],
    ['Full-Stack Development', 'Backend Development', 'implies', 'it is one of the two ends'],
    ['Java', 'Backend Development', 'is-a', 'a language alone says nothing of servers'],
    ['Python', 'Backend Development', 'is-a', 'as often used for other work'],
    [
      'PyTorch',
      'Backend Development',
      null,
      'the Python that it implies is a part already, and parts are not passed on',
    ],
    ['Frontend Development', 'Full-Stack Development', 'is-a', 'one end of two'],
    ['Go', 'Programming Languages', 'implies', 'it is one'],
    ['React', 'Programming Languages', 'implies', 'nobody uses it without one'],
    ['SQL', 'Programming Languages', 'is-a', 'it is for queries alone'],
    ['HTML', 'Programming Languages', null, 'it is markup'],
    ['Kotlin', 'Software Development', 'implies', 'a language is learnt to develop'],
    ['Java', 'Object-Oriented Programming', 'implies', 'there is no other way to use it'],
    ['Python', 'Object-Oriented Programming', 'is-a', 'one of its ways'],
    ['Bash', 'Scripting', 'implies', 'it is for scripts'],
    ['PostgreSQL', 'SQL', 'implies', 'it is asked in it'],
    ['PostgreSQL', 'Databases', 'implies', 'it is one'],
    ['SQL', 'Relational Databases', 'is-a', 'the language, not the running of one'],
    ['MongoDB', 'NoSQL', 'implies', 'it is one'],
    ['MongoDB', 'SQL', null, 'it has a language of its own'],
    ['PostgreSQL', 'Data Engineering', null, 'storing rows moves no data'],
    ['Kubernetes', 'Containers', 'implies', 'it runs nothing else'],
    ['Kubernetes', 'Container Orchestration', 'implies', 'it is the common one'],
    ['Docker', 'Container Orchestration', 'is-a', 'containers, but not many at once'],
    ['GitHub Actions', 'CI/CD', 'implies', 'it is for that'],
    ['Jenkins', 'DevOps', 'is-a', 'one of its tools'],
    ['Terraform', 'Infrastructure as Code', 'implies', 'it is the common one'],
    ['Ansible', 'Infrastructure as Code', 'is-a', 'it configures what others set up'],
    ['Azure', 'Cloud', 'implies', 'it is one'],
    ['Docker', 'Cloud', 'is-a', 'it runs there and elsewhere'],
    ['Git', 'Version Control', 'implies', 'it is one'],
    ['Cypress', 'Test Automation', 'implies', 'it is for that'],
    ['Unit Testing', 'Test Automation', 'is-a', 'the lowest layer of it'],
    ['JUnit', 'Unit Testing', 'implies', 'it is for that'],
    ['GraphQL', 'API Development', 'implies', 'it is a way of making them'],
    ['Flutter', 'Mobile Development', 'implies', 'it is for that'],
    ['Swift', 'Mobile Development', 'is-a', 'a language alone'],
    ['Prometheus', 'Monitoring', 'implies', 'it is for that'],
    ['Logging', 'Observability', 'is-a', 'one of its signals'],
    ['scikit-learn', 'Machine Learning', 'implies', 'it is for that'],
    ['pandas', 'Machine Learning', 'is-a', 'it prepares the data'],
    ['Prompt Engineering', 'Machine Learning', null, 'it trains nothing'],
    ['Apache Airflow', 'Data Pipelines', 'implies', 'it runs them'],
    ['Linux', 'Operating Systems', 'implies', 'it is one'],
    ['FreeRTOS', 'Embedded Systems', 'implies', 'it runs nowhere else'],
    ['C', 'Embedded Systems', 'is-a', 'their common language, used elsewhere too'],
    ['Penetration Testing', 'Security', 'implies', 'a field of it'],
    ['OAuth', 'Security', 'is-a', 'one protocol'],
    ['Backend Development', 'Java', null, 'there are other languages'],
    ['Databases', 'PostgreSQL', null, 'there are other databases'],
  ] as const)('%s for %s: %s, since %s', (had, asked, relation, _reason) => {
    expect(relationBetween(had, asked)).toBe(relation)
  })
})
