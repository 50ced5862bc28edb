/** Learns what speaks for asking, wishing and denying: one logistic regression each (src/core/signals/leaning.ts). */
import { ATOM } from '../../../../src/core/lexicon/atom.ts'
import {
  LEANINGS,
  type Leaning,
  type LeaningData,
  type LeaningList,
  LISTS,
} from '../../../../src/core/signals/leaning.ts'
import { descend } from '../adagrad.ts'
import { Random } from '../examples/random.ts'
import type { LeaningExample } from './lines.ts'

const EPOCHS = 60
const SEED = 20261130
/** Seen in fewer names a thing is chance. */
const FEWEST = 4
/** How strongly a weight is pulled to zero: rows of kinds and pairs of words, of which there are many, the most. */
const PENALTY: Record<LeaningList, number> = {
  before: 1,
  after: 1,
  part: 1,
  beside: 1.4,
  around: 1.4,
  opens: 0.8,
  kinds: 1,
  marks: 0.8,
}
/** The rarer ones count as more: how rare they are among our lines says nothing of postings. */
const WEIGHT: Record<Leaning, number> = { asked: 1, wished: 2, denied: 3 }
/** In tenths of a logit; what weighs less is not worth its bytes. */
const LEAST = 1

export function fitLeaning(examples: readonly LeaningExample[]): LeaningData {
  const counts = new Map<string, number>()
  const held = examples.map(({ features }) =>
    [...features].flatMap(([list, all]) => [...all].map((what) => `${list} ${what}`)),
  )
  for (const keys of held) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= FEWEST)
  const places = new Map(keys.map((key, i) => [key, i]))
  const weights = LEANINGS.map((leaning) =>
    descend(
      examples.flatMap(({ leans }, i) =>
        // What is wished for is half asked: it shows what wishes, and not what asks.
        leaning === 'asked' && leans === 'wished'
          ? []
          : [
              {
                // The last place holds for all.
                places: [...(held[i] as string[]).flatMap((key) => places.get(key) ?? []), keys.length],
                is: leans === leaning ? 1 : 0,
                weight: leans === null ? 1 : WEIGHT[leans],
              },
            ],
      ),
      {
        penalties: [...keys.map((key) => PENALTY[key.slice(0, key.indexOf(' ')) as LeaningList]), 0],
        random: new Random(SEED),
        epochs: EPOCHS,
      },
    ),
  )
  const tenths = (place: number) => weights.map((own) => Math.round((own[place] as number) * 10) || 0)
  const lists = Object.fromEntries(LISTS.map((list) => [list, {}])) as Record<
    LeaningList,
    Record<string, number[]>
  >
  for (const [place, key] of keys.entries()) {
    const row = tenths(place)
    if (Math.max(...row.map(Math.abs)) < LEAST) continue
    const list = key.slice(0, key.indexOf(' ')) as LeaningList
    const what = key.slice(list.length + 1)
    lists[list][list === 'kinds' ? kindsOf(what) : what] = row
  }
  return { always: tenths(keys.length), ...lists }
}

const KINDS = new Map(Object.entries(ATOM).map(([kind, letter]) => [letter as string, kind]))

const kindsOf = (letters: string) => Array.from(letters, (letter) => KINDS.get(letter)).join(' ')

/** One thing a line, the strongest first, so that a change of the weights reads as one. */
export function printLeaning({ always, ...lists }: LeaningData): string {
  const strength = (row: readonly number[]) => Math.max(...row.map(Math.abs))
  const list = (rows: Record<string, readonly number[]>) =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
      .map(([what, row]) => `    ${JSON.stringify(what)}: ${JSON.stringify(row)}`)
      .join(',\n')
  const sections = Object.entries(lists).map(([name, rows]) => `  "${name}": {\n${list(rows)}\n  }`)
  return `{\n  "always": ${JSON.stringify(always)},\n${sections.join(',\n')}\n}\n`
}
