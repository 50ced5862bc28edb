import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { isWord, type Tokens } from '../../text/tokenize.ts'
import type { SkillId } from '../../types.ts'
import type { RawMatch } from '../find.ts'
import { isExact, isPartOfName, isSentenceBetween, isWithinSentence } from './written.ts'

const LIST = GAP.COMMA | GAP.SLASH | GAP.PLUS

/** How many ambiguous words in a row, each in its own capitals, make a technology list. */
const LIST_OF_NAMES = 3

/** So many are enough where no sentence or heading lends them their capitals: "with Segment and Amplitude". */
const LIST_WITHIN_SENTENCE = 2

/** How many words an idiom may have between the ambiguous word and a technology that disproves it. */
const NEAR_NAME = 2

/** Categories of things with a proper name: beside one of them an ambiguous word is one too. */
const NAMED = new Set([
  'language',
  'framework',
  'library',
  'orm',
  'build-tool',
  'test-tool',
  'database',
  'data-platform',
  'messaging',
  'cloud',
  'container',
  'infrastructure',
  'ci-cd',
  'observability',
  'web-server',
  'protocol',
  'operating-system',
  'tool',
  'version-control',
  'ai',
  'enterprise',
  'frontend',
  'mobile',
  'api',
  'security',
])

/** STRICT: written as the name never is, so that only technologies on both sides prove it. */
export const VERDICT = { OPEN: 0, PROVEN: 1, VETOED: 2, STRICT: 3 } as const

export type Verdict = (typeof VERDICT)[keyof typeof VERDICT]

export const NONE: ReadonlySet<number> = new Set()

/** What the title or another place of the posting has proven holds wherever it is written as a name. */
export function proveBySense(
  tokens: Tokens,
  matches: readonly RawMatch[],
  verdicts: Verdict[],
  known: ReadonlySet<number>,
): void {
  const senses = new Set(known)
  for (const [i, match] of matches.entries()) {
    if (verdicts[i] === VERDICT.PROVEN && match.form.ambiguity !== null) senses.add(match.form.skill)
  }
  if (senses.size === 0) return
  for (const [i, match] of matches.entries()) {
    if (verdicts[i] !== VERDICT.OPEN || !senses.has(match.form.skill)) continue
    if (isExact(tokens, match) && tokens.shape[match.from] !== SHAPE.LOWER) verdicts[i] = VERDICT.PROVEN
  }
}

/** How many words stand between the match and a technology close behind it, or 0: "React with TypeScript". */
export function wordsToName(matches: readonly RawMatch[], index: number, lexicon: Lexicon): number {
  const next = matches[index + 1]
  if (next === undefined || !NAMED.has(lexicon.skills[next.form.skill]?.category ?? '')) return 0
  const between = next.from - (matches[index] as RawMatch).to
  return between <= NEAR_NAME ? between : 0
}

/** A list of technologies proves its members, as far as they are next to each other. */
export function proveByNeighbours(
  tokens: Tokens,
  matches: readonly RawMatch[],
  verdicts: Verdict[],
  lexicon: Lexicon,
): void {
  const named = matches.map(({ form }) => NAMED.has(lexicon.skills[form.skill]?.category ?? ''))
  /** "docker agile selenium jenkins": tags with nothing but spaces, at least three that touch. */
  const touches = (i: number) =>
    matches[i]?.to === matches[i + 1]?.from && tokens.gap[matches[i + 1]?.from ?? 0] === GAP.SPACE
  const isTagged = (i: number) => touches(i) && (touches(i - 1) || touches(i + 1)) && i + 1 < matches.length
  const linked = matches.map((match, i) => {
    const next = matches[i + 1]
    return (
      next !== undefined && named[i] && named[i + 1] && (isListed(tokens, match.to, next.from) || isTagged(i))
    )
  })
  const spread = (from: number, to: number, by: number) => {
    for (let i = from; i !== to; i += by) {
      const link = linked[by > 0 ? i : i + by]
      const other = verdicts[i + by]
      if (link && verdicts[i] === VERDICT.PROVEN && other === VERDICT.OPEN) verdicts[i + by] = VERDICT.PROVEN
    }
  }
  const both = () => {
    spread(0, matches.length - 1, 1)
    spread(matches.length - 1, 0, -1)
  }
  if (matches.length === 0) return
  both()
  proveByCompanions(tokens, matches, verdicts, lexicon)
  both()
  for (let from = 0; from < matches.length; ) {
    let to = from
    const counts = (i: number) =>
      verdicts[i] === VERDICT.OPEN && tokens.shape[(matches[i] as RawMatch).from] !== SHAPE.LOWER
    while (to < matches.length && counts(to) && (to === from || linked[to - 1])) to++
    const enough =
      to - from >= LIST_OF_NAMES ||
      (to - from >= LIST_WITHIN_SENTENCE && isWithinSentence(tokens, matches, from))
    if (enough) verdicts.fill(VERDICT.PROVEN, from, to)
    from = Math.max(to, from + 1)
  }
  both()
  proveBetween(verdicts, linked)
  for (const [i, match] of matches.entries()) {
    if (verdicts[i] === VERDICT.OPEN && isWholeLine(tokens, match)) verdicts[i] = VERDICT.PROVEN
  }
}

/** "CSS/LESS/SASS", "javascript, grunt, karma, rest": a list of technologies in which all is written in one case. */
function proveBetween(verdicts: Verdict[], linked: readonly (boolean | undefined)[]): void {
  const isName = (verdict: Verdict | undefined) => verdict === VERDICT.PROVEN || verdict === VERDICT.OPEN
  for (let from = 1; from < verdicts.length; from++) {
    if (verdicts[from] !== VERDICT.STRICT || !isName(verdicts[from - 1])) continue
    let to = from
    while (verdicts[to] === VERDICT.STRICT && linked[to - 1] && to - from < MOST_BETWEEN) to++
    const around = [verdicts[from - 1], verdicts[to]]
    if (to === from || !linked[to - 1] || !around.every(isName) || !around.includes(VERDICT.PROVEN)) continue
    verdicts.fill(VERDICT.PROVEN, from - 1, to + 1)
  }
}

/** How many such words two technologies around them prove. */
const MOST_BETWEEN = 4

/** Whether nothing but list punctuation, "and", "or" or a version stands between two matches. */
function isListed(tokens: Tokens, end: number, start: number): boolean {
  if (start - end > 3) return false
  let separated = false
  for (let at = end; at <= start; at++) {
    const gap = tokens.gap[at] as number
    // "1. Django", "Boost;" and "Helm." are items where each has a line of its own.
    const numbered = at > end && tokens.shape[at - 1] === SHAPE.NUMBER
    if ((gap & (GAP.STOP | GAP.SEMICOLON)) !== 0 && (gap & GAP.NEWLINE) === 0 && !numbered) return false
    if ((gap & (LIST | GAP.BULLET | GAP.NEWLINE | GAP.GLUE | GAP.OPEN | GAP.CLOSE)) !== 0) separated = true
    if (at === start) break
    if (CONNECTIVES.some((word) => isWord(tokens, at, word))) separated = true
    else if (tokens.shape[at] !== SHAPE.NUMBER && !isWord(tokens, at, 'x')) return false
  }
  return separated
}

const CONNECTIVES = ['and', '&', 'or', 'und', 'et']

/** A line that holds just this name is an entry of a list. */
function isWholeLine(tokens: Tokens, match: RawMatch): boolean {
  const text = tokens.text.slice(tokens.start[match.from], tokens.end[match.to - 1])
  const edges = GAP.NEWLINE | GAP.BULLET
  const ends = match.to >= tokens.count ? tokens.tail : (tokens.gap[match.to] as number)
  return (
    text === match.form.text &&
    text.length > 1 &&
    ((tokens.gap[match.from] as number) & GAP.BULLET) !== 0 &&
    (ends & edges) !== 0 &&
    (ends & GAP.COLON) === 0
  )
}

/** An unambiguous companion in the sentence. */
export function hasCompanion(
  tokens: Tokens,
  matches: readonly RawMatch[],
  index: number,
  entry: CompiledAmbiguity,
  lexicon: Lexicon,
): boolean {
  return companionsOf(tokens, matches, index, entry, lexicon).some(
    (other) => matches[other]?.form.ambiguity === null,
  )
}

/** Ambiguous words prove each other where each is the other's companion: "Elixir and Phoenix". */
function proveByCompanions(
  tokens: Tokens,
  matches: readonly RawMatch[],
  verdicts: Verdict[],
  lexicon: Lexicon,
): void {
  const isOpen = (i: number) =>
    verdicts[i] === VERDICT.OPEN &&
    isExact(tokens, matches[i] as RawMatch) &&
    !isPartOfName(tokens, matches, i)
  for (const [i, match] of matches.entries()) {
    if (!isOpen(i)) continue
    const companions = companionsOf(tokens, matches, i, match.form.ambiguity as CompiledAmbiguity, lexicon)
    if (companions.some((other) => verdicts[other] === VERDICT.PROVEN || isOpen(other)))
      verdicts[i] = VERDICT.PROVEN
  }
}

/** The matches of the same sentence that the entry names as companions. */
function companionsOf(
  tokens: Tokens,
  matches: readonly RawMatch[],
  index: number,
  entry: CompiledAmbiguity,
  lexicon: Lexicon,
): number[] {
  const found: number[] = []
  if (entry.companions.length === 0) return found
  const look = (by: number) => {
    for (
      let i = index + by;
      i >= 0 && i < matches.length && Math.abs(i - index) <= MOST_COMPANIONS;
      i += by
    ) {
      const [left, right] = by > 0 ? [i - 1, i] : [i, i + 1]
      if (isSentenceBetween(tokens, (matches[left] as RawMatch).to, (matches[right] as RawMatch).from)) return
      if (
        entry.companions.includes((lexicon.skills[(matches[i] as RawMatch).form.skill] as { id: SkillId }).id)
      )
        found.push(i)
    }
  }
  look(1)
  look(-1)
  return found
}

/** How many matches away a companion may stand; it keeps long lists linear. */
const MOST_COMPANIONS = 12
