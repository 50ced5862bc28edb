/** Compounds that share a part and say it once: "Team- und Kommunikationsfähigkeit", "Fehlersuche und -behebung". */
import type { Form, Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { wordAt } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'
import { formOf } from './form-of.ts'

/** How many parts share a word: "Unit-, Integrations-, System- und Lasttests". */
const MOST_PARTS = 5
/** In letters: "Java-Entwicklung" shares "entwicklung", and no "en". */
const SHORTEST_SHARED = 4
const APART = GAP.NEWLINE | GAP.BULLET | GAP.GLUE | GAP.STOP | GAP.SEMICOLON | GAP.COLON | GAP.OPEN

/**
 * The names whose last or first part stands with another word of their list. The tokens of names that are known are
 * left alone.
 * @param taken 1 for tokens that are part of a name
 */
export function sharedCompounds(tokens: Tokens, lexicon: Lexicon, taken: Uint8Array): RawMatch[] {
  const found: RawMatch[] = []
  for (let at = 1; at < tokens.count; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & GAP.SUSPENDED) !== 0 && taken[at - 1] === 0) {
      const whole = wholeBehind(tokens, at)
      const form = whole < 0 ? undefined : withEndOf(tokens, at - 1, whole, lexicon)
      if (form !== undefined) found.push({ from: at - 1, to: at, form })
    } else if (at > 1 && taken[at] === 0 && isHyphenated(tokens, at) && isConnective(tokens, at - 1)) {
      const form = withStartOf(tokens, at - 2, at, lexicon)
      if (form !== undefined) found.push({ from: at, to: at + 1, form })
    }
  }
  return found
}

/** The token that says the shared part behind suspended ones, or -1. @param at the first token behind a suspended one */
function wholeBehind(tokens: Tokens, at: number): number {
  for (let part = 0; part < MOST_PARTS && at < tokens.count; part++) {
    if (((tokens.gap[at] as number) & APART) !== 0) return -1
    if (isConnective(tokens, at)) {
      if (++at >= tokens.count || ((tokens.gap[at] as number) & APART) !== 0) return -1
    }
    const next = at + 1 < tokens.count ? (tokens.gap[at + 1] as number) : tokens.tail
    if ((next & GAP.SUSPENDED) === 0) return at
    at++
  }
  return -1
}

/**
 * "Team-" with the end of "Kommunikationsfähigkeit", as one word or as two: "Unit-" with "Integrationstests". Of a word
 * with a hyphen the second part is shared ("System- oder Cloud-Architektur"), or an end of the first and the second:
 * "Front-" with "Backend-Entwicklung".
 */
function withEndOf(tokens: Tokens, part: number, whole: number, lexicon: Lexicon): Form | undefined {
  const { vocabulary } = lexicon
  const first = wordAt(tokens, part)
  const last = wordAt(tokens, whole)
  const next = whole + 1
  if (next < tokens.count && tokens.gap[next] === GAP.HYPHEN) {
    const form =
      clearFormOf([vocabulary.get(first + wordAt(tokens, next))], lexicon) ??
      clearFormOf([tokens.word[part] as number, tokens.word[next] as number], lexicon)
    if (form !== undefined) return form
    for (let cut = 1; cut < last.length; cut++) {
      const joined = clearFormOf(
        [vocabulary.get(first + last.slice(cut)), tokens.word[next] as number],
        lexicon,
      )
      if (joined !== undefined) return joined
    }
  }
  for (let cut = 1; cut <= last.length - SHORTEST_SHARED; cut++) {
    const shared = last.slice(cut)
    const form =
      clearFormOf([vocabulary.get(first + shared)], lexicon) ??
      clearFormOf([tokens.word[part] as number, vocabulary.get(shared)], lexicon)
    if (form !== undefined) return form
  }
  return undefined
}

/** "-behebung" with the start of "Fehlersuche". */
function withStartOf(tokens: Tokens, whole: number, part: number, lexicon: Lexicon): Form | undefined {
  const first = wordAt(tokens, whole)
  const last = wordAt(tokens, part)
  for (let cut = first.length - 1; cut >= SHORTEST_SHARED; cut--) {
    const form = clearFormOf([lexicon.vocabulary.get(first.slice(0, cut) + last)], lexicon)
    if (form !== undefined) return form
  }
  return undefined
}

const HYPHEN = 0x2d

function isHyphenated({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt((start[at] as number) - 1) === HYPHEN
}

/** The form of some words, where it is no word of another sense. */
function clearFormOf(path: readonly number[], lexicon: Lexicon): Form | undefined {
  const form = formOf(path, [], lexicon)
  return form?.ambiguity === null ? form : undefined
}
