/** The least time of things measured in turns: what else the machine does only ever adds to it. */

export interface Task {
  name: string
  run(): unknown
}

export interface Timing {
  name: string
  /** Milliseconds of the quickest run. */
  least: number
}

/** What a task gives is added here, so that no engine leaves work out whose result nobody sees. */
let seen = 0

/**
 * @param budget milliseconds for all tasks together; each runs at least `least` times
 */
export function measure(tasks: readonly Task[], budget: number, least = 5): Timing[] {
  const times = tasks.map((): number[] => [])
  const until = performance.now() + budget
  for (let round = 0; round < least || performance.now() < until; round++) {
    for (const [i, task] of tasks.entries()) times[i]?.push(once(task))
  }
  return tasks.map(({ name }, i) => ({ name, least: Math.min(...(times[i] ?? [])) }))
}

/**
 * The same for a task over many things: the least time of each thing, added up. A run over one of them is short enough
 * to be left alone by a busy machine now and then, one over all of them is not.
 * @param rounds over all things; the engine's own compiler takes some thirty of them to be done
 */
export function measureEach<T>(
  things: readonly T[],
  tasks: readonly { name: string; run(thing: T): unknown }[],
  rounds: number,
): Timing[] {
  const least = tasks.map(() => new Float64Array(things.length).fill(Number.POSITIVE_INFINITY))
  for (let round = 0; round < rounds; round++)
    for (const [i, thing] of things.entries())
      for (const [k, { name, run }] of tasks.entries()) {
        const times = least[k] as Float64Array
        times[i] = Math.min(times[i] as number, once({ name, run: () => run(thing) }))
      }
  return tasks.map(({ name }, k) => ({
    name,
    least: (least[k] as Float64Array).reduce((sum, time) => sum + time, 0),
  }))
}

/** Milliseconds that one run takes. */
export function once(task: Task): number {
  const start = performance.now()
  const result = task.run()
  const time = performance.now() - start
  seen += typeof result === 'number' ? result & 1 : result ? 1 : 0
  return time
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export function isSeen(): boolean {
  return seen >= 0
}

/** Rows of cells as text, the first cell to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} ms`
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`
