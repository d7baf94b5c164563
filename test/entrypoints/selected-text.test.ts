// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { selectedText } from '@/entrypoints/tab/selected-text'

const page = `
  <nav>Jobs | News</nav>
  <h2>Backend Engineer</h2>
  <div>Acme<br>Berlin<br>Remote</div>
  <ul><li>Strong <b>Go</b> skills</li><li>Kafka</li></ul>
  <p hidden>Not shown</p>
  <p>Apply by mail.</p>`

function textNode(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.includes(words)) return node as Text
  }
  throw new Error(`No text says ${words}`)
}

function select(from: string, to: string) {
  const [start, end] = [textNode(from), textNode(to)]
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.setBaseAndExtent(start, start.data.indexOf(from), end, end.data.indexOf(to) + to.length)
}

beforeEach(() => {
  document.body.innerHTML = page
  document.getSelection()?.removeAllRanges()
})

describe('selectedText', () => {
  it('keeps lines and bullets, and takes no more than is selected', () => {
    select('Engineer', 'Kafka')
    expect(selectedText(document)).toBe('Engineer\nAcme\nBerlin\nRemote\n• Strong Go skills\n• Kafka')
  })

  it('takes part of a block', () => {
    select('Berlin', 'Remote')
    expect(selectedText(document)).toBe('Berlin\nRemote')
    select('rong', 'Go')
    expect(selectedText(document)).toBe('rong Go')
  })

  it('leaves out what the page hides', () => {
    select('Kafka', 'Apply')
    expect(selectedText(document)).toBe('• Kafka\nApply')
  })

  it('is empty where nothing is selected', () => {
    expect(selectedText(document)).toBe('')
  })

  it('leaves the page and its selection alone', () => {
    select('Engineer', 'Kafka')
    const before = document.body.innerHTML
    selectedText(document)
    expect(document.body.innerHTML).toBe(before)
    expect(document.getSelection()?.toString()).toContain('Berlin')
  })
})
