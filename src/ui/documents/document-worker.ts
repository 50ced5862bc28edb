/** Reads one document off the page's thread: a file or a resume can neither freeze the page nor outlive its cancel. */
import { loadLexicon } from '../../core/lexicon/load.ts'
import { type Readers, readResumeFile } from '../../profile/resume/files/read-file.ts'
import type { Progress } from '../../profile/resume/files/result.ts'
import type { PdfLibrary } from '../../profile/resume/pdf/pdf.ts'
import { readResume } from '../../profile/resume/read-resume.ts'
import type { DocumentMessage, DocumentRequest, DocumentResult } from './protocol.ts'

const readers: Readers = {
  async pdf() {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist'),
      import('pdfjs-dist/build/pdf.worker.min.mjs'),
    ])
    // pdf.js asks here before it starts a worker of its own; this is one already.
    Object.assign(globalThis, { pdfjsWorker: worker })
    return library as unknown as PdfLibrary
  },
}

/** Of the work, the share that is finding the text. */
const TEXT_SHARE = 0.85

async function read({ source, resume }: DocumentRequest, onProgress: Progress): Promise<DocumentResult> {
  const file = typeof source === 'string' ? new File([source], 'pasted.txt', { type: 'text/plain' }) : source
  const text = await readResumeFile(file, readers, (share) => onProgress(share * TEXT_SHARE))
  onProgress(TEXT_SHARE)
  if (!text.ok || !resume) return { text, resume: null }
  const lexicon = loadLexicon(resume.lexicon, resume.customSkills)
  return { text, resume: readResume(text.text, lexicon, new Date(), new Map(resume.corrections)) }
}

const post = (message: DocumentMessage) => self.postMessage(message)

self.onmessage = ({ data }: MessageEvent<DocumentRequest>) => {
  read(data, (share) => post({ is: 'progress', share })).then(
    (result) => post({ is: 'done', result }),
    // Thrown out of the handler it reaches the page as the worker's error.
    (error) =>
      setTimeout(() => {
        throw error
      }),
  )
}
