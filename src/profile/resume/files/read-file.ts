/** A resume file of any kind -> its text. Told by its content first: people rename files. */
import { type PdfLibrary, readPdf } from '../pdf/pdf.ts'
import { isEuropass, readEuropass } from '../structured/europass.ts'
import { resumeOfJson } from '../structured/from-json.ts'
import { isLinkedInFile, readLinkedIn } from '../structured/linkedin.ts'
import { writeResume } from '../structured/write.ts'
import { htmlText } from './html.ts'
import { readOffice } from './office.ts'
import { type FileText, failed, MAX_FILE_BYTES, type Progress, textOf } from './result.ts'
import { unzipText } from './unzip.ts'

/** What is loaded only where a file needs it. */
export interface Readers {
  pdf(): Promise<PdfLibrary>
}

export interface ResumeFile {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

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
      return failed(isEncryptedOffice(bytes) ? 'encrypted' : 'old-word')
    if (head.startsWith('PK')) return readZip(bytes, file.name)
    return readText(bytes, file.name)
  } catch {
    return failed('damaged')
  }
}

function readZip(bytes: Uint8Array, name: string): FileText {
  const office = readOffice(bytes)
  if (office?.ok || (office && office.reason !== 'damaged')) return office
  if (office) return failed(/\.(?:docx?|odt|zip)$/i.test(name) ? 'damaged' : 'unknown-kind')
  const unzipped = unzipText(bytes, isLinkedInFile)
  if (!unzipped.ok) return failed(unzipped.reason)
  const resume = readLinkedIn(unzipped.parts)
  return resume === null ? failed('unknown-kind') : textOf(writeResume(resume))
}

function readText(bytes: Uint8Array, name: string): FileText {
  const text = decode(bytes)
  if (text === null) return failed('unknown-kind')
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed.startsWith('{\\rtf')) return failed('rtf')
  if (/\.json$/i.test(name) || /^\{\s*"/.test(trimmed)) return readJson(trimmed)
  if (isEuropass(trimmed)) return textOf(writeResume(readEuropass(trimmed)))
  if (/\.csv$/i.test(name)) {
    const resume = readLinkedIn(new Map([[name, text]]))
    return resume === null ? failed('unknown-kind') : textOf(writeResume(resume))
  }
  if (/\.html?$/i.test(name) || /^<(?:!doctype html|html)\b/i.test(trimmed)) return textOf(htmlText(text))
  if (/^<\?xml/i.test(trimmed)) return failed('unknown-kind')
  return textOf(text)
}

function readJson(text: string): FileText {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return failed('damaged')
  }
  const resume = resumeOfJson(json)
  return resume === null ? failed('unknown-kind') : textOf(writeResume(resume))
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
