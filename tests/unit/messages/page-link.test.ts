/** The browser may end the worker in the middle of anything; a page asks until it is answered, and not for ever. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createPageLink } from '../../../src/messages/page-link.ts'
import { createSpeaker } from '../../../src/messages/speaker.ts'
import { WENT_WRONG } from '../../../src/messages.ts'

interface Sent {
  name: string
  args: { speaker?: { sequence: number }; skill?: string }
}

let sent: Sent[] = []
/** What each message meets, in order; the last one for all that follow. */
function worker(...fates: (() => Promise<unknown>)[]): void {
  let turn = 0
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Sent) => {
    sent.push(message)
    const fate = fates[Math.min(turn++, fates.length - 1)]
    return fate?.()
  }) as never)
}
const killed = () => Promise.reject(new Error('The message channel closed before a response was received.'))
const answers = (reply: unknown) => async () => reply

const reading = { mentions: [], requirements: [], paint: { posting: 'p' } }
const told = { url: 'https://jobs.example/', posting: { id: 'p' } as never }

let end: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})
const link = () => createPageLink(createSpeaker(), end.signal)
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('a page whose worker is ended', () => {
  test.each([1, 2, 5])('%d times before it answers is answered all the same', async (times) => {
    worker(...Array.from({ length: times }, () => killed), answers({ on: true }))
    const asked = link().ask('hello', { site: 'jobs.example', mayShow: true })
    await later(60_000)
    expect(await asked).toEqual({ on: true })
    expect(sent).toHaveLength(times + 1)
  })

  test('with its answer on the way is asked again: no value at all is no answer', async () => {
    worker(answers(undefined), answers({ on: true }))
    const asked = link().ask('hello', { site: 'jobs.example', mayShow: true })
    await later(60_000)
    expect(await asked).toEqual({ on: true })
    expect(sent).toHaveLength(2)
  })

  test('for good stops to ask, after pauses that grow', async () => {
    worker(killed)
    const asked = link().ask('mark-list', { cards: [] })
    await later(120_000)
    expect(await asked).toBeNull()
    const tries = sent.length
    expect(tries).toBeGreaterThan(4)
    expect(tries).toBeLessThan(12)
    await later(600_000)
    expect(sent).toHaveLength(tries)
  })

  test('asks again too where the storage did not answer the worker', async () => {
    worker(answers(WENT_WRONG), answers({ ok: true }))
    const asked = link().ask('i-have', { skill: 'java' })
    await later(1_000)
    expect(await asked).toEqual({ ok: true })
  })

  test('takes a no for an answer', async () => {
    worker(answers(null))
    expect(await link().ask('i-have', { skill: 'java' })).toBeNull()
    await later(60_000)
    expect(sent).toHaveLength(1)
  })

  test('says nothing more once its extension has been updated', async () => {
    worker(killed)
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never)
    expect(await link().ask('hello', { site: 'a', mayShow: true })).toBeNull()
    expect(sent).toHaveLength(1)
  })
})

describe('a posting', () => {
  test('that was read is told again until it is kept, each time as a later word', async () => {
    worker(killed, answers(reading))
    const page = link()
    const read = page.tellReading(told)
    await later(1_000)
    expect(await read).toEqual(reading)
    await later(10_000)
    expect(sent).toHaveLength(3)
    const sequences = sent.map(({ args }) => args.speaker?.sequence ?? 0)
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b))
    page.kept(sequences[1] ?? 0)
    await later(600_000)
    expect(sent).toHaveLength(3)
  })

  test('that nobody keeps is told a few times and no more', async () => {
    worker(answers(reading))
    link().tellReading(told)
    await later(600_000)
    expect(sent.length).toBeGreaterThan(2)
    expect(sent.length).toBeLessThan(6)
  })

  test('that is followed by another, or has gone, is not told again', async () => {
    worker(killed)
    const page = link()
    const first = page.tellReading(told)
    page.tellGone()
    expect(await first).toBeNull()
    await later(120_000)
    expect(sent.filter(({ name }) => name === 'reading')).toHaveLength(1)
    const gone = sent.filter(({ name }) => name === 'posting-gone').map(({ args }) => args.speaker?.sequence)
    expect(new Set(gone).size).toBe(1)
  })

  test('is not told by a script that has ended', async () => {
    worker(answers(reading))
    await link().tellReading(told)
    end.abort()
    await later(600_000)
    expect(sent).toHaveLength(1)
  })
})
