// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastHost } from '../../../src/ui/components/toast.tsx'
import { clear, named, press, render } from './render.tsx'

/** Nearly as long as an undo stays; news without one are gone long before. */
const EACH_MS = 29_000

beforeEach(() => void vi.useFakeTimers())
afterEach(async () => {
  await clear()
  vi.useRealTimers()
})

const undo = vi.fn()
const shown = () => render(<ToastHost initial={{ text: 'Java removed', undo }}>{null}</ToastHost>)
const wait = () => act(async () => vi.advanceTimersByTime(EACH_MS))

test('an undo goes by itself', async () => {
  const box = await shown()
  await wait()
  expect(named(box, 'button', 'Undo')).toBeDefined()
  await wait()
  expect(named(box, 'button', 'Undo')).toBeUndefined()
})

test('news without an undo go sooner', async () => {
  const box = await render(<ToastHost initial={{ text: 'Copied' }}>{null}</ToastHost>)
  expect(box.textContent).toBe('Copied')
  await wait()
  expect(box.textContent).toBe('')
})

test('an undo stays for somebody who is on the way to it by keyboard, however many stops that takes', async () => {
  const box = await shown()
  for (let stop = 0; stop < 5; stop++) {
    await press(document.body, 'Tab')
    await wait()
  }
  expect(named(box, 'button', 'Undo')).toBeDefined()
  await wait()
  expect(named(box, 'button', 'Undo')).toBeUndefined()
})
