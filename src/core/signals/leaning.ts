/**
 * Whether a sentence that no template rules asks for what it names, or only tells of it: what stands around a name
 * speaks for the one or the other, and the sum decides. The weights are learned (tests/tools/train/leaning).
 */
import { ATOM, type AtomKind } from '../lexicon/atom.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import type { Line } from '../syntax/lines.ts'
import { namesIn, type Row } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'

/** skills-data/sense/leaning.json, in tenths of a logit: how strongly each thing speaks for asking. */
export interface LeaningData {
  always: number
  /** Words in front of the name and behind it, by their first letters. */
  before: Record<string, number>
  after: Record<string, number>
  /** Two words beside each other; a name is NAME. */
  beside: Record<string, number>
  /** The word, or the two, that the sentence opens with. */
  opens: Record<string, number>
  /** One to three kinds of atoms beside each other, as ATOM calls them. */
  kinds: Record<string, number>
  /** "?", and how long the sentence is. */
  marks: Record<string, number>
}
export const LISTS = ['before', 'after', 'beside', 'opens', 'kinds', 'marks'] as const
export type LeaningList = (typeof LISTS)[number]

/** In letters: so much of a word is looked at, which leaves most endings out. */
const LETTERS = 5
const NAME = 'NAME'
/** Kinds of atoms in a row that are looked at together. */
const MOST_KINDS = 3
/** In tokens: lengths are told apart by so many, up to so many times. */
const STEP = 4
const MOST_STEPS = 6

/** Who hears what stands around a name, each thing as text and as often as it comes; kinds are letters of ATOM. */
export type HearLeaning = (list: LeaningList, what: string) => void

/** @param names those of the row, by their index in the posting @param name one of them */
export function tellLeaning(
  { tokens, names: all }: { tokens: Tokens; names: readonly RawMatch[] },
  { from, to }: Pick<Line, 'from' | 'to'>,
  row: Row,
  name: number,
  hear: HearLeaning,
): void {
  const signs: string[] = []
  let own = 0
  let next = 0
  const names = namesIn(row, 0, row.s.length)
  for (let at = from; at < to; ) {
    const match = next < names.length ? (all[names[next] as number] as RawMatch) : undefined
    if (match?.from !== at) signs.push(wordAt(tokens, at++).slice(0, LETTERS))
    else {
      if (names[next] === name) own = signs.length
      signs.push(NAME)
      at = match.to
      next++
    }
  }
  for (const [i, sign] of signs.entries()) {
    if (sign !== NAME) hear(i < own ? 'before' : 'after', sign)
    if (i > 0) hear('beside', `${signs[i - 1]} ${sign}`)
  }
  hear('opens', signs[0] ?? '')
  hear('opens', `${signs[0]} ${signs[1] ?? ''}`)
  for (let length = 1; length <= MOST_KINDS; length++)
    for (let at = 0; at + length <= row.s.length; at++) hear('kinds', row.s.slice(at, at + length))
  if (isQuestion(tokens, to)) hear('marks', '?')
  hear('marks', String(Math.min(MOST_STEPS, Math.floor((to - from) / STEP))))
}

function isQuestion({ text, end, start, count, gap, tail }: Tokens, to: number): boolean {
  const behind = to < count ? (gap[to] as number) : tail
  return (behind & GAP.STOP) !== 0 && text.slice(end[to - 1], start[to]).includes('?')
}

/** In tenths of a logit; from 0 to 3 as many of the held-out names are right, and of the wrong ones fewer are asked. */
const THRESHOLD = 3

/** Whether the words around a name lean to asking for it. */
export function leansToAsking(
  source: { tokens: Tokens; names: readonly RawMatch[]; lexicon: Lexicon },
  line: Line,
  row: Row,
  name: number,
): boolean {
  const { always, weights } = weightsOf(source.lexicon)
  const heard = new Set<string>()
  let sum = always
  tellLeaning(source, line, row, name, (list, what) => {
    const key = keyOf(list, what)
    if (heard.has(key)) return
    heard.add(key)
    sum += weights.get(key) ?? 0
  })
  return sum > THRESHOLD
}

const keyOf = (list: LeaningList, what: string) => `${list} ${what}`

const weightsOf = once((lexicon: Lexicon) => {
  const data = lexicon.leaningWeights as LeaningData
  const weights = new Map<string, number>()
  for (const list of LISTS)
    for (const [what, weight] of Object.entries(data[list]))
      weights.set(keyOf(list, list === 'kinds' ? lettersOf(what) : what), weight)
  return { always: data.always, weights }
})

const lettersOf = (kinds: string) =>
  kinds
    .split(' ')
    .map((kind) => ATOM[kind as AtomKind])
    .join('')
