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
    ['PostgreSQL', 'Relational Databases', 'is-a'],
    ['AWS', 'Cloud', 'is-a'],
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
