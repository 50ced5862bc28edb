/** A file or pasted text -> a posting, or why there is none. */
import { POSTING_LIMITS, withinLimits } from '../../messages/limits.ts'
import { type FileText, MAX_FILE_BYTES } from '../../profile/resume/files/result.ts'
import { documentText } from '../documents/read-document.ts'
import { type ByHand, type GivenError, givenText, type ReadByHand, type ReadFile } from './given.ts'

export type ReadGiven = ({ ok: true } & ReadByHand) | Wrong

type Wrong = { ok: false; reason: GivenError }
const wrong = (reason: GivenError): Wrong => ({ ok: false, reason })

/** A headline and a sentence; with fewer words nobody could say what is asked. */
const MIN_WORDS = 15
/** PDF and DOCX are read for their text; all else is text already. */
const DOCUMENT = /\.(?:pdf|docx)$/i

export const isDocument = ({ name }: { name: string }): boolean => DOCUMENT.test(name)

/**
 * Never rejects; nothing is stored.
 * @param textOf of a PDF or DOCX; in a worker unless told otherwise.
 */
export async function readGiven(
  source: File | ByHand,
  readFile: ReadFile,
  textOf: (file: File) => Promise<FileText> = documentText,
): Promise<ReadGiven> {
  try {
    const given = source instanceof File ? await contentOf(source, textOf) : source
    if ('reason' in given) return given
    if ((given.text ?? given.html ?? '').trim() === '') return wrong('empty')
    if ((given.text ?? '').length > POSTING_LIMITS.text) return wrong('long')
    const { posting, url } = await readFile(given)
    const words = posting.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    if (words < MIN_WORDS) return wrong(words === 0 ? 'empty' : 'short')
    return { ok: true, posting: withinLimits(posting), url }
  } catch {
    return wrong('internal')
  }
}

/** HTML stays HTML for the page reader, which finds the posting in it. */
async function contentOf(file: File, textOf: (file: File) => Promise<FileText>): Promise<ByHand | Wrong> {
  if (file.size > MAX_FILE_BYTES) return wrong('too-large')
  const html = givenText(file.name, isDocument(file) ? '' : await file.slice(0, HEAD_BYTES).text())
  if (html.html !== null) return { ...html, html: await file.text() }
  const text = await textOf(file)
  return text.ok ? { ...html, text: text.text } : text
}

const HEAD_BYTES = 1_000
