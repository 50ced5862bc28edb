/** The list that a candidate is a member of: what its sisters are speaks for it. */
import type { RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { OF } from '../classes.ts'
import { classesAt, gapAt, type Scene, SENTENCE, STATE } from '../scene.ts'
import { F, FIRST, LOW, type Writing } from './slots.ts'

/** How many members are looked at on either side. */
const MOST_SISTERS = 8
/** A member with more words is a clause. */
const LONGEST_MEMBER = 5
/** A name with more words around it says little of its member. */
const MOST_BARE = 3

const HARD = SENTENCE | GAP.COLON | GAP.DASH | GAP.OPEN | GAP.CLOSE
const SOFT = GAP.COMMA | GAP.SLASH | GAP.PLUS

/** The kinds of members, as the slots `left member` and `right member` have them. */
const KIND = { name: 0, concept: 1, open: 2, word: 3, capital: 4, small: 5 } as const
const KIND_COUNT = 6

/** Where a member ends. */
interface Edge {
  /** Its last boundary, in tokens: half open behind, inclusive before. */
  at: number
  /** A token of the member beyond: its first one behind, its last one before; -1 where the list ends. */
  next: number
  slash: boolean
}

export function describeList(
  scene: Scene,
  { from, to }: RawMatch,
  writing: Writing,
  say: (feature: number) => void,
): void {
  const right = edgeBehind(scene, to)
  const left = edgeBefore(scene, from)
  const counts = new Array<number>(KIND_COUNT).fill(0)
  let sisters = 0
  let rightKind = -1
  for (let edge = right; edge.next >= 0 && sisters < MOST_SISTERS; sisters++) {
    const next = edgeBehind(scene, edge.next + 1)
    const kind = kindOf(scene, edge.next, next.at)
    if (rightKind < 0) rightKind = kind
    counts[kind] = (counts[kind] as number) + 1
    if (next.at - edge.next > LONGEST_MEMBER) break
    edge = next
  }
  const behind = sisters
  let leftKind = -1
  for (let edge = left; edge.next >= 0 && sisters - behind < MOST_SISTERS; sisters++) {
    const next = edgeBefore(scene, edge.next)
    const kind = kindOf(scene, next.at, edge.next + 1)
    if (leftKind < 0) leftKind = kind
    counts[kind] = (counts[kind] as number) + 1
    if (edge.next + 1 - next.at > LONGEST_MEMBER) break
    edge = next
  }
  if (rightKind < 0 && leftKind < 0) return
  const extra = from - left.at + (right.at - to)
  const slot = extra === 0 ? 'bare member' : extra < MOST_BARE ? 'short member' : 'long member'
  say(FIRST[slot] + shareOf(counts))
  if ((counts[KIND.name] as number) > 2) say(F[slot]['three names or more'])
  if ((counts[KIND.open] as number) > 1 && writing !== LOW) say(F[slot]['open sisters'])
  const shift = (edge: Edge) => (edge.slash ? 1 : extra === 0 ? 0 : 2)
  if (leftKind >= 0) say(FIRST['left member'] + leftKind * 3 + shift(left))
  if (rightKind >= 0) say(FIRST['right member'] + rightKind * 3 + shift(right))
  if (extra === 0 && leftKind === KIND.name && rightKind === KIND.name)
    say(F['bare member']['between two names'])
}

/** How many of the sisters are names, of those of which it is known: unknown, none, few, half, all. */
function shareOf(counts: readonly number[]): number {
  const known = (counts[KIND.name] as number) + (counts[KIND.concept] as number) * 0.5
  let judged = -(counts[KIND.open] as number)
  for (const count of counts) judged += count
  if (judged === 0) return 0
  if (known === 0) return 1
  return known / judged < 0.45 ? 2 : known / judged < 0.8 ? 3 : 4
}

function isConnective(scene: Scene, at: number): boolean {
  return (classesAt(scene, at) & OF.connective) !== 0
}

/** @param from the token behind one of the member's */
function edgeBehind(scene: Scene, from: number): Edge {
  const { count, shape } = scene.tokens
  let at = from
  for (; at < count && at - from <= LONGEST_MEMBER; at++) {
    const gap = gapAt(scene, at)
    if ((gap & HARD) !== 0) break
    // "2+ years" is no list.
    const isSoft = (gap & SOFT) !== 0 && !((gap & GAP.PLUS) !== 0 && shape[at - 1] === SHAPE.NUMBER)
    const joins = isConnective(scene, at)
    if (!isSoft && !joins) continue
    const next = joins ? at + 1 : at
    const ends = next >= count || (joins && (gapAt(scene, next) & HARD) !== 0)
    return { at, next: ends ? -1 : next, slash: (gap & GAP.SLASH) !== 0 }
  }
  return { at, next: -1, slash: false }
}

/** @param from a token of the member */
function edgeBefore(scene: Scene, from: number): Edge {
  let at = from
  for (; at > 0 && from - at <= LONGEST_MEMBER; at--) {
    const gap = gapAt(scene, at)
    if ((gap & HARD) !== 0) break
    if ((gap & SOFT) !== 0) return { at, next: at - 1, slash: (gap & GAP.SLASH) !== 0 }
    if (!isConnective(scene, at - 1)) continue
    // "Java, and Go": one separation.
    const ends = at < 2 || (gapAt(scene, at - 1) & HARD) !== 0
    return { at, next: ends ? -1 : at - 2, slash: false }
  }
  return { at, next: -1, slash: false }
}

/** What a member of a list is. */
function kindOf(scene: Scene, from: number, to: number): number {
  const { tokens, matchAt, matches, state } = scene
  if (to - from > LONGEST_MEMBER) return KIND.small
  let best = -1
  let capital = false
  for (let at = from; at < to; at++) {
    const name = (matchAt[at] as number) - 1
    if (name < 0) {
      if (tokens.shape[at] !== SHAPE.LOWER && tokens.shape[at] !== SHAPE.NUMBER) capital = true
      continue
    }
    const match = matches[name] as RawMatch
    const bare = to - from - (match.to - match.from)
    if (state[name] === STATE.NAME && bare < MOST_BARE + 1) return KIND.name
    if (state[name] === STATE.CONCEPT && bare < MOST_BARE + 1) best = KIND.concept
    else if (best < 0 && state[name] === STATE.OPEN) best = KIND.open
    else if (best < 0 && state[name] === STATE.WORD) best = KIND.word
  }
  return best >= 0 ? best : capital ? KIND.capital : KIND.small
}
