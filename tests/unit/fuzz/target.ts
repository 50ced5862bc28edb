/**
 * One boundary that anything may come through, with what comes and what has to hold. `npm test` tries a few inputs from
 * a fixed seed, so that it says the same each time; `npm run fuzz` tries others for as long as one likes.
 */
import fc from 'fast-check'

export interface Target<Input = unknown> {
  /** Of the boundary; names the file of its kept cases. */
  name: string
  inputs: fc.Arbitrary<Input>
  /** Throws, or rejects, where the boundary does not hold. */
  holds(input: Input): void | Promise<void>
  /** So many inputs in `npm test`: what takes about a third of a second. */
  runs: number
  /** The same input so many times as long, where time is watched: work has to grow in proportion. */
  grown?(input: Input, times: number): Input
}

/** Keeps the type of the inputs within one target. */
export function target<Input>(one: Target<Input>): Target {
  return one as Target
}

interface Finding {
  target: string
  /** `--seed` that finds it again. */
  seed: number
  /** What it says, without what differs from input to input. */
  kind: string
  message: string
  /** The smallest input that was found. */
  input: unknown
}

export interface Explored {
  target: string
  /** Of the first batch and of the last: what lies between was tried too. */
  seeds: readonly [first: number, last: number]
  inputs: number
  findings: Finding[]
  /** The slowest single input, in milliseconds. */
  slowest: number
}

interface Exploration {
  seed: number
  /** How long at most, in milliseconds. */
  ms: number
  /** So many inputs are enough; a batch that is begun is tried whole. */
  enough: number
  /** Called before each batch, with its seed and what was tried so far: what does not end is found by the last one told. */
  onBatch(seed: number, explored: Explored): void
}

/** Inputs from one seed. Small, so that a finding is soon found again. */
const BATCH = 250
/** A finding is made smaller for so long, at most. */
const BATCH_MS = 60_000
/** Of a kind one is enough, and so many kinds are work for a day. */
const MOST_KINDS = 8
/** What an input that asks nobody may take; far above what the slowest takes on a loaded machine. */
const LIMIT_MS = 30_000

/** Tries inputs until the time is over. A finding does not end it: what comes after may be of another kind. */
export async function explore(one: Target, { seed, ms, enough, onBatch }: Exploration): Promise<Explored> {
  const explored: Explored = { target: one.name, seeds: [seed, seed], inputs: 0, findings: [], slowest: 0 }
  const slow: { ms: number; input: unknown }[] = []
  const kinds = new Set<string>()
  const holds = async (input: unknown) => {
    const start = performance.now()
    await inTime(Promise.resolve(one.holds(input)))
    const took = performance.now() - start
    if (took <= (slow.at(-1)?.ms ?? 0) && slow.length >= SLOWEST) return
    slow.push({ ms: took, input })
    slow.sort((a, b) => b.ms - a.ms)
    slow.length = Math.min(slow.length, SLOWEST)
  }
  const until = performance.now() + ms
  const isOver = () => performance.now() >= until || explored.inputs >= enough || kinds.size >= MOST_KINDS
  for (let next = seed; !isOver(); next++) {
    onBatch(next, explored)
    explored.seeds = [seed, next]
    const result = await fc.check(fc.asyncProperty(one.inputs, holds), {
      seed: next,
      numRuns: BATCH,
      interruptAfterTimeLimit: BATCH_MS,
    })
    explored.inputs += result.numRuns
    if (!result.failed) continue
    const message = messageOf(result.errorInstance)
    const kind = kindOf(message)
    if (kinds.has(kind)) continue
    kinds.add(kind)
    explored.findings.push({ target: one.name, seed: next, kind, message, input: result.counterexample?.[0] })
  }
  explored.slowest = slow[0]?.ms ?? 0
  for (const { input } of slow) {
    const message = await growth(one, input, () => onBatch(seed, explored))
    if (message === null) continue
    explored.findings.push({ target: one.name, seed, kind: 'growth', message, input })
    break
  }
  return explored
}

/** So many of the slowest inputs are made longer. */
const SLOWEST = 12
/** How much longer, step by step: what grows with the square shows long before it takes minutes. */
const TIMES = 4
const STEPS = 3
/** Work in proportion takes `TIMES` as long; in its square, `TIMES` times that. */
const MOST_GROWTH = 2.5 * TIMES
/** Less is not told apart from the pauses of a busy machine, in milliseconds. */
const LEAST_MS = 15

/** What is wrong with how the work grows, or null. */
async function growth(one: Target, input: unknown, alive: () => void): Promise<string | null> {
  if (!one.grown) return null
  for (let step = 0, times = TIMES; step < STEPS; step++, times *= TIMES) {
    const [short, long] = [one.grown(input, times / TIMES), one.grown(input, times)]
    let least = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 3 && least > MOST_GROWTH; tries++) {
      alive()
      const before = Math.max(await timeOf(one, short), LEAST_MS)
      least = Math.min(least, (await timeOf(one, long)) / before)
    }
    if (least > MOST_GROWTH)
      return `${times} times the input take ${Math.round(least)} times as long as ${times / TIMES} times`
  }
  return null
}

/** Of this thread alone: what else the machine does meanwhile is no growth of ours. In milliseconds. */
async function timeOf(one: Target, input: unknown): Promise<number> {
  const start = process.threadCpuUsage()
  await one.holds(input)
  return process.threadCpuUsage(start).user / 1_000
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not end')), LIMIT_MS)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** The first line of ours that the error passed, else what it says: one fault stands for all that fail there. */
function kindOf(message: string): string {
  const [first = '', ...stack] = message.split('\n')
  const ours = stack.find((line) => line.includes('/src/'))
  return ours ? `${first.slice(0, 40)} ${ours.replace(/:\d+\)?$/, '').trim()}` : first.slice(0, 80)
}

const BYTES = '$bytes'

/** An input as JSON that `fromCase` reads back, where JSON can hold it. */
export function toCase(input: unknown): string {
  try {
    return JSON.stringify(input, (_key, value: unknown) =>
      value instanceof Uint8Array ? { [BYTES]: Buffer.from(value).toString('base64') } : value,
    )
  } catch {
    return `no JSON: ${fc.stringify(input)}`
  }
}

export function fromCase(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, BYTES)
      ? new Uint8Array(Buffer.from(String((value as Record<string, unknown>)[BYTES]), 'base64'))
      : value,
  )
}
