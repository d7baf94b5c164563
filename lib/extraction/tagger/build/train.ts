/** `npm run train` writes weights.generated.json anew; with `--check` it only says whether it would come out the same. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { sentencesIn } from '../../sentences'
import { hashOf } from '../hash'
import { distances, type PackedClusters, unpackClusters } from '../model'
import { tokensIn } from '../tokens'
import { wordKey } from '../word-traits'
import { type AnnotatedDocument, readConll, readSkillSpan } from './annotated'
import { TAGGERS } from './taggers'
import { base64, trainTagger } from './train-tagger'
import { clusterWords } from './word-clusters'

const CORPUS = '../shared/corpus'
const WEIGHTS = 'lib/extraction/tagger/weights.generated.json'
const CLUSTERS = 128
const LEAST_WORD_COUNT = 4

function main(): number {
  if (!existsSync(CORPUS)) {
    console.error(`npm run train needs the annotated postings in ${CORPUS}`)
    return 2
  }
  const started = Date.now()
  const knowledge = readSkillSpan(`${CORPUS}/annotated/skillspan/train.json`, 'knowledge')
  const clusters = packClusters([
    ...wordsOf(knowledge),
    ...wordsOf(readConll(`${CORPUS}/annotated/green/train.conll`)),
    ...unlabelledWords(`${CORPUS}/pages/texts-unlabelled`),
  ])
  const model = trainTagger(knowledge, unpackClusters(clusters), TAGGERS.knowledge)
  const text = `${JSON.stringify({ model, clusters })}\n`
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log(`trained in ${seconds} s: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`)
  if (process.argv.includes('--check')) {
    const same = existsSync(WEIGHTS) && readFileSync(WEIGHTS, 'utf8') === text
    console.log(same ? `${WEIGHTS} comes out the same` : `${WEIGHTS} comes out otherwise`)
    return same ? 0 : 1
  }
  writeFileSync(WEIGHTS, text)
  return 0
}

function wordsOf(documents: readonly AnnotatedDocument[]): string[][] {
  return documents.flatMap((document) => document.map(({ tokens }) => tokens.map(wordKey)))
}

function unlabelledWords(folder: string): string[][] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n'))
    .flatMap((line) => sentencesIn(line, 0).map((sentence) => tokensIn(sentence.text, 0).tokens.map(wordKey)))
}

function packClusters(sentences: readonly string[][]): PackedClusters {
  const clustered = clusterWords(sentences, { clusters: CLUSTERS, leastCount: LEAST_WORD_COUNT })
  const paths = [...new Set(clustered.values())].sort()
  const byNumber = new Map<number, number>()
  for (const [word, path] of clustered) {
    const number = hashOf(word)
    if (!byNumber.has(number)) byNumber.set(number, paths.indexOf(path))
  }
  const sorted = [...byNumber].sort(([a], [b]) => a - b)
  return {
    paths,
    words: base64(distances(sorted.map(([number]) => number))),
    clusters: base64(Uint8Array.from(sorted.map(([, cluster]) => cluster))),
  }
}

process.exitCode = main()
