/** What comes of a resume file. */

/** A resume with a photograph has two or three million. */
export const MAX_FILE_BYTES = 20_000_000
export const MEGABYTE = 1_000_000

/** Nothing has changed whatever the reason is. */
export const FILE_ERRORS = [
  'too-large',
  'unpacks-too-large',
  'empty',
  'no-text',
  'encrypted',
  'damaged',
  'rtf',
  'old-word',
  'unknown-kind',
] as const
export type FileError = (typeof FILE_ERRORS)[number]

export type FileText = { ok: true; text: string } | { ok: false; reason: FileError }

export const failed = (reason: FileError): FileText => ({ ok: false, reason })

export const textOf = (text: string, reason: 'empty' | 'no-text' = 'empty'): FileText =>
  text.trim() === '' ? failed(reason) : { ok: true, text }

/** From 0 to 1. */
export type Progress = (share: number) => void
