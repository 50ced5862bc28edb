// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { createHoverCard } from '../../../src/page/card/hover-card.ts'
import type { Painted } from '../../../src/page/reader.ts'
import { shadowRootOf } from '../../../src/page/shadow-host.ts'

/** A tree that the page has taken out: its root is an element, and a link has a `host` that is no element. */
function tornOut(): HTMLElement {
  const link = document.createElement('a')
  link.href = 'https://jobs.example/1'
  return link.appendChild(document.createElement('p'))
}

let stop = new AbortController()
afterEach(() => {
  stop.abort()
  stop = new AbortController()
})

test('a node stands in a shadow tree, in the document, or in nothing any more', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  expect(shadowRootOf(root.appendChild(document.createElement('p')))).toBe(root)
  expect(shadowRootOf(document.body)).toBeNull()
  expect(shadowRootOf(tornOut())).toBeNull()
  expect(shadowRootOf(document.createDocumentFragment().appendChild(document.createElement('p')))).toBeNull()
})

test('a pointer over a posting that the page has taken out asks the browser for no place in it', async () => {
  vi.useFakeTimers()
  const asked = vi.fn((_x: number, _y: number, _options?: { shadowRoots?: unknown[] }) => null)
  Object.assign(document, { caretPositionFromPoint: asked })
  const card = createHoverCard(document, { reveal: () => {} }, stop.signal)
  card.show({ found: { roots: [tornOut()] }, reading: { mentions: [] } } as unknown as Painted)
  document.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5 }))
  await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()
  expect(asked).toHaveBeenCalledWith(5, 5, { shadowRoots: [] })
})

test('a card that the keyboard opened stays while its word does, and goes when that is scrolled away', async () => {
  vi.useFakeTimers()
  const word = { top: 40, left: 10, right: 60, bottom: 60 }
  const range = { getBoundingClientRect: () => ({ ...word }), getClientRects: () => [word] }
  const card = createHoverCard(document, { reveal: () => {} }, stop.signal)
  card.speak({ messages: new Proxy({}, { get: () => '$1' }), language: 'en' } as never)
  card.show({
    found: { roots: [], posting: { text: 'Go' }, textMap: { range: () => range } },
    reading: { mentions: [{ skill: 'go', start: 0, end: 2 }], requirements: [] },
    order: { states: { go: 'missing' }, by: {}, names: { go: 'Go' }, quiet: [], unwanted: [] },
  } as unknown as Painted)
  const before = document.documentElement.childElementCount
  const isOpen = () => document.documentElement.childElementCount > before
  card.step(1)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(isOpen()).toBe(true)
  // The event of the jump that led to the word.
  document.dispatchEvent(new Event('scroll'))
  expect(isOpen()).toBe(true)
  word.top -= 30
  document.dispatchEvent(new Event('scroll'))
  expect(isOpen()).toBe(false)
  vi.useRealTimers()
})
