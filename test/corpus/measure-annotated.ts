/** Measures the tagger and a plain gazetteer on the public annotated postings: `npx tsx test/corpus/measure-annotated.ts [SPLIT]`. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { shippedTagger } from '../../lib/extraction/tagger'
import { bestTags, spansOfTags, type TokenSpan } from '../../lib/extraction/tagger/best-tags'
import { type AnnotatedDocument, readConll, readSkillSpan } from '../../lib/extraction/tagger/build/annotated'
import { TAGGERS } from '../../lib/extraction/tagger/build/taggers'
import { tokenSentence, trainTagger } from '../../lib/extraction/tagger/build/train-tagger'
import { featuresOf } from '../../lib/extraction/tagger/features'
import { knownInTokens } from '../../lib/extraction/tagger/known-skills'
import { type TaggerModel, unpackModel } from '../../lib/extraction/tagger/model'
import { traitsReader } from '../../lib/extraction/tagger/word-traits'
import { type SpanScores, scoreSpans } from './span-scores'

const ANNOTATED = fileURLToPath(new URL('../../../shared/corpus/annotated', import.meta.url))

interface Benchmark {
  name: keyof typeof TAGGERS
  title: string
  read: (split: string) => AnnotatedDocument[]
  /** Classes of known skills that the gazetteer counts: their numbers in `knownSkills`. */
  gazetteer: (skillClass: number) => boolean
  bars: { strict?: number; loose?: number }
}

const SOFT = 4

const BENCHMARKS: readonly Benchmark[] = [
  {
    name: 'knowledge',
    title: 'SkillSpan knowledge',
    read: (split) => readSkillSpan(`${ANNOTATED}/skillspan/${split}.json`, 'knowledge'),
    gazetteer: (skillClass) => skillClass !== SOFT,
    bars: { strict: 0.56, loose: 0.72 },
  },
  {
    name: 'skill',
    title: 'SkillSpan skill',
    read: (split) => readSkillSpan(`${ANNOTATED}/skillspan/${split}.json`, 'skill'),
    gazetteer: (skillClass) => skillClass === SOFT,
    bars: { loose: 0.58 },
  },
  {
    name: 'sayfullina',
    title: 'Sayfullina',
    read: (split) => readConll(`${ANNOTATED}/sayfullina/sayfullina_${split}.conll`),
    gazetteer: (skillClass) => skillClass === SOFT,
    bars: { strict: 0.82 },
  },
  {
    name: 'green',
    title: 'GREEN',
    read: (split) => readConll(`${ANNOTATED}/green/${split}.conll`),
    gazetteer: () => true,
    bars: { loose: 0.8 },
  },
]

export interface AnnotatedMeasurement {
  title: string
  sentences: number
  bars: Benchmark['bars']
  tagger: SpanScores
  gazetteer: SpanScores
}

/**
 * The knowledge tagger is measured as it ships; the others are trained on their train splits first (a minute or so in all).
 * @returns nothing where the annotated postings are not there
 */
export function measureAnnotated(split = 'dev'): AnnotatedMeasurement[] {
  if (!existsSync(ANNOTATED)) return []
  const { clusters, model } = shippedTagger()
  const traitsOf = traitsReader(clusters)
  return BENCHMARKS.map(({ name, title, read, gazetteer, bars }) => {
    const tagger = name === 'knowledge' ? model : unpackModel(trainTagger(read('train'), clusters, TAGGERS[name]))
    const documents = read(split)
    const labelled = documents.flat().map((sentence) => sentence.spans)
    return {
      title,
      sentences: labelled.length,
      bars,
      tagger: scoreSpans(
        labelled,
        documents.flatMap((document) => tag(document, tagger, traitsOf)),
      ),
      gazetteer: scoreSpans(
        labelled,
        documents.flat().map(({ tokens }) => knownSpans(tokens, gazetteer)),
      ),
    }
  })
}

export function printAnnotated(measurements: readonly AnnotatedMeasurement[]): void {
  console.log('Public annotated postings (token spans, micro F1)    strict  P     R     loose  P     R     spans')
  for (const { title, sentences, bars, tagger, gazetteer } of measurements) {
    const set = `${title}, ${sentences} sentences, ${tagger.labelled} spans`
    for (const [way, scores] of Object.entries({ tagger, gazetteer })) {
      const { strict, loose, found } = scores
      const figures = [strict, loose].map(({ f1, precision, recall }) =>
        [f1, precision, recall].map((n) => n.toFixed(3)).join(' '),
      )
      console.log(`${(way === 'tagger' ? set : '').padEnd(44)}${way.padEnd(10)}${figures.join('  ')}  ${found}`)
    }
    const named = Object.entries(bars).map(([kind, bar]) => {
      const { f1 } = tagger[kind as keyof Benchmark['bars']]
      return `${kind} >= ${bar}: ${f1 >= bar ? 'met' : 'NOT met'}`
    })
    console.log(`${''.padEnd(44)}${named.join(', ')}`)
  }
}

function tag(
  document: AnnotatedDocument,
  model: TaggerModel,
  traitsOf: ReturnType<typeof traitsReader>,
): TokenSpan[][] {
  return featuresOf(document.map(tokenSentence), traitsOf).map((features) =>
    features.own.length === 0 ? [] : spansOfTags(bestTags(features, model)),
  )
}

/** The mentions of the taxonomy's skills, by the tokens that they touch. */
function knownSpans(tokens: readonly string[], counts: (skillClass: number) => boolean): TokenSpan[] {
  const spans: TokenSpan[] = []
  for (const [at, code] of knownInTokens(tokens).entries()) {
    if (code === 0 || !counts(code >> 1)) continue
    const last = spans.at(-1)
    if (code % 2 === 1 && last?.end === at) last.end = at + 1
    else spans.push({ start: at, end: at + 1 })
  }
  return spans
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printAnnotated(measureAnnotated(process.argv[2]))
