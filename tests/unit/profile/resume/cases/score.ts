/** How right readings of resumes are: shares of 0 to 1, and what is wrong, by kind. */
import type { ResumeReading } from '../../../../../src/profile/resume/reading.ts'
import type { Labels } from './resumes.ts'

export const MEASURES = [
  'skills',
  'positions',
  'months',
  'years',
  'titles',
  'degrees',
  'languages',
  'certifications',
  'seniority',
] as const
export type Measure = (typeof MEASURES)[number]

/** What issue 18 asks for. */
export const WANTED: Readonly<Record<Measure, number>> = {
  skills: 0.95,
  positions: 0.97,
  months: 0.95,
  years: 0.92,
  titles: 0.95,
  degrees: 0.95,
  languages: 0.95,
  certifications: 0.95,
  seniority: 0.95,
}

export interface Score {
  share: Record<Measure, number>
  wrong: Record<Measure, string[]>
}

interface Tally {
  hits: number
  found: number
  wanted: number
}

export function scoreOf(cases: readonly { name: string; labels: Labels; reading: ResumeReading }[]): Score {
  const tally = new Map<Measure, Tally>(
    MEASURES.map((measure) => [measure, { hits: 0, found: 0, wanted: 0 }]),
  )
  const wrong = Object.fromEntries(MEASURES.map((measure) => [measure, [] as string[]])) as Score['wrong']
  const add = (measure: Measure, hits: number, found: number, wanted: number, problem: string) => {
    const sum = tally.get(measure) as Tally
    sum.hits += hits
    sum.found += found
    sum.wanted += wanted
    if (problem) wrong[measure].push(problem)
  }
  const sets = (measure: Measure, name: string, found: readonly string[], wanted: readonly string[]) => {
    const missing = wanted.filter((one) => !found.includes(one))
    const extra = found.filter((one) => !wanted.includes(one))
    add(measure, wanted.length - missing.length, found.length, wanted.length, '')
    for (const one of missing) wrong[measure].push(`${name}: missing ${one}`)
    for (const one of extra) wrong[measure].push(`${name}: extra ${one}`)
  }
  for (const { name, labels, reading } of cases) {
    // A guess is not ticked, so it is no finding.
    const skills = reading.skills.filter(({ confidence }) => confidence !== 'guess')
    sets(
      'skills',
      name,
      skills.map(({ skill }) => skill),
      Object.keys(labels.skills),
    )
    const pairs = aligned(labels.positions, reading.positions)
    const lost = labels.positions.length + reading.positions.length - 2 * pairs.length
    add(
      'positions',
      pairs.length,
      reading.positions.length,
      labels.positions.length,
      lost > 0 ? `${name}: ${lost} lost or made up` : '',
    )
    for (const [label, position] of pairs) {
      const near = position.months !== null && Math.abs(position.months - label.months) <= 1
      add(
        'months',
        near ? 1 : 0,
        1,
        1,
        near ? '' : `${name}: ${label.title} ${position.months} instead of ${label.months}`,
      )
    }
    const years = (what: string, told: number | null | undefined, label: number | null) => {
      if (told === undefined) return
      const near = told === null || label === null ? told === label : Math.abs(told - label) <= 0.5
      add('years', near ? 1 : 0, 1, 1, near ? '' : `${name}: ${what} ${told} instead of ${label}`)
    }
    years('overall', reading.years?.value ?? null, labels.years)
    for (const [id, label] of Object.entries(labels.skills))
      years(id, reading.skills.find(({ skill }) => skill === id)?.years, label)
    for (const measure of ['titles', 'degrees', 'languages', 'certifications'] as const)
      sets(
        measure,
        name,
        reading[measure].map(({ value }) => value),
        labels[measure],
      )
    if (labels.seniority !== undefined) {
      const told = reading.seniority?.value ?? null
      const isRight = told === labels.seniority
      add(
        'seniority',
        isRight ? 1 : 0,
        1,
        1,
        isRight ? '' : `${name}: ${told} instead of ${labels.seniority}`,
      )
    }
  }
  const share = Object.fromEntries(
    [...tally].map(([measure, { hits, found, wanted }]) => [
      measure,
      found + wanted === 0 ? 1 : (2 * hits) / (found + wanted),
    ]),
  ) as Score['share']
  return { share, wrong }
}

type Found = ResumeReading['positions'][number]
type Wanted = Labels['positions'][number]

/** The longest common run of positions, alike by title or by months: an order that is kept is part of being right. */
function aligned(wanted: readonly Wanted[], found: readonly Found[]): [Wanted, Found][] {
  const alike = (a: Wanted, b: Found) =>
    a.title === b.title || (b.months !== null && Math.abs(a.months - b.months) <= 1)
  const best: [Wanted, Found][][][] = Array.from({ length: wanted.length + 1 }, () =>
    Array.from({ length: found.length + 1 }, () => []),
  )
  for (const [i, a] of wanted.entries())
    for (const [j, b] of found.entries()) {
      const options = [best[i]?.[j + 1] ?? [], best[i + 1]?.[j] ?? []]
      if (alike(a, b)) options.push([...(best[i]?.[j] ?? []), [a, b]])
      const row = best[i + 1]
      if (row) row[j + 1] = options.reduce((most, one) => (one.length > most.length ? one : most), [])
    }
  return best[wanted.length]?.[found.length] ?? []
}

/** A line a measure, for people. */
export function scoreText({ share }: Score): string {
  return MEASURES.map((measure) => `${measure} ${share[measure].toFixed(3)}`).join('  ')
}
