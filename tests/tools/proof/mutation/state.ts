/** What mutate.ts and the tests that it runs tell each other, in files of one folder. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How one test took one change. A test that is wrong once the change is undone proves nothing: it is asked again. */
export type Outcome = 'noticed' | 'unnoticed' | 'endless' | 'unsure'

/** How often each change was come by, by the test's id; and while modules loaded, before any test. */
export interface Coverage {
  tests: Record<string, Record<string, number>>
  loading: string[]
}

export interface Round {
  /** Counts what each test comes by, or tries the changes. */
  phase: 'coverage' | 'changes'
  folder: string
  /** Instrumented text by the path of its file. */
  sources: Record<string, string>
  include: string[]
  /** One change of so many is tried. */
  every: number
}

/** The round is written into a file, whose name is told to the tests by the environment. */
export const ROUND = 'BACKLIGHT_MUTATION'

export function readRound(): Round {
  return JSON.parse(readFileSync(process.env[ROUND] ?? '', 'utf8'))
}

const at = (folder: string, name: string) => join(folder, name)
const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []

/** One line a test file: its path, how long its tests took in milliseconds, and what they came by. */
export interface FileCoverage extends Coverage {
  file: string
  ms: number
}

export function addCoverage(folder: string, coverage: FileCoverage): void {
  appendFileSync(at(folder, 'coverage.ndjson'), `${JSON.stringify(coverage)}\n`)
}

export function readCoverage(folder: string): FileCoverage[] {
  return linesOf(at(folder, 'coverage.ndjson')).map((line) => JSON.parse(line))
}

export function addOutcome(folder: string, test: string, mutant: string, outcome: Outcome): void {
  appendFileSync(at(folder, 'outcomes.ndjson'), `${JSON.stringify([test, mutant, outcome])}\n`)
}

export function readOutcomes(folder: string): [test: string, mutant: string, outcome: Outcome][] {
  return linesOf(at(folder, 'outcomes.ndjson')).map((line) => JSON.parse(line))
}

/** What is tried now: where it does not end, nobody else can tell. */
export function tellNow(folder: string, test: string, mutant: string): void {
  writeFileSync(at(folder, 'now.json'), JSON.stringify([test, mutant]))
}

export function readNow(folder: string): [test: string, mutant: string] | null {
  const path = at(folder, 'now.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

/** A test that so often fails once the change is undone leaves something behind, and is asked no more. */
const MOST_UNSURE = 3

/** What is still to be tried: of each test the changes that it comes by, that nothing noticed and that it was not tried with. */
export function openOf(coverage: readonly FileCoverage[], outcomes: ReturnType<typeof readOutcomes>) {
  const noticed = new Set<string>()
  const tried = new Map<string, number>()
  const unsure = new Map<string, number>()
  for (const [test, mutant, outcome] of outcomes) {
    if (outcome === 'noticed' || outcome === 'endless') noticed.add(mutant)
    if (outcome === 'unsure') unsure.set(test, (unsure.get(test) ?? 0) + 1)
    const pair = `${test} ${mutant}`
    // Asked twice and unsure twice is not noticed.
    tried.set(pair, (tried.get(pair) ?? 0) + (outcome === 'unsure' ? 1 : 2))
  }
  return coverage.flatMap(({ file, tests }) =>
    Object.entries(tests).flatMap(([test, hits]) => {
      if ((unsure.get(test) ?? 0) >= MOST_UNSURE) return []
      const open = Object.keys(hits).filter(
        (mutant) => !noticed.has(mutant) && (tried.get(`${test} ${mutant}`) ?? 0) < 2,
      )
      return open.length === 0 ? [] : [{ file, test, open, hits }]
    }),
  )
}
