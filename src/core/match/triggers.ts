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
  // skills-data/roles/content.json, duties.json and duty-pairs.json
  'content',
  'duty-object',
  'duty-verb',
  'duty-subject',
  'duty-act',
  'duty-break',
  'duty-instrument',
  'duty-act-behind',
  'duty-pair',
  // skills-data/facts/words.json
  'place',
  'employment',
  'location',
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
  /** from, to and value of each, one after the other. */
  private readonly flat: number[] = []

  get count(): number {
    return this.flat.length / WIDTH
  }

  push(from: number, to: number, value: number): void {
    this.flat.push(from, to, value)
  }

  from(i: number): number {
    return this.flat[i * WIDTH] as number
  }

  to(i: number): number {
    return this.flat[i * WIDTH + 1] as number
  }

  value(i: number): number {
    return this.flat[i * WIDTH + 2] as number
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

const WIDTH = 3

export interface Trigger {
  from: number
  to: number
  value: number
}

/** All trigger words of a text, by family. */
export class Triggers {
  private readonly lists: (TriggerList | undefined)[] = new Array(TRIGGERS.length).fill(undefined)

  push(family: number, from: number, to: number, value: number): void {
    let list = this.lists[family]
    if (list === undefined) {
      list = new TriggerList()
      this.lists[family] = list
    }
    list.push(from, to, value)
  }

  of(family: TriggerFamily): TriggerList {
    return this.lists[FAMILY[family]] ?? NONE
  }
}

const NONE = new TriggerList()

/** A text as the one pass over it leaves it. */
export interface Scanned {
  tokens: Tokens
  triggers: Triggers
}
