/** Which kind of section the words of a heading tell. */
import { ATOM } from '../../lexicon/atom.ts'
import { firstFrom, type Phrase, type RawMatch } from '../../match/find.ts'
import { CUE } from '../../signals/cues.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { type Heard, hasCueFrom } from '../heard.ts'
import { SECTION_KINDS, type SectionKind } from '../section.ts'

/** A heading is short, in tokens; longer lines are sentences. */
export const LONGEST_HEADING = 9

/** A segment that may be a heading, and where to look around it. */
export interface Place {
  from: number
  to: number
  heading: number
  cue: number
  isBlockHeading: boolean
  /** Whether a heading stands right in front, so that this is what it rules. */
  behindHeading: boolean
  /** The kind of the section so far, and whether its heading has its text behind it on the line: "Assets: Docker". */
  kind: SectionKind
  inline: boolean
}

/** So many words say at least what is asked in front of what it is asked for: "What it takes". */
const SHORTEST_ASKING = 2

/** Where the purpose of what a heading asks begins, or its end: "What it takes to catch our eye" wishes for nothing. */
export function purposeAt(tokens: Tokens, found: Heard, { from, to, cue }: Place): number {
  if (to - from > LONGEST_HEADING) return to
  for (let at = from + SHORTEST_ASKING; at + 1 < to; at++) {
    if (!found.words('purpose').has(wordAt(tokens, at))) continue
    const wishes =
      hintedKind(found, at, to) === 'preferred' ||
      hasCueFrom(found, cue, at, to, CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE)
    return wishes && hintedKind(found, from, at) === 'requirements' ? at : to
  }
  return to
}

/** Which hint wins where a heading has several: the narrower kind. */
const HINT_ORDER: readonly SectionKind[] = [
  'not-needed',
  'legal',
  'fact',
  'preferred',
  'stack',
  'requirements',
  'benefits',
  'duties',
  'company',
]

/** "You'll stand out with:" begins as duties do and asks nothing: what a heading softens or denies is heard first. */
export function softerHint(found: Heard, place: Place): SectionKind | null {
  const hinted = hintedKind(found, place.from, place.to)
  if (hinted === 'requirements') return phraseStartsDuties(found, place) ? hinted : null
  return hinted === 'preferred' || hinted === 'not-needed' ? hinted : null
}

/** "You'll thrive in this role if you bring:" opens as duties do by its first word only. */
function phraseStartsDuties(found: Heard, place: Place): boolean {
  const phrase = found.headings[place.heading]
  return phrase !== undefined && SECTION_KINDS[phrase.value - 1] === 'duties' && phrase.to - phrase.from <= 2
}

/** The kind that the words of a heading tell; a longer phrase tells more than a shorter one. */
export function hintedKind(found: Heard, from: number, to: number): SectionKind | null {
  return strongestHint(found, from, to).kind
}

/** Whether half of a line or more is one hint of what is asked or wished: "Baseline qualifications". */
export function isMostlyAsking(found: Heard, from: number, to: number): boolean {
  const { kind, length } = strongestHint(found, from, to)
  return (kind === 'requirements' || kind === 'preferred') && 2 * length >= to - from
}

function strongestHint(found: Heard, from: number, to: number): { kind: SectionKind | null; length: number } {
  let best: Phrase | null = null
  let softened = false
  for (let i = firstFrom(found.hints, from); i < found.hints.length; i++) {
    const hint = found.hints[i] as Phrase
    if (hint.to > to) break
    if (best === null || isStronger(hint, best)) best = hint
    if (SECTION_KINDS[hint.value - 1] === 'preferred') softened = true
  }
  if (best === null) return { kind: null, length: 0 }
  const kind = SECTION_KINDS[best.value - 1] as SectionKind
  // "You need not know them all" denies none of them.
  if (kind === 'not-needed' && hasAtom(found, best.to, to, ATOM.ALL)) return { kind: null, length: 0 }
  // "Not necessary, but welcome"
  return { kind: kind === 'not-needed' && softened ? 'preferred' : kind, length: best.to - best.from }
}

function isStronger(a: Phrase, b: Phrase): boolean {
  const longer = a.to - a.from - (b.to - b.from)
  if (longer !== 0) return longer > 0
  return (
    HINT_ORDER.indexOf(SECTION_KINDS[a.value - 1] as SectionKind) <
    HINT_ORDER.indexOf(SECTION_KINDS[b.value - 1] as SectionKind)
  )
}

/**
 * "Languages: …" and "Tools: …" within a list of wishes are labels of its items, and rule nothing else; below a wish
 * with its text behind it on the line, "Assets: Docker", they are labels beside it.
 * @param line whether the label ends its line
 * @param begins whether it begins one
 */
export function labelKind(
  kind: SectionKind,
  found: Heard,
  { kind: around, inline }: Place,
  text: string,
  line: boolean,
  begins: boolean,
): SectionKind {
  if (
    around === 'preferred' &&
    kind === 'requirements' &&
    found.words('labels').has(text) &&
    !(inline && (line || begins))
  )
    return around
  // "• Data protection: you know the GDPR" among what is asked is an item.
  if (kind === 'legal' && !line && !begins && (around === 'requirements' || around === 'preferred'))
    return around
  // "Technologies we use: ⏎ Languages: Go ⏎ Tools: Git" tells of the stack to its end.
  if (around === 'stack' && kind === 'requirements' && !line && found.words('stack-labels').has(text))
    return around
  if (
    (around === 'requirements' || around === 'preferred') &&
    kind === 'stack' &&
    !line &&
    found.words('labels').has(text)
  )
    // "Mandatory skills: … Good to have: … Tools: …" are labels side by side, and the last asks again.
    return inline ? 'requirements' : around
  return kind
}

/**
 * "What would tip the balance", "Würde uns freuen": what would be, with nobody who does it, is a wish. "What you would
 * do" and "What would we ask of you" say who, and are none.
 */
export function wouldBe(tokens: Tokens, found: Heard, from: number, to: number): boolean {
  const subjects = found.words('subjects')
  for (let at = from; at < to; at++) {
    if (!found.words('conditional').has(wordAt(tokens, at))) continue
    const isSomebodys =
      (at > from && subjects.has(wordAt(tokens, at - 1))) ||
      (at + 1 < to && subjects.has(wordAt(tokens, at + 1)))
    if (!isSomebodys) return true
  }
  return false
}

/**
 * "Skills (nice to have)", "Skills (or willingness to learn them)": what softens in the heading rules it. What is only
 * told of is wished for where the heading's aside says so: "Technologies (nice to have)".
 */
export function withCue(tokens: Tokens, found: Heard, place: Place, kind: SectionKind): SectionKind {
  if (kind !== 'requirements' && kind !== 'stack') return kind
  const aside = asideOf(tokens, place)
  const bits = CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE
  if (kind === 'stack') return hasCueFrom(found, place.cue, aside, place.to, bits) ? 'preferred' : kind
  // What the phrase itself says is told by its kind: "Desired candidate profile".
  const phrase = found.headings[place.heading]
  const behind = phrase?.from === place.from ? phrase.to : place.from
  const softened =
    hasCueFrom(found, place.cue, behind, place.to, bits) || hasAtom(found, aside, place.to, ATOM.LEARN)
  return softened ? 'preferred' : kind
}

/** Where the brackets open in which a heading ends; its end where it ends in none. */
function asideOf(tokens: Tokens, { from, to }: Place): number {
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  if ((behind & GAP.CLOSE) === 0) return to
  let open = to - 1
  while (open > from && ((tokens.gap[open] as number) & GAP.OPEN) === 0) open--
  return open > from ? open : to
}

/** Whether a word of this kind begins between two tokens. */
function hasAtom(found: Heard, from: number, to: number, letter: string): boolean {
  const { atoms } = found
  for (let hit = found.firstAtom(from); hit < atoms.count && (atoms.from[hit] as number) < to; hit++)
    if (found.letters(hit).includes(letter)) return true
  return false
}

/** A line that names a skill beyond the words of headings is an item: "Working knowledge of Unix". */
export function namesSkill(found: Heard, from: number, to: number): boolean {
  const match = firstFrom(found.matches, from)
  for (let i = match; i < found.matches.length && (found.matches[i] as RawMatch).from < to; i++) {
    const { from: start, to: end } = found.matches[i] as RawMatch
    const hint = found.hints[firstFrom(found.hints, start)]
    if (hint === undefined || hint.from >= end) return true
  }
  return false
}
