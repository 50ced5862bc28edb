/** What a worker thread of `--jobs` does: batches of lines in, their output out. */
import { contextOf } from '../context.ts'
import { loadEngine } from '../engine.ts'
import { readLine } from '../read-line.ts'
import type { Batch, BatchResult, JobOptions } from './batches.ts'

export async function readBatches(options: JobOptions, keepCode: () => void): Promise<void> {
  const { parentPort } = process.getBuiltinModule('node:worker_threads')
  const context = await contextOf(options, loadEngine(options.folder))
  // The main thread has read the same profile before it started this one.
  if (Array.isArray(context)) throw new Error(context.join('\n'))
  parentPort?.on('message', async ({ first, lines }: Batch) => {
    const result: BatchResult = { text: '', failed: false }
    for (const [i, line] of lines.entries()) {
      const { text, failed } = await readLine(line, first + i, context, options.view)
      result.text += text
      result.failed ||= failed
      if (i === 0) keepCode()
    }
    parentPort?.postMessage(result)
  })
}
