/**
 * `npm run mutate -- core/fit [FOLDER|FILE...] [--every N]`: changes the rules of src/FOLDER, or of one file of it
 * (core/signals/years/amount.ts), one by one and counts how many of the changes the tests notice; lists those that
 * nothing notices. The changes are Stryker's, the tests run them by themselves (mutation/vitest-runner.ts): Stryker loads the
 * test files and the lexicon once a change, which takes hours where this takes minutes. The files are taken as they are.
 * What happened lies in .output/mutation/NAME; the scores stand in .github/FIGURES.md.
 *
 * With `--every 8` one change of eight is tried, spread evenly: where hundreds of tests read whole sentences
 * (core/requirements), a change that nothing notices is tried with them all, and a sample tells as much in minutes.
 *
 * Left out is what runs only while modules load (tables): no test comes by it alone. What no test comes by at all
 * counts as unnoticed; a change that goes on for good, or breaks what comes after it, as noticed.
 */
import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runStep } from '../steps.ts'
import { instrument, type Mutant, told } from './mutation/instrument.ts'
import {
  addOutcome,
  type FileCoverage,
  type Outcome,
  openOf,
  ROUND,
  type Round,
  readCoverage,
  readNow,
  readOutcomes,
} from './mutation/state.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const HOME = join(ROOT, '.output/mutation')
/** A test under a change takes seconds. One that takes longer goes round in a circle, and nothing else can tell. */
const STUCK_MS = 90_000

/** Which tests hold a folder: those that read whole postings take minutes. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  'core/fit': ['tests/unit/core/fit', 'tests/unit/profile/tuning.test.ts'],
  'core/compare': ['tests/unit/core/compare'],
  'core/gap': ['tests/unit/core/gap', 'tests/unit/core/resume-words.test.ts'],
  'core/insight': ['tests/unit/core/insight'],
  'core/facts/pay': ['tests/unit/core/facts/salary.test.ts', 'tests/unit/core/facts/odd-salaries.test.ts'],
  'core/requirements': ['tests/unit/core/requirements'],
  'core/signals': ['tests/unit/core/requirements', 'tests/unit/core/signals'],
  'core/syntax': ['tests/unit/core/requirements', 'tests/unit/core/syntax'],
  history: ['tests/unit/history'],
  profile: ['tests/unit/profile/*.test.ts'],
  'profile/resume': ['tests/unit/profile/resume', 'tests/unit/profile/kept-words.test.ts'],
}
/** Rooms within a room that are counted by themselves. */
const APART: readonly string[] = ['profile/resume']

const { values, positionals: paths } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const every = Number(values.every)
const rooms = [
  ...new Set(paths.map((path) => Object.keys(TESTS).filter((room) => `${path}/`.startsWith(`${room}/`)))),
].map((fitting) => fitting.toSorted((one, other) => other.length - one.length)[0] ?? '')
if (paths.length === 0 || rooms.includes('') || !(every >= 1)) {
  console.error(`Usage: npm run mutate -- FOLDER|FILE... [--every N]   in ${Object.keys(TESTS).join(', ')}`)
  process.exit(2)
}

const files = paths.flatMap((path) => {
  const within = path.endsWith('.ts') ? `src/${path}` : `src/${path}/**/*.ts`
  const apart = APART.filter((other) => other.startsWith(`${path}/`))
  return globSync(within, { cwd: ROOT })
    .filter((file) => !apart.some((other) => file.startsWith(`src/${other}/`)))
    .map((file) => join(ROOT, file))
})
const folder = join(HOME, paths.join('+').replaceAll('/', '-'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const { sources, mutants: all } = await instrument(join(HOME, 'packages'), files)
const mutants = all.filter(({ id }) => Number(id) % every === 0)
const include = [...new Set(rooms)]
  .flatMap((room) => TESTS[room] ?? [])
  .map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.{ts,tsx}`))
console.log(`${mutants.length} of ${all.length} changes in ${files.length} files.`)

const start = performance.now()
const first = await round('coverage', include)
const coverage = readCoverage(folder)
if (first.status !== 0) {
  console.error(first.output)
  process.exit(1)
}
const minutes = () => `${((performance.now() - start) / 60_000).toFixed(1)} min`
console.log(`${coverage.length} test files pass as the code is. ${minutes()}`)

let before = -1
for (;;) {
  const outcomes = readOutcomes(folder)
  const open = openOf(coverage, outcomes)
  if (open.length === 0) break
  const noticed = new Set(outcomes.filter(isNoticed).map(([, mutant]) => mutant)).size
  console.log(`${noticed} noticed, ${new Set(open.flatMap((one) => one.open)).size} to try. ${minutes()}`)
  if (outcomes.length === before) {
    console.error('Nothing goes on.')
    process.exit(1)
  }
  before = outcomes.length
  const run = await round('changes', [...new Set(open.map(({ file }) => relative(ROOT, file)))])
  if (readOutcomes(folder).length === before) console.error(run.output)
}
tell(coverage, readOutcomes(folder))

/** Ends what goes round in a circle, and writes down what it was. */
async function round(phase: Round['phase'], tests: readonly string[]) {
  const path = join(folder, 'round.json')
  writeFileSync(path, JSON.stringify({ phase, folder, sources, include: [...tests], every } satisfies Round))
  rmSync(join(folder, 'now.json'), { force: true })
  const end = new AbortController()
  const watch = setInterval(() => {
    const since = statSync(join(folder, 'now.json'), { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > STUCK_MS) end.abort()
  }, 2_000)
  const run = await runStep('vitest', ['run', '--config=tests/tools/proof/mutation/vitest.config.ts'], {
    env: { [ROUND]: path },
    limitMs: 4 * 3_600_000,
    signal: end.signal,
  })
  clearInterval(watch)
  const now = readNow(folder)
  const isTold = readOutcomes(folder).some(([test, mutant]) => test === now?.[0] && mutant === now[1])
  // Else it was not the change that took so long, and the round is begun again.
  if (end.signal.aborted && now && !isTold) addOutcome(folder, ...now, 'endless')
  return run
}

function isNoticed([, , outcome]: readonly [string, string, Outcome]): boolean {
  return outcome === 'noticed' || outcome === 'endless'
}

function tell(coverage: readonly FileCoverage[], outcomes: ReturnType<typeof readOutcomes>): void {
  const reached = new Set(coverage.flatMap(({ tests }) => Object.values(tests).flatMap(Object.keys)))
  const loading = new Set(coverage.flatMap((one) => one.loading))
  const noticed = new Set(outcomes.filter(isNoticed).map(([, mutant]) => mutant))
  const counted = mutants.filter(({ id }) => reached.has(id) || !loading.has(id))
  const unsure = outcomes.filter(([, mutant, outcome]) => outcome === 'unsure' && !noticed.has(mutant))
  const share = (of: readonly Mutant[]) => {
    const had = of.filter(({ id }) => noticed.has(id)).length
    return `${((100 * had) / of.length).toFixed(1).padStart(5)} %  ${had} of ${of.length}`
  }
  const lost = counted.filter(({ id }) => !noticed.has(id))
  const lines = lost.map((one) => `${reached.has(one.id) ? ' ' : '∅'} ${told(one, ROOT)}`)
  console.log(`\nUnnoticed (∅: no test comes by):\n${lines.join('\n')}\n`)
  for (const file of files) {
    const own = counted.filter(({ fileName }) => fileName === file)
    if (own.length > 0) console.log(`${share(own)}  ${relative(ROOT, file)}`)
  }
  console.log(
    `${share(counted)}  ${paths.join(', ')}; ${mutants.length - counted.length} left out, in tables`,
  )
  if (unsure.length > 0) console.log(`${unsure.length} times a test failed with the change and without it.`)
  console.log(minutes())
}
