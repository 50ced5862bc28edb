/** Why a requirement was read as it was, in words. For the popup and the hover card, which has its own messages. */
import type { Because, Reading } from '../core/types.ts'

type Say = (
  key: 'card.because.word' | 'card.because.signals' | 'card.because.section' | 'card.because.both',
  ...values: string[]
) => string

/** More words than these explain less. */
const MOST_SIGNALS = 3
const LONGEST = 60

/** The posting's words that decided, each once; `text` has to be the one that was read. */
export function signalWords(text: string, because: Because | undefined): string[] {
  const words = (because?.signals ?? []).map(({ start, end }) => clean(text.slice(start, end)))
  return [...new Set(words.filter((word) => word !== '' && word.length <= LONGEST))].slice(0, MOST_SIGNALS)
}

/** The same for every requirement of a reading, to be kept without the text; nothing where none has any. */
export function signalsOf(text: string, { requirements }: Reading): { signals?: string[][] } {
  const signals = requirements.map(({ because }) => signalWords(text, because))
  return signals.some((words) => words.length > 0) ? { signals } : {}
}

/** Whether a clause says more than the names that it asks for: one word beside them is "required", which is told already. */
export function tellsMore(clause: string, names: readonly string[]): boolean {
  const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return count(clause) > count(names.join(' ')) + 1
}

/** @returns null where nothing is known. */
export function becauseWords(say: Say, signals: readonly string[], section: string | null): string | null {
  const words = signals.map((signal) => say('card.because.word', signal)).join(', ')
  const heading = clean(section ?? '').slice(0, LONGEST)
  if (words && heading) return say('card.because.both', words, heading)
  if (words) return say('card.because.signals', words)
  return heading ? say('card.because.section', heading) : null
}

function clean(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
