/**
 * What is known of the names of a posting, by their indices. One serves all lines of a posting, since each name stands in
 * one of them; a map for each line would be most of what a reading puts on the heap.
 */
export class ByName<Value> {
  private readonly values: (Value | undefined)[]

  /** @param count of the names of the posting */
  constructor(count: number) {
    this.values = new Array<Value | undefined>(count).fill(undefined)
  }

  get(name: number): Value | undefined {
    return this.values[name]
  }

  has(name: number): boolean {
    return this.values[name] !== undefined
  }

  set(name: number, value: Value): void {
    this.values[name] = value
  }
}
