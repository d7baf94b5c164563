import { describe, expect, it } from 'vitest'
import { scoreSpans } from '../corpus/span-scores'

const span = (start: number, end: number) => ({ start, end })

describe('scoreSpans', () => {
  it('gives full marks to the very spans', () => {
    const spans = [[span(0, 2), span(3, 4)], []]
    const { strict, loose } = scoreSpans(spans, spans)
    expect([strict.f1, loose.f1]).toEqual([1, 1])
  })

  it('counts a span with another end as loosely right alone', () => {
    const { strict, loose } = scoreSpans([[span(0, 2)]], [[span(0, 3)]])
    expect(strict.f1).toBe(0)
    expect(loose.f1).toBe(1)
  })

  it('counts spans side by side as apart', () => {
    expect(scoreSpans([[span(0, 2)]], [[span(2, 3)]]).loose.f1).toBe(0)
  })

  it('counts found and labelled spans separately where one touches several', () => {
    const { loose } = scoreSpans([[span(0, 1), span(2, 3)]], [[span(0, 3), span(5, 6)]])
    expect(loose).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 })
  })

  it('averages over spans, not over sentences', () => {
    const { strict, labelled, found } = scoreSpans(
      [[span(0, 1)], [span(0, 1), span(1, 2), span(2, 3)]],
      [[span(0, 1)], []],
    )
    expect(strict).toEqual({ precision: 1, recall: 0.25, f1: 0.4 })
    expect([labelled, found]).toEqual([4, 1])
  })

  it('matches no span of another sentence', () => {
    expect(scoreSpans([[span(0, 1)], []], [[], [span(0, 1)]]).loose.f1).toBe(0)
  })

  it('is 0, not undefined, where there is nothing', () => {
    expect(scoreSpans([[]], [[]]).strict).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})
