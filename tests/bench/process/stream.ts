/** Memory of the command line over a long stream of postings. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { postingTexts } from '../texts.ts'
import { SCAN } from './scan.ts'

/** Postings are cut to this, so that the bench ends within a minute or two. */
const LONGEST = 600

export interface StreamMemory {
  postings: number
  /** Highest so far, in megabytes; null where the system does not tell. */
  peak: number | null
}

/**
 * Sends postings through `scan --ndjson` in a process of its own.
 * @param marks after how many postings the peak is taken, rising
 */
export async function streamMemory(
  marks: readonly number[],
): Promise<{ at: StreamMemory[]; seconds: number }> {
  const child = spawn(process.execPath, [SCAN, '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const start = performance.now()
  const texts = postingTexts().map((text) => text.slice(0, LONGEST))
  const total = marks.at(-1) ?? 0
  const at: StreamMemory[] = []
  let read = 0
  const lines = createInterface({ input: child.stdout })
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    lines.on('line', () => {
      read++
      if (marks.includes(read)) at.push({ postings: read, peak: peakOf(child.pid) })
    })
    lines.on('close', resolve)
  })
  for (let i = 0; i < total; i++) {
    // Other words in each, so that nothing may be remembered of the one before.
    const text = `${texts[i % texts.length]}\nPosting number ${i} of series ${i.toString(36)}.`
    const line = `${JSON.stringify({ id: String(i), title: 'Developer', text })}\n`
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await done
  return { at, seconds: (performance.now() - start) / 1000 }
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null // no /proc on this system
  }
}
