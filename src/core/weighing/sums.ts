/** Things that a clause holds speak for and against several answers at once: one sum an answer. */

/** The thing that weighs nothing. */
export const NOTHING = 0

/** What each thing says of each answer; things are numbered as they come. */
export class Rows {
  private readonly rows: (readonly number[])[] = [[]]

  /** @param row one weight an answer, shorter where the last ones are 0 @returns the thing's number */
  add(row: readonly number[]): number {
    return this.rows.push(row) - 1
  }

  /** The same for things that have a name each. */
  addAll(list: Readonly<Record<string, readonly number[]>>): ReadonlyMap<string, number> {
    return new Map(Object.entries(list).map(([name, row]) => [name, this.add(row)]))
  }

  /** @param width so many answers there are */
  flat(width: number): Int16Array {
    const weights = new Int16Array(this.rows.length * width)
    for (const [thing, row] of this.rows.entries()) weights.set(row, thing * width)
    return weights
  }
}

/** Adds up what one clause after the other holds. What comes twice in a clause counts once. */
export class Sums {
  /** One sum an answer, in tenths of a logit. */
  readonly sums: Int32Array
  private readonly always: readonly number[]
  private readonly weights: Int16Array
  /** The last clause that held each thing. */
  private readonly heldBy: Int32Array
  private clause = 0

  /**
   * @param weights one an answer for each thing
   * @param always what speaks for each answer before anything is held
   */
  constructor(weights: Int16Array, width: number, always: readonly number[]) {
    this.sums = new Int32Array(width)
    this.always = always
    this.weights = weights
    this.heldBy = new Int32Array(weights.length / Math.max(1, width))
  }

  start(): void {
    this.clause++
    for (let i = 0; i < this.sums.length; i++) this.sums[i] = this.always[i] ?? 0
  }

  add(thing: number): void {
    const { sums, weights, heldBy, clause } = this
    if (heldBy[thing] === clause) return
    heldBy[thing] = clause
    const row = thing * sums.length
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[row + i] as number)
  }

  /** What a thing says of one answer. */
  of(thing: number, answer: number): number {
    return this.weights[thing * this.sums.length + answer] as number
  }
}
