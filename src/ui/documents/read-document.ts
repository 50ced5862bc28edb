/** A page's side of the worker for documents. */
import { failed, type Progress } from '../../profile/resume/files/result.ts'
import type { DocumentMessage, DocumentRequest, DocumentResult } from './protocol.ts'

export type ReadDocument =
  | { ok: true; result: DocumentResult }
  | { ok: false; reason: 'cancelled' | 'too-slow' | 'internal' }

/** The largest resume of the tests takes two seconds on a slow machine; after this nobody waits any more. */
const TIME_LIMIT_MS = 90_000

interface Options {
  /** Ends the worker with all that it does. */
  signal?: AbortSignal | undefined
  onProgress?: Progress | undefined
}

/** One worker for one document. Never rejects; nothing is stored. */
export function readDocument(
  request: DocumentRequest,
  { signal, onProgress = () => {} }: Options = {},
): Promise<ReadDocument> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve({ ok: false, reason: 'cancelled' })
    const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' })
    const end = (result: ReadDocument) => {
      clearTimeout(limit)
      signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(result)
    }
    const cancel = () => end({ ok: false, reason: 'cancelled' })
    const limit = setTimeout(() => end({ ok: false, reason: 'too-slow' }), TIME_LIMIT_MS)
    signal?.addEventListener('abort', cancel)
    worker.onmessage = ({ data }: MessageEvent<DocumentMessage>) => {
      // pdf.js, loaded in a worker, greets the page too: what is not ours is passed over.
      if (data.is === 'progress') onProgress(data.share)
      else if (data.is === 'done') end({ ok: true, result: data.result })
    }
    worker.onerror = () => end({ ok: false, reason: 'internal' })
    worker.onmessageerror = () => end({ ok: false, reason: 'internal' })
    worker.postMessage(request)
  })
}

/** The text of a file of any kind that resumes come in. Never rejects. */
export async function documentText(file: File) {
  const read = await readDocument({ source: file, resume: null })
  return read.ok ? read.result.text : failed('damaged')
}
