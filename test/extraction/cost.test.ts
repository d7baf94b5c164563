import { expect, it } from 'vitest'
import { extract, MOST_READ } from '../../lib/extraction'
import { postingOf } from './posting'

/** Pieces that are hard to cut, repeated without end. */
const hostile: Record<string, string> = {
  'one line without breaks': 'Java Kafka team builds things ',
  'only bullets': '• \n',
  'only items': '• Java\n',
  'only commas': ',',
  'only names': 'Java, Kafka, ',
  'only or': 'or ',
  'names or names': 'Java or Kafka or ',
  'only years': '5+ years of ',
  'only slashes': 'Java/Kafka/',
  'only open brackets': '(',
  'names in open brackets': '(Java ',
  'only labels': 'Skills: ',
  'only capitals': 'WHAT WE DO ',
  'only dashes': ' - A',
  'only cues': 'Kafka is a plus, ',
  'only headings': 'Requirements\n',
  'only pay': '$100k - $120k ',
  'only abbreviations': 'Java yrs. ',
}

function processorTime(length: number, piece: string): number {
  const description = `Requirements\n${piece.repeat(Math.ceil(length / piece.length))}`.slice(0, length)
  const before = process.cpuUsage()
  extract(postingOf(description))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const SHORT = 6_000

it.each(Object.entries(hostile))(
  'takes processor time in line with the text: %s',
  (_name, piece) => {
    processorTime(2_000, piece)
    // Ten times the text; the rest of the factor, and the floor, are for a busy machine.
    const allowed = 25 * Math.max(processorTime(SHORT, piece), 15)
    expect(processorTime(10 * SHORT, piece)).toBeLessThan(allowed)
  },
  60_000,
)

it('reads a megabyte of an ordinary posting, and stops where no posting goes on', () => {
  const posting =
    'What you’ll do\n• Build services in Go for riders.\nRequirements\n• 5+ years of Java, Kotlin or Scala\n• Kafka is a plus\n'
  expect(processorTime(1_000_000, posting)).toBeLessThan(10_000)
  const found = extract(postingOf(`${posting.repeat(Math.ceil(MOST_READ / posting.length))}\nRequirements\n• Haskell`))
  expect(found.requirements.flatMap(({ anyOf }) => anyOf)).not.toContain('Haskell')
}, 60_000)
