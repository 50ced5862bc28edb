/**
 * A page's side of the talk with the background. The browser may end the worker in the middle of any answer, so what
 * is asked is asked again until it is answered, and a posting is told again until it is kept. Bounded, with growing
 * pauses; nothing is asked for a page or a posting that has gone.
 */
import {
  type ArgsOf,
  type FromPage,
  isCutOff,
  type PageReading,
  type ReplyOf,
  type Speaker,
  type ToBackground,
} from '../messages.ts'
import { askAgain, rest } from './ask.ts'

/** A posting is kept once it is stored and on its way into the history, which may wait for another window. */
const KEPT_MS = [6_000, 12_000, 24_000]
/** And so many times as long as the answer took. */
const KEPT_FACTOR = 5

export interface PageLink {
  ask<Name extends 'hello' | 'mark-list' | 'i-have' | 'not-a-skill'>(
    name: Name,
    args: ArgsOf<ToBackground, Name>,
  ): Promise<ReplyOf<ToBackground, Name> | null>
  /** Has a posting read. One that is told later, or that it has gone, ends this. */
  tellReading(told: Omit<ArgsOf<FromPage, 'reading'>, 'speaker'>): Promise<PageReading | null>
  tellGone(): void
  /** The background has kept the posting of this message. */
  kept(sequence: number): void
}

/**
 * @param signal ends with the content script.
 * @param onCutOff is called where an answer will never come again: the extension was updated, and left this script behind.
 */
export function createPageLink(
  speaker: { next(): Speaker },
  signal: AbortSignal,
  onCutOff: () => void = () => {},
): PageLink {
  /** Ends with the next word about a posting. */
  let current = new AbortController()
  let onKept: (sequence: number) => void = () => {}

  function begin(): AbortSignal {
    current.abort()
    current = new AbortController()
    return AbortSignal.any([signal, current.signal])
  }

  const ask: typeof askAgain = async (name, args, until, again) => {
    const reply = await askAgain(name, args, until, again)
    if (isCutOff()) onCutOff()
    return reply
  }

  return {
    ask: (name, args) => ask(name, () => args, signal),

    async tellReading(told) {
      const mine = begin()
      /** Of every try: whichever the background has kept, it is this posting. */
      const sequences = new Set<number>()
      const kept = new AbortController()
      onKept = (sequence) => sequences.has(sequence) && kept.abort()
      const args = () => {
        const said = speaker.next()
        sequences.add(said.sequence)
        return { ...told, speaker: said }
      }
      const asked = performance.now()
      const reply = await ask('reading', args, mine)
      // What took long to read takes long to store: telling it again too soon would only add to it.
      const took = performance.now() - asked
      if (reply) void untilKept(args, took, AbortSignal.any([mine, kept.signal]))
      return reply
    },

    tellGone() {
      const said = speaker.next()
      // What is said of a later posting comes later in the sequence, and is not undone by this.
      void ask('posting-gone', () => ({ speaker: said }), begin())
    },

    kept: (sequence) => onKept(sequence),
  }
}

/** The answer leaves before anything is stored: a worker that was ended in between is told the posting again. */
async function untilKept(
  args: () => ArgsOf<FromPage, 'reading'>,
  took: number,
  until: AbortSignal,
): Promise<void> {
  for (const pause of KEPT_MS) {
    await rest(pause + KEPT_FACTOR * took, until)
    if (until.aborted) return
    await askAgain('reading', args, until)
  }
}
