/** Titles inside the text ("We are looking for a Senior Backend Developer who …"). */
import { inOrder } from '../in-order.ts'
import type { Scanned } from '../match/triggers.ts'
import { GAP } from '../text/characters.ts'
import { gapBefore, type Tokens, wordAt } from '../text/tokenize.ts'
import type { Seniority, Span } from '../types.ts'
import type { RoleTables } from './tables.ts'
import { type WeighedTitle, weighTitle } from './title.ts'

export interface IntroducedTitle extends Span {
  title: WeighedTitle
}

/** In UTF-16 code units: titles stand at the top of a posting; further down they are those of colleagues. */
const REACH = 3500
const MOST_WORDS = 10
/** "Software Engineer in Test", "Developer (Full Stack)": what stands further behind the noun is about something else. */
const BEHIND_NOUN = 3
const LONGEST_FIRST_LINE = 90
/** A mark that ends a line or sentence, or the place of a lost line break. */
const BREAK = GAP.NEWLINE | GAP.STOP | GAP.SEMICOLON | GAP.BULLET | GAP.GLUE

/** Role and level ask for the same text one after the other. */
const known = new WeakMap<Scanned, readonly IntroducedTitle[]>()

/** Software titles that the text gives the job, in order. Other jobs named in the text are not believed. */
export function introducedTitles(scanned: Scanned, tables: RoleTables): readonly IntroducedTitle[] {
  const before = known.get(scanned)
  if (before) return before
  const found = findTitles(scanned, tables)
  known.set(scanned, found)
  return found
}

function findTitles(scanned: Scanned, tables: RoleTables): IntroducedTitle[] {
  const { tokens, triggers } = scanned
  const found: IntroducedTitle[] = []
  const [signs, heads] = [triggers.of('title'), triggers.of('head')]
  const take = (from: number, to: number) => {
    // No words of titles, no title: most of what is introduced is something else.
    if (signs.next(from) === signs.next(to) && heads.next(from) === heads.next(to)) return
    const title = weighTitle(scanned, tables, from, to)
    if (title.software)
      found.push({ title, start: tokens.start[from] as number, end: tokens.end[to - 1] as number })
  }
  const lineEnd = firstLineEnd(tokens)
  if (lineEnd > 0) take(0, lineEnd)
  else take(0, leadingTitleEnd(scanned))
  const openings: { at: number; from: number }[] = []
  const phrases = triggers.of('introduction')
  for (let i = 0; i < phrases.count && (tokens.start[phrases.from(i)] as number) <= REACH; i++)
    openings.push({ at: phrases.from(i), from: phrases.to(i) })
  for (let at = 0; at < tokens.count && (tokens.start[at] as number) <= OPENING_REACH; at++)
    if (opensSentence(tokens, at)) openings.push({ at, from: at + 1 })
  inOrder(openings, (a, b) => a.at - b.at)
  for (const { from } of openings) if (from < tokens.count) take(from, endOfTitle(scanned, from))
  return found
}

/** The token behind a first line that may be a title; 0 where it is a sentence or too long. */
function firstLineEnd(tokens: Tokens): number {
  let to = 0
  while (to < tokens.count && (to === 0 || ((tokens.gap[to] as number) & GAP.NEWLINE) === 0)) {
    if ((tokens.end[to] as number) > LONGEST_FIRST_LINE) return 0
    to++
  }
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  return (behind & (GAP.STOP | GAP.COLON)) !== 0 ? 0 : to
}

/** The token in front of which the title ends that begins at `from`. */
function endOfTitle({ tokens, triggers }: Scanned, from: number): number {
  const heads = triggers.of('head')
  const ends = triggers.of('introduction-end')
  let reach = from + MOST_WORDS
  let noun = from
  let at = from
  for (; at < Math.min(tokens.count, reach); at++) {
    const gap = isAbbreviated(tokens, at - 1) ? 0 : (tokens.gap[at] as number)
    // "In" ends a title, but not within the noun: "Developer in Test".
    if (at >= noun && (ends.has(at) || (at > from && (gap & (BREAK | GAP.COMMA | GAP.COLON)) !== 0))) break
    if (at === from && (gap & BREAK) !== 0) break
    const head = heads.at(at)
    if (head < 0) continue
    noun = Math.max(noun, heads.to(head))
    reach = Math.min(reach, heads.to(head) + BEHIND_NOUN)
  }
  return at
}

const ABBREVIATED: ReadonlySet<string> = new Set(['sr', 'jr', 'snr', 'jnr'])

/** "Sr. Developer": the full stop ends no sentence. */
function isAbbreviated(tokens: Tokens, at: number): boolean {
  return ABBREVIATED.has(wordAt(tokens, at))
}

/** "The Lead Developer should have …": what opens a sentence so is the job itself. */
function opensSentence(tokens: Tokens, at: number): boolean {
  if ((at > 0 && ((tokens.gap[at] as number) & BREAK) === 0) || wordAt(tokens, at) !== 'the') return false
  for (let i = at + 2; i < Math.min(tokens.count, at + LONGEST_LEAD); i++) {
    if (((tokens.gap[i] as number) & BREAK) !== 0) return false
    if (OBLIGES.has(wordAt(tokens, i))) return true
  }
  return false
}

/** In UTF-16 code units: further down, "the Tech Lead will review …" is a colleague. */
const OPENING_REACH = 800

/** What a posting says of the person in the job. */
const OBLIGES = new Set(['will', 'should', 'must', 'shall'])

/** "Java Developer to work within our team", "Full Stack Developer*About us*": a text may begin with its title. */
function leadingTitleEnd({ tokens, triggers }: Scanned): number {
  const heads = triggers.of('head')
  for (let at = 0; at < Math.min(tokens.count, LONGEST_LEAD); at++) {
    const gap = tokens.gap[at] as number
    if (SENTENCE_WORDS.has(wordAt(tokens, at))) return 0
    if (at > 0 && (gap & (BREAK | GAP.COMMA | GAP.COLON)) !== 0) return 0
    const head = heads.at(at)
    if (head >= 0) return behindNoun(tokens, heads.to(head))
  }
  return 0
}

/** Where a title ends that goes on behind its noun: "Software Developer - Full Stack", "Engineer (Backend)". */
function behindNoun(tokens: Tokens, from: number): number {
  let to = from
  while (to < tokens.count && to - from < BEHIND_NOUN) {
    const gap = tokens.gap[to] as number
    const isApart = to === from && !/[-–—(|/]/.test(gapBefore(tokens, to))
    if (isApart || (gap & (BREAK | GAP.COMMA | GAP.CLOSE)) !== 0) break
    to++
  }
  return to
}

/** Words of sentences, which no title holds. */
const SENTENCE_WORDS = new Set(
  'we our us you your they their he she it its is are was were be been will would can as if who that this these the'.split(
    ' ',
  ),
)

/** A title has its noun among so many words. */
const LONGEST_LEAD = 7

/** The one that tells most: the first that names a role, else the first. */
export function bestIntroduction(found: readonly IntroducedTitle[]): IntroducedTitle | null {
  return found.find((one) => one.title.roles.length > 0) ?? found[0] ?? null
}

export function introducedSeniority(found: readonly IntroducedTitle[]): Seniority | null {
  for (const { title } of found) {
    const level = title.seniority ?? title.numbered
    if (level !== null) return level
  }
  return null
}
