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

const stop = new AbortController()
afterEach(() => stop.abort())

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
