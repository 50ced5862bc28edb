/** The ten resumes of tests/resumes as files, read the way the options page reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Window } from 'happy-dom'
import mammoth from 'mammoth'
import type { PdfLibrary } from '../../../../src/profile/resume/files/pdf.ts'
import type { Readers, ResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const FOLDER = resolve(import.meta.dirname, '../../../resumes')
const PDFJS = resolve(import.meta.dirname, '../../../../node_modules/pdfjs-dist/legacy/build')

export interface Labels {
  style: string
  years: number
  skills: Record<string, number | null>
  titles: string[]
  degrees: string[]
  certifications: string[]
  languages: string[]
}

export function resumeCases(): { name: string; file: ResumeFile; labels: Labels }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const folder = resolve(FOLDER, name)
      const [source = ''] = readdirSync(folder).filter((one) => one.startsWith('resume.'))
      const side = readdirSync(folder).includes('side.txt') ? read(folder, 'side.txt') : null
      const text = read(folder, source)
      const bytes = source.endsWith('.pdf.txt')
        ? makePdf(text, side)
        : source.endsWith('.docx.txt')
          ? makeDocx(text)
          : new TextEncoder().encode(text)
      return {
        name,
        file: fileOf(source.replace(/(\.pdf|\.docx)\.txt$/, '$1'), bytes),
        labels: JSON.parse(read(folder, 'expected.json')),
      }
    })
}

export function fileOf(name: string, bytes: Uint8Array): ResumeFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }
}

export const readers: Readers = {
  async pdf() {
    const library = await import(pathToFileURL(resolve(PDFJS, 'pdf.mjs')).href)
    library.GlobalWorkerOptions.workerSrc = pathToFileURL(resolve(PDFJS, 'pdf.worker.mjs')).href
    return library as PdfLibrary
  },
  docx: async (bytes) => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value,
  parseHtml: (html) => {
    const { document } = new Window()
    document.write(html)
    return document as unknown as Document
  },
}

function read(folder: string, name: string): string {
  return readFileSync(resolve(folder, name), 'utf8')
}
