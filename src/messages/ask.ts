/**
 * Questions to the background. The browser may end the worker in the middle of any answer, so what is asked is asked
 * again until it is answered: bounded, with growing pauses.
 */
import {
  type ArgsOf,
  type Attempt,
  attempt,
  type FromExtension,
  type ReplyOf,
  type ToBackground,
} from '../messages.ts'

/** Milliseconds before each further try. A worker starts within a tenth of a second, on a busy machine within some. */
const AGAIN_MS = [50, 150, 400, 1_000, 2_500, 6_000, 15_000]

/** Another try may work after these. */
const WORTH_A_TRY: readonly Attempt<unknown>['is'][] = ['none', 'failed']

/**
 * For pages, where nobody waits for an error: where something went wrong, such as a storage that did not read, it is
 * asked again too.
 * @param args made anew for each try.
 * @returns the answer, which may be null; null too where none came, or the signal ended the wait. Never rejects.
 */
export async function askAgain<Name extends keyof ToBackground>(
  name: Name,
  args: () => ArgsOf<ToBackground, Name>,
  signal: AbortSignal,
  again = WORTH_A_TRY,
): Promise<ReplyOf<ToBackground, Name> | null> {
  for (let tries = 0; !signal.aborted; tries++) {
    const answer = await attempt(name, args())
    if (signal.aborted) return null
    if (answer.is === 'answer') return answer.reply
    const pause = AGAIN_MS[tries]
    if (!again.includes(answer.is) || pause === undefined) return null
    await rest(pause, signal)
  }
  return null
}

/**
 * Asks from the popup, options or the history. What got lost is asked again; what went wrong is told at once, for
 * somebody waits.
 * @returns the reply, or null where there was none: refused, or the extension was updated meanwhile. Never rejects.
 */
export function send<Name extends keyof FromExtension>(
  name: Name,
  args: ArgsOf<FromExtension, Name>,
): Promise<ReplyOf<FromExtension, Name> | null> {
  return askAgain(name, () => args, new AbortController().signal, ['none'])
}

/** Resolves after some milliseconds, or at once where the signal ends them. */
export function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
  })
}
