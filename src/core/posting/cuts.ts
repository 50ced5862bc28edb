/** Where segments begin: at lines, items and sentences, and where a text has lost the breaks between them. */
import { ATOM } from '../lexicon/atom.ts'
import type { Phrase } from '../match/find.ts'
import { CUE } from '../signals/cues.ts'
import { GAP, sharesWord } from '../text/characters.ts'
import { isConnective } from '../text/connectives.ts'
import { uint8Room } from '../text/room.ts'
import { SHAPE } from '../text/shape.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { Block } from '../types.ts'
import { isCommonStart, isTitled, SUPPOSED } from './headings/headings.ts'
import { hintedKind, LONGEST_HEADING } from './headings/kind.ts'
import { cueEndingAt, type Heard, hasCueFrom, startsWithCue } from './heard.ts'
import { isBulleted, isLineStart } from './line-shape.ts'

/**
 * A text without line breaks and full stops is cut after so many tokens: cues and lists look around within their
 * segment, which costs its length squared. The longest sentence of real postings has 270.
 */
const LONGEST_SEGMENT = 400
const EDGE = GAP.NEWLINE | GAP.BULLET | GAP.SEMICOLON | GAP.GLUE
/** Token numbers at which segments begin, and the end. */
export function cutsOf(tokens: Tokens, found: Heard, blocks: readonly Block[]): number[] {
  const inside = uint8Room(tokens.count + 1)
  // "AWS Certified Developer – Associate" is one name.
  for (const names of [found.matches, found.certifications])
    for (const { from, to } of names) for (let at = from + 1; at < to; at++) inside[at] = 1
  const starts = uint8Room(tokens.count + 1)
  const titled = endsOfHeadings(tokens, found)
  const afterthoughts = afterthoughtsOf(tokens, found)
  let block = 0
  for (let at = 0; at < tokens.count && block < blocks.length; at++) {
    if ((tokens.start[at] as number) < (blocks[block] as Block).start) continue
    starts[at] = 1
    while (block < blocks.length && (blocks[block] as Block).start <= (tokens.start[at] as number)) block++
  }
  let covered = 0
  for (const phrase of found.headings) {
    if (phrase.from < covered) continue
    // "Nice to have competencies:" is one heading.
    const goesOn = phrase.from === covered && tokens.gap[phrase.from] === GAP.SPACE && phrase.from > 0
    covered = phrase.to
    const colon = phrase.to < tokens.count ? ((tokens.gap[phrase.to] as number) & GAP.COLON) !== 0 : false
    const glued = phrase.to < tokens.count && ((tokens.gap[phrase.to] as number) & GAP.GLUE) !== 0
    if (
      ((colon && !isInBrackets(tokens, phrase.from)) || (glued && phrase.to - phrase.from > 1)) &&
      tokens.shape[phrase.from] !== SHAPE.LOWER &&
      !goesOn &&
      !goesWithBefore(tokens, found, phrase.from) &&
      !isLabelOf(tokens, found, phrase)
    ) {
      starts[beginOf(tokens, found, phrase.from)] = 1
    }
    if (colon && starts[phrase.from] === 1) starts[phrase.to] = 1
    if (!goesOn && isTitled(tokens, phrase) && !isShortLine(tokens, phrase)) {
      const before = phrase.from > 0 ? tokens.shape[phrase.from - 1] : SHAPE.LOWER
      if (before === SHAPE.LOWER || tokens.gap[phrase.from] !== GAP.SPACE) starts[phrase.from] = 1
      if (starts[phrase.from] === 1) starts[phrase.to] = 1
    }
  }
  cutOpenings(tokens, found, starts)
  cutLostBreaks(tokens, found, inside, starts)
  cutGermanBreaks(tokens, found, inside, starts)
  const abbreviations = found.words('abbreviations')
  const small = found.words('line-goes-on')
  const cuts: number[] = []
  let last = 0
  for (let at = 0; at < tokens.count; at++) {
    const free = inside[at] === 0 && afterthoughts[at] === 0
    if (
      at === 0 ||
      starts[at] === 1 ||
      (free && (at - last >= LONGEST_SEGMENT || isCut(tokens, at, abbreviations, small, titled[at] === 1)))
    ) {
      cuts.push(at)
      last = at
    }
  }
  cuts.push(tokens.count)
  return cuts
}

/**
 * "Von Vorteil, aber kein Muss:", "Security and Data Protection:": a noun behind its article or in a list begins
 * nothing.
 */
function goesWithBefore(tokens: Tokens, found: Heard, at: number): boolean {
  if (at === 0 || tokens.gap[at] !== GAP.SPACE) return false
  // "Years of Experience: 5+"
  if (at > 1 && isOneOf(found, at - 1, PREPOSITION) && isOneOf(found, at - 2, UNIT)) return true
  return isConnective(tokens, at - 1) || isOneOf(found, at - 1, ARTICLES)
}

const ARTICLES: ReadonlySet<string> = new Set([ATOM.NO, ATOM.ART])
const PREPOSITION: ReadonlySet<string> = new Set([ATOM.OF])
const UNIT: ReadonlySet<string> = new Set([ATOM.YEARS, ATOM.MONTHS])
/** Behind these no line ends: "3 years of Experience with", "hands-on Experience". */
const UNFINISHED: ReadonlySet<string> = new Set([...ARTICLES, ATOM.OF, ATOM.GOOD, ATOM.VERY, ATOM.YEARS])

/** Whether a token is an atom of one of some kinds. */
function isOneOf({ atoms, firstAtom, letters }: Heard, at: number, kinds: ReadonlySet<string>): boolean {
  for (let hit = firstAtom(at); hit < atoms.count && atoms.from[hit] === at; hit++)
    if (kinds.has(letters(hit))) return true
  return false
}

/** "Other Valued Skills & Knowledge": where a heading begins whose words in front of a phrase soften it. */
function beginOf(tokens: Tokens, found: Heard, phrase: number): number {
  const fillers = found.words('heading-fillers')
  let from = phrase
  while (from > 0 && tokens.gap[from] === GAP.SPACE && tokens.shape[from - 1] === SHAPE.CAPITALISED) {
    if (!fillers.has(wordAt(tokens, from - 1)) && hintedKind(found, from - 1, from) !== 'preferred') break
    from--
  }
  return from
}

/** "You Will Be Successful If You Have": a short line in title case has lost no break behind its first words. */
function isShortLine(tokens: Tokens, { from, to }: Phrase): boolean {
  let end = to
  while (end < tokens.count && ((tokens.gap[end] as number) & (GAP.NEWLINE | GAP.BULLET)) === 0) {
    if (tokens.shape[end] === SHAPE.NUMBER || ++end - from > LONGEST_HEADING) return false
  }
  return from === 0 || ((tokens.gap[from] as number) & GAP.NEWLINE) !== 0
}

/**
 * 1 for tokens that begin nothing but a judgement of what stands before them: "Experience with Kafka; an asset",
 * "Experience with Kafka - Incredible Advantage".
 */
function afterthoughtsOf(tokens: Tokens, found: Heard): Uint8Array {
  const marks = uint8Room(tokens.count + 1)
  for (const { from, to, value } of found.cues) {
    if ((value & (CUE.PREFERRED_AFTER | CUE.REQUIRED_AFTER | CUE.NOT_NEEDED_AFTER)) === 0) continue
    const next = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
    if ((next & (EDGE | GAP.STOP)) === 0 || (next & GAP.COLON) !== 0) continue
    if (((tokens.gap[from] as number) & EDGE) === GAP.SEMICOLON) marks[from] = 1
    let dash = from
    while (dash > 0 && from - dash < LONGEST_PRAISE && tokens.gap[dash] === GAP.SPACE) dash--
    const gap = tokens.gap[dash] as number
    if ((gap & DASHES) !== 0 && (gap & (EDGE | GAP.STOP)) === 0) marks[dash] = 1
  }
  return marks
}

/** Words between a dash and what judges: "- an Incredible Advantage". */
const LONGEST_PRAISE = 2
const DASHES = GAP.DASH | GAP.SUSPENDED

/** "Object oriented design; and C#, C, or Java": the sentence goes on. */
function goesOnBehindSemicolon(tokens: Tokens, at: number): boolean {
  return (
    ((tokens.gap[at] as number) & EDGE) === GAP.SEMICOLON &&
    (wordAt(tokens, at) === 'and' || wordAt(tokens, at) === 'or')
  )
}

/** 1 for tokens in front of which a line ends that is a heading as a whole, and so does not go on behind the break. */
function endsOfHeadings(tokens: Tokens, found: Heard): Uint8Array {
  const ends = uint8Room(tokens.count + 1)
  for (const { from, to } of found.headings)
    if (from === 0 || ((tokens.gap[from] as number) & (GAP.NEWLINE | GAP.BULLET)) !== 0) ends[to] = 1
  return ends
}

/**
 * A line that ends with a comma or in the middle of a phrase goes on in the next one: "such as Java,⏎Python or⏎Go".
 * @param titled whether a heading ends here, whatever its last word: "What we are looking for"
 */
function goesOn(tokens: Tokens, at: number, small: ReadonlySet<string>, titled: boolean): boolean {
  if (titled) return false
  const gap = tokens.gap[at] as number
  if (at === 0 || (gap & (GAP.STOP | GAP.COLON | GAP.CLOSE | GAP.OTHER)) !== 0) return false
  return (gap & (GAP.COMMA | GAP.SLASH)) !== 0 || small.has(wordAt(tokens, at - 1))
}

/**
 * A colon ends what begins as a heading does, whatever its words: "What we would like to see:3+ years of …",
 * "It would be nice if you also bring knowledge of any of these: Node, …".
 */
function cutOpenings(tokens: Tokens, found: Heard, starts: Uint8Array): void {
  const questions = found.words('heading-questions')
  let line = 0
  let cue = 0
  for (let at = 1; at < tokens.count; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & (EDGE | GAP.STOP)) !== 0) line = at
    else if ((gap & GAP.COLON) !== 0) {
      while (cue < found.cues.length && (found.cues[cue] as Phrase).from < line) cue++
      const words = at - line
      const asks =
        words <= 2 * LONGEST_HEADING &&
        (startsWithCue(found, cue, line, CUE.REQUIRED_BEFORE | CUE.PREFERRED_BEFORE) ||
          endsWithWish(tokens, found, cue, at) ||
          hasCueFrom(found, cue, Math.max(line, at - SUPPOSED), at, CUE.SUPPOSES))
      // "Features, die dich ausmachen:Du hast …": the text has lost a break behind the colon.
      const lost =
        (gap === GAP.COLON || found.flat) && tokens.shape[at] !== SHAPE.LOWER && words >= FEWEST_WORDS
      const opens = questions.has(wordAt(tokens, line)) || (lost && hintedKind(found, line, at) !== null)
      if (asks || (words <= LONGEST_HEADING && opens)) starts[at] = 1
    }
  }
}

/** "Technical skills (assets):"; "databases (PostgreSQL preferred): …" wishes for what the bracket holds. */
function endsWithWish(tokens: Tokens, found: Heard, from: number, at: number): boolean {
  const wish = cueEndingAt(found, from, at, CUE.PREFERRED_AFTER)
  if (wish === undefined) return false
  return (
    ((tokens.gap[at] as number) & GAP.CLOSE) === 0 || ((tokens.gap[wish.from] as number) & GAP.OPEN) !== 0
  )
}

/** "Experience with Maven Experience with Groovy": a cue with a capital where nothing else begins opens an item. */
function cutLostBreaks(tokens: Tokens, found: Heard, inside: Uint8Array, starts: Uint8Array): void {
  let match = 0
  for (const [i, { from, to: end, value }] of found.cues.entries()) {
    if ((value & (CUE.ASKS | CUE.REQUIRED_BEFORE)) === 0 || inside[from] === 1) continue
    if (isInItem(tokens, from)) continue
    // "Strong experience with" is two of them.
    const next = found.cues[i + 1]
    const goesOn = next?.from === end && tokens.gap[end] === GAP.SPACE && (next.value & CUE.ASKS) !== 0
    const to = goesOn ? next.to : end
    if (to - from < 2) continue
    // "Kafka experience Experience building APIs": one ends where the next begins.
    const again = capitalWithin(tokens, from, to)
    if (again > 0 && found.isEnglish(again) && !isOneOf(found, again - 1, UNFINISHED)) starts[again] = 1
    if (from === 0 || tokens.shape[from] !== SHAPE.CAPITALISED || tokens.gap[from] !== GAP.SPACE) continue
    if (tokens.shape[to - 1] !== SHAPE.LOWER) continue
    // A German noun has its capital anywhere: "Idealerweise bringst du Erfahrung mit …".
    if (!found.isEnglish(from)) continue
    while (match < found.matches.length && (found.matches[match] as { to: number }).to < from) match++
    const named = found.matches[match]?.to === from
    if (isOneOf(found, from - 1, UNFINISHED)) continue
    if (named || tokens.shape[from - 1] === SHAPE.LOWER) starts[from] = 1
  }
}

/** Whether a token stands in a short line with a bullet: where bullets are kept, so are the breaks between them. */
function isInItem(tokens: Tokens, at: number): boolean {
  let start = at
  while (
    start > 0 &&
    at - start < LONGEST_ITEM &&
    ((tokens.gap[start] as number) & (GAP.NEWLINE | GAP.BULLET)) === 0
  )
    start--
  return isBulleted(tokens, start)
}

/** In tokens. */
const LONGEST_ITEM = 30

/** The token with a capital right behind a word without, or -1; the last one of a phrase begins nothing. */
function capitalWithin(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    const opens = tokens.shape[at] === SHAPE.CAPITALISED && tokens.gap[at] === GAP.SPACE
    if (opens && tokens.shape[at - 1] === SHAPE.LOWER) return at
  }
  return -1
}

/**
 * What only a lost break explains in German, where every noun has a capital: a heading of several words or between two
 * capitals ("… Kultur Qualifikationen Erfolgreich …") with a capital right behind it, and an adjective or adverb with
 * a capital in the middle of a sentence ("… mit Azure Sehr gute Kenntnisse in SQL").
 */
function cutGermanBreaks(tokens: Tokens, found: Heard, inside: Uint8Array, starts: Uint8Array): void {
  const bare = found.words('bare-headings')
  let covered = 0
  for (const { from, to } of found.headings) {
    if (from < covered) continue
    covered = to
    if (!isCapitalBehind(tokens, to) || tokens.shape[from] !== SHAPE.CAPITALISED) continue
    const begins = starts[from] === 1 || isLineStart(tokens, from)
    const isHeading =
      to - from === 1
        ? bare.has(wordAt(tokens, from)) && (begins || isCapitalBefore(tokens, from))
        : begins && to - from >= FEWEST_WORDS
    if (!isHeading || found.isEnglish(from)) continue
    starts[from] = 1
    starts[to] = 1
  }
  const { atoms } = found
  for (let hit = 0; hit < atoms.count; hit++) {
    const from = atoms.from[hit] as number
    if (from === 0 || inside[from] === 1 || tokens.gap[from] !== GAP.SPACE) continue
    if (tokens.shape[from] !== SHAPE.CAPITALISED || found.isEnglish(from)) continue
    if (DESCRIBING.has(found.ownKinds(hit))) starts[from] = 1
  }
}

/** Adjectives and adverbs: in German they have a capital at the beginning of a sentence only. */
const DESCRIBING: ReadonlySet<string> = new Set([ATOM.GOOD, ATOM.VERY, ATOM.IDEALLY])

/** A heading of so many words is one wherever a line begins: "Das bringst du mit". */
const FEWEST_WORDS = 3

function isCapitalBehind(tokens: Tokens, at: number): boolean {
  return at < tokens.count && tokens.gap[at] === GAP.SPACE && tokens.shape[at] === SHAPE.CAPITALISED
}

function isCapitalBefore(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.gap[at] === GAP.SPACE && tokens.shape[at - 1] === SHAPE.CAPITALISED
}

function isCut(
  tokens: Tokens,
  at: number,
  abbreviations: ReadonlySet<string>,
  small: ReadonlySet<string>,
  titled: boolean,
): boolean {
  const gap = tokens.gap[at] as number
  if ((gap & EDGE) === GAP.NEWLINE && goesOn(tokens, at, small, titled)) return false
  if (goesOnBehindSemicolon(tokens, at)) return false
  if ((gap & EDGE) !== 0) return true
  const shape = tokens.shape[at] as number
  if ((gap & GAP.STOP) !== 0) {
    if (shape === SHAPE.LOWER) return false
    return !abbreviations.has(wordAt(tokens, at - 1)) || (gap & GAP.CLOSE) !== 0
  }
  // "- Strong Java- Experience with SQL": items of a list that lost its lines.
  if ((gap & (GAP.DASH | GAP.SUSPENDED)) !== 0 && !sharesWord(gap) && !isWithinBrackets(tokens, at)) {
    return (
      (gap & GAP.COLON) !== 0 ||
      shape === SHAPE.CAPITALISED ||
      shape === SHAPE.MIXED ||
      (shape === SHAPE.UPPER && tokens.shape[at - 1] !== SHAPE.UPPER) ||
      (shape === SHAPE.NUMBER && tokens.shape[at - 1] !== SHAPE.NUMBER)
    )
  }
  return false
}

/** "Angular (v5 - 11)": a bracket is open in front of the token. */
function isWithinBrackets(tokens: Tokens, at: number): boolean {
  for (let i = at; i >= 0 && at - i < LONGEST_BRACKET; i--) {
    const gap = tokens.gap[i] as number
    if ((gap & GAP.CLOSE) !== 0) return false
    if ((gap & GAP.OPEN) !== 0) return true
    if ((gap & GAP.NEWLINE) !== 0) return false
  }
  return false
}

const LONGEST_BRACKET = 8

function isInBrackets(tokens: Tokens, at: number): boolean {
  return ((tokens.gap[at] as number) & GAP.OPEN) !== 0
}

/** "React Experience: 4+ years": the word belongs to the name in front of it on the line. */
function isLabelOf(tokens: Tokens, found: Heard, phrase: Phrase): boolean {
  if (phrase.from === 0 || tokens.gap[phrase.from] !== GAP.SPACE) return false
  return isCommonStart(tokens, found, phrase) && tokens.shape[phrase.from - 1] !== SHAPE.LOWER
}
