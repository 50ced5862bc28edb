/** Every number of "what to learn next" and of the demand, counted anew from the exported file. */
import { expect, test } from 'vitest'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { insightOf } from '../../../src/core/insight/insight.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../src/core/lexicon/compile/compile.ts'
import type { Requirement } from '../../../src/core/types.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { toJson } from '../../../src/history/transfer.ts'
import { ROOT } from '../../tools/eval/engine.ts'
import { gainByHand, type Had } from './by-hand.ts'
import { writtenRecords } from './written.ts'

const data = readSkillsData(ROOT)
const catalog = createCatalog(compileCatalog(data))
const records = await writtenRecords(60)
const exported: HistoryRecord[] = JSON.parse(toJson(records, new Date(0))).postings

const PROFILES: Record<string, Had[]> = {
  java: ['java', 'spring-boot', 'postgresql', 'docker', 'git'].map((skill) => ({ skill, years: 3 })),
  cloud: ['go', 'aws', 'mysql', 'linux'].map((skill) => ({ skill, years: null })),
}

/** The strongest level at which a posting asks for one of the skills; null where it does not. */
function levelByHand({ requirements }: HistoryRecord, skills: readonly string[]): string | null {
  const own = requirements
    .filter(({ oneOf }) => skills.some((skill) => oneOf.includes(skill)))
    .map(({ level }) => level)
  return own.includes('required') ? 'required' : own.includes('preferred') ? 'preferred' : null
}

test.each(Object.entries(PROFILES))('insight is what a count of the export gives (%s)', (_, had) => {
  const profile = {
    skills: had.map((one) => ({ ...one, level: 'working' as const })),
    seniority: null,
    years: null,
    targetRoles: [],
  }
  const { learn, demand } = insightOf(records, profile, catalog)
  const gainOf = (record: HistoryRecord, learnt: readonly string[]) =>
    record.role === 'other'
      ? null
      : gainByHand(record.requirements as unknown as Requirement[], had, learnt, data.skills)
  const scored = exported.filter((record) => gainOf(record, []) !== null)
  const totalOf = (learnt: readonly string[]) =>
    scored.reduce((sum, record) => sum + (gainOf(record, learnt) ?? 0), 0)
  expect(learn.postings).toBe(scored.length)
  expect(scored.length).toBeGreaterThan(30)

  for (const lesson of [...learn.singles, learn.pair, learn.triple]) {
    if (!lesson) throw new Error('There is a lesson of every size.')
    const levels = scored.map((record) => levelByHand(record, lesson.skills)).filter(Boolean)
    const said = lesson.skills.join(' ')
    expect(lesson.asked, said).toBe(levels.length)
    expect(lesson.required, said).toBe(levels.filter((level) => level === 'required').length)
    expect(lesson.total, said).toBeCloseTo(totalOf(lesson.skills), 2)
    expect(lesson.average, said).toBeCloseTo(totalOf(lesson.skills) / levels.length, 2)
    for (const skill of lesson.skills) {
      expect(
        exported.some((record) => levelByHand(record, [skill])),
        skill,
      ).toBe(true)
    }
  }
  // Nothing that is asked and not had brings more than what is said to bring most.
  const asked = new Set(exported.flatMap(({ requirements }) => requirements.flatMap(({ oneOf }) => oneOf)))
  const lacked = [...asked].filter((skill) => learn.singles.some(({ skills }) => skills[0] === skill))
  expect(Math.max(...lacked.map((skill) => totalOf([skill])))).toBeCloseTo(learn.singles[0]?.total ?? 0, 2)

  for (const { skill, asked, required } of demand) {
    const levels = exported.map((record) => levelByHand(record, [skill])).filter(Boolean)
    expect([asked, required], skill).toEqual([
      levels.length,
      levels.filter((level) => level === 'required').length,
    ])
  }
})
