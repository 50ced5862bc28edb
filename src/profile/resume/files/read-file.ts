/** A resume file of any kind -> its text. Told by its content first: people rename files. */
import { htmlText } from './html.ts'
import { jsonResumeText } from './json-resume.ts'
import { type PdfLibrary, readPdf } from './pdf.ts'
import { type FileText, failed, type Progress } from './result.ts'

/** The libraries, each loaded with the first file that needs it. */
export interface Readers {
  pdf(): Promise<PdfLibrary>
  /** A DOCX as HTML; rejects where it is none. */
  docx(bytes: ArrayBuffer): Promise<string>
  parseHtml(html: string): Document
}

export interface ResumeFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A resume with a photograph has two or three. */
export const MAX_FILE_BYTES = 20_000_000
/** The first bytes tell a PDF, though some programs write a line before. */
const HEAD = 1024

/** Never rejects. */
export async function readResumeFile(
  file: ResumeFile,
  readers: Readers,
  onProgress: Progress = () => {},
): Promise<FileText> {
  if (file.size > MAX_FILE_BYTES) return failed('too-large')
  if (file.size === 0) return failed('empty')
  try {
    const buffer = await file.arrayBuffer()
    const bytes = new Uint8Array(buffer)
    onProgress(0.1)
    const head = latin(bytes.subarray(0, HEAD))
    if (head.includes('%PDF-')) {
      return await readPdf(bytes, await readers.pdf(), (share) => onProgress(0.1 + share * 0.8))
    }
    // OLE: an encrypted DOCX is wrapped in it, and the old .doc is it.
    if (head.startsWith('\xD0\xCF\x11\xE0'))
      return failed(isEncryptedOffice(bytes) ? 'encrypted' : 'unknown-kind')
    if (head.startsWith('PK')) return await readDocx(buffer, file.name, readers)
    return readText(bytes, file.name, readers)
  } catch {
    return failed('damaged')
  }
}

async function readDocx(buffer: ArrayBuffer, name: string, readers: Readers): Promise<FileText> {
  let html: string
  try {
    html = await readers.docx(buffer)
  } catch {
    return failed(/\.docx?$/i.test(name) ? 'damaged' : 'unknown-kind')
  }
  return notEmpty(htmlText(readers.parseHtml(html)), 'no-text')
}

function readText(bytes: Uint8Array, name: string, readers: Readers): FileText {
  const text = decode(bytes)
  if (text === null) return failed('unknown-kind')
  const trimmed = text.trim()
  if (trimmed.startsWith('{\\rtf')) return failed('unknown-kind')
  if (/\.json$/i.test(name) || /^\{\s*"/.test(trimmed)) {
    let json: unknown
    try {
      json = JSON.parse(trimmed)
    } catch {
      return failed('damaged')
    }
    const resume = jsonResumeText(json)
    return resume === null ? failed('unknown-kind') : notEmpty(resume, 'empty')
  }
  if (/\.html?$/i.test(name) || /^<(?:!doctype html|html)\b/i.test(trimmed)) {
    return notEmpty(htmlText(readers.parseHtml(text)), 'empty')
  }
  return notEmpty(text.replace(/\r\n?/g, '\n'), 'empty')
}

function notEmpty(text: string, reason: 'empty' | 'no-text'): FileText {
  return text.trim() === '' ? failed(reason) : { ok: true, text }
}

/** UTF-8, UTF-16 with its mark, else Windows-1252; null for what is no text. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 100_000).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function isEncryptedOffice(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1))
  return text.includes('EncryptedPackage') || text.includes('EncryptionInfo')
}
