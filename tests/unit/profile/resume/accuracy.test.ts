/** Every resume of tests/resumes, read within its test so that a change of the rules is noticed there (`npm run mutate`). */
import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import type { ResumeReading } from '../../../../src/profile/resume/reading.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { HALVES, type ResumeCase, readers, resumeCases, SETS } from './cases/resumes.ts'
import { MEASURES, type Measure, scoreOf, scoreText, WANTED } from './cases/score.ts'

const NOW = new Date('2026-11-15')
const { lexicon } = await startEngine()
const cases = resumeCases()

interface Read {
  text: string
  reading: ResumeReading
}
const done = new Map<string, Read>()
async function read({ name, file }: ResumeCase): Promise<Read> {
  const text = await readResumeFile(file, readers)
  if (!text.ok) throw new Error(`${name}: ${text.reason}`)
  const one = { text: text.text, reading: readResume(text.text, lexicon, NOW) }
  done.set(name, one)
  return one
}

/** What the layout tells is read right to the last date. What the lexicon tells changes with it: the shares bound that. */
const BY_LAYOUT: readonly Measure[] = [
  'positions',
  'months',
  'titles',
  'degrees',
  'languages',
  'certifications',
  'seniority',
]
/** A trade that no list knows, in a resume whose other titles stand elsewhere. */
const KNOWN: readonly string[] = ['85-swiss: missing Applikationsentwickler']
/** Of the labelled skills of one resume, those that may be lost, or have lost their years. */
const LOST_SHARE = 0.12
const MAY_BE_LOST = 3
/** Skills that the labels lack: the list of skills grows, and the labels do not grow with it. */
const MOST_LACKING = 5

describe.each(HALVES)('resumes, each in a layout of its own: %s', (half) => {
  const own = cases.filter((one) => one.half === half)

  test('none is lost', () => {
    expect(own).toHaveLength(SETS[half].size)
  })

  test.each(own)('$name is read as it is labelled, each finding with its line', async (one) => {
    const { text, reading } = await read(one)
    const { wrong } = scoreOf([{ ...one, reading }])
    const faults = BY_LAYOUT.flatMap((measure) => wrong[measure])
    expect(faults.filter((fault) => !KNOWN.includes(fault))).toEqual([])
    const [lacking, lost] = [true, false].map((lacks) =>
      [...wrong.skills, ...wrong.years].filter((fault) => fault.includes(': extra ') === lacks),
    ) as [string[], string[]]
    const most = Math.max(MAY_BE_LOST, Object.keys(one.labels.skills).length * LOST_SHARE)
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(most)
    expect(lacking.length, lacking.join('\n')).toBeLessThanOrEqual(MOST_LACKING)
    // A line is shown without the marks of Markdown.
    const words = (line: string) =>
      line.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[\s\p{Cc}*_#`•|…-]+/gu, '')
    const all = words(text)
    for (const { evidence } of [
      ...reading.skills,
      ...reading.degrees,
      ...reading.languages,
      ...reading.positions,
    ]) {
      expect(evidence).not.toBe('')
      expect(all).toContain(words(evidence))
    }
  })

  test('all are as right as is asked for', async () => {
    const readings = await Promise.all(
      own.map(async (one) => ({ ...one, reading: (done.get(one.name) ?? (await read(one))).reading })),
    )
    const { share, wrong } = scoreOf(readings)
    console.info(`${half}: ${scoreText({ share, wrong })}`)
    for (const measure of MEASURES)
      expect(share[measure], wrong[measure].join('\n')).toBeGreaterThanOrEqual(WANTED[measure])
  })
})
