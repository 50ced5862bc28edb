/** The resumes of tests/resumes as files, read the way the options page reads them. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import type { Readers, ResumeFile } from '../../../../../src/profile/resume/files/read-file.ts'
import type { PdfLibrary } from '../../../../../src/profile/resume/pdf/pdf.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'

const FOLDER = resolve(import.meta.dirname, '../../../../resumes')
const PDFJS = resolve(import.meta.dirname, '../../../../../node_modules/pdfjs-dist/legacy/build')

/**
 * Sets of resumes in the order in which they were written, each labelled before it was read for the first time, with what
 * was right at that first look (skills, positions, months, years, titles, degrees, languages). Afterwards the causes of
 * what was wrong were mended, so that only the first look tells how well a resume is read that nobody here has seen.
 */
export const SETS = {
  tuning: { size: 15, firstLook: null },
  'held-out': { size: 15, firstLook: null },
  'first-look': { size: 14, firstLook: [0.945, 0.943, 1, 0.93, 0.975, 0.839, 0.93] },
  formats: { size: 3, firstLook: null },
  'last-look': { size: 6, firstLook: [0.969, 0.971, 0.824, 0.838, 0.941, 0.909, 0.857] },
  'third-look': { size: 8, firstLook: [0.962, 0.739, 1, 0.806, 0.756, 1, 1] },
  'fourth-look': { size: 8, firstLook: [0.963, 0.929, 1, 0.873, 0.873, 1, 0.923] },
  'fifth-look': { size: 11, firstLook: [0.969, 0.972, 0.943, 0.947, 0.944, 0.952, 0.92] },
  'sixth-look': { size: 6, firstLook: [0.913, 0.9, 1, 0.831, 0.865, 0.933, 1] },
  'seventh-look': { size: 8, firstLook: [0.928, 1, 1, 0.971, 0.921, 1, 0.95] },
  'eighth-look': { size: 8, firstLook: [0.934, 0.9, 1, 0.859, 0.847, 1, 1] },
  'ninth-look': { size: 8, firstLook: [0.948, 0.846, 1, 0.732, 0.824, 1, 1] },
  'tenth-look': { size: 13, firstLook: [0.957, 0.94, 1, 0.912, 0.804, 0.933, 1] },
  'eleventh-look': { size: 12, firstLook: [0.986, 0.974, 1, 0.96, 0.907, 1, 0.926] },
  'twelfth-look': { size: 12, firstLook: [0.974, 0.947, 1, 0.905, 0.763, 1, 1] },
  'thirteenth-look': { size: 12, firstLook: [0.996, 1, 1, 1, 1, 1, 1] },
  'second-look': { size: 8, firstLook: [0.934, 0.978, 1, 0.857, 0.889, 1, 0.9] },
} as const
export const HALVES = Object.keys(SETS) as Half[]
export type Half = keyof typeof SETS

export interface Labels {
  style: string
  years: number
  skills: Record<string, number | null>
  positions: { title: string; months: number }[]
  titles: string[]
  degrees: string[]
  certifications: string[]
  languages: string[]
  /** Of the newest job; left out in the older sets. */
  seniority?: string | null
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
