import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Posting } from '../../../src/core/types.ts'
import { type PageReading, type PaintOrder, type Reader, startReader } from '../../../src/page/reader.ts'

const HTML = `<nav>Java</nav><main><h1>Java Developer</h1><section><h2>Requirements</h2><ul><li>Java and Kafka.</li></ul><h2>What you will do</h2><p>${'Build calm services by the sea, in Java. '.repeat(15)}</p></section></main>`

/** An engine that knows two words. */
function read(posting: Posting): PageReading {
  const mentions = [...posting.text.matchAll(/Java|Kafka/g)].map((match) => ({
    skill: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { mentions, requirements: [] }
}

describe('the reader of a page', () => {
  let window: Window
  let doc: Document
  let end: AbortController
  let reader: Reader
  let told: string[]
  /** The engine answers after this. */
  let answers: Promise<void>
  const registry = new Map<string, { ranges: Range[] }>()
  const painted = () =>
    [...registry.values()].map(({ ranges }) => ranges.map(String)).filter((one) => one.length)
  const order = (posting: string): PaintOrder => ({
    posting,
    states: { java: 'matched', kafka: 'missing' },
    by: {},
    names: { java: 'Java', kafka: 'Kafka' },
    quiet: [],
    unwanted: [],
  })

  beforeEach(() => {
    registry.clear()
    window = new Window({ url: 'https://careers.example/jobs/1' })
    vi.stubGlobal('MutationObserver', window.MutationObserver)
    doc = window.document as unknown as Document
    doc.body.innerHTML = HTML
    for (const [name, value] of Object.entries({
      CSS: { highlights: registry },
      Highlight: class {
        ranges: Range[]
        constructor(...ranges: Range[]) {
          this.ranges = ranges
        }
      },
    })) {
      Object.defineProperty(window, name, { value, configurable: true })
    }
    told = []
    answers = Promise.resolve()
    end = new AbortController()
  })

  /** By the test itself: a reader that began before it could be done before the test has said what it answers. */
  function start(): void {
    reader = startReader(
      doc,
      new URL('https://careers.example/jobs/1'),
      {
        read: async (posting) => {
          told.push(posting.title)
          await answers
          return { reading: read(posting), order: order(posting.id) }
        },
        tellGone: () => told.push('gone'),
        subscribe: () => {},
      },
      end.signal,
    )
  }

  afterEach(async () => {
    end.abort()
    vi.unstubAllGlobals()
    await window.happyDOM.close()
  })

  it('paints each kind by itself, the title too, and nothing outside the posting', async () => {
    start()
    await vi.waitFor(() => expect(painted()).toHaveLength(3))
    const words = painted().map((ranges) => [...new Set(ranges)])
    expect(words).toEqual([['Java'], ['Kafka'], ['Java Developer']])
    expect(painted()[0]).toHaveLength(16)
  })

  it('leaves the document as it was, while it paints and after', async () => {
    start()
    const before = doc.documentElement.outerHTML
    await vi.waitFor(() => expect(painted()).toHaveLength(3))
    expect(doc.documentElement.outerHTML).toBe(before)
    end.abort()
    expect(registry.size).toBe(0)
    expect(doc.documentElement.outerHTML).toBe(before)
  })

  it('ignores what to paint for a posting that has gone', async () => {
    start()
    await vi.waitFor(() => expect(painted()).toHaveLength(3))
    reader.repaint({ ...order('another'), states: {} })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(painted()).toHaveLength(3)
  })

  it('drops an answer about a posting that has gone meanwhile', async () => {
    let answer = () => {}
    answers = new Promise((resolve) => {
      answer = resolve
    })
    start()
    await vi.waitFor(() => expect(told).toEqual(['Java Developer']))
    expect(reader.status().state).toBe('reading')
    doc.querySelector('main')?.remove()
    await vi.waitFor(() => expect(told.at(-1)).toBe('gone'))
    answer()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(painted()).toEqual([])
  })

  it('asks once at a time, however often it is told to look again', async () => {
    let answer = () => {}
    answers = new Promise((resolve) => {
      answer = resolve
    })
    start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    vi.useFakeTimers({ toFake: ['performance'] })
    const rescans = [reader.rescan(false), reader.rescan(false)]
    answer()
    await Promise.all(rescans)
    vi.useRealTimers()
    expect(told.length).toBeLessThanOrEqual(2)
  })

  it('takes the paint away at once when the posting goes', async () => {
    start()
    await vi.waitFor(() => expect(painted()).toHaveLength(3))
    doc.querySelector('main')?.remove()
    await vi.waitFor(() => expect(told.at(-1)).toBe('gone'))
    expect(painted()).toEqual([])
    expect(reader.status().posting).toBeNull()
  })

  it('tells the reading anew on a rescan', async () => {
    start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    const status = await reader.rescan(false)
    expect(status.state).toBe('read')
    await vi.waitFor(() => expect(told).toEqual(['Java Developer', 'Java Developer']))
  })

  it('does not scroll to what is not on the page', async () => {
    start()
    await vi.waitFor(() => expect(told).toHaveLength(1))
    expect(reader.scrollTo({ start: 1_000_000, end: 1_000_005 })).toBe(false)
  })
})
