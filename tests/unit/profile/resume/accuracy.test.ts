import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { type ResumeReading, readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { readers, resumeCases } from './resumes.ts'

const NOW = new Date('2026-11-15')
const { lexicon } = startEngine()

const cases = await Promise.all(
  resumeCases().map(async ({ name, file, labels }) => {
    const text = await readResumeFile(file, readers)
    if (!text.ok) throw new Error(`${name}: ${text.reason}`)
    return { name, labels, text: text.text, reading: readResume(text.text, lexicon, NOW) }
  }),
)
const hard = (reading: ResumeReading) => reading.skills.filter(({ soft }) => !soft)

describe('the ten resumes', () => {
  test('skills are found with an F1 of at least 0.95', () => {
    const wrong: string[] = []
    let [hits, found, wanted] = [0, 0, 0]
    for (const { name, labels, reading } of cases) {
      const ids = hard(reading).map(({ skill }) => skill)
      const missing = Object.keys(labels.skills).filter((id) => !ids.includes(id))
      const extra = ids.filter((id) => !(id in labels.skills))
      hits += ids.length - extra.length
      found += ids.length
      wanted += Object.keys(labels.skills).length
      if (missing.length + extra.length > 0) wrong.push(`${name}: missing ${missing}; extra ${extra}`)
    }
    const f1 = (2 * hits) / (found + wanted)
    console.info(`skills: F1 ${f1.toFixed(3)} of ${wanted}\n${wrong.join('\n')}`)
    expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('years are within half a year in at least 90 %', () => {
    const wrong: string[] = []
    let [right, all] = [0, 0]
    const judge = (name: string, what: string, told: number | null | undefined, label: number | null) => {
      if (told === undefined) return
      all++
      const near = told === null || label === null ? told === label : Math.abs(told - label) <= 0.5
      if (near) right++
      else wrong.push(`${name}: ${what} ${told} instead of ${label}`)
    }
    for (const { name, labels, reading } of cases) {
      judge(name, 'overall', reading.years?.value ?? null, labels.years)
      for (const [id, years] of Object.entries(labels.skills))
        judge(name, id, reading.skills.find(({ skill }) => skill === id)?.years, years)
    }
    console.info(`years: ${right} of ${all}\n${wrong.join('\n')}`)
    expect(right / all, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test.each(cases)('titles, degrees, certifications and languages of $name', ({ labels, reading }) => {
    const values = (list: readonly { value: unknown }[]) => list.map(({ value }) => value)
    expect({
      titles: values(reading.titles),
      degrees: values(reading.degrees).sort(),
      certifications: values(reading.certifications),
      languages: values(reading.languages).sort(),
    }).toEqual({
      titles: labels.titles,
      degrees: [...labels.degrees].sort(),
      certifications: labels.certifications,
      languages: [...labels.languages].sort(),
    })
  })

  test.each(cases)('every finding of $name has its line of the resume', ({ text, reading }) => {
    const words = (line: string) => line.replace(/[\s*#`•-]+/g, '')
    const all = words(text)
    for (const { evidence } of [...reading.skills, ...reading.degrees, ...reading.languages])
      expect(all).toContain(words(evidence))
  })
})
