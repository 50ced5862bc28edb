import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fit } from '../../../../src/core/fit/fit.ts'
import type { Reading, SkillId } from '../../../../src/core/types.ts'
import { STARTERS, type Starter } from '../../../../src/profile/starters.ts'
import { ROOT, startEngine } from '../../../tools/eval/engine.ts'
import { catalog } from '../gap/samples.ts'

/** Which starter profile lives on which language of a title. */
const ARCHETYPES: Record<SkillId, string> = {
  java: 'java',
  kotlin: 'java',
  python: 'python',
  go: 'go',
  csharp: 'dotnet',
  dotnet: 'dotnet',
  nodejs: 'node',
  typescript: 'node',
}

const engine = await startEngine()
const FOLDER = join(ROOT, 'tests/postings')

/** The labelled postings as the engine reads them. */
const readings = readdirSync(FOLDER)
  .map((name) => join(FOLDER, name))
  .filter((folder) => existsSync(join(folder, 'posting.txt')))
  .map((folder) => {
    const { title = '' } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    return engine.read(title, readFileSync(join(folder, 'posting.txt'), 'utf8'))
  })

const scoreOf = (reading: Reading, { skills }: Starter) =>
  fit(
    reading,
    {
      skills: skills.map(({ skill, level }) => ({ skill, level, years: null })),
      seniority: null,
      years: null,
      targetRoles: [],
    },
    catalog,
  ).score ?? 0

describe('starter profiles', () => {
  test('the one of the language in the title scores highest, in at least 95 of 100 postings', () => {
    const judged = readings.flatMap((reading) => {
      const own = new Set(reading.title.mentions.flatMap(({ skill }) => ARCHETYPES[skill] ?? []))
      if (own.size === 0) return []
      const scores = STARTERS.map((starter) => ({ id: starter.id, score: scoreOf(reading, starter) }))
      const best = Math.max(...scores.map(({ score }) => score))
      const wins = scores.some(({ id, score }) => own.has(id) && score === best)
      return [{ wins, title: reading.title.text, scores }]
    })
    const lost = judged.filter(({ wins }) => !wins)
    expect(judged.length).toBeGreaterThan(15)
    expect(lost.length, JSON.stringify(lost, null, 1)).toBeLessThanOrEqual(judged.length * 0.05)
  })
})
