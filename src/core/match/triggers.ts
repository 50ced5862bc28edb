import { int32Room } from '../text/room.ts'
import type { Tokens } from '../text/token-list.ts'

/**
 * Families of trigger words: what role, level, duties and facts look for. They are found in the one pass over the
 * tokens, so that nothing after it reads the text again; within a family the longest phrase at a place counts.
 */
export const TRIGGERS = [
  // skills-data/roles/titles.json: what a title's words are a sign of, and the nouns of people who write software.
  'title',
  'head',
  'introduction',
  'introduction-end',
  'company',
  // skills-data/roles/seniority.json
  'level',
  'numeral',
  'numeral-noun',
  'wording',
  'wording-veto',
  // skills-data/roles/content.json, duties.json and duty-concepts.json
  'content',
  'duty-object',
  'duty-verb',
  'duty-subject',
  'duty-addressed',
  'duty-act',
  'duty-break',
  'duty-instrument',
  'duty-act-behind',
  'duty-word',
  // skills-data/facts/words.json
  'place',
  'employment',
  'location',
  'town',
  'visa',
  'clearance',
  'on-call',
  'travel',
  'degree',
] as const
export type TriggerFamily = (typeof TRIGGERS)[number]

/** Phrases that mean the same to whoever asks their family. */
export interface TriggerWords {
  family: TriggerFamily
  /** What it stands for, to that family: 0 or more. Of equal phrases in one family the first counts. */
  value: number
  words: readonly string[]
}

/** Number of a family. */
export const FAMILY = Object.fromEntries(TRIGGERS.map((family, i) => [family, i])) as Record<
  TriggerFamily,
  number
>

/** The trigger words of one family in a text, by tokens, half open; sorted by `from`, at most one a token. */
export class TriggerList {
  readonly count: number
  private readonly rows: Int32Array
  private readonly first: number

  /** @param rows family, from, to and value of each, one after the other @param first where those of the list begin */
  constructor(rows: Int32Array, first: number, count: number) {
    this.rows = rows
    this.first = first
    this.count = count
  }

  from(i: number): number {
    return this.rows[this.first + i * WIDTH + FROM] as number
  }

  to(i: number): number {
    return this.rows[this.first + i * WIDTH + TO] as number
  }

  value(i: number): number {
    return this.rows[this.first + i * WIDTH + VALUE] as number
  }

  /** Place of the first that begins at a token or behind it; `count` where none does. */
  next(token: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.from(middle) < token) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Place of the one that begins at a token, or -1. */
  at(token: number): number {
    const i = this.next(token)
    return i < this.count && this.from(i) === token ? i : -1
  }

  /** Whether one begins at a token. */
  has(token: number): boolean {
    return this.at(token) >= 0
  }

  /** Those within tokens, from left to right, none overlapping another. */
  within(from: number, to: number): Trigger[] {
    const found: Trigger[] = []
    let free = from
    for (let i = this.next(from); i < this.count && this.from(i) < to; i++) {
      if (this.from(i) < free || this.to(i) > to) continue
      free = this.to(i)
      found.push({ from: this.from(i), to: free, value: this.value(i) })
    }
    return found
  }
}

const WIDTH = 4
const [FROM, TO, VALUE] = [1, 2, 3]

export interface Trigger {
  from: number
  to: number
  value: number
}

/** All trigger words of a text, by family: gathered in the order of the text, sorted when the first family is asked for. */
export class Triggers {
  private rows = NO_ROWS
  private count = 0
  private lists: (TriggerList | undefined)[] | null = null

  push(family: number, from: number, to: number, value: number): void {
    let at = this.count * WIDTH
    if (at === this.rows.length) {
      const rows = int32Room(Math.max(FEWEST * WIDTH, at * 2))
      rows.set(this.rows)
      this.rows = rows
    }
    this.rows[at++] = family
    this.rows[at++] = from
    this.rows[at++] = to
    this.rows[at] = value
    this.count++
  }

  of(family: TriggerFamily): TriggerList {
    this.lists ??= this.sorted()
    return this.lists[FAMILY[family]] ?? NONE
  }

  private sorted(): (TriggerList | undefined)[] {
    const { rows, count } = this
    const lists = new Array<TriggerList | undefined>(TRIGGERS.length).fill(undefined)
    const sorted = int32Room(count * WIDTH)
    const places = int32Room(TRIGGERS.length)
    const counts = int32Room(TRIGGERS.length)
    for (let i = 0; i < count; i++)
      counts[rows[i * WIDTH] as number] = (counts[rows[i * WIDTH] as number] as number) + 1
    for (let family = 0, at = 0; family < TRIGGERS.length; family++) {
      const own = counts[family] as number
      if (own > 0) lists[family] = new TriggerList(sorted, at, own)
      places[family] = at
      at += own * WIDTH
    }
    for (let i = 0; i < count; i++) {
      const family = rows[i * WIDTH] as number
      const to = places[family] as number
      for (let k = 0; k < WIDTH; k++) sorted[to + k] = rows[i * WIDTH + k] as number
      places[family] = to + WIDTH
    }
    return lists
  }
}

/** Most texts hold more. */
const FEWEST = 64
const NO_ROWS = new Int32Array(0)
const NONE = new TriggerList(NO_ROWS, 0, 0)

/** A text as the one pass over it leaves it. */
export interface Scanned {
  tokens: Tokens
  triggers: Triggers
}
