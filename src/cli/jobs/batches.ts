/** A stream of lines over several worker threads, in order and in constant memory. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** What a worker is started with. */
export interface JobOptions {
  profile: string | null
  withText: boolean
  view: boolean
  /** Of the copy that this thread runs. */
  folder: string
}

export interface Batch {
  /** Number of the first line in its stream, from 1. */
  first: number
  /** Null for a line too long to hold. */
  lines: (string | null)[]
}

export interface BatchResult {
  text: string
  failed: boolean
}

/** In characters: so much work that the way to the worker and back costs little beside it. */
const BATCH_SIZE = 100_000
/** A batch being read and one waiting: no worker idles while the output is written. */
const WAITING = 2

/**
 * @param write called with the output of each batch, in the order of the lines; nothing goes on before it is done
 * @returns whether any line failed
 * @throws Error where a worker ends before its work is done
 */
export async function readInJobs(
  lines: AsyncIterable<string | null>,
  jobs: number,
  { worker, ...options }: JobOptions & { worker: URL },
  write: (text: string) => Promise<void>,
): Promise<boolean> {
  const workers = Array.from({ length: jobs }, () => new Job(worker, options))
  /** Results in the order of their batches. */
  const pending: Promise<BatchResult>[] = []
  let failed = false
  const settle = async (most: number): Promise<void> => {
    while (pending.length > most) {
      const { text, failed: here } = await (pending.shift() as Promise<BatchResult>)
      failed ||= here
      if (text !== '') await write(text)
    }
  }
  try {
    let next = 0
    for await (const batch of batchesOf(lines)) {
      pending.push((workers[next] as Job).run(batch))
      next = (next + 1) % jobs
      await settle(jobs * WAITING - 1)
    }
    await settle(0)
  } finally {
    await Promise.all(workers.map((worker) => worker.end()))
  }
  return failed
}

async function* batchesOf(lines: AsyncIterable<string | null>): AsyncGenerator<Batch> {
  let number = 1
  let batch: Batch = { first: number, lines: [] }
  let size = 0
  for await (const line of lines) {
    batch.lines.push(line)
    size += line?.length ?? 0
    number++
    if (size < BATCH_SIZE) continue
    yield batch
    batch = { first: number, lines: [] }
    size = 0
  }
  if (batch.lines.length > 0) yield batch
}

/** One worker thread; its batches are read one after the other. */
class Job {
  private readonly worker: Worker
  private last: Promise<unknown> = Promise.resolve()
  private readonly broken: Promise<never>

  constructor(script: URL, { profile, withText, view, folder }: JobOptions) {
    this.worker = new Worker(script, { workerData: { profile, withText, view, folder } })
    this.broken = Promise.race([
      once(this.worker, 'error').then(([error]) => {
        throw error
      }),
      once(this.worker, 'exit').then(() => {
        throw new Error('A worker thread ended before its postings were read.')
      }),
    ])
    // Who waits for a batch hears of it; nobody else has to.
    this.broken.catch(() => {})
  }

  run(batch: Batch): Promise<BatchResult> {
    const result = this.last.then(() => {
      const answer = once(this.worker, 'message').then(([message]) => message as BatchResult)
      this.worker.postMessage(batch)
      return Promise.race([answer, this.broken])
    })
    this.last = result.catch(() => {})
    // It is awaited in its turn; a failure before that is no unhandled one.
    result.catch(() => {})
    return result
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }
}
