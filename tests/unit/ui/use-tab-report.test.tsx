// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TabReport } from '../../../src/messages.ts'
import { useTabReport } from '../../../src/ui/popup/use-tab-report.ts'
import { clear, click, render } from './render.tsx'

type Answer = (report: TabReport | null) => void
const asked: { name: string; answer: Answer }[] = []
let listener: (message: unknown, sender: { id?: string }) => void = () => {}

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      sendMessage: ({ name }: { name: string }) =>
        new Promise<TabReport | null>((answer) => asked.push({ name, answer })),
      onMessage: {
        addListener: (added: typeof listener) => {
          listener = added
        },
        removeListener: () => {},
      },
    },
  },
}))

function Shown({ tabId }: { tabId: number | null }) {
  const { report, scan } = useTabReport(tabId)
  return (
    <button type="button" onClick={scan}>
      {report.state}
    </button>
  )
}

const answer = (index: number, report: TabReport | null) => act(async () => asked[index]?.answer(report))
const changed = (tabId: number, id = 'us') =>
  act(async () => listener({ backlight: 1, name: 'report-changed', args: { tabId } }, { id }))

beforeEach(() => {
  asked.length = 0
})
afterEach(clear)

describe('the popup keeps up with its tab', () => {
  it('asks again when the background says that the report of this tab changed', async () => {
    const box = await render(<Shown tabId={7} />)
    await answer(0, { state: 'none' })
    await changed(7)
    await answer(1, { state: 'not-allowed' })
    expect(box.textContent).toBe('not-allowed')
  })

  it('leaves the news of other tabs and other senders alone', async () => {
    await render(<Shown tabId={7} />)
    await changed(8)
    await changed(7, 'a page')
    expect(asked).toHaveLength(1)
  })

  it('never shows an older answer over a newer one', async () => {
    const box = await render(<Shown tabId={7} />)
    await changed(7)
    await answer(1, { state: 'none' })
    await answer(0, { state: 'not-allowed' })
    expect(box.textContent).toBe('none')
  })

  it('shows that it reads while a scan runs', async () => {
    const box = await render(<Shown tabId={7} />)
    await answer(0, { state: 'none' })
    await click(box.querySelector('button'))
    expect(box.textContent).toBe('reading')
    expect(asked.at(-1)?.name).toBe('scan-tab')
  })

  it('asks again where the background says that the page is being read, and then says nothing more', async () => {
    vi.useFakeTimers()
    try {
      const box = await render(<Shown tabId={7} />)
      await act(() => vi.advanceTimersByTimeAsync(60_000))
      expect(asked).toHaveLength(1)
      for (const question of [0, 1]) {
        await answer(question, { state: 'reading' })
        await act(() => vi.advanceTimersByTimeAsync(10_000))
      }
      await answer(2, { state: 'none' })
      await act(() => vi.advanceTimersByTimeAsync(60_000))
      expect(box.textContent).toBe('none')
      expect(asked).toHaveLength(3)
    } finally {
      vi.useRealTimers()
    }
  })

  it('says so where nobody answers, or there is no tab', async () => {
    const box = await render(<Shown tabId={7} />)
    await answer(0, null)
    expect(box.textContent).toBe('error')
    expect((await render(<Shown tabId={null} />)).textContent).toBe('error')
  })
})
