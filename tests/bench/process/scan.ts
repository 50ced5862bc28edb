/** The command line as a process of its own: how long it starts, and how much a stream gains from threads. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

export const SCAN = join(import.meta.dirname, '../../../src/cli/scan.mjs')
const TELL_WORK = pathToFileURL(join(import.meta.dirname, 'tell-work.mjs')).href

export interface Run {
  /** Milliseconds on the clock, which everything else on the machine adds to … */
  wall: number
  /** … and of work on all processors together. */
  work: number
}

/** Runs Node with some arguments, a text on its standard input, and waits for its end. */
export async function run(args: readonly string[], input = ''): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', TELL_WORK, ...args], {
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  })
  child.stdin?.end(input)
  const [told, code] = await Promise.all([
    text(child.stdio[3] as Readable),
    new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    }),
  ])
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with status ${code}`)
  return { wall: performance.now() - start, work: Number(told) }
}

/** The least of several runs of each, in turns. */
export async function leastOf(runs: readonly (() => Promise<Run>)[], rounds: number): Promise<Run[]> {
  const least = runs.map((): Run => ({ wall: Number.POSITIVE_INFINITY, work: Number.POSITIVE_INFINITY }))
  for (let round = 0; round < rounds; round++)
    for (const [i, one] of runs.entries()) {
      const { wall, work } = await one()
      const best = least[i] as Run
      best.wall = Math.min(best.wall, wall)
      best.work = Math.min(best.work, work)
    }
  return least
}
