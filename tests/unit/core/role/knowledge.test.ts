import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  KNOWLEDGE_SCHEMAS,
  type Knowledge,
  ROLE_SCHEMAS,
} from '../../../../src/core/lexicon/compile/schema-knowledge.ts'
import { DUTY_IDS, ROLE_IDS, SENIORITIES } from '../../../../src/core/types.ts'
import { data } from './samples.ts'

const knowledge = data.knowledge as Knowledge
const skills = new Set(data.skills.map((skill) => skill.id))
const SKILL_LISTS = new Set(['skills', 'oneOf', 'kindred', 'foundations'])

/** Every skill id that a value names, with the way to it. */
function named(value: unknown, way: string): [way: string, id: string][] {
  if (Array.isArray(value)) return value.flatMap((one, i) => named(one, `${way}.${i}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]): [string, string][] => {
    if (key === 'skill') return [[way, String(part)]]
    if (SKILL_LISTS.has(key) && Array.isArray(part) && part.every((one) => typeof one === 'string')) {
      return part.map((id) => [`${way}.${key}`, id])
    }
    return named(part, `${way}.${key}`)
  })
}

describe('skills-data/knowledge and roles', () => {
  test.each(Object.entries(KNOWLEDGE_SCHEMAS))('%s has its shape, every fact its source', (file, schema) => {
    const parsed = (schema as z.ZodType).safeParse((data.knowledge as Record<string, unknown>)[file])
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined()
  })

  test.each(Object.entries(ROLE_SCHEMAS))('the table of %s has its shape', (file, schema) => {
    const parsed = (schema as z.ZodType).safeParse((data.roles.tables as Record<string, unknown>)[file])
    expect(parsed.error && z.prettifyError(parsed.error)).toBeUndefined()
  })

  test('every file has a schema', () => {
    expect(Object.keys(knowledge).sort()).toEqual(Object.keys(KNOWLEDGE_SCHEMAS).sort())
    expect(Object.keys(data.roles.tables as object).sort()).toEqual(Object.keys(ROLE_SCHEMAS).sort())
  })

  test('names only skills that exist', () => {
    const all = [...named(data.knowledge, 'knowledge'), ...named(data.roles.tables, 'roles')]
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter(([, id]) => !skills.has(id))).toEqual([])
  })

  test('names only families that exist', () => {
    const families = new Set(data.skills.map(({ family }) => family))
    const kinds = [...knowledge['role-profiles'].flatMap(({ tools }) => tools), ...knowledge.interview]
    const named = kinds.flatMap((kind) => kind.families)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((family) => !families.has(family))).toEqual([])
  })

  test('names only certifications that exist', () => {
    const known = new Set(data.credentials.certifications.map((one) => one.id))
    expect(knowledge.education.certifications.filter((one) => !known.has(one.id))).toEqual([])
  })

  test('says nothing twice in one list', () => {
    const twice = (value: unknown, way: string): string[] => {
      if (typeof value !== 'object' || value === null) return []
      const parts = Object.entries(value).flatMap(([key, part]) => twice(part, `${way}.${key}`))
      if (!Array.isArray(value)) return parts
      const names = value.map(
        (one) => one?.text ?? one?.title ?? one?.name ?? one?.skill ?? one?.label ?? one,
      )
      const strings = names.filter((name): name is string => typeof name === 'string')
      return [
        ...parts,
        ...strings.filter((name, at) => strings.indexOf(name) !== at).map((name) => `${way}: ${name}`),
      ]
    }
    const { salaries, ...rest } = knowledge
    const { national: _, roles: __, ...unlike } = salaries
    expect(twice({ ...rest, salaries: unlike, guide: data.guide }, 'knowledge')).toEqual([])
  })

  test('covers every role, level and duty', () => {
    const described = knowledge['role-profiles'].map((one) => one.id)
    expect(described).toEqual(ROLE_IDS.filter((id) => id !== 'other'))
    expect(knowledge.ladder.flatMap((one) => one.levels)).toEqual([...SENIORITIES])
    expect(knowledge.responsibilities.map((one) => one.id)).toEqual([...DUTY_IDS])
    expect(knowledge['learning-path'].map((one) => one.step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  test('has the languages and cities of the documents', () => {
    expect(knowledge.languages.map((one) => one.skill).sort()).toEqual(
      ['go', 'java', 'javascript', 'php', 'python', 'ruby', 'rust', 'sql'].sort(),
    )
    expect(knowledge.salaries.cities).toHaveLength(10)
  })
})
