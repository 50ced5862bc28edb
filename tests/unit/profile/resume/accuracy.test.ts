import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { HALVES, readers, resumeCases, SETS } from './cases/resumes.ts'
import { MEASURES, scoreOf, scoreText, WANTED } from './cases/score.ts'

const NOW = new Date('2026-11-15')
const { lexicon } = await startEngine()

const cases = await Promise.all(
  resumeCases().map(async (one) => {
    const text = await readResumeFile(one.file, readers)
    if (!text.ok) throw new Error(`${one.name}: ${text.reason}`)
    return { ...one, text: text.text, reading: readResume(text.text, lexicon, NOW) }
  }),
)

describe.each(HALVES)('resumes, each in a layout of its own: %s', (half) => {
  const own = cases.filter((one) => one.half === half)
  const score = scoreOf(own)
  console.info(`${half}: ${scoreText(score)}`)

  test('none is lost', () => {
    expect(own).toHaveLength(SETS[half].size)
  })

  test.each(MEASURES)('%s are as right as is asked for', (measure) => {
    expect(score.share[measure], score.wrong[measure].join('\n')).toBeGreaterThanOrEqual(WANTED[measure])
  })

  test.each(own)('every finding of $name has its line of the resume', ({ text, reading }) => {
    // A line is shown without the marks of Markdown.
    const words = (line: string) =>
      line.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/[\s\p{Cc}*_#`•|…-]+/gu, '')
    const all = words(text)
    for (const { evidence } of [
      ...reading.skills,
      ...reading.degrees,
      ...reading.languages,
      ...reading.positions,
    ])
      expect(all).toContain(words(evidence))
  })
})
