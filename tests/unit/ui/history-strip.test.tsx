// @vitest-environment happy-dom
import { act, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { HistoryStrip as Known, ReadyReport } from '../../../src/messages.ts'
import { HistoryStrip } from '../../../src/ui/popup/history-strip.tsx'
import { clear, click, render } from './render.tsx'

type Answer = (known: Known | undefined) => void
const asked: Answer[] = []
const about = { tabId: 7 }

const nothing: Known = { on: true, fault: null, waiting: 0, unreadable: 0, entry: null, twins: [] }
const kept: Known = {
  ...nothing,
  entry: {
    ...{ id: 'a', board: 'jobs.example', url: 'https://jobs.example/a', note: 'Ask for the team' },
    ...{ status: 'applied', statusDates: {}, firstSeen: 0, lastSeen: 0 },
  },
}
const answer = (index: number, known: Known | undefined) => act(async () => asked[index]?.(known))
const status = (box: HTMLElement) => box.querySelector<HTMLSelectElement>('select')?.value

beforeEach(() => {
  asked.length = 0
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (() => new Promise((reply: (value: unknown) => void) => asked.push(reply))) as never,
  )
})
afterEach(clear)

/** A tab whose report is renewed by a click. */
function Tab() {
  const [report, setReport] = useState({} as ReadyReport)
  return (
    <>
      <button type="button" onClick={() => setReport({ ...report })} />
      <HistoryStrip about={about} report={report} />
    </>
  )
}

test('an answer of before the posting was kept takes nothing away where it comes late', async () => {
  const box = await render(<Tab />)
  await click(box.querySelector('button'))
  await answer(1, kept)
  expect(status(box)).toBe('applied')
  await answer(0, nothing)
  expect(status(box)).toBe('applied')
})

test('a worker that is ended over its answer is asked again', async () => {
  const box = await render(<Tab />)
  await answer(0, undefined)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  await answer(1, kept)
  expect(status(box)).toBe('applied')
  expect(box.querySelector('input')?.value).toBe('Ask for the team')
})
