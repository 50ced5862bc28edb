import { firstFrom, type Phrase } from '../../match/find.ts'
import { CUE } from '../../signals/cues.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { phraseOf, type Tokens, wordAt } from '../../text/tokenize.ts'
import { endsWithCue, type Heard, hasCue, hasCueFrom, startsWithCue } from '../heard.ts'
import {
  isBold,
  isBulleted,
  isFullStop,
  isItem,
  isLineEnd,
  isLineStart,
  isSentenceStart,
} from '../line-shape.ts'
import { OF_SKILLS, SECTION_KINDS, type SectionKind } from '../section.ts'
import { kindOfBareLine } from './bare-line.ts'
import {
  hintedKind,
  isMostlyAsking,
  LONGEST_HEADING,
  labelKind,
  namesSkill,
  type Place,
  purposeAt,
  softerHint,
  withCue,
  wouldBe,
} from './kind.ts'
import { kindOfLineApart, standsApart } from './line-apart.ts'

/** In tenths of a logit: how clearly the words of a heading must say what it opens, where the page marks it as one … */
const WRITTEN = -10
/** … where it looks like one … */
const LOOKS = -3
/** … and where it only stands like one. */
const STANDS = -2

/** The section that this segment opens, or null where it is no heading. */
export function headingOf(tokens: Tokens, found: Heard, whole: Place): SectionKind | null {
  const next = whole.to < tokens.count ? (tokens.gap[whole.to] as number) : tokens.tail
  const place = { ...whole, to: purposeAt(tokens, found, whole) }
  const { from, to, isBlockHeading } = place
  const length = to - from
  const phrase = phraseAt(tokens, found, place.heading, from, to)
  const line = isLineEnd(next)
  const colon = (next & GAP.COLON) !== 0
  // "You'll thrive in this role if you:", "This is for you if you have" ask, whatever they begin with.
  if (supposes(tokens, found, place, next)) {
    // "We'd be impressed if", "We would love to hear from you if": known to their last word.
    const known = phrase?.to === to ? SECTION_KINDS[phrase.value - 1] : null
    if (known === 'requirements' || known === 'preferred') return known
    const hinted = hintedKind(found, from, to)
    // "This is not for you if"
    if (hinted === 'not-needed') return hinted
    const wishes =
      hasCueFrom(found, place.cue, from, to, CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE) ||
      hinted === 'preferred' ||
      praisesFirst(tokens, found, from)
    return wishes ? 'preferred' : 'requirements'
  }
  if (phrase !== null) {
    const kind = kindByPhrase(tokens, found, place, phrase, next)
    if (kind !== null) return kind
  }
  const bare = kindOfBareLine(tokens, found, place, next)
  if (bare !== null) return bare
  const written = isBlockHeading && length > 1 && length <= LONGEST_HEADING && !namesSkill(found, from, to)
  const looks = looksLikeHeading(tokens, found, place, next)
  if (written || looks) {
    const hinted = hintedKind(found, from, to)
    if (hinted !== null && !(hinted === 'stack' && asksForStack(found, place)))
      return withCue(tokens, found, place, hinted)
    if (hinted === null && wouldBe(tokens, found, from, to)) return 'preferred'
    const weighed = hinted === null ? found.weighed(from, to, written ? WRITTEN : LOOKS) : null
    if (weighed !== null) return asksPlainly(found, place) ? 'requirements' : weighed
  }
  // "Experience with the following would be a plus:" rules the items below it.
  const opens = startsWithCue(found, place.cue, from, CUE.REQUIRED_BEFORE | CUE.PREFERRED_BEFORE)
  if (colon && (line || opens) && length > 1 && length <= 2 * LONGEST_HEADING) {
    if (hasCue(found, place.cue, to, CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE)) return 'preferred'
    if (hasCue(found, place.cue, to, CUE.REQUIRED_BEFORE) && place.kind !== 'preferred') return 'requirements'
  }
  // "A true Linux guru with experience in the following:" asks for the lines below it.
  if (
    colon &&
    line &&
    place.kind !== 'preferred' &&
    length <= LONGEST_OPENING &&
    asksForFollowing(tokens, found, place)
  )
    return 'requirements'
  // "Other technology (assets) - Go - C++"
  if ((next & GAP.DASH) !== 0 && length <= LONGEST_HEADING && !namesSkill(found, from, to)) {
    if (hasCue(found, place.cue, to, CUE.PREFERRED_AFTER)) return 'preferred'
  }
  // "Experience with any of these is a bonus: Elixir, GraphQL"
  if (colon && endsWithCue(found, place.cue, to, CUE.PREFERRED_AFTER) && !namesSkill(found, from, to))
    return 'preferred'
  if (line && opensWish(tokens, found, place)) return 'preferred'
  if (isBlockHeading && length <= LONGEST_HEADING) {
    const inner = found.headings[firstFrom(found.headings, from)]
    if (inner !== undefined && inner.to <= to) return SECTION_KINDS[inner.value - 1] as SectionKind
    return isLabelled(place.kind) && !speaks(tokens, found, from, to) ? null : 'other'
  }
  const apart = standsApart(tokens, found, place)
  const hinted = apart ? (kindOfLineApart(tokens, found, place) ?? found.weighed(from, to, STANDS)) : null
  if (hinted !== null) return hinted
  // A section of skills ends where the text turns to somebody: what follows says for itself whether it asks.
  const ends = OF_SKILLS.has(place.kind) && (apart || looks)
  return ends && speaks(tokens, found, from, to) ? 'other' : null
}

/** "Also required": no weighing outdoes a word that asks where none softens or denies. */
function asksPlainly(found: Heard, { from, to, cue }: Place): boolean {
  const softer = CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE | CUE.NOT_NEEDED_AFTER | CUE.NEGATES
  return (
    hasCueFrom(found, cue, from, to, CUE.REQUIRED_AFTER | CUE.REQUIRED_BEFORE) &&
    !hasCueFrom(found, cue, from, to, softer)
  )
}

/** Whether sections of a kind go on behind a heading that says nothing to us: "Back end", "Cloud". */
function isLabelled(kind: SectionKind): boolean {
  return kind === 'requirements' || kind === 'preferred' || kind === 'duties'
}

/** Whether a heading speaks of the reader or the company, or asks: "What drives us" is no label of a list. */
function speaks(tokens: Tokens, found: Heard, from: number, to: number): boolean {
  const speakers = found.words('heading-speakers')
  for (let at = from; at < to; at++) if (speakers.has(wordAt(tokens, at))) return true
  return false
}

/** A line of its own that ends in what is supposed of the reader, and names nothing: its items say what. */
function supposes(tokens: Tokens, found: Heard, { from, to, cue }: Place, next: number): boolean {
  if (to - from > 2 * LONGEST_HEADING) return false
  // "You should join us if"
  const opens = found.words('supposing-ends').has(wordAt(tokens, to - 1))
  if (!opens && !hasCueFrom(found, cue, Math.max(from, to - SUPPOSED), to, CUE.SUPPOSES)) return false
  const ends =
    (next & GAP.COLON) !== 0 || (isLineEnd(next) && !isFullStop(tokens, tokens.end[to - 1] as number))
  return ends && isLineStart(tokens, from) && !isItem(tokens, from, to) && !namesSkill(found, from, to)
}

/** "Schön, wenn du auch": what is praised in front of what is supposed is a wish. */
function praisesFirst(tokens: Tokens, found: Heard, from: number): boolean {
  return (
    found.words('praise').has(wordAt(tokens, from)) &&
    found.words('supposing-ends').has(wordAt(tokens, from + 1))
  )
}

/** How far in front of the end "if you" may stand, in tokens: "if you also have". */
export const SUPPOSED = 5

/** "Observability stack: Prometheus" among what is asked is a label of it; "Experience in the following stack:" asks. */
function asksForStack(found: Heard, { kind, from, to, cue }: Place): boolean {
  if (startsWithCue(found, cue, from, CUE.ASKS)) return true
  if (kind !== 'requirements' && kind !== 'preferred') return false
  const match = found.matches[firstFrom(found.matches, from)]
  return match !== undefined && match.to <= to
}

/** So many tokens of a sentence may lead up to the list that it opens. */
const LONGEST_OPENING = 40
/** How far in front of the end the words that ask may stand: "experience in all of the following". */
const ASKING_REACH = 6

function asksForFollowing(tokens: Tokens, found: Heard, { from, to, cue }: Place): boolean {
  if (wordAt(tokens, to - 1) === 'following')
    return hasCueFrom(found, cue, to - ASKING_REACH, to, CUE.ASKS | CUE.YEARS)
  // "We are looking for a developer with the following skills and requirements:"
  for (let at = Math.max(from, to - ASKING_REACH); at < to; at++)
    if (wordAt(tokens, at) === 'following') return hintedKind(found, at, to) === 'requirements'
  return false
}

/** "Bonus points if you have experience with": a line that wishes and breaks off wishes for the lines below it. */
function opensWish(tokens: Tokens, found: Heard, { from, to, heading, cue }: Place): boolean {
  if (!isLineStart(tokens, from) || to - from > 2 * LONGEST_HEADING) return false
  const phrase = phraseAt(tokens, found, heading, from, to)
  const wishes = phrase !== null && SECTION_KINDS[phrase.value - 1] === 'preferred'
  if (!wishes && !startsWithCue(found, cue, from, CUE.PREFERRED_BEFORE)) return false
  const open =
    phrase?.to === to ||
    endsWithCue(
      found,
      cue,
      to,
      CUE.ASKS | CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE | CUE.NOT_NEEDED_AFTER | CUE.NEGATES,
    )
  return (
    open &&
    !isItem(tokens, from, to) &&
    !namesSkill(found, from, to) &&
    !isFullStop(tokens, tokens.end[to - 1] as number)
  )
}

/** What the heading phrase that the segment begins with says, where the segment is written as a heading. */
function kindByPhrase(
  tokens: Tokens,
  found: Heard,
  place: Place,
  phrase: Phrase,
  next: number,
): SectionKind | null {
  const { from, to, isBlockHeading } = place
  const length = to - from
  const line = isLineEnd(next)
  const colon = (next & GAP.COLON) !== 0
  // "Required Qualifications 4+ years": the text has lost the break behind its heading.
  if (isTitled(tokens, phrase))
    return withCue(tokens, found, place, SECTION_KINDS[phrase.value - 1] as SectionKind)
  const text = phraseText(tokens, phrase)
  const kind = labelKind(
    SECTION_KINDS[phrase.value - 1] as SectionKind,
    found,
    place,
    text,
    line,
    isLineStart(tokens, from) && !isBulleted(tokens, from),
  )
  // An item of a list is no heading, though it may be one word of those ("Accessibility").
  const item = !colon && isItem(tokens, from, to)
  // "Das bringst du mit Fundierte Kenntnisse …": the break behind it is lost, and was cut.
  const lost = phrase.to === to && next === GAP.SPACE
  if (lost && (length > 2 || found.words('bare-headings').has(text)))
    return withCue(tokens, found, place, kind)
  if ((phrase.to === to || isAside(tokens, phrase.to, to)) && !item) {
    if (line || colon || isBlockHeading || (next & GAP.STOP) !== 0) return withCue(tokens, found, place, kind)
    if (tokens.shape[from] === SHAPE.UPPER) return kind
  }
  if (
    length <= LONGEST_HEADING &&
    (isBlockHeading || (colon && line) || (isUpperLine(tokens, from, to) && line))
  ) {
    if (!found.words('labels').has(text))
      return softerHint(found, place) ?? withCue(tokens, found, place, kind)
  }
  if (
    kind === 'company' &&
    line &&
    length <= 6 &&
    !colon &&
    areNames(tokens, phrase.to, to) &&
    found.words('heading-names').has(text)
  )
    return kind
  if (line && length > 1 && length <= LONGEST_HEADING && !item && isAllHeading(tokens, found, place)) {
    return withCue(tokens, found, place, kind)
  }
  if (
    found.words('bare-headings').has(text) &&
    phrase.to < to &&
    tokens.shape[from] !== SHAPE.LOWER &&
    tokens.shape[phrase.to] === SHAPE.CAPITALISED &&
    (tokens.gap[phrase.to] as number) === GAP.SPACE
  ) {
    return kind
  }
  return null
}

/** "Our Tech Stack (you need not know all of it):" is a heading with an aside. */
function isAside(tokens: Tokens, from: number, to: number): boolean {
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  if (((tokens.gap[from] as number) & GAP.OPEN) === 0 || (behind & GAP.CLOSE) === 0) return false
  return to - from <= 2 * LONGEST_HEADING && (behind & (GAP.COLON | GAP.NEWLINE)) !== 0
}

/**
 * A line of its own, short, without a full stop, that is written as headings are: bold, in capitals, with a colon or
 * question mark, or a question without one ("What we ask").
 */
function looksLikeHeading(tokens: Tokens, found: Heard, { from, to, kind }: Place, next: number): boolean {
  const between = found.flat && (next & GAP.COLON) !== 0 && isSentenceStart(tokens, from)
  if (!(between || isLineStart(tokens, from)) || to - from > LONGEST_HEADING || to - from < 2) return false
  if ((next & (GAP.NEWLINE | GAP.COLON)) === 0) return false
  const end = tokens.end[to - 1] as number
  const bold = isBold(tokens, from)
  if (isItem(tokens, from, to)) return false
  if (isFullStop(tokens, end)) return false
  if (bold || isUpperLine(tokens, from, to) || (next & GAP.COLON) !== 0) return true
  // "What do we ask?" is a heading; "Experience with Magento; an asset!" is an item.
  if ((next & GAP.STOP) !== 0) return !namesSkill(found, from, to)
  if ((next & (GAP.COMMA | GAP.SEMICOLON)) !== 0) return false
  // "Bonus XP" is a heading with a joke in it.
  const bonus = to - from <= 3 && hintedKind(found, from, from + 1) === 'preferred'
  if (!bonus && namesSkill(found, from, to)) return false
  if ((next & GAP.BULLET) !== 0 || found.words('heading-questions').has(wordAt(tokens, from))) return true
  // "Baseline qualifications" opens a list; within one that asks, "Communication skills" is an item.
  return kind !== 'requirements' && kind !== 'preferred' && isMostlyAsking(found, from, to)
}

/** "Required Knowledge, Skills & Abilities": nothing but words of headings. */
function isAllHeading(tokens: Tokens, found: Heard, place: Place): boolean {
  const small = found.words('heading-small-words')
  let covered = place.from
  let heading = place.heading
  for (let at = place.from; at < place.to; at++) {
    while (heading < found.headings.length && (found.headings[heading] as Phrase).from <= at) {
      covered = Math.max(covered, (found.headings[heading] as Phrase).to)
      heading++
    }
    if (at >= covered && !small.has(wordAt(tokens, at))) return false
    if (tokens.shape[at] === SHAPE.LOWER && !small.has(wordAt(tokens, at))) return false
  }
  return true
}

/** The longest heading phrase that the segment begins with, an article in front of it left out: "THE SKILL SET". */
function phraseAt(tokens: Tokens, found: Heard, first: number, at: number, to: number): Phrase | null {
  const phrase = found.headings[first]
  if (phrase === undefined || phrase.to > to) return null
  const behindArticle = phrase.from === at + 1 && found.words('heading-articles').has(wordAt(tokens, at))
  return phrase.from === at || behindArticle ? phrase : null
}

/** Equal-opportunity text stands under any heading. */
export function isLegal(found: Heard, from: number, to: number): boolean {
  for (let i = from; i < found.headings.length; i++) {
    const phrase = found.headings[i] as Phrase
    if (phrase.from >= to) return false
    if (SECTION_KINDS[phrase.value - 1] === 'legal' && phrase.to - phrase.from > 1) return true
  }
  return false
}

function isUpperLine(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape[at] !== SHAPE.UPPER) return false
  return true
}

function areNames(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape[at] === SHAPE.LOWER) return false
  return true
}

/** A heading of several words in title case with something new right behind it: a capital, a number. */
export function isTitled(tokens: Tokens, { from, to, value }: Phrase): boolean {
  if (to - from < 2 || to >= tokens.count) return false
  // "… their needs Required Skills * REST * Docker"
  if (((tokens.gap[to] as number) & ~(GAP.BULLET | GAP.DASH)) !== GAP.SPACE) return false
  const kind = SECTION_KINDS[value - 1]
  if (kind === 'company' || kind === 'legal' || kind === 'fact' || kind === 'other') return false
  for (let at = from; at < to; at++) if (tokens.shape[at] !== SHAPE.CAPITALISED) return false
  return tokens.shape[to] !== SHAPE.LOWER
}

/** Whether the phrase is a word that starts ordinary lines too. */
export function isCommonStart(tokens: Tokens, found: Heard, phrase: Phrase): boolean {
  return found.words('labels').has(phraseText(tokens, phrase))
}

function phraseText(tokens: Tokens, phrase: Phrase): string {
  return phraseOf(tokens, phrase.from, phrase.to)
}
