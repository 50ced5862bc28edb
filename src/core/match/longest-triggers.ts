import type { Lexicon } from '../lexicon/load.ts'
import { int32Room } from '../text/room.ts'
import { TRIGGERS, type Triggers } from './triggers.ts'

/** The longest trigger word of each family that begins at one token. */
export class LongestTriggers {
  private readonly values = int32Room(TRIGGERS.length)
  private readonly ends = int32Room(TRIGGERS.length)
  /** Families met at this token. */
  private readonly met: number[] = []
  private readonly pairs: Int32Array
  private readonly triggers: Triggers

  constructor({ triggers }: Lexicon, into: Triggers) {
    this.pairs = triggers
    this.triggers = into
  }

  /** Trigger words that end in front of a token. @param row of `Lexicon.triggers` */
  see(row: number, to: number): void {
    const end = row + 2 * (this.pairs[row] as number)
    for (let at = row + 1; at <= end; at += 2) {
      const family = this.pairs[at] as number
      if (this.ends[family] === 0) this.met.push(family)
      this.values[family] = this.pairs[at + 1] as number
      this.ends[family] = to
    }
  }

  settle(from: number): void {
    if (this.met.length === 0) return
    for (let family = this.met.pop(); family !== undefined; family = this.met.pop()) {
      this.triggers.push(family, from, this.ends[family] as number, this.values[family] as number)
      this.ends[family] = 0
    }
  }
}
