/** Who speaks, and when: told with each word about a posting. */
import type { Speaker } from '../messages.ts'

/** Makes the `speaker` of each message of one content script. Call `next` for every message sent. */
export function createSpeaker(now: () => number = Date.now): {
  readonly instance: string
  next: () => Speaker
  /** Sequence of the last message, 0 before the first. */
  last: () => number
} {
  /** Made with the first message: most pages of a board never send one. */
  let made: string | null = null
  const instance = () => {
    made ??= Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('-')
    return made
  }
  let last = 0
  return {
    get instance() {
      return instance()
    },
    next: () => {
      last = Math.max(last + 1, now())
      return { instance: instance(), sequence: last }
    },
    last: () => last,
  }
}
