/** What comes of a resume file. */

/** Nothing has changed whatever the reason is. */
export const FILE_ERRORS = ['too-large', 'empty', 'no-text', 'encrypted', 'damaged', 'unknown-kind'] as const
export type FileError = (typeof FILE_ERRORS)[number]

export type FileText = { ok: true; text: string } | { ok: false; reason: FileError }

export const failed = (reason: FileError): FileText => ({ ok: false, reason })

/** From 0 to 1. */
export type Progress = (share: number) => void
