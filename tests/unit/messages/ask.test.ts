/** The popup, options and the history ask as a user does who presses once: what got lost is said again for them. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { send } from '../../../src/messages/ask.ts'
import { WENT_WRONG } from '../../../src/messages.ts'

const sent: unknown[] = []
/** What each message meets, in order; the last one for all that follow. */
function worker(...fates: (() => Promise<unknown>)[]): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    const fate = fates[Math.min(sent.length, fates.length - 1)]
    sent.push(message)
    return fate?.()
  }) as never)
}
const killed = () => Promise.reject(new Error('The message channel closed before a response was received.'))
const answers = (reply: unknown) => async () => reply
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
})
afterEach(() => vi.useRealTimers())

test.each([
  ['before it answers', killed],
  ['with its answer on the way', answers(undefined)],
])('a question to a worker that is ended %s is asked again, as it was', async (_when, fate) => {
  worker(fate, fate, answers({ ok: true }))
  const asked = send('history-edit', { id: 'a', note: 'Ask for the team' })
  await later(1_000)
  expect(await asked).toEqual({ ok: true })
  expect(sent).toHaveLength(3)
  expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1)
})

test('a worker that never comes back is asked a few times and no more', async () => {
  worker(killed)
  const asked = send('get-report', { tabId: 7 })
  await later(120_000)
  expect(await asked).toBeNull()
  const tries = sent.length
  expect(tries).toBeGreaterThan(4)
  await later(600_000)
  expect(sent).toHaveLength(tries)
})

test.each([
  ['nothing to say', null],
  ['that something went wrong', WENT_WRONG],
])('an answer of %s is one: nobody waits for another', async (_what, reply) => {
  worker(answers(reply))
  expect(await send('try-out', { posting: {} as never, url: 'sample:' })).toBeNull()
  await later(60_000)
  expect(sent).toHaveLength(1)
})
