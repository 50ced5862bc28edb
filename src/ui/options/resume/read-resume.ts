/** Reads a dropped or pasted resume with the libraries that its kind needs, loaded only then. */
import { loadLexicon } from '../../../core/lexicon/load.ts'
import { readResumeFile } from '../../../profile/resume/files/read-file.ts'
import type { FileError, Progress } from '../../../profile/resume/files/result.ts'
import { type ResumeReading, readResume } from '../../../profile/resume/read-resume.ts'
import type { CustomSkill } from '../../../profile/schema.ts'
import { fileReaders } from '../../file-readers.ts'

export type ResumeError = FileError | 'nothing' | 'internal'
export type ResumeResult = { ok: true; reading: ResumeReading } | { ok: false; reason: ResumeError }

/** Never rejects; nothing is stored. */
export async function readResumeSource(
  source: File | string,
  customSkills: readonly CustomSkill[],
  onProgress: Progress,
): Promise<ResumeResult> {
  const file = typeof source === 'string' ? new File([source], 'pasted.txt', { type: 'text/plain' }) : source
  try {
    const text = await readResumeFile(file, fileReaders, onProgress)
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
