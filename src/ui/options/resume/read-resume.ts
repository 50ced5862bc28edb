/** Reads a dropped or pasted resume in a worker, with the lexicon and the user's own skills. */
import type { FileError, Progress } from '../../../profile/resume/files/result.ts'
import { isEmpty, type ResumeReading } from '../../../profile/resume/reading.ts'
import type { Headed } from '../../../profile/resume/sections.ts'
import type { CustomSkill } from '../../../profile/schema.ts'
import { readDocument } from '../../documents/read-document.ts'

export type ResumeError = FileError | 'nothing' | 'nothing-csv' | 'internal' | 'cancelled' | 'too-slow'
/** `text` is what was read, to be read again with a correction. */
export type ResumeResult =
  | { ok: true; reading: ResumeReading; text: string }
  | { ok: false; reason: ResumeError }

export interface ReadOptions {
  signal: AbortSignal
  onProgress: Progress
  corrections?: ReadonlyMap<number, Headed>
}

/** Never rejects; nothing is stored. */
export async function readResumeSource(
  source: File | string,
  customSkills: readonly CustomSkill[],
  { signal, onProgress, corrections = new Map() }: ReadOptions,
): Promise<ResumeResult> {
  try {
    const { lexiconData } = await import('virtual:lexicon')
    const read = await readDocument(
      { source, resume: { lexicon: lexiconData, customSkills, corrections: [...corrections] } },
      { signal, onProgress },
    )
    if (!read.ok) return read
    const { text, resume } = read.result
    if (!text.ok) return text
    if (!resume) return { ok: false, reason: 'internal' }
    // One file of LinkedIn's export may hold a name and a photo's address.
    const isCsv = typeof source !== 'string' && /\.csv$/i.test(source.name)
    if (isEmpty(resume)) return { ok: false, reason: isCsv ? 'nothing-csv' : 'nothing' }
    return { ok: true, reading: resume, text: text.text }
  } catch {
    return { ok: false, reason: 'internal' }
  }
}
