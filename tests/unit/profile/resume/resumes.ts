/** The resumes of tests/resumes as files, read the way the options page reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import type { Readers, ResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import type { PdfLibrary } from '../../../../src/profile/resume/pdf/pdf.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const FOLDER = resolve(import.meta.dirname, '../../../resumes')
const PDFJS = resolve(import.meta.dirname, '../../../../node_modules/pdfjs-dist/legacy/build')

/** Those that the reader was tuned on, and those that were written and labelled with them and looked at afterwards. */
export const HALVES = ['tuning', 'held-out', 'first-look', 'unseen'] as const
export type Half = (typeof HALVES)[number]

export interface Labels {
  style: string
  years: number
  skills: Record<string, number | null>
  positions: { title: string; months: number }[]
  titles: string[]
  degrees: string[]
  certifications: string[]
  languages: string[]
}

export interface ResumeCase {
  name: string
  half: Half
  file: ResumeFile
  labels: Labels
}

export function resumeCases(): ResumeCase[] {
  return HALVES.flatMap((half) =>
    readdirSync(resolve(FOLDER, half))
      .sort()
      .map((name) => {
        const folder = resolve(FOLDER, half, name)
        const labels: Labels = JSON.parse(read(folder, 'expected.json'))
        return { name, half, file: fileIn(folder), labels }
      }),
  )
}

/** Some are written here from text, so that no binary stands in the repository; exports of editors are as they are. */
function fileIn(folder: string): ResumeFile {
  const files = readdirSync(folder)
  const csv = files.filter((one) => one.endsWith('.csv'))
  if (csv.length > 0)
    return fileOf(
      'linkedin.zip',
      zipSync(Object.fromEntries(csv.map((one) => [one, strToU8(read(folder, one))]))),
    )
  const [source = ''] = files.filter((one) => one.startsWith('resume.'))
  const side = files.includes('side.txt') ? read(folder, 'side.txt') : null
  const bytes = source.endsWith('.pdf.txt')
    ? makePdf(read(folder, source), side)
    : source.endsWith('.docx.txt')
      ? makeDocx(read(folder, source))
      : new Uint8Array(readFileSync(resolve(folder, source)))
  return fileOf(source.replace(/(\.pdf|\.docx)\.txt$/, '$1'), bytes)
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
}

function read(folder: string, name: string): string {
  return readFileSync(resolve(folder, name), 'utf8')
}
