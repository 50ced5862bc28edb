/**
 * `npm test`: types, lint, the packages of every browser, unit and property tests, then end-to-end tests in a real
 * Chromium and a real Firefox. Ends with one line
 * `N passed, N failed`; the exit status says the same. A step that could not run counts as one failure.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findFirefox } from '../../e2e/firefox/find-firefox.ts'
import { findBrowser } from '../browser.ts'
import { runStep, type StepResult } from '../steps.ts'
import { buildPackages, PACKAGED, packageForTests } from './packages.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const RESULTS = join(ROOT, 'tests/e2e/output/results')
const UNIT_RESULTS = join(RESULTS, 'unit.json')
const E2E_RESULTS = join(RESULTS, 'e2e.json')

/** So many characters of a failure are told again; the rest stands above. */
const LONGEST_FAILURE = 1500

interface Count {
  passed: number
  failed: number
  skipped: number
}

const total: Count = { passed: 0, failed: 0, skipped: 0 }
/** Browsers that were not to be had, each with its reason. */
const missing: string[] = []
/** How long each test took, in milliseconds. */
const times: { title: string; ms: number }[] = []
const SLOWEST_TOLD = 10
/** Longer than any test lasts, which has a bound of its own: what prints nothing for so long hangs. */
const SILENT_MS = 25 * 60_000
/** What failed, told once more at the end: logs are cut, and the cause of a unit test stands far above there. */
const failures: string[] = []

function add(title: string, count: Count, note = ''): void {
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
  console.log(`— ${title}: ${count.passed} passed, ${count.failed} failed${skipped}${note && ` (${note})`}`)
}

/** A step without tests of its own: it counts as one. */
function addStep(title: string, result: StepResult): boolean {
  const ok = result.status === 0
  if (!ok) {
    console.log(result.output)
    failures.push(`${title}: ${result.output.trim() || result.reason}`)
  }
  add(title, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }, ok ? '' : result.reason)
  return ok
}

function couldNotRun(title: string, sentence: string): void {
  failures.push(`${title}: ${sentence}`)
  add(title, { passed: 0, failed: 1, skipped: 0 }, sentence)
}

interface VitestReport {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: {
      status: string
      fullName: string
      duration?: number | null
      failureMessages: string[]
    }[]
  }[]
}

/** A test file that breaks before its first test counts as one failure. */
function countVitest(report: VitestReport): Count {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report.testResults) {
    const failedBefore = count.failed
    for (const { status, fullName, duration, failureMessages } of file.assertionResults) {
      times.push({ title: fullName, ms: duration ?? 0 })
      if (status === 'passed') count.passed++
      else if (status === 'failed') {
        count.failed++
        failures.push(`${file.name} › ${fullName}\n${failureMessages.join('\n')}`)
      } else count.skipped++
    }
    if (file.status === 'failed' && count.failed === failedBefore) {
      count.failed++
      failures.push(`${file.name}\n${file.message}`)
    }
  }
  return count
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: { message?: string }[]
  suites: PlaywrightSuite[]
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[]
  specs: {
    file: string
    title: string
    tests: { status: string; results: { duration: number; error?: { message?: string } }[] }[]
  }[]
}

/** A test that passes only the second time has failed. */
function countPlaywright({ stats, errors, suites }: PlaywrightReport): Count {
  for (const { message } of errors) failures.push(message ?? 'the runner failed without a message')
  for (const suite of suites) addSpecs(suite)
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

function addSpecs({ suites = [], specs }: PlaywrightSuite): void {
  for (const { file, title, tests } of specs) {
    const results = tests.flatMap((one) => one.results)
    times.push({ title: `${file} › ${title}`, ms: results.reduce((sum, { duration }) => sum + duration, 0) })
    if (tests.every(({ status }) => status === 'expected' || status === 'skipped')) continue
    const messages = results.map(({ error }) => error?.message ?? '')
    failures.push(`${file} › ${title}\n${messages.join('\n')}`)
  }
  for (const suite of suites) addSpecs(suite)
}

/** Reads a runner's own report; a runner that wrote none, or failed without a failed test, counts as a failure. */
function addReport<Report>(
  title: string,
  file: string,
  result: StepResult,
  count: (report: Report) => Count,
): void {
  let counted: Count
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')) as Report)
  } catch {
    couldNotRun(title, `the runner wrote no report: ${result.reason || 'see its output above'}`)
    return
  }
  if (counted.passed + counted.failed === 0) couldNotRun(title, 'no test ran')
  else if (result.status !== 0 && counted.failed === 0) {
    add(title, { ...counted, failed: 1 }, result.reason)
  } else add(title, counted)
}

/** One after the other: both may have to install something. */
async function findBrowsers() {
  const chromium = await findBrowser(console.log)
  return { chromium, firefox: await findFirefox(console.log) }
}

async function endToEnd(
  { chromium, firefox }: Awaited<ReturnType<typeof findBrowsers>>,
  isBuilt: boolean,
): Promise<void> {
  // A Firefox that is not to be had is told, and is no failure: nothing of ours is wrong.
  if (firefox.path === null) missing.push(`Not tested in Firefox: ${firefox.reason}`)
  console.log(firefox.path === null ? missing.at(-1) : `Firefox: ${firefox.path}`)
  if (!isBuilt) {
    couldNotRun('end-to-end', 'not run, because the extension could not be built')
    return
  }
  if (chromium.path === null) {
    couldNotRun('end-to-end', chromium.reason)
    return
  }
  console.log(`Chromium: ${chromium.path}`)
  const result = await runStep(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    {
      live: true,
      silentMs: SILENT_MS,
      env: {
        BACKLIGHT_BROWSER: chromium.path,
        BACKLIGHT_BUILT: '1',
        BACKLIGHT_PICTURES: 'none',
        ...(firefox.path !== null && { BACKLIGHT_FIREFOX: firefox.path }),
        PLAYWRIGHT_JSON_OUTPUT_NAME: E2E_RESULTS,
      },
    },
  )
  addReport('end-to-end', E2E_RESULTS, result, countPlaywright)
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

async function unitTests(isBuilt: boolean): Promise<void> {
  const result = await runStep(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_RESULTS}`,
    ],
    { silentMs: SILENT_MS, env: isBuilt ? { BACKLIGHT_PACKAGED: '1' } : {} },
  )
  // Told in one piece, for the end-to-end tests tell theirs meanwhile.
  console.log(result.output)
  addReport('unit and property', UNIT_RESULTS, result, countVitest)
}

// `wxt prepare` writes the types that tsc needs; a build writes the same.
const prepared = await runStep('wxt', ['prepare'])
const [types, lint, built, browsers] = await Promise.all([
  prepared.status === 0 ? runStep('tsc', ['--noEmit']) : prepared,
  runStep('biome', ['check']),
  buildPackages(PACKAGED),
  findBrowsers(),
])
addStep('types', types)
addStep('lint', lint)
const isBuilt = addStep('build for every browser', built)
if (isBuilt) for (const browser of ['chrome', 'firefox'] as const) packageForTests(browser)
// Side by side: each has stretches that leave a processor idle.
await Promise.all([unitTests(isBuilt), endToEnd(browsers, isBuilt)])

const slowest = times.toSorted((one, other) => other.ms - one.ms).slice(0, SLOWEST_TOLD)
console.log(`\nThe ${slowest.length} slowest tests:`)
for (const { title, ms } of slowest) console.log(`  ${(ms / 1000).toFixed(1)} s  ${title}`)

for (const failure of failures) console.log(`\n✗ ${failure.slice(0, LONGEST_FAILURE)}`)
for (const line of missing) console.log(`\n${line}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
