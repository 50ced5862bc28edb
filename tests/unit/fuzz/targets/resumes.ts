/** Resumes: any file gives a text or a reason, any text a reading that the profile takes. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { FILE_ERRORS } from '../../../../src/profile/resume/files/result.ts'
import { mergeResume, proposalOf } from '../../../../src/profile/resume/merge.ts'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { resumeOfJson } from '../../../../src/profile/resume/structured/from-json.ts'
import { writeResume } from '../../../../src/profile/resume/structured/write.ts'
import { emptyStored, storedSchema } from '../../../../src/profile/schema.ts'
import { profileOf, withProfile } from '../../../../src/profile/stored.ts'
import { hostile } from '../../core/laws/engine.ts'
import { makeDocx } from '../../profile/resume/cases/make-docx.ts'
import { makePdf } from '../../profile/resume/cases/make-pdf.ts'
import { fileOf, readers } from '../../profile/resume/cases/resumes.ts'
import { damagedBytes } from '../inputs/bytes.ts'
import { damaged, damagedText } from '../inputs/json.ts'
import { target } from '../target.ts'
import { lexicon } from './engine.ts'

const RESUMES = resolve(import.meta.dirname, '../../../resumes')
const bytesOf = (name: string) => new Uint8Array(readFileSync(resolve(RESUMES, name)))
const textOf = (name: string) => readFileSync(resolve(RESUMES, name), 'utf8')

const TEXTS = [
  'tuning/04-markdown/resume.md',
  'tuning/07-lebenslauf/resume.txt',
  'tuning/09-pasted-matrix/resume.txt',
  'tuning/12-letterspaced/resume.txt',
  'held-out/27-projekthistorie/resume.txt',
  'held-out/28-numbered/resume.txt',
].map(textOf)
const JSONS = ['tuning/06-json-resume/resume.json', 'held-out/26-reactive-resume/resume.json'].map(
  (name): unknown => JSON.parse(textOf(name)),
)
const LINKEDIN = ['certifications', 'education', 'languages', 'positions', 'profile', 'skills'].map(
  (name) => [`${name}.csv`, strToU8(textOf(`held-out/24-linkedin-export/${name}.csv`))] as const,
)

const SMALL = '# Ada Beispiel\n\n## Experience\nJava Developer\tAcme\n2019 – 2024\tKafka, PostgreSQL\n'
const FILES: readonly { name: string; bytes: Uint8Array }[] = [
  { name: 'cv.docx', bytes: makeDocx(SMALL) },
  { name: 'cv.docx', bytes: bytesOf('tuning/14-word/resume.docx') },
  { name: 'cv.odt', bytes: bytesOf('tuning/13-office-table/resume.odt') },
  { name: 'linkedin.zip', bytes: zipSync(Object.fromEntries(LINKEDIN)) },
  { name: 'cv.html', bytes: bytesOf('tuning/05-html/resume.html') },
  { name: 'europass.xml', bytes: bytesOf('held-out/25-europass-xml/resume.xml') },
  { name: 'cv.json', bytes: bytesOf('tuning/06-json-resume/resume.json') },
  { name: 'Positions.csv', bytes: strToU8(textOf('held-out/24-linkedin-export/positions.csv')) },
  { name: 'cv.txt', bytes: strToU8(TEXTS[1] ?? '') },
]

const PIECES = [
  '\n',
  '\n\n',
  '\t',
  '2019 – ',
  '99/9999 - 00/0000',
  'since ',
  '# Skills\n',
  'Experience\n',
  '• ',
  '|',
  '5 years',
  '\u0000',
  '\ud800',
  'Java, '.repeat(40),
  '31.02.2020 bis heute',
]

async function readBack(name: string, bytes: Uint8Array): Promise<void> {
  const read = await readResumeFile(fileOf(name, bytes), readers)
  if (!read.ok) {
    if (!FILE_ERRORS.includes(read.reason)) throw new Error(`${read.reason} is no reason`)
  } else intoProfile(read.text)
}

const NOW = new Date('2026-11-23T12:00:00Z')

/** What is read, all of it ticked, is a profile. */
function intoProfile(text: string): void {
  const stored = emptyStored()
  const profile = profileOf(stored)
  const reading = readResume(text, lexicon, NOW)
  const { skills, years, seniority } = proposalOf(profile, reading)
  const values = (list: readonly { value: string }[]) => list.map(({ value }) => value)
  const merged = mergeResume(profile, {
    skills: skills.map(({ skill, level, years: own, lastUsed }) => ({ skill, level, years: own, lastUsed })),
    years: years?.told ?? null,
    seniority: seniority?.told ?? null,
    titles: values(reading.titles),
    degrees: reading.degrees.map(({ value }) => value),
    certifications: values(reading.certifications),
    languages: values(reading.languages),
  })
  storedSchema.parse(withProfile(stored, merged.profile))
}

export const resumeTargets = [
  target({
    name: 'resume-text',
    inputs: fc.oneof(
      damagedText(TEXTS, PIECES),
      hostile,
      fc
        .tuple(damagedText(TEXTS, PIECES), hostile)
        .map(([text, piece]) => text.slice(0, 600) + piece + text.slice(600)),
    ),
    runs: 40,
    holds: intoProfile,
    grown: (text, times) => `${text.slice(0, 500)}\n`.repeat(times),
  }),
  target({
    name: 'resume-files',
    inputs: fc.nat({ max: FILES.length - 1 }).chain((index) =>
      fc.record({
        name: fc.constantFrom(FILES[index]?.name ?? '', 'cv', 'cv.pdf', 'cv.json', 'cv.csv', 'cv.html'),
        bytes: damagedBytes([FILES[index]?.bytes ?? new Uint8Array()]),
      }),
    ),
    runs: 40,
    holds: ({ name, bytes }) => readBack(name, bytes),
  }),
  target({
    name: 'resume-pdf',
    inputs: damagedBytes([makePdf(SMALL), makePdf(SMALL, 'Skills\nGo')]),
    runs: 6,
    holds: (bytes) => readBack('cv.pdf', bytes),
  }),
  target({
    name: 'resume-json',
    inputs: damaged(JSONS),
    runs: 25,
    holds(json) {
      const resume = resumeOfJson(json)
      if (resume) intoProfile(writeResume(resume))
    },
  }),
]
