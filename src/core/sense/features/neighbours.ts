/** The words right before and behind a candidate, and what they make of it: a verb, a modifier, a company. */
import type { RawMatch } from '../../match/find.ts'
import { GAP, JOINING } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { OF } from '../classes.ts'
import { classesAt, gapAt, type Scene, SENTENCE, STATE, stateAt } from '../scene.ts'
import { beside, CLASS_COUNT, CLASS_IN_SIDE, F, FIRST, OWN, type Writing } from './slots.ts'

type Say = (feature: number) => void

/** Longest number that is a version: "Java 21", but "Route 2024". */
const LONGEST_VERSION = 2

export function describeNeighbours(scene: Scene, { from, to }: RawMatch, writing: Writing, say: Say): void {
  const before = runsOn(scene, from)
    ? describeRun(scene, from, 0, say)
    : describeSide(scene, from - 1, gapBefore(scene, from), 0, say)
  const after = runsOn(scene, to)
    ? describeRun(scene, to, 1, say)
    : describeSide(scene, to, gapAt(scene, to), 1, say)
  if (isPossessive(scene, to)) say(F.possessive.there)
  // "experience with Go", "moved to Go", "Go is a must": the word behind a small one tells.
  if (before !== 0 && from > 1 && (gapAt(scene, from - 1) & ~JOINING) === 0)
    describePair(scene, from - 2, before, FIRST['two before'], say)
  if (after !== 0 && to + 1 < scene.tokens.count && (gapAt(scene, to + 1) & ~JOINING) === 0)
    describeFollowing(scene, to + 1, after, say)
  describeRole(scene, from, before, after, writing, say)
}

/** "3 years' Go experience": this apostrophe parts nothing. */
function gapBefore(scene: Scene, from: number): number {
  const gap = gapAt(scene, from)
  if ((gap & GAP.OTHER) === 0 || from === 0 || (classesAt(scene, from - 1) & OF.years) === 0) return gap
  const mark = scene.tokens.text[scene.tokens.end[from - 1] as number]
  return mark === "'" || mark === '\u2019' ? gap & ~GAP.OTHER : gap
}

/** @returns the classes of a word that stands right beside, or 0 */
function describeSide(scene: Scene, at: number, gap: number, side: 0 | 1, say: Say): number {
  const first = side === 0 ? FIRST.before : FIRST.after
  const mark = markOf(gap)
  if (mark !== null) {
    say(first + mark)
    return 0
  }
  const { tokens } = scene
  const isJoined = (gap & GAP.HYPHEN) !== 0
  const state = stateAt(scene, at)
  if (state !== null && state > 0) {
    say(first + (isJoined ? A_JOINED_NAME : state === STATE.NAME ? A_NAME : A_CONCEPT))
    if (isJoined || state === STATE.NAME) return 0
  } else if (state === STATE.OPEN) say(first + AN_OPEN_WORD)
  if (tokens.shape[at] === SHAPE.NUMBER) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    // "Go 5 years", "Java 8+ years": a number of something else.
    const counts =
      side === 1 &&
      (gapAt(scene, at + 1) & ~(GAP.SPACE | GAP.PLUS)) === 0 &&
      (classesAt(scene, at + 1) & OF.years) !== 0
    say(first + (counts ? A_COUNT : length <= LONGEST_VERSION ? A_VERSION : A_LONG_NUMBER))
    return 0
  }
  if (side === 1 && isNumberedVersion(tokens, at)) {
    say(first + A_VERSION)
    return 0
  }
  if (isJoined) say(first + A_JOINED_WORD)
  // The "on" of "hands-on" is no preposition.
  if (side === 0 && (gapAt(scene, at) & GAP.HYPHEN) !== 0) {
    say(first + ANOTHER_SMALL_WORD)
    return 0
  }
  const classes = classesAt(scene, at)
  if (tokens.word[at] !== 0) say(beside(tokens.word[at] as number, side))
  if (isJoined) return 0
  if (classes === 0) {
    const starts = side === 0 && (gapAt(scene, at) & SENTENCE) !== 0
    const isCapital = tokens.shape[at] === SHAPE.CAPITALISED || tokens.shape[at] === SHAPE.MIXED
    if (isCapital && state === null && !starts) say(first + AN_UNKNOWN_CAPITAL)
    else if (state === null)
      say(first + (tokens.shape[at] === SHAPE.LOWER ? ANOTHER_SMALL_WORD : ANOTHER_WORD))
  }
  for (let bits = classes; bits !== 0; bits &= bits - 1) say(first + CLASS_IN_SIDE + lowestOf(bits))
  return classes
}

/** "v16", "v2+": of one token or two. */
function isNumberedVersion({ text, start, end, shape, count }: Scene['tokens'], at: number): boolean {
  const from = start[at] as number
  const behind = end[at] as number
  if ((text.charCodeAt(from) | LOWER_CASE) !== SMALL_V) return false
  if (behind > from + 1) return DIGITS.test(text.slice(from + 1, behind))
  return at + 1 < count && start[at + 1] === behind && shape[at + 1] === SHAPE.NUMBER
}

const SMALL_V = 0x76
const LOWER_CASE = 0x20
const DIGITS = /^\d{1,2}$/

const A_NAME = F.before['a name'] - FIRST.before
const A_CONCEPT = F.before['a concept'] - FIRST.before
const AN_OPEN_WORD = F.before['an open word'] - FIRST.before
const A_JOINED_NAME = F.before['a name over a hyphen'] - FIRST.before
const A_JOINED_WORD = F.before['a word over a hyphen'] - FIRST.before
const A_COUNT = F.before['a count'] - FIRST.before
const A_VERSION = F.before['a version'] - FIRST.before
const A_LONG_NUMBER = F.before['a long number'] - FIRST.before
const AN_UNKNOWN_CAPITAL = F.before['an unknown capital'] - FIRST.before
const ANOTHER_SMALL_WORD = F.before['another small word'] - FIRST.before
const ANOTHER_WORD = F.before['another word'] - FIRST.before

/** Which mark of the slots `before` and `after` a gap is, or null where only space, hyphen or a full stop joins. */
export function markOf(gap: number): number | null {
  if ((gap & ~JOINING) === 0) return null
  if (gap & SENTENCE) return 0
  if (gap & GAP.COMMA) return 1
  if (gap & GAP.SLASH) return 2
  if (gap & GAP.OPEN) return 3
  if (gap & GAP.CLOSE) return 4
  if (gap & GAP.COLON) return 5
  if (gap & GAP.DASH) return 6
  if (gap & GAP.PLUS) return 7
  return gap & GAP.OTHER ? 8 : null
}

/** Index of the lowest bit that is set. */
function lowestOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

/** The classes of the second word before, each with each of the first: the slot goes far, then near. */
function describePair(scene: Scene, at: number, near: number, first: number, say: Say): void {
  const state = stateAt(scene, at)
  const far = classesAt(scene, at)
  for (let bits = near; bits !== 0; bits &= bits - 1) {
    const place = lowestOf(bits)
    if (state !== null && state > 0) say(first + place)
    if (far === 0 && state === null) say(first + CLASS_COUNT + place)
    for (let rest = far; rest !== 0; rest &= rest - 1) say(first + (2 + lowestOf(rest)) * CLASS_COUNT + place)
  }
}

/** The classes of the second word behind, each with each of the first: the slot goes near, then far. */
function describeFollowing(scene: Scene, at: number, near: number, say: Say): void {
  const state = stateAt(scene, at)
  const far = classesAt(scene, at)
  for (let bits = near; bits !== 0; bits &= bits - 1) {
    const first = FIRST['two after'] + lowestOf(bits) * (CLASS_COUNT + 2)
    if (state !== null && state > 0) say(first)
    if (far === 0 && state === null) say(first + 1)
    for (let rest = far; rest !== 0; rest &= rest - 1) say(first + 2 + lowestOf(rest))
  }
}

/** What the two neighbours together make of the word. */
function describeRole(
  scene: Scene,
  from: number,
  before: number,
  after: number,
  writing: Writing,
  say: Say,
): void {
  const { tokens } = scene
  if (before & (OF.modal | OF.pronoun | OF.to)) {
    if (before & OF.to && writing === OWN && tokens.shape[from] !== SHAPE.LOWER)
      say(F.verb['behind “to” in capitals'])
    else if (after & (OF.determiner | OF.quantity | OF.preposition | OF.direction | OF.pronoun))
      say(F.verb['between subject and object'])
    else say(after === 0 ? F.verb['behind its subject, nothing behind it'] : F.verb['behind its subject'])
  } else if (writing !== OWN && (gapAt(scene, from) & SENTENCE) !== 0) {
    if (after & (OF.determiner | OF.pronoun | OF.direction)) say(F.verb['opens with an object behind it'])
    if (after & (OF.be | OF.does | OF.modal)) say(F.verb['opens its sentence as a subject'])
  }
  if (before & OF.determiner)
    say(
      after & (OF.made | OF.people)
        ? F.noun['determiner, head noun']
        : after === 0
          ? F.noun['determiner, nothing behind']
          : F.noun['determiner, word behind'],
    )
  if ((before | after) & OF.company) say(F.company['beside a word of companies'])
}

/** Whether no character stands between a token and the one before; "Vue3" has a version. */
function runsOn({ tokens: { start, end, shape, count } }: Scene, at: number): boolean {
  return at > 0 && at < count && start[at] === end[at - 1] && shape[at] !== SHAPE.NUMBER
}

/** A word that nobody knows on the other side is no edge, as a lost break is. @returns as `describeSide` */
function describeRun(scene: Scene, at: number, side: 0 | 1, say: Say): number {
  const other = side === 0 ? at - 1 : at
  const known = isKnown(scene, other)
  if (side === 0) say(known ? F.run['on from a word that is known'] : F.run['on from another'])
  else say(known ? F.run['into a word that is known'] : F.run['into another'])
  return known ? describeSide(scene, other, gapAt(scene, at), side, say) : 0
}

/** Whether a token is of a name, or a word of those that stand around names. */
function isKnown(scene: Scene, at: number): boolean {
  return stateAt(scene, at) !== null || classesAt(scene, at) !== 0
}

/** The tokeniser takes "'s" off names. */
function isPossessive({ tokens }: Scene, to: number): boolean {
  const end = tokens.end[to - 1] as number
  const mark = tokens.text[end]
  return (mark === "'" || mark === '\u2019') && (tokens.text[end + 1] === 's' || tokens.text[end + 1] === 'S')
}
