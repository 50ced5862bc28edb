/**
 * `npm run fuzz -- --minutes N [--inputs N | --record] [--target NAME]... [--seed S] [--folder F]`: tries inputs at every
 * boundary, from a seed of its own each time, and says how many, of which seeds, and what it found. With `--inputs` a
 * boundary is done after so many. Findings and report.json lie in .output/fuzz/ or the folder F, each finding reduced,
 * with the line that keeps it as a case of tests/unit/fuzz/cases/.
 *
 * `--record` adds to tests/unit/fuzz/record.json what was tried, and tries only where BUDGET inputs are not yet
 * recorded: run after run, until they are.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Explored } from '../../unit/fuzz/target.ts'
import { runStep } from '../steps.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const RECORD = join(ROOT, 'tests/unit/fuzz/record.json')
/** So many inputs are tried at each boundary before the record is full. */
const BUDGET = 100_000
/** A batch takes seconds, minutes where much else runs. One that takes longer goes round in a circle, and nothing else can tell. */
const STUCK_MS = 900_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    target: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string' },
    inputs: { type: 'string' },
    record: { type: 'boolean', default: false },
    folder: { type: 'string', default: join(ROOT, '.output/fuzz') },
  },
})
const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(values.seed)
const ms = Number(values.minutes) * 60_000
const record: Record<string, { inputs: number; runs: string[] }> = JSON.parse(readFileSync(RECORD, 'utf8'))
const missing = Object.entries(record).map(([name, { inputs }]) => [name, Math.max(0, BUDGET - inputs)])
const inputs = values.inputs === undefined ? null : Number(values.inputs)
const enough = values.record ? Object.fromEntries(missing) : inputs
if (
  !Number.isInteger(seed) ||
  !(ms > 0) ||
  (inputs !== null && !(inputs > 0)) ||
  (inputs !== null && values.record)
) {
  console.error(
    'Usage: npm run fuzz -- --minutes N [--inputs N | --record] [--target NAME]... [--seed S] [--folder F]',
  )
  process.exit(2)
}
const folder = resolve(values.folder)
const now = join(folder, 'now.json')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
console.log(`Seed ${seed}, ${values.minutes} minutes.`)
const order = { seed, ms, enough, only: values.target, folder }
const end = new AbortController()
process.on('SIGINT', () => end.abort())
process.on('SIGTERM', () => end.abort())
const watch = setInterval(() => {
  const at = statSync(now, { throwIfNoEntry: false })?.mtimeMs
  if (at === undefined || Date.now() - at < STUCK_MS) return
  console.log(`It does not end: ${readFileSync(now, 'utf8')}`)
  end.abort()
}, 10_000)
const run = await runStep('vitest', ['run', '--config=tests/vitest.config.ts', 'tests/unit/fuzz'], {
  env: { BACKLIGHT_FUZZ: JSON.stringify(order) },
  limitMs: ms * 2 + STUCK_MS * 2,
  signal: end.signal,
})
clearInterval(watch)

let report: Explored[] = []
try {
  report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
} catch {
  console.log(run.output)
}
for (const { target, seeds, inputs, slowest, findings } of report) {
  const count = `${target.padEnd(20)} ${String(inputs).padStart(8)} inputs`
  console.log(
    `${count} of seeds ${seeds.join(' to ')}, slowest ${Math.round(slowest)} ms, ${findings.length} found`,
  )
  for (const { kind } of findings) console.log(`  ✗ ${kind}`)
}
if (run.status !== 0) console.log(run.output.slice(-4_000))
if (values.record) keepRecord()
const found = report.flatMap(({ findings }) => findings)
if (found.length > 0) console.log(`\nSee ${folder}; again with --seed ${seed}.`)
process.exitCode = run.status !== 0 || found.length > 0 ? 1 : 0

/** A run says on which day it was, from which seeds, and how many inputs it tried. */
function keepRecord(): void {
  const day = new Date().toISOString().slice(0, 10)
  for (const { target, seeds, inputs: tried } of report) {
    const known = record[target] ?? { inputs: 0, runs: [] }
    if (tried === 0) continue
    known.inputs += tried
    known.runs.push(`${day}: ${tried} of seeds ${seeds.join(' to ')}`)
    record[target] = known
  }
  const names = Object.keys(record).toSorted()
  writeFileSync(
    RECORD,
    `${JSON.stringify(Object.fromEntries(names.map((name) => [name, record[name]])), null, 2)}\n`,
  )
  for (const name of names) {
    const left = BUDGET - (record[name]?.inputs ?? 0)
    if (left > 0) console.log(`${name}: ${left} inputs are missing of ${BUDGET}`)
  }
}
