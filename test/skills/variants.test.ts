import { describe, expect, it } from 'vitest'
import { findMentions } from '../../lib/skills'

const namesIn = (text: string): string[] => findMentions(text).map((mention) => mention.name)

describe('one name in many spellings', () => {
  it.each([
    ['Node.js', ['Node.js', 'NodeJS', 'nodejs', 'node js', 'Node JS', 'node.js', 'NODE.JS']],
    ['React', ['React', 'React.js', 'ReactJS', 'reactjs', 'React JS']],
    ['PostgreSQL', ['PostgreSQL', 'Postgres', 'postgresql', 'Postgre SQL', 'PSQL']],
    ['Infrastructure as Code', ['Infrastructure as Code', 'infrastructure-as-code', 'Infrastructure-as-Code', 'IaC']],
    ['CI/CD', ['CI/CD', 'ci/cd', 'CICD', 'CI / CD', 'CI-CD', 'continuous integration']],
    ['TCP/IP', ['TCP/IP', 'TCP-IP', 'tcp/ip']],
    ['Microservices', ['microservices', 'microservice', 'Micro-services', 'micro services']],
    ['REST', ['REST API', 'REST APIs', 'RESTful APIs', 'RESTful', 'rest api']],
    ['LLM', ['LLM', 'LLMs', 'large language models', 'Large Language Model']],
    ['Data Modeling', ['data modeling', 'data modelling', 'Data Models']],
    ['Performance Optimization', ['performance optimization', 'performance optimisation']],
    ['Frontend Development', ['front-end', 'frontend', 'front end development', 'Front-End Development']],
    ['.NET', ['.NET', '.net', 'dotnet', '.NET Core', '.Net']],
    ['Object-Oriented Programming', ['OOP', 'object-oriented programming', 'object oriented programming']],
    ['Test-Driven Development', ['TDD', 'test-driven development', 'test driven development']],
    ['C++', ['C++', 'c++', 'C++17', 'C\\+\\+']],
    ['C#', ['C#', 'c#', 'C\\#']],
    ['TypeScript', ['TypeScript', 'Typescript', 'Type Script', 'TYPESCRIPT']],
    ['Kubernetes', ['Kubernetes', 'K8s', 'k8s', 'KUBERNETES']],
    ['Google Cloud Platform', ['GCP', 'Google Cloud', 'Google Cloud Platform']],
    ['Collaboration', ['work closely with', 'team player', 'cross-functional', 'collaborate']],
    ['Communication', ['communicate effectively', 'written and verbal communication', 'communication skills']],
    ['CompTIA Security+', ['Security+', 'CompTIA Security+']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings) expect(namesIn(`Experience with ${spelling}.`), spelling).toContain(name)
  })
})

describe('versions', () => {
  it.each([
    ['Java 17', 'Java'],
    ['Python 3', 'Python'],
    ['Python3.11', 'Python'],
    ['ES6', 'JavaScript'],
    ['Angular 2+', 'Angular'],
    ['Vue3', 'Vue.js'],
    ['PHP8', 'PHP'],
    ['Spring Boot 3', 'Spring Boot'],
  ])('%s is %s', (text, name) => {
    expect(namesIn(text)).toEqual([name])
  })
})

describe('neighbours', () => {
  it('prefers the longer name', () => {
    expect(namesIn('Spring Boot, React Native and Azure DevOps')).toEqual([
      'Spring Boot',
      'React Native',
      'Azure DevOps',
    ])
  })

  it('finds names in slashes, brackets and glued lists', () => {
    expect(namesIn('C/C++ (Java,Kotlin) HTML;CSS')).toEqual(['C', 'C++', 'Java', 'Kotlin', 'HTML', 'CSS'])
  })

  it('gives the words listed before a name its last word', () => {
    expect(namesIn('unit, integration, and end-to-end tests')).toEqual([
      'Unit Testing',
      'Integration Testing',
      'End-to-End Testing',
    ])
    expect(namesIn('relational and document databases')).toEqual(['Relational Databases', 'Document Databases'])
  })

  it('gives the word listed after a name its first word', () => {
    expect(namesIn('data warehouses/lakes')).toEqual(['Data Warehousing', 'Data Lakes'])
  })

  it('does not join words of two lines or two sentences', () => {
    expect(namesIn('We use machine\nlearning to rest. API')).not.toContain('Machine Learning')
    expect(namesIn('Take a rest. APIs matter')).not.toContain('REST')
  })

  it('does not read names inside other words or addresses', () => {
    expect(namesIn('javanese scalable rusty goal')).toEqual([])
    expect(namesIn('see https://example.test/python/java or write to java@example.test')).toEqual([])
  })

  it('looks through Markdown and typographic quotes', () => {
    expect(namesIn('**Python**, `Kafka`, “Docker” and *Terraform*')).toEqual([
      'Python',
      'Apache Kafka',
      'Docker',
      'Terraform',
    ])
  })
})
