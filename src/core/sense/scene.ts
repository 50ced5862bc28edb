import type { Lexicon } from '../lexicon/load.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import type { Section, SectionKind } from '../posting/section.ts'
import { asSeen, GAP } from '../text/characters.ts'
import { int32Room } from '../text/room.ts'
import { SHAPE } from '../text/shape.ts'
import type { Tokens } from '../text/tokenize.ts'

/** What was read of a text before its senses are weighed. */
export interface SenseContext {
  /** Sorted, covering the text; empty for a title. */
  sections: readonly Section[]
  /** Sorted by their first token, as are the other phrases. */
  cues: readonly Phrase[]
  headings: readonly Phrase[]
  /** Phrases that hold a candidate and say what it is, with bits of PHRASE. */
  idioms: readonly Phrase[]
  /** Skills that the posting's title names, as indices into `lexicon.skills`. */
  known: ReadonlySet<number>
  /** Names of skills that the company bears, in lower case. */
  company: ReadonlySet<string>
  /** The text is a job title. */
  inTitle: boolean
  /** Whether the sentence that a token stands in is of another language than English. */
  isForeign(token: number): boolean
}

/** What is known of a match while senses are weighed. */
export const STATE = { NAME: 2, CONCEPT: 1, OPEN: 0, WORD: -1 } as const

export const LINE = GAP.NEWLINE | GAP.BULLET | GAP.GLUE
export const SENTENCE = LINE | GAP.STOP | GAP.SEMICOLON

/** How far the sentence of a word is looked at, in tokens, to either side: it keeps text without stops linear. */
const SENTENCE_REACH = 60

/** Categories of things with a proper name: what their neighbours are says something of a word beside them. */
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

const namedOf = once((skills: Lexicon['skills']) => skills.map(({ category }) => NAMED.has(category)))

export function isNamed(skill: number, lexicon: Lexicon): boolean {
  return namedOf(lexicon.skills)[skill] === true
}

/** A text with everything that the features of its candidates look at. */
export interface Scene {
  tokens: Tokens
  matches: readonly RawMatch[]
  lexicon: Lexicon
  context: SenseContext
  /** One of STATE by match; those of candidates change while they are weighed. */
  state: Int8Array
  /** 1 + index of the match over a token, or 0. */
  matchAt: Int32Array
  /** How each match is written; made for candidates only. */
  texts: (string | undefined)[]
  /** What the candidates are surely, by `keyOf` skill and spelling, and of every spelling together. */
  sure: Map<string, { names: number; words: number }>
  /** Skills that the text names by a form that is nothing else. */
  clear: ReadonlySet<number>
  /** The technologies of them. */
  names: ReadonlySet<number>
  families: ReadonlySet<string>
  /** Whether names that have capitals stand in lower case here. */
  isLowerStyle: boolean
  /** The sentence of the candidate that is described; set by `enterSentence`. */
  from: number
  to: number
}

export function sceneOf(
  tokens: Tokens,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
  context: SenseContext,
): Scene {
  const state = new Int8Array(matches.length)
  const matchAt = int32Room(tokens.count + 1)
  const texts = new Array<string | undefined>(matches.length)
  const clear = new Set<number>()
  const names = new Set<number>()
  const families = new Set<string>()
  let low = 0
  let high = 0
  for (let i = 0; i < matches.length; i++) {
    const { from, to, form } = matches[i] as RawMatch
    for (let at = from; at < to; at++) matchAt[at] = i + 1
    if (form.ambiguity !== null) {
      texts[i] = spellingOf(tokens, from, to)
      continue
    }
    clear.add(form.skill)
    if (!isNamed(form.skill, lexicon)) {
      state[i] = STATE.CONCEPT
      continue
    }
    state[i] = STATE.NAME
    names.add(form.skill)
    const family = lexicon.skills[form.skill]?.family
    if (family) families.add(family)
    if (form.text !== form.lower) isSmall(tokens, { from, to }) ? low++ : high++
  }
  return {
    tokens,
    matches,
    lexicon,
    context,
    state,
    matchAt,
    texts,
    sure: new Map(),
    clear,
    names,
    families,
    isLowerStyle: low > high,
    from: 0,
    to: 0,
  }
}

/** How tokens are written, half open, with one space wherever the text has white space. */
export function spellingOf({ text, start, end }: Tokens, from: number, to: number): string {
  return asSeen(text.slice(start[from], end[to - 1]))
}

/** Whether all words of a name stand in small letters; "write SQL" has one of its own that does. */
export function isSmall({ shape }: Tokens, { from, to }: Pick<RawMatch, 'from' | 'to'>): boolean {
  for (let at = from; at < to; at++) if (shape[at] !== SHAPE.LOWER) return false
  return true
}

/** @param text as the match is written; empty for every spelling */
export function keyOf(skill: number, text: string): string {
  return `${skill} ${text}`
}

/** Takes over what the candidates' states say, for the round behind. */
export function countSure({ sure, matches, state, texts }: Scene): void {
  sure.clear()
  const count = (key: string, isName: boolean) => {
    const known = sure.get(key) ?? { names: 0, words: 0 }
    isName ? known.names++ : known.words++
    sure.set(key, known)
  }
  for (let i = 0; i < matches.length; i++) {
    const { form } = matches[i] as RawMatch
    if (form.ambiguity === null || state[i] === STATE.OPEN) continue
    const isName = state[i] === STATE.NAME
    count(keyOf(form.skill, texts[i] as string), isName)
    count(keyOf(form.skill, ''), isName)
  }
}

/** Finds the sentence around a match, as far as the one before did not end there too. */
export function enterSentence(scene: Scene, { from, to }: RawMatch): void {
  const { gap, count } = scene.tokens
  if (scene.from <= from && to <= scene.to && scene.to - scene.from < SENTENCE_REACH) return
  let first = from
  while (first > 0 && from - first < SENTENCE_REACH && ((gap[first] as number) & SENTENCE) === 0) first--
  let last = to
  while (last < count && last - to < SENTENCE_REACH && ((gap[last] as number) & SENTENCE) === 0) last++
  scene.from = first
  scene.to = last
}

/** Bits of WordClass of a token; 0 for words that no class knows, and for no token. */
export function classesAt({ tokens, lexicon }: Scene, at: number): number {
  return at < 0 || at >= tokens.count ? 0 : (lexicon.wordClasses[tokens.word[at] as number] ?? 0)
}

/** Bits of GAP in front of a token; behind the last one, what ends the text. */
export function gapAt({ tokens }: Scene, at: number): number {
  return at >= tokens.count ? tokens.tail | GAP.NEWLINE : at <= 0 ? GAP.NEWLINE : (tokens.gap[at] as number)
}

/** The state of the match over a token, or null where there is none. */
export function stateAt({ matchAt, state, tokens }: Scene, at: number): number | null {
  if (at < 0 || at >= tokens.count) return null
  const match = matchAt[at] as number
  return match === 0 ? null : (state[match - 1] as number)
}

export function sectionAt({ context, tokens }: Scene, at: number): SectionKind {
  const { sections } = context
  const start = tokens.start[at] as number
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle] as Section).start <= start) low = middle
    else high = middle - 1
  }
  return sections[low]?.kind ?? 'other'
}
