import { CUE } from '../../lexicon/cue.ts'
import type { Phrase, RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { isWord } from '../../text/tokenize.ts'
import type { Clause } from '../clause.ts'

/** What stands between two neighbouring mentions of a segment. */
export interface Link {
  /** Nothing but list words: the two are items of one list. */
  listed: boolean
  or: boolean
  and: boolean
  /** "and/or". */
  andOr: boolean
  comma: boolean
  slash: boolean
  open: boolean
  close: boolean
  /** A few words without punctuation, then a bracket: "testing tools and frameworks (JUnit". */
  trailed: boolean
  /** "such as", "e.g." between them. */
  suchAs: boolean
  oneOf: boolean
  colon: boolean
  /** "preferably" between them. */
  prefers: boolean
  /** An item of plain words that is no skill stands between them, by commas: "caching, search engines, NoSQL". */
  overItem: boolean
  /** Nothing but a space: the commas of a list are lost, or the two are one name. */
  touching: boolean
}

/** What the words and the punctuation between two mentions say of their list. */
export function linkOf(clause: Clause, left: RawMatch, right: RawMatch): Link {
  const { tokens, cues } = clause
  const link: Link = {
    listed: true,
    or: false,
    and: false,
    andOr: false,
    comma: false,
    slash: false,
    open: false,
    close: false,
    trailed: false,
    suchAs: false,
    oneOf: false,
    colon: false,
    prefers: false,
    overItem: false,
    touching: left.to === right.from && tokens.gap[right.from] === GAP.SPACE,
  }
  let names = 0
  let plain = 0
  for (let at = left.to; at <= right.from; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & GAP.COMMA) !== 0) link.comma = true
    if ((gap & GAP.SLASH) !== 0) link.slash = true
    if ((gap & GAP.OPEN) !== 0) link.open = true
    if ((gap & GAP.CLOSE) !== 0) {
      link.close = true
      // "(C, C++ or other) and Linux": the choice was within the bracket.
      link.or = false
    }
    if ((gap & GAP.COLON) !== 0) link.colon = true
    if ((gap & GAP.DASH) !== 0) link.listed = false
    if (at === right.from) break
    if (OR_WORDS.some((word) => isWord(tokens, at, word))) link.or = true
    else if (AND_WORDS.some((word) => isWord(tokens, at, word))) link.and = true
    else if (tokens.shape[at] !== SHAPE.NUMBER && !isListWord(cues, at, link)) {
      if (tokens.shape[at] === SHAPE.LOWER) plain++
      else names++
    }
  }
  // "Django, Panda or Pyramid": a name that the lexicon does not know is an item too.
  if (names > LONGEST_UNKNOWN || (names > 0 && !link.comma)) link.listed = false
  // "containerization and orchestration (Docker, Kubernetes)" are two things; "tools and frameworks (" go with one.
  link.trailed = (!link.and || (link.listed && plain === 0)) && isTrailed(clause, left.to, right.from)
  if (plain > 0) {
    link.overItem =
      link.listed && plain + names <= LONGEST_UNKNOWN && isItemBetween(clause, left.to, right.from)
    link.listed = false
  }
  // "and/or" leaves the choice.
  if (link.or && link.and) {
    link.andOr = true
    link.and = false
  }
  if (link.or && link.slash) link.slash = false
  if (
    !link.or &&
    !link.and &&
    !link.comma &&
    !link.slash &&
    !link.open &&
    !link.close &&
    !link.suchAs &&
    !link.colon
  )
    link.listed = false
  return link
}

function isTrailed({ tokens }: Clause, from: number, to: number): boolean {
  if (to - from > LONGEST_UNKNOWN || ((tokens.gap[to] as number) & ~(GAP.OPEN | GAP.SPACE)) !== 0)
    return false
  if (((tokens.gap[to] as number) & GAP.OPEN) === 0) return false
  for (let at = from; at < to; at++)
    if (((tokens.gap[at] as number) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return false
  return true
}

/** Words of an unknown name between two items. */
const LONGEST_UNKNOWN = 3

/** Whether commas stand on both sides of what is between, and nothing else does; "and" or "or" may close the list. */
function isItemBetween({ tokens }: Clause, from: number, to: number): boolean {
  const only = (at: number, bits: number) =>
    ((tokens.gap[at] as number) & ~(bits | GAP.SPACE | GAP.HYPHEN)) === 0
  const hasComma = (at: number) => ((tokens.gap[at] as number) & GAP.COMMA) !== 0
  if (!hasComma(from) || !only(from, GAP.COMMA) || !only(to, GAP.COMMA)) return false
  for (let at = from + 1; at < to; at++) if (!only(at, GAP.COMMA)) return false
  const last = [...OR_WORDS, ...AND_WORDS].some((word) => isWord(tokens, to - 1, word))
  return hasComma(to) || last
}

const OR_WORDS = ['or', 'oder', 'ou']
const AND_WORDS = ['and', '&', 'und', 'et']

/** A token of a phrase that lists leave between their items; notes what the phrase says. */
function isListWord(cues: readonly Phrase[], at: number, link: Link): boolean {
  let listed = false
  for (const cue of cues) {
    if (cue.from > at || cue.to <= at) continue
    if ((cue.value & CUE.SUCH_AS) !== 0) link.suchAs = true
    if ((cue.value & CUE.ONE_OF) !== 0) link.oneOf = true
    if ((cue.value & CUE.PREFERRED_BEFORE) !== 0) link.prefers = true
    if ((cue.value & (CUE.FILLER | CUE.SUCH_AS | CUE.ONE_OF | CUE.OR_SIMILAR)) !== 0) listed = true
    if ((cue.value & CUE.OR_SIMILAR) !== 0) link.or = true
  }
  return listed
}

/** A list that no bracket has interrupted. */
export function isOpenList(link: Link): boolean {
  return link.listed && !link.open && !link.close
}

/** Nothing but slashes. */
export function isSlashOnly(link: Link | undefined): boolean {
  return link?.slash === true && link.listed && !link.comma && !link.open && !link.close && !link.and
}

/** A comma or slash inside one enumeration. */
export function isChained(link: Link): boolean {
  return link.listed && !link.and && !link.or && !link.open && !link.close && (link.comma || link.slash)
}
