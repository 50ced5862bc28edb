/** Runs the programs of node_modules/.bin as steps of a longer job. */
import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'node_modules/.bin')
/** Longer than any step takes on a slow machine; a step that hangs is a failure, not an endless run. */
const STEP_LIMIT_MS = 40 * 60_000

export interface StepResult {
  status: number
  /** Both streams, where the step was not `live`. */
  output: string
  /** Empty, or one clear sentence. */
  reason: string
}

export interface StepOptions {
  env?: Record<string, string>
  /** Show the output while it comes instead of collecting it. */
  live?: boolean
  limitMs?: number
  /** Instead of a limit for all of it: how long it may print nothing: a slow machine goes on printing. */
  silentMs?: number
  /** Where it runs; else the project's root. */
  cwd?: string
  /** Ends the program, and what it has started. */
  signal?: AbortSignal
}

/** Never throws: a program that cannot be started is a result with a reason. */
export function runStep(program: string, args: string[], options: StepOptions = {}): Promise<StepResult> {
  const { env = {}, live = false, limitMs = STEP_LIMIT_MS, silentMs, cwd = ROOT, signal } = options
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      stdio: live && silentMs === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // A group of its own can be ended with all that it has started, also where that goes round in a circle.
      detached: signal !== undefined && process.platform !== 'win32',
      env: { ...process.env, ...env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
    })
    let output = ''
    let reason = ''
    const [bound, what] =
      silentMs === undefined ? [limitMs, 'took longer than'] : [silentMs, 'printed nothing for']
    const timer = setTimeout(() => {
      reason = `${program} ${what} ${Math.round(bound / 1000)} seconds and was stopped`
      child.kill('SIGKILL')
    }, bound)
    const take = (chunk: Buffer, stream: NodeJS.WriteStream) => {
      if (silentMs !== undefined) timer.refresh()
      if (live) stream.write(chunk)
      else output += chunk
    }
    child.stdout?.on('data', (chunk) => take(chunk, process.stdout))
    child.stderr?.on('data', (chunk) => take(chunk, process.stderr))
    signal?.addEventListener('abort', () => endGroup(child))
    const finish = (status: number) => {
      clearTimeout(timer)
      done({ status, output, reason })
    }
    child.on('error', (error) => {
      reason = `${program} could not be started: ${error.message}`
      finish(1)
    })
    child.on('close', (status) => {
      if (status !== 0 && !reason) reason = `${program} ended with status ${status ?? 'unknown'}`
      finish(status ?? 1)
    })
  })
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
