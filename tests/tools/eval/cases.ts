/** The labelled postings of tests/postings against what the engine reads in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LEVELS, type Level, type Reading } from '../../../src/core/types.ts'
import { type Engine, ROOT } from './engine.ts'
import { Counts, row, Share, table } from './score.ts'

/** expected.json. Skills go by any name that the lexicon resolves. */
interface Expected {
  title?: string
  skills: { name: string; level: Level; years?: number }[]
  groups?: string[][]
  negated?: string[]
  /** Left out where the case does not judge it; null where the posting does not say. */
  years?: number | null
  role?: string
  seniority?: string | null
}

interface CaseResult {
  name: string
  /** Differences in words, by what was measured. */
  faults: string[]
}

export interface CaseReport {
  text: string
  faults: number
  /** How many postings, and each measure between 0 and 1; null where nothing was counted. */
  postings: number
  figures: Record<
    'technologies' | 'skills' | 'levels' | 'pairs' | 'years' | 'negated' | 'role' | 'seniority',
    number | null
  >
}

const FOLDER = join(ROOT, 'tests/postings')

/**
 * @param worst how many cases to show with their faults
 * @param only part of a case's name, or empty for all
 */
export function judgeCases(engine: Engine, worst: number, only: string): CaseReport {
  const measures = new Measures(engine)
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter(
        (name) => name.includes(only) && existsSync(join(FOLDER, name, 'expected.json')),
      )
    : []
  const results = names.sort().map((name) => judge(name, engine, measures))
  const unknown = [...measures.unknown].sort()
  const shown = results
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => b.faults.length - a.faults.length)
    .slice(0, worst)
    .map(({ name, faults }) => [`\n${name}`, ...faults.map((fault) => `  ${fault}`)].join('\n'))
  const parts = [`Labelled postings: ${names.length}`, table(measures.rows())]
  if (unknown.length > 0) parts.push(`Expected names that the lexicon does not know: ${unknown.join(', ')}`)
  if (shown.length > 0) parts.push(`Worst cases:${shown.join('\n')}`)
  return {
    text: parts.join('\n\n'),
    faults: results.reduce((sum, { faults }) => sum + faults.length, 0),
    postings: names.length,
    figures: measures.figures(),
  }
}

class Measures {
  technologies = new Counts()
  skills = new Counts()
  levels = new Share()
  pairs = new Counts()
  overallYears = new Share()
  skillYears = new Counts()
  negated = new Counts()
  roles = new Share()
  seniorities = new Share()
  unknown = new Set<string>()
  private readonly engine: Engine

  constructor(engine: Engine) {
    this.engine = engine
  }

  /** A name the lexicon does not know stays in the measure, as a skill that cannot be found. */
  id(name: string): string {
    const id = this.engine.lexicon.resolve(name)
    if (id !== null) return id
    this.unknown.add(name)
    return `?${name}`
  }

  figures(): CaseReport['figures'] {
    return {
      technologies: this.technologies.f1,
      skills: this.skills.f1,
      levels: this.levels.value,
      pairs: this.pairs.f1,
      years: this.overallYears.value,
      negated: this.negated.f1,
      role: this.roles.value,
      seniority: this.seniorities.value,
    }
  }

  rows(): string[][] {
    return [
      ['', 'precision', 'recall', 'F1', ''],
      row('technologies', this.technologies),
      row('all skills', this.skills),
      row('level of skills found', this.levels),
      row('one-of pairs', this.pairs),
      row('overall years', this.overallYears),
      row('years of a skill', this.skillYears),
      row('negated', this.negated),
      row('role', this.roles),
      row('seniority', this.seniorities),
    ]
  }
}

function judge(name: string, engine: Engine, measures: Measures): CaseResult {
  const lines = readFileSync(join(FOLDER, name, 'posting.txt'), 'utf8')
  const expected = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected
  const newline = lines.indexOf('\n')
  const title = expected.title ?? lines.slice(0, newline).trim()
  const reading = engine.read(title, lines.slice(newline + 1))
  const faults: string[] = []
  const tell = (what: string, { wrong, missed }: { wrong: string[]; missed: string[] }) => {
    if (wrong.length > 0) faults.push(`${what}: not asked: ${wrong.join(', ')}`)
    if (missed.length > 0) faults.push(`${what}: missed: ${missed.join(', ')}`)
  }
  const same = (what: string, measure: Share, found: unknown, right: unknown) => {
    if (right !== undefined && !measure.add(found === right))
      faults.push(`${what}: ${found} instead of ${right}`)
  }

  const asked = strongest(expected.skills, measures)
  const found = new Map(reading.skills.map((skill) => [skill.id, skill]))
  tell('skills', measures.skills.compare(new Set(found.keys()), new Set(asked.keys())))
  measures.technologies.compare(
    new Set([...found.keys()].filter((id) => engine.isTechnology(id))),
    new Set([...asked.keys()].filter((id) => id.startsWith('?') || engine.isTechnology(id))),
  )
  for (const [id, skill] of asked) {
    const one = found.get(id)
    if (one) same(`level of ${id}`, measures.levels, one.level, skill.level)
  }
  tell('one of', measures.pairs.compare(pairsOf(oneOfs(reading)), pairsOf(idGroups(expected, measures))))
  tell(
    'negated',
    measures.negated.compare(
      negatedOf(reading),
      new Set((expected.negated ?? []).map((n) => measures.id(n))),
    ),
  )
  tell('years', measures.skillYears.compare(yearsFound(reading), yearsAsked(asked)))
  same('overall years', measures.overallYears, reading.years?.min ?? null, expected.years)
  same('role', measures.roles, reading.role.id, expected.role)
  same('seniority', measures.seniorities, reading.seniority, expected.seniority)
  return { name, faults }
}

/** Several names of one skill count once, with the strongest level and the years that any of them has. */
function strongest(
  skills: Expected['skills'],
  measures: Measures,
): Map<string, { level: Level; years?: number }> {
  const all = new Map<string, { level: Level; years?: number }>()
  for (const { name, level, years } of skills) {
    const id = measures.id(name)
    const known = all.get(id)
    const isStronger = known === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(known.level)
    const asked = years ?? known?.years
    all.set(id, { level: isStronger ? level : known.level, ...(asked !== undefined && { years: asked }) })
  }
  return all
}

function oneOfs(reading: Reading): string[][] {
  return reading.requirements.map((requirement) => requirement.oneOf)
}

function idGroups(expected: Expected, measures: Measures): string[][] {
  return (expected.groups ?? []).map((group) => group.map((name) => measures.id(name)))
}

function negatedOf(reading: Reading): Set<string> {
  return new Set(reading.negated.map((mention) => mention.skill))
}

function yearsFound(reading: Reading): Set<string> {
  return new Set(
    reading.skills.filter(({ years }) => years !== null).map(({ id, years }) => `${id} ${years}`),
  )
}

function yearsAsked(asked: ReadonlyMap<string, { years?: number }>): Set<string> {
  const years = new Set<string>()
  for (const [id, skill] of asked) if (skill.years !== undefined) years.add(`${id} ${skill.years}`)
  return years
}

/** Every two skills of one group, each pair once. */
function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const sorted = [...new Set(group)].sort()
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) pairs.add(`${a}|${b}`)
    })
  }
  return pairs
}
