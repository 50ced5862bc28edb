import { Window } from 'happy-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { markList } from '../../../../src/page/list/mark-list.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a look that the machine held up delays the next by seconds, not by minutes', async () => {
  const address = new URL('https://www.linkedin.com/jobs/search/?keywords=java')
  const window = new Window({ url: address.href })
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  const doc = window.document as unknown as Document
  doc.body.innerHTML = '<ul><li><a href="/jobs/view/4100000001/">Java Developer</a></li></ul>'
  const end = new AbortController()
  const asked: string[] = []
  let isHeldUp = true
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  markList(
    doc,
    () => address,
    {
      ask: async (cards) => {
        asked.push(...cards.map(({ title }) => title))
        return cards.map(() => null)
      },
      isOfPosting: () => {
        if (isHeldUp) vi.advanceTimersByTime(60_000)
        isHeldUp = false
        return false
      },
    },
    end.signal,
  )
  expect(asked).toEqual(['Java Developer'])
  const link = doc.querySelector('a')
  link?.setAttribute('href', '/jobs/view/4100000002/')
  if (link) link.textContent = 'Go Developer'
  await vi.advanceTimersByTimeAsync(10_000)
  expect(asked).toEqual(['Java Developer', 'Go Developer'])
  end.abort()
  vi.useRealTimers()
  await window.happyDOM.close()
})
