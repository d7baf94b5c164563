import { describe, expect, it } from 'vitest'
import { embeddedBoard } from '@/entrypoints/popup/embedded-board'

describe('embeddedBoard', () => {
  it('finds the first frame of a known job board', () => {
    const frames = ['', 'https://ads.example/x', 'https://boards.greenhouse.io/embed/job_app?token=41']
    expect(embeddedBoard(frames)).toEqual({ link: frames[2], host: 'boards.greenhouse.io' })
  })

  it.each([
    'http://boards.greenhouse.io/embed/job_app',
    'https://boards.greenhouse.io.attacker.test/',
    'https://someone@boards.greenhouse.io/',
    'javascript:alert(1)//boards.greenhouse.io',
    'https://www.linkedin.com/embed/feed/update/1',
    'about:blank',
    'not an address',
  ])('leads nowhere else: %s', (address) => {
    expect(embeddedBoard([address])).toBeNull()
  })
})
