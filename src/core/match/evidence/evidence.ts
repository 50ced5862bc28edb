import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Form, Lexicon } from '../../lexicon/load.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { isWord, type Tokens } from '../../text/tokenize.ts'
import type { RawMatch } from '../find.ts'
import {
  hasCompanion,
  NONE,
  proveByNeighbours,
  proveBySense,
  VERDICT,
  type Verdict,
  wordsToName,
} from './neighbours.ts'
import { idiomLength, lengthAfter, lengthBefore, phrasesOf, setOf, surroundingsOf } from './surroundings.ts'
import { isPartOfName, isTitleLike, isWithinSentence, SENTENCE } from './written.ts'

/**
 * The matches that count: those whose form is only ever the skill, and those whose neighbourhood proves it.
 *
 * A veto beats everything. Then any evidence proves: capitals (where the entry says so), a phrase before or after,
 * a version, a companion in the sentence, the title, or a neighbour in a list of technologies.
 * Where a node has several forms ("SOLID", "Solid") the first that is proven wins, the one written like the text first.
 * A word that one place of the posting proves keeps its sense in the others (one sense per discourse: Gale, Church,
 * Yarowsky 1992), as long as it is written alike.
 *
 * @param inTitle the text is a job title, in which a name in its own capitals needs no more
 * @param known skills that the posting's title has proven, as indices into `lexicon.skills`
 */
export function proven(
  tokens: Tokens,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
  inTitle = false,
  known: ReadonlySet<number> = NONE,
): RawMatch[] {
  const candidates = matches.map((match) => choose(tokens, match))
  const verdicts = candidates.map(
    (match): Verdict => (match.form.ambiguity === null ? VERDICT.PROVEN : VERDICT.OPEN),
  )
  for (const [i, match] of candidates.entries()) {
    if (verdicts[i] === VERDICT.OPEN) verdicts[i] = direct(tokens, candidates, i, match, lexicon, inTitle)
  }
  proveByNeighbours(tokens, candidates, verdicts, lexicon)
  proveBySense(tokens, candidates, verdicts, known)
  const result: RawMatch[] = []
  for (const [i, match] of candidates.entries()) {
    if (verdicts[i] === VERDICT.PROVEN) result.push(match)
    else {
      // "Pub/Sub" without a word of Google is the pattern.
      const first = (matches[i] as RawMatch).form
      const plain = verdicts[i] === VERDICT.OPEN ? otherSense(first, match.form.skill) : null
      if (plain !== null) result.push({ ...match, form: plain })
    }
  }
  return result
}

/** The first form of a chain that needs no evidence and means another skill, or null. */
function otherSense(first: Form | null, skill: number): Form | null {
  for (let form = first; form !== null; form = form.next)
    if (form.ambiguity === null && form.skill !== skill) return form
  return null
}

/** Of forms that fold alike, the one that is written as in the text. */
function choose(tokens: Tokens, match: RawMatch): RawMatch {
  if (match.form.next === null) return match
  const text = tokens.text.slice(tokens.start[match.from], tokens.end[match.to - 1])
  let best: Form | null = null
  for (let form: Form | null = match.form; form !== null; form = form.next) {
    if (form.text === text) return { ...match, form }
    if (best === null || (best.ambiguity?.lower === false && form.ambiguity?.lower !== false)) best = form
  }
  return { ...match, form: best as Form }
}

function direct(
  tokens: Tokens,
  matches: readonly RawMatch[],
  index: number,
  match: RawMatch,
  lexicon: Lexicon,
  inTitle: boolean,
): Verdict {
  const entry = match.form.ambiguity as CompiledAmbiguity
  const text = tokens.text.slice(tokens.start[match.from], tokens.end[match.to - 1])
  const exact = text === match.form.text || isEmphasised(tokens, matches, index, entry)
  const lower = text === text.toLowerCase() && !exact
  if (!exact && !entry.lower) return VERDICT.STRICT
  const phrases = phrasesOf(entry, lexicon)
  const around = surroundingsOf(tokens, match)
  const next = exact ? wordsToName(matches, index, lexicon) : 0
  // "of Swift" is nothing, "knowledge of Swift" is: the longer phrase is the closer look.
  const saysBefore = exact || lower ? lengthBefore(around, setOf('before-skill', lexicon)) : 0
  const ownBefore = lengthBefore(around, phrases.before)
  const saysAfter = lengthAfter(around, phrases.after)
  const within = exact && isWithinSentence(tokens, matches, index)
  const own = exact && isCapitalEvidence(tokens, match, entry, within) ? 1 : 0
  const says = Math.max(saysBefore, ownBefore, saysAfter, own)
  const idiom = idiomLength(around, phrases.veto, next)
  if (idiom > says || (idiom > 0 && idiom === says && !within && own === 0)) return VERDICT.VETOED
  const vetoBefore = lengthBefore(around, phrases.vetoBefore)
  if (vetoBefore > Math.max(saysBefore, ownBefore, exact ? saysAfter : 0)) return VERDICT.VETOED
  const vetoAfter = lengthAfter(around, phrases.vetoAfter)
  if (vetoAfter > says && vetoAfter !== next) return VERDICT.VETOED
  if (ownBefore > 0 || saysAfter > 0) return VERDICT.PROVEN
  // "experience with go"; but a word in full capitals says nothing of the skill.
  if (saysBefore > 0) return VERDICT.PROVEN
  if ((exact || lower) && lengthAfter(around, setOf('after-skill', lexicon)) > 0) return VERDICT.PROVEN
  if (lower) return VERDICT.OPEN
  if (hasVersion(tokens, match.to, exact) || isLabelOfYears(tokens, match)) return VERDICT.PROVEN
  if (!exact) return VERDICT.OPEN
  if (inTitle || isBracketed(tokens, match)) return VERDICT.PROVEN
  const titled = isTitleLike(tokens, matches, index)
  const name = isPartOfName(tokens, matches, index)
  if (!name && !titled && hasCompanion(tokens, matches, index, entry, lexicon)) return VERDICT.PROVEN
  if (titled || name) return VERDICT.OPEN
  if (lengthBefore(around, setOf('before-capital', lexicon)) > 0) return VERDICT.PROVEN
  const starts = match.from === 0 || ((tokens.gap[match.from] as number) & (SENTENCE | GAP.DASH)) !== 0
  if (entry.needs === 'case' && !starts) return VERDICT.PROVEN
  return VERDICT.OPEN
}

/** "Our frontend stack is REACT": a name in capitals among words that have none. */
function isEmphasised(
  tokens: Tokens,
  matches: readonly RawMatch[],
  index: number,
  entry: CompiledAmbiguity,
): boolean {
  const { from, to } = matches[index] as RawMatch
  if (entry.needs !== 'case' || tokens.shape[from] !== SHAPE.UPPER || to - from > 1) return false
  if ((tokens.end[from] as number) - (tokens.start[from] as number) < SHORTEST_EMPHASIS) return false
  return !isTitleLike(tokens, matches, index) && !isPartOfName(tokens, matches, index)
}

/** "GO" and "REST" are shorter than a name that somebody shouts. */
const SHORTEST_EMPHASIS = 5

/**
 * Whether the way the word is written speaks for it: "Enough React to fix a label" is not the idiom "react to",
 * "REST in depth" not "rest in".
 */
function isCapitalEvidence(
  tokens: Tokens,
  match: RawMatch,
  entry: CompiledAmbiguity,
  within: boolean,
): boolean {
  if (entry.needs !== 'case' || tokens.shape[match.from] === SHAPE.LOWER) return false
  if (within) return true
  if (tokens.shape[match.from] !== SHAPE.UPPER || match.to - match.from > 1) return false
  const before = match.from > 0 ? tokens.shape[match.from - 1] : SHAPE.LOWER
  const after = match.to < tokens.count ? tokens.shape[match.to] : SHAPE.LOWER
  return after === SHAPE.LOWER || (before === SHAPE.LOWER && after !== SHAPE.UPPER)
}

/** "Cloud: 3 years (preferred)": a line of a form that asks for years. */
function isLabelOfYears(tokens: Tokens, { to }: RawMatch): boolean {
  if (to + 1 >= tokens.count || ((tokens.gap[to] as number) & GAP.COLON) === 0) return false
  return (
    tokens.shape[to] === SHAPE.NUMBER && (isWord(tokens, to + 1, 'years') || isWord(tokens, to + 1, 'year'))
  )
}

/** "Back End Engineer (Go)": a bracket that holds just this name, behind a name or a title. */
function isBracketed(tokens: Tokens, { from, to }: RawMatch): boolean {
  if (from === 0 || ((tokens.gap[from] as number) & GAP.OPEN) === 0) return false
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  return (behind & GAP.CLOSE) !== 0 && tokens.shape[from - 1] !== SHAPE.LOWER
}

function hasVersion(tokens: Tokens, at: number, exact: boolean): boolean {
  if (!exact || at >= tokens.count || tokens.shape[at] !== SHAPE.NUMBER) return false
  if (((tokens.gap[at] as number) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return false
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 2) return false
  // "Go 5 years": a number of something else.
  const next = at + 1 < tokens.count ? (tokens.gap[at + 1] as number) : GAP.NEWLINE
  return (next & ~(GAP.SPACE | GAP.PLUS)) !== 0 || tokens.shape[at + 1] !== SHAPE.LOWER
}
