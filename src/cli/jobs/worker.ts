/** A worker thread of `--jobs`: batches of lines in, their output out. */
import { parentPort, workerData } from 'node:worker_threads'
import { contextOf } from '../context.ts'
import { loadEngine } from '../engine.ts'
import { readLine } from '../read-line.ts'
import type { Batch, BatchResult, JobOptions } from './batches.ts'

const options = workerData as JobOptions
const context = contextOf(options, await loadEngine())

parentPort?.on('message', async ({ first, lines }: Batch) => {
  const by = await context
  // The main thread has read the same profile before it started this one.
  if (Array.isArray(by)) throw new Error(by.join('\n'))
  const result: BatchResult = { text: '', failed: false }
  for (const [i, line] of lines.entries()) {
    const { text, failed } = await readLine(line, first + i, by, options.view)
    result.text += text
    result.failed ||= failed
  }
  parentPort?.postMessage(result)
})
