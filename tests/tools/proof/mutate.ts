/**
 * `npm run mutate -- core/fit [FOLDER...]`: changes the rules of src/FOLDER, or of one file of it
 * (core/signals/years/amount.ts), one by one (Stryker) and counts how many of the changes the tests notice. It works on a copy of the last commit in .output/mutation, and installs Stryker there
 * alone: two hundred packages that nobody else has to have. Takes from minutes (core/fit) to an hour (core/requirements)
 * on two cores; the report is told at the end, and lies in .output/mutation/reports. A second run looks only at what
 * changed since. The scores stand in .github/FIGURES.md.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runStep } from '../steps.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const COPY = join(ROOT, '.output/mutation')
/** Four hours: what takes longer does not end. */
const LIMIT_MS = 4 * 3_600_000
const STRYKER = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1']

/** Which tests hold a folder: those that read whole postings take minutes under the instruments. */
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
  'profile/resume': ['tests/unit/profile/resume'],
}
/** Rooms within a room that are counted by themselves. */
const APART: readonly string[] = ['profile/resume']

/** The folder of a file; a folder is its own. */
const roomOf = (path: string) => (path.endsWith('.ts') ? dirname(path) : path)

const paths = process.argv.slice(2)
const rooms = [...new Set(paths.map(roomOf))]
if (paths.length === 0 || !rooms.every((room) => Object.hasOwn(TESTS, room))) {
  console.error(`Usage: npm run mutate -- FOLDER|FILE...   of ${Object.keys(TESTS).join(', ')}`)
  process.exit(2)
}

mkdirSync(COPY, { recursive: true })
const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 2 ** 30 })
execFileSync('tar', ['x'], { cwd: COPY, input: archive })
cpSync(join(ROOT, '.wxt'), join(COPY, '.wxt'), { recursive: true })
if (!existsSync(join(COPY, 'node_modules/@stryker-mutator/core'))) {
  cpSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', ...STRYKER]
  await orEnd('npm', install)
}

const name = paths.join('+').replaceAll('/', '-')
const include = [...new Set(rooms.flatMap((room) => TESTS[room] ?? []))]
// That a property fails is all that is asked here: a smaller example of it takes longer than all the rest.
writeFileSync(
  join(COPY, 'tests/mutation-setup.ts'),
  [
    "import fc from 'fast-check'",
    'fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })',
  ].join('\n'),
)
writeFileSync(
  join(COPY, 'tests/mutation.config.ts'),
  [
    "import { WxtVitest } from 'wxt/testing/vitest-plugin'",
    "import { skillsData } from '../src/build/vite-plugin.ts'",
    'const plugins = [WxtVitest(), skillsData()]',
    `export default { plugins, test: ${JSON.stringify({
      root: COPY,
      testTimeout: 200_000,
      restoreMocks: true,
      setupFiles: ['tests/unit/setup.ts', 'tests/mutation-setup.ts'],
      include: include.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.{ts,tsx}`)),
    })} }`,
  ].join('\n'),
)
writeFileSync(
  join(COPY, 'stryker.conf.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'tests/mutation.config.ts', related: false },
    mutate: paths.flatMap((path) => [
      path === roomOf(path) ? `src/${path}/**/*.ts` : `src/${path}`,
      ...APART.filter((other) => other.startsWith(`${path}/`)).map((other) => `!src/${other}/**/*.ts`),
    ]),
    inPlace: true,
    concurrency: Number(process.env.BACKLIGHT_WORKERS ?? 2),
    coverageAnalysis: 'perTest',
    // Tables are made once, when a module loads: a change in them is not seen by one test alone.
    ignoreStatic: true,
    incremental: true,
    timeoutMS: 20_000,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `reports/${name}.json` },
    incrementalFile: `reports/incremental-${name}.json`,
    clearTextReporter: { logTests: false },
  }),
)
await orEnd(join(COPY, 'node_modules/.bin/stryker'), ['run', 'stryker.conf.json'])

async function orEnd(program: string, args: string[]): Promise<void> {
  const { status, reason } = await runStep(program, args, { cwd: COPY, live: true, limitMs: LIMIT_MS })
  if (status === 0) return
  console.error(reason)
  process.exit(1)
}
