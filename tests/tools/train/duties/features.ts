/** What lines hold, gathered: the engine hears the same and adds up what it weighs. */

import { type Clause, type Hearer, tellOf } from '../../../../src/core/role/duties/weigh.ts'
import { type Tokens, wordAt } from '../../../../src/core/text/tokenize.ts'
import type { DutyId } from '../../../../src/core/types.ts'
import { stemsOf } from '../../../../src/core/weighing/stems.ts'

/** Each thing once, however often it comes. */
export class Features implements Hearer {
  readonly concepts = new Set<number>()
  readonly pairs = new Set<number>()
  /** The first letters of words, the word that opens a clause, and how long it is. */
  readonly words = new Set<string>()
  readonly categories = new Set<string>()
  readonly duties = new Set<DutyId>()

  hear(tokens: Tokens, clause: Clause): void {
    tellOf(tokens, clause, this)
  }

  /** Takes over all that others hold. */
  join(...others: readonly Features[]): this {
    for (const { concepts, pairs, words, categories, duties } of others) {
      for (const one of concepts) this.concepts.add(one)
      for (const one of pairs) this.pairs.add(one)
      for (const one of words) this.words.add(one)
      for (const one of categories) this.categories.add(one)
      for (const one of duties) this.duties.add(one)
    }
    return this
  }

  concept(concept: number): void {
    this.concepts.add(concept)
  }

  pair(pair: number): void {
    this.pairs.add(pair)
  }

  mark(text: string): void {
    this.words.add(text)
  }

  word(tokens: Tokens, at: number): void {
    for (const stem of stemsOf(wordAt(tokens, at))) this.words.add(stem)
  }

  category(category: string): void {
    this.categories.add(category)
  }

  told(duty: DutyId): void {
    this.duties.add(duty)
  }
}
