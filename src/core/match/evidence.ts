import type { CompiledAmbiguity } from '../lexicon/format.ts'
import type { Form, Lexicon } from '../lexicon/load.ts'
import type { SkillId } from '../types.ts'
import { fold, GAP } from './characters.ts'
import type { RawMatch } from './find.ts'
import { SHAPE } from './shape.ts'
import type { Tokens } from './tokenize.ts'

/** Gaps that end what a word's neighbours can say of it. */
const FAR =
  GAP.NEWLINE |
  GAP.STOP |
  GAP.BULLET |
  GAP.GLUE |
  GAP.SEMICOLON |
  GAP.COMMA |
  GAP.OPEN |
  GAP.CLOSE |
  GAP.COLON |
  GAP.DASH
const SENTENCE = GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.GLUE | GAP.SEMICOLON
const LIST = GAP.COMMA | GAP.SLASH | GAP.PLUS
/** Longest phrase of before, after and veto that is looked for on either side, in words. */
const REACH = 4
/** How many ambiguous words in a row, each in its own capitals, make a technology list. */
const LIST_OF_NAMES = 3

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

const VERDICT = { OPEN: 0, PROVEN: 1, VETOED: 2 } as const
type Verdict = (typeof VERDICT)[keyof typeof VERDICT]

/** The phrases of one ambiguity entry, ready to look up; made when the word is first met. */
interface Phrases {
  before: Set<string>
  after: Set<string>
  veto: Set<string>
  vetoBefore: Set<string>
  vetoAfter: Set<string>
}
const cache = new WeakMap<CompiledAmbiguity, Phrases>()

/**
 * The matches that count: those whose form is only ever the skill, and those whose neighbourhood proves it.
 *
 * A veto beats everything. Then any evidence proves: capitals (where the entry says so), a phrase before or after,
 * a version, a companion in the sentence, the title, or a neighbour in a list of technologies.
 * Where a node has several forms ("SOLID", "Solid") the first that is proven wins, the one written like the text first.
 *
 * @param inTitle the text is a job title, in which a name in its own capitals needs no more
 */
export function proven(
  tokens: Tokens,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
  inTitle = false,
): RawMatch[] {
  const candidates = matches.map((match) => choose(tokens, match))
  const verdicts = candidates.map(
    (match): Verdict => (match.form.ambiguity === null ? VERDICT.PROVEN : VERDICT.OPEN),
  )
  const byToken = new Map<number, number>()
  for (const [i, match] of candidates.entries()) {
    byToken.set(match.from, i)
    byToken.set(-match.to, i)
  }
  for (const [i, match] of candidates.entries()) {
    if (verdicts[i] === VERDICT.OPEN) verdicts[i] = direct(tokens, candidates, i, match, lexicon, inTitle)
  }
  proveByNeighbours(tokens, candidates, verdicts, lexicon)
  return candidates.filter((_, i) => verdicts[i] === VERDICT.PROVEN)
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
  const exact = text === match.form.text
  const lower = text === text.toLowerCase() && !exact
  if (!exact && !entry.lower) return VERDICT.VETOED
  const phrases = phrasesOf(entry, lexicon)
  const before = wordsBefore(tokens, match.from)
  const after = wordsAfter(tokens, match.to)
  const self = words(tokens, match.from, match.to)
  if (isIdiom(before, self, after, phrases.veto)) return VERDICT.VETOED
  const skillBefore = setOf('before-skill', lexicon)
  // "of Swift" is nothing, "knowledge of Swift" is: the longer phrase is the closer look.
  const saysBefore = exact || lower ? suffixLength(before, skillBefore) : 0
  if (suffixLength(before, phrases.vetoBefore) > Math.max(saysBefore, suffixLength(before, phrases.before))) {
    return VERDICT.VETOED
  }
  const saysAfter = prefixLength(after, phrases.after)
  if (prefixLength(after, phrases.vetoAfter) > saysAfter) return VERDICT.VETOED
  if (suffixLength(before, phrases.before) > 0 || saysAfter > 0) return VERDICT.PROVEN
  // "experience with go"; but a word in full capitals says nothing of the skill.
  if (saysBefore > 0) return VERDICT.PROVEN
  if ((exact || lower) && prefixLength(after, setOf('after-skill', lexicon)) > 0) return VERDICT.PROVEN
  if (lower) return VERDICT.OPEN
  if (hasVersion(tokens, match.to, exact)) return VERDICT.PROVEN
  if (!exact) return VERDICT.OPEN
  if (inTitle) return VERDICT.PROVEN
  const titled = isTitleLike(tokens, match, matches, index)
  const name = isPartOfName(tokens, match, matches, index)
  if (!name && !titled && hasCompanion(tokens, matches, match, entry, lexicon)) return VERDICT.PROVEN
  if (titled || name) return VERDICT.OPEN
  if (suffixLength(before, setOf('before-capital', lexicon)) > 0) return VERDICT.PROVEN
  const starts = match.from === 0 || ((tokens.gap[match.from] as number) & (SENTENCE | GAP.DASH)) !== 0
  if (entry.needs === 'case' && !starts) return VERDICT.PROVEN
  return VERDICT.OPEN
}

/** A list of technologies proves its members, as far as they are next to each other. */
function proveByNeighbours(
  tokens: Tokens,
  matches: readonly RawMatch[],
  verdicts: Verdict[],
  lexicon: Lexicon,
): void {
  const named = (i: number) => NAMED.has(lexicon.skills[(matches[i] as RawMatch).form.skill]?.category ?? '')
  /** "docker agile selenium jenkins": tags with nothing but spaces, at least three that touch. */
  const touches = (i: number) =>
    matches[i]?.to === matches[i + 1]?.from && tokens.gap[matches[i + 1]?.from ?? 0] === GAP.SPACE
  const isTagged = (i: number) => touches(i) && (touches(i - 1) || touches(i + 1)) && i + 1 < matches.length
  const linked = matches.map((match, i) => {
    const next = matches[i + 1]
    return (
      next !== undefined && named(i) && named(i + 1) && (isListed(tokens, match.to, next.from) || isTagged(i))
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
  for (let from = 0; from < matches.length; ) {
    let to = from
    const counts = (i: number) =>
      verdicts[i] === VERDICT.OPEN && tokens.shape[(matches[i] as RawMatch).from] !== SHAPE.LOWER
    while (to < matches.length && counts(to) && (to === from || linked[to - 1])) to++
    if (to - from >= LIST_OF_NAMES) verdicts.fill(VERDICT.PROVEN, from, to)
    from = Math.max(to, from + 1)
  }
  both()
  for (const [i, match] of matches.entries()) {
    if (verdicts[i] === VERDICT.OPEN && isWholeLine(tokens, match)) verdicts[i] = VERDICT.PROVEN
  }
}

/** Whether nothing but list punctuation, "and", "or" or a version stands between two matches. */
function isListed(tokens: Tokens, end: number, start: number): boolean {
  if (start - end > 3) return false
  let separated = false
  for (let at = end; at <= start; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & (GAP.STOP | GAP.SEMICOLON)) !== 0) return false
    if ((gap & (LIST | GAP.BULLET | GAP.NEWLINE | GAP.GLUE | GAP.OPEN | GAP.CLOSE)) !== 0) separated = true
    if (at === start) break
    const word = fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
    if (word === 'and' || word === '&' || word === 'or' || word === 'und' || word === 'et') separated = true
    else if (tokens.shape[at] !== SHAPE.NUMBER && word !== 'x') return false
  }
  return separated
}

/** A line that holds just this name is an entry of a list. */
function isWholeLine(tokens: Tokens, match: RawMatch): boolean {
  const text = tokens.text.slice(tokens.start[match.from], tokens.end[match.to - 1])
  const edges = GAP.NEWLINE | GAP.BULLET
  const ends = match.to >= tokens.count ? tokens.tail : (tokens.gap[match.to] as number)
  return (
    text === match.form.text &&
    text.length > 2 &&
    ((tokens.gap[match.from] as number) & GAP.BULLET) !== 0 &&
    (ends & edges) !== 0 &&
    (ends & GAP.COLON) === 0
  )
}

function hasVersion(tokens: Tokens, at: number, exact: boolean): boolean {
  if (!exact || at >= tokens.count || tokens.shape[at] !== SHAPE.NUMBER) return false
  if (((tokens.gap[at] as number) & ~(GAP.SPACE | GAP.HYPHEN)) !== 0) return false
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 2) return false
  // "Go 5 years": a number of something else.
  const next = at + 1 < tokens.count ? (tokens.gap[at + 1] as number) : GAP.NEWLINE
  return (next & ~(GAP.SPACE | GAP.PLUS)) !== 0 || tokens.shape[at + 1] !== SHAPE.LOWER
}

function hasCompanion(
  tokens: Tokens,
  matches: readonly RawMatch[],
  match: RawMatch,
  entry: CompiledAmbiguity,
  lexicon: Lexicon,
): boolean {
  if (entry.companions.length === 0) return false
  let from = match.from
  let to = match.to
  while (from > 0 && ((tokens.gap[from] as number) & SENTENCE) === 0) from--
  while (to < tokens.count && ((tokens.gap[to] as number) & SENTENCE) === 0) to++
  return matches.some((other) => {
    if (other.from < from || other.to > to || other.form.ambiguity !== null) return false
    return entry.companions.includes((lexicon.skills[other.form.skill] as { id: SkillId }).id)
  })
}

/** In a line of capitals or a heading in title case, a capital says nothing. */
function isTitleLike(tokens: Tokens, match: RawMatch, matches: readonly RawMatch[], index: number): boolean {
  let from = match.from
  let to = match.to
  while (from > 0 && match.from - from < 8 && ((tokens.gap[from] as number) & SENTENCE) === 0) from--
  while (to < tokens.count && to - match.to < 8 && ((tokens.gap[to] as number) & SENTENCE) === 0) to++
  let others = 0
  let lowers = 0
  for (let at = from; at < to; at++) {
    // Other names of the line have capitals of their own.
    if (matches.some((other, i) => Math.abs(i - index) < 12 && at >= other.from && at < other.to)) continue
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    if (length < 3 || tokens.shape[at] === SHAPE.NUMBER) continue
    others++
    if (tokens.shape[at] === SHAPE.LOWER) lowers++
  }
  return others > 1 && lowers === 0
}

/** "Oracle Park", "Spring Health": a capital right beside, with nothing but a space, that is no skill itself. */
function isPartOfName(tokens: Tokens, match: RawMatch, matches: readonly RawMatch[], index: number): boolean {
  const isName = (at: number) => tokens.shape[at] === SHAPE.CAPITALISED
  const next = match.to
  if (
    next < tokens.count &&
    tokens.gap[next] === GAP.SPACE &&
    isName(next) &&
    matches[index + 1]?.from !== next
  )
    return true
  const previous = match.from - 1
  return (
    previous >= 0 &&
    tokens.gap[match.from] === GAP.SPACE &&
    isName(previous) &&
    ((tokens.gap[previous] as number) & SENTENCE) === 0 &&
    matches[index - 1]?.to !== match.from
  )
}

function wordsBefore(tokens: Tokens, from: number): string[] {
  const list: string[] = []
  for (let at = from; at > 0 && list.length < REACH; at--) {
    if (((tokens.gap[at] as number) & FAR) !== 0) break
    list.unshift(word(tokens, at - 1))
  }
  return list
}

function wordsAfter(tokens: Tokens, to: number): string[] {
  const list: string[] = []
  for (let at = to; at < tokens.count && list.length < REACH; at++) {
    if (((tokens.gap[at] as number) & FAR) !== 0) break
    list.push(word(tokens, at))
  }
  return list
}

function words(tokens: Tokens, from: number, to: number): string[] {
  const list: string[] = []
  for (let at = from; at < to; at++) list.push(word(tokens, at))
  return list
}

function word(tokens: Tokens, at: number): string {
  return normalise(fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number))
}

/** Words of the longest phrase that the list ends with, or 0. */
function suffixLength(list: readonly string[], phrases: ReadonlySet<string>): number {
  if (phrases.size === 0) return 0
  for (let from = 0; from < list.length; from++)
    if (phrases.has(list.slice(from).join(' '))) return list.length - from
  return 0
}

/** Words of the longest phrase that the list begins with, or 0. */
function prefixLength(list: readonly string[], phrases: ReadonlySet<string>): number {
  if (phrases.size === 0) return 0
  for (let to = list.length; to > 0; to--) if (phrases.has(list.slice(0, to).join(' '))) return to
  return 0
}

function isIdiom(
  before: readonly string[],
  self: readonly string[],
  after: readonly string[],
  idioms: ReadonlySet<string>,
) {
  if (idioms.size === 0) return false
  for (let from = 0; from <= before.length; from++) {
    for (let to = 0; to <= after.length; to++) {
      if (idioms.has([...before.slice(from), ...self, ...after.slice(0, to)].join(' '))) return true
    }
  }
  return false
}

function phrasesOf(entry: CompiledAmbiguity, lexicon: Lexicon): Phrases {
  const known = cache.get(entry)
  if (known !== undefined) return known
  const expand = (list: readonly string[]) =>
    new Set(
      list
        .flatMap((phrase) => (phrase.startsWith('@') ? (lexicon.wordSets[phrase.slice(1)] ?? []) : [phrase]))
        .map(normalise)
        .filter((phrase) => phrase !== '' && phrase !== 'and' && phrase !== 'or'),
    )
  const phrases = {
    before: expand(entry.before),
    after: expand(entry.after),
    veto: expand(entry.veto.filter((idiom) => normalise(idiom) !== normalise(entry.form))),
    vetoBefore: expand(entry.vetoBefore),
    vetoAfter: expand(entry.vetoAfter),
  }
  cache.set(entry, phrases)
  return phrases
}

const sets = new WeakMap<readonly string[], Set<string>>()

function setOf(name: string, lexicon: Lexicon): Set<string> {
  const list = lexicon.wordSets[name]
  if (list === undefined) return new Set()
  let set = sets.get(list)
  if (set === undefined) {
    set = new Set(list.map(normalise))
    sets.set(list, set)
  }
  return set
}

/** Phrases of the data and words of the text in one spelling: lower case, "&" as "and", other punctuation as space. */
function normalise(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}+#'@°®]+/gu, ' ')
    .trim()
}
