/** Reads a dropped or pasted resume with the libraries that its kind needs, loaded only then. */
import { loadLexicon } from '../../../core/lexicon/load.ts'
import type { PdfLibrary } from '../../../profile/resume/files/pdf.ts'
import { type Readers, readResumeFile } from '../../../profile/resume/files/read-file.ts'
import type { FileError, Progress } from '../../../profile/resume/files/result.ts'
import { type ResumeReading, readResume } from '../../../profile/resume/read-resume.ts'
import type { CustomSkill } from '../../../profile/schema.ts'

export type ResumeError = FileError | 'nothing' | 'internal'
export type ResumeResult = { ok: true; reading: ResumeReading } | { ok: false; reason: ResumeError }

const readers: Readers = {
  async pdf() {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist'),
      import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
    ])
    library.GlobalWorkerOptions.workerSrc = worker.default
    return library as unknown as PdfLibrary
  },
  async docx(bytes) {
    const { default: mammoth } = await import('mammoth')
    return (await mammoth.convertToHtml({ arrayBuffer: bytes })).value
  },
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
}

/** Never rejects; nothing is stored. */
export async function readResumeSource(
  source: File | string,
  customSkills: readonly CustomSkill[],
  onProgress: Progress,
): Promise<ResumeResult> {
  const file = typeof source === 'string' ? new File([source], 'pasted.txt', { type: 'text/plain' }) : source
  try {
    const text = await readResumeFile(file, readers, onProgress)
    if (!text.ok) return text
    onProgress(0.9)
    const { lexiconData } = await import('virtual:lexicon')
    const reading = readResume(text.text, loadLexicon(lexiconData, customSkills))
    onProgress(1)
    return reading.skills.length > 0 ? { ok: true, reading } : { ok: false, reason: 'nothing' }
  } catch {
    return { ok: false, reason: 'internal' }
  }
}
