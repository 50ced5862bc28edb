import type { Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import { uint8Room } from '../../text/room.ts'
import { SHAPE } from '../../text/shape.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'
import { sharedCompounds } from './compounds.ts'
import { formOf } from './form-of.ts'

const BREAK =
  GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.GLUE | GAP.SEMICOLON | GAP.COLON | GAP.OPEN | GAP.CLOSE
/** In tokens: "Service Bus", "API for NoSQL" is none. */
const LONGEST_ITEM = 3
/** How long a list behind a name may be: "Azure (App Service, Functions, Service Bus, …)". */
const MOST_ITEMS = 12
/** How many parts a shared word is carried over: "unit, integration, system and load testing". */
const MOST_PARTS = 5

/**
 * Names that share a word and say it once:
 * "unit and integration testing" and "front- and back-end" share the last word,
 * "Spring Boot, Data and Security" and "Spring (Boot, Data)" the first.
 * @returns the matches with those added, sorted
 */
export function withCoordinated(tokens: Tokens, matches: readonly RawMatch[], lexicon: Lexicon): RawMatch[] {
  const taken = uint8Room(tokens.count + 1)
  /** Names of general things and ambiguous ones, with their ends: behind "Spring Boot, Data and", "Security" is Spring's. */
  const weak = new Map<number, number>()
  for (const match of matches) {
    for (let at = match.from; at < match.to; at++) taken[at] = 1
    const { skill, ambiguity } = match.form
    if (lexicon.skills[skill]?.general || ambiguity !== null) weak.set(match.from, match.to)
  }
  const list = { tokens, lexicon, taken, weak }
  const added: RawMatch[] = sharedCompounds(tokens, lexicon, taken)
  for (const match of matches) {
    const category = lexicon.skills[match.form.skill]?.category
    if (category === 'human-language') continue
    namesBefore(match, list, added)
    if (category !== 'soft') namesBehind(match, list, added)
  }
  qualities(list, added)
  if (added.length === 0) return [...matches]
  const replaced = new Set(added.map(({ from }) => from))
  const kept = matches.filter(({ from }) => !replaced.has(from))
  const seen = new Set(kept.map((match) => match.from))
  const fresh = added.filter((match) => !seen.has(match.from) && seen.add(match.from))
  return [...kept, ...fresh].sort((a, b) => a.from - b.from)
}

/** What the names of a text are looked up in. */
interface NamesAround {
  tokens: Tokens
  lexicon: Lexicon
  /** 1 for tokens that are part of a name. */
  taken: Uint8Array
  /** Where names of general things and ambiguous ones begin, with their ends. */
  weak: ReadonlyMap<number, number>
}

/** "unit and integration testing": what stands before shares the last word. */
function namesBefore(
  { from, to, form: { skill } }: RawMatch,
  { tokens, lexicon, taken }: NamesAround,
  found: RawMatch[],
): void {
  if (to - from < 2) return
  const isQuality = lexicon.skills[skill]?.category === 'soft'
  const last = tokens.word[to - 1] as number
  let at = from
  for (let part = 0; part < MOST_PARTS; part++) {
    const previous = connectedBefore(tokens, at)
    if (previous < 0) return
    const form =
      taken[previous] === 1 ? undefined : formOf([tokens.word[previous] as number], [last], lexicon)
    if (form !== undefined) found.push({ from: previous, to: previous + 1, form })
    // "strukturierte, eigenverantwortliche und pragmatische Arbeitsweise": the one between is a quality by itself.
    else if (!isQuality) return
    at = previous
  }
}

/**
 * "eine strukturierte und zügige Arbeitsweise": how somebody is shares the word behind the next, though that one says
 * nothing known with it.
 */
function qualities({ tokens, lexicon, taken }: NamesAround, found: RawMatch[]): void {
  for (let at = 2; at < tokens.count - 1; at++) {
    if (!isConnective(tokens, at - 1) || taken[at + 1] === 1) continue
    if (((tokens.gap[at + 1] as number) & ~GAP.SPACE) !== 0) continue
    const last = tokens.word[at + 1] as number
    for (let part = 0, to = at; part < MOST_PARTS; part++) {
      to = connectedBefore(tokens, to)
      if (to < 0) break
      const form = taken[to] === 1 ? undefined : formOf([tokens.word[to] as number], [last], lexicon)
      if (form !== undefined && lexicon.skills[form.skill]?.category === 'soft')
        found.push({ from: to, to: to + 1, form })
    }
  }
}

/** "Spring Boot, Data and Security", "Azure (Functions, Service Bus)": what stands behind shares the first words. */
function namesBehind(
  { from, to }: RawMatch,
  { tokens, lexicon, taken, weak }: NamesAround,
  found: RawMatch[],
): void {
  const opens = opensList(tokens, to)
  if (to - from < 2 && !opens) return
  const whole = tokens.word.subarray(from, to)
  const first = tokens.word.subarray(from, from + 1)
  let at = to
  for (let part = 0; part < (opens ? MOST_ITEMS : MOST_PARTS); part++) {
    const next = opens && part === 0 ? at : connectedAfter(tokens, at)
    if (next < 0 || tokens.shape[next] === SHAPE.LOWER) break
    const end = itemEnd(tokens, next)
    const isFree = !taken.subarray(next, end).includes(1)
    // One word in front of all others may well be the general thing: "Spring Boot and Security".
    const isWeak = weak.get(next) === end && (opens || part > 0 || end - next > 1)
    const item = tokens.word.subarray(next, end)
    // "Google Cloud (Storage)" shares all of the name, "AWS services (Batch)" the first word.
    const form =
      isFree || isWeak ? (opens && formOf(whole, item, lexicon)) || formOf(first, item, lexicon) : undefined
    if (form !== undefined && form.ambiguity === null) found.push({ from: next, to: end, form })
    else if (!opens) break
    at = end
  }
}

/** "Spring (Boot, Data)", "Azure: Functions, Service Bus". */
function opensList(tokens: Tokens, at: number): boolean {
  const gap = at < tokens.count ? (tokens.gap[at] as number) : 0
  return (gap & (GAP.OPEN | GAP.COLON)) !== 0 && (gap & (BREAK & ~(GAP.OPEN | GAP.COLON))) === 0
}

/** Where the item of a list that begins at a token ends: the next tokens with nothing but spaces between. */
function itemEnd(tokens: Tokens, from: number): number {
  let end = from + 1
  while (
    end < tokens.count &&
    end - from < LONGEST_ITEM &&
    ((tokens.gap[end] as number) & ~(GAP.SPACE | GAP.HYPHEN)) === 0 &&
    tokens.shape[end] !== SHAPE.LOWER
  )
    end++
  return end
}

/** The token that a list connects to the one at `at`, or -1. */
function connectedBefore(tokens: Tokens, at: number): number {
  if (at === 0) return -1
  let gap = tokens.gap[at] as number
  let before = at - 1
  let connected = (gap & (GAP.COMMA | GAP.SLASH | GAP.SUSPENDED)) !== 0
  if (isConnective(tokens, before)) {
    connected = true
    gap |= tokens.gap[before] as number
    before--
  }
  return before >= 0 && connected && (gap & BREAK) === 0 ? before : -1
}

function connectedAfter(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return -1
  let gap = tokens.gap[at] as number
  let next = at
  let connected = (gap & (GAP.COMMA | GAP.SLASH)) !== 0
  if (isConnective(tokens, next)) {
    connected = true
    next++
    if (next >= tokens.count) return -1
    gap |= tokens.gap[next] as number
  }
  return connected && (gap & BREAK) === 0 ? next : -1
}
