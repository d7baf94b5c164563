import type { TokenSpan } from '../../lib/extraction/tagger/best-tags'

/** Shares of 1. */
export interface Score {
  precision: number
  recall: number
  f1: number
}

export interface SpanScores {
  /** Right: the same first and last token. */
  strict: Score
  /** Right: at least one token in common with a span of the other side. */
  loose: Score
  /** How many spans the labels and the program have. */
  labelled: number
  found: number
}

/** Scores found against labelled spans, sentence by sentence, every span counting the same (micro average). */
export function scoreSpans(
  labelled: readonly (readonly TokenSpan[])[],
  found: readonly (readonly TokenSpan[])[],
): SpanScores {
  const counts = { labelled: 0, found: 0, same: 0, touchingFound: 0, touchedLabels: 0 }
  for (const [index, labels] of labelled.entries()) {
    const spans = found[index] ?? []
    counts.labelled += labels.length
    counts.found += spans.length
    counts.same += spans.filter((span) => labels.some((label) => isSame(span, label))).length
    counts.touchingFound += spans.filter((span) => labels.some((label) => touches(span, label))).length
    counts.touchedLabels += labels.filter((label) => spans.some((span) => touches(span, label))).length
  }
  return {
    strict: score(ratio(counts.same, counts.found), ratio(counts.same, counts.labelled)),
    loose: score(ratio(counts.touchingFound, counts.found), ratio(counts.touchedLabels, counts.labelled)),
    labelled: counts.labelled,
    found: counts.found,
  }
}

function isSame(a: TokenSpan, b: TokenSpan): boolean {
  return a.start === b.start && a.end === b.end
}

function touches(a: TokenSpan, b: TokenSpan): boolean {
  return a.start < b.end && b.start < a.end
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}
