// @vitest-environment happy-dom
/** WebKit repaints slowly where there is much to paint: so there is one highlight a kind, and an end to the ranges. */
import { beforeEach, expect, test } from 'vitest'
import { createPainter } from '../../../src/page/highlight/painter.ts'
import { PAINT_KINDS, type PaintKind } from '../../../src/page/highlight/palette.ts'
import { rangesOf } from '../../../src/page/highlight/ranges.ts'
import type { FoundPosting } from '../../../src/page/posting/found.ts'

const MENTIONS = 9_000
const registry = new Map<string, { ranges: Range[] }>()

beforeEach(() => {
  registry.clear()
  Object.defineProperty(window, 'CSS', { value: { highlights: registry }, configurable: true })
  Object.assign(window, {
    Highlight: class {
      ranges: Range[]
      constructor(...ranges: Range[]) {
        this.ranges = ranges
      }
    },
  })
})

/** A posting that names two skills by turns, endlessly. */
function painted() {
  document.body.innerHTML = '<p>Java Kafka</p>'
  const words = document.body.firstElementChild?.firstChild as Text
  const range = ({ start, end }: { start: number; end: number }) => {
    const made = document.createRange()
    made.setStart(words, start % 10)
    made.setEnd(words, (start % 10) + end - start)
    return made
  }
  const mentions = Array.from({ length: MENTIONS }, (_, index) =>
    index % 2 ? { skill: 'kafka', start: 5, end: 10 } : { skill: 'java', start: 0, end: 4 },
  )
  const found = { textMap: { range }, titleElement: null } as unknown as FoundPosting
  const steps = rangesOf(found, {
    mentions,
    requirements: [],
    states: { java: 'matched', kafka: 'missing' },
    quiet: [],
  })
  let [step, slices] = [steps.next(), 0]
  for (; !step.done; slices++) step = steps.next()
  return { ranges: step.value as Record<PaintKind, Range[]>, slices }
}

test('a posting that names skills without end gets no more ranges than any real one has, made in slices', () => {
  const { ranges, slices } = painted()
  const all = PAINT_KINDS.flatMap((kind) => ranges[kind])
  expect(all.length).toBeGreaterThan(1_000)
  expect(all.length).toBeLessThan(MENTIONS / 2)
  expect(slices).toBeGreaterThan(10)
})

test('the page’s registry has one highlight a kind, however often it is painted, and none in the end', () => {
  const end = new AbortController()
  const painter = createPainter(end.signal)
  for (let times = 0; times < 3; times++) painter.paint(painted().ranges)
  expect(registry.size).toBe(2)
  expect([...registry.values()].every(({ ranges }) => ranges.length > 100)).toBe(true)
  end.abort()
  expect(registry.size).toBe(0)
})
