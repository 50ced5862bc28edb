/** Groups of things of which one is enough, joined pair by pair (a union-find over their indices). */
export class Alternatives {
  private readonly root: number[] = []

  /** @param count of the things; each is its own group at first */
  constructor(count: number) {
    for (let i = 0; i < count; i++) this.root.push(i)
  }

  /** Makes one group of all groups that some things stand in. */
  unite(names: readonly number[]): void {
    const first = names[0]
    if (first === undefined) return
    for (const name of names.slice(1)) {
      const [a, b] = [this.rootOf(first), this.rootOf(name)]
      this.root[Math.max(a, b)] = Math.min(a, b)
    }
  }

  areJoined(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b)
  }

  /** The groups of two or more among some things, each in the order given. */
  among(names: readonly number[]): number[][] {
    if (!names.some((name) => this.root[name] !== name)) return []
    const groups = new Map<number, number[]>()
    for (const name of names) {
      const root = this.rootOf(name)
      const group = groups.get(root)
      if (group === undefined) groups.set(root, [name])
      else group.push(name)
    }
    return [...groups.values()].filter((group) => group.length > 1)
  }

  private rootOf(name: number): number {
    let at = name
    while (this.root[at] !== at) at = this.root[at] as number
    return at
  }
}
