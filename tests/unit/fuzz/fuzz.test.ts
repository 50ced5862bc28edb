import 'fake-indexeddb/auto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import record from './record.json' with { type: 'json' }
import { type Explored, explore, fromCase, type Target, toCase } from './target.ts'
import { engineTargets } from './targets/engine.ts'
import { importTargets } from './targets/imports.ts'
import { lineTargets } from './targets/lines.ts'
import { messageTargets } from './targets/messages.ts'
import { pageTargets } from './targets/pages.ts'
import { resumeTargets } from './targets/resumes.ts'
import { storageTargets } from './targets/storage.ts'

const TARGETS: readonly Target[] = [
  ...engineTargets,
  ...pageTargets,
  ...resumeTargets,
  ...importTargets,
  ...storageTargets,
  ...lineTargets,
  // Last: a worker that was started goes on with what it began, and writes into the storage.
  ...messageTargets,
]

/** The day of the issue that asked for it. */
const SEED = 20_261_123
const CASES = resolve(import.meta.dirname, 'cases')

/** What an exploration is told by tests/tools/proof/fuzz.ts; absent in `npm test`. */
interface Order {
  seed: number
  /** For all targets together. */
  ms: number
  /** So many inputs are enough of each, or of each by its name; null for as many as the time allows. */
  enough: number | Record<string, number> | null
  /** Parts of the names of targets; none for all. */
  only: string[]
  /** Where findings and the report go. */
  folder: string
}
const order: Order | null = process.env.BACKLIGHT_FUZZ ? JSON.parse(process.env.BACKLIGHT_FUZZ) : null

test('each target has a name of its own, and its place in the record', () => {
  const names = TARGETS.map(({ name }) => name)
  expect(new Set(names).size).toBe(TARGETS.length)
  expect(Object.keys(record).sort(), 'npm run fuzz -- --record --minutes 10').toEqual(names.toSorted())
})

if (order === null) {
  describe.each(TARGETS)('whatever comes through: $name', (one) => {
    const kept = keptCases(one.name)
    if (kept.length > 0) {
      test('holds for what was found before', async () => {
        for (const input of kept)
          await expect((async () => one.holds(input))(), toCase(input)).resolves.toBeUndefined()
      })
    }

    test('holds for inputs from a fixed seed', async () => {
      const property = fc.asyncProperty(one.inputs, async (input) => one.holds(input))
      const found = await fc.check(property, { seed: SEED, numRuns: one.runs })
      expect(await fc.asyncDefaultReportMessage(found)).toBeUndefined()
    })
  })
} else {
  const { seed, ms, only, folder } = order
  const wanted = new Map(typeof order.enough === 'object' ? Object.entries(order.enough ?? {}) : [])
  const enoughOf = (name: string) =>
    typeof order.enough === 'number' ? order.enough : (wanted.get(name) ?? Number.POSITIVE_INFINITY)
  const chosen = TARGETS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)))
    // Shortest first: what they leave of their share is for those that need more.
    .toSorted((one, other) => enoughOf(one.name) - enoughOf(other.name))
    .filter(({ name }) => enoughOf(name) > 0)
  const report: Explored[] = []
  const until = performance.now() + ms
  mkdirSync(folder, { recursive: true })
  describe.each(chosen)('$name', (one) => {
    test('explored', { timeout: 0 }, async () => {
      const onBatch = (at: number, tried: Explored) => {
        writeFileSync(join(folder, 'now.json'), JSON.stringify({ target: one.name, seed: at }))
        // A run that is ended has tried all the same.
        writeFileSync(join(folder, 'report.json'), JSON.stringify([...report, tried]))
      }
      // What the ones before did not use is for the others.
      const share = (until - performance.now()) / (chosen.length - report.length)
      const explored = await explore(one, { seed, ms: share, enough: enoughOf(one.name), onBatch })
      report.push(explored)
      for (const [index, finding] of explored.findings.entries())
        writeFileSync(
          join(folder, `${one.name}-${seed}-${index}.txt`),
          `${finding.message}\n\nInput, for tests/unit/fuzz/cases/${one.name}.ndjson:\n${toCase(finding.input)}\n`,
        )
      writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
      expect(explored.findings.map(({ kind }) => kind)).toEqual([])
    })
  })
}

function keptCases(name: string): unknown[] {
  const file = join(CASES, `${name}.ndjson`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(fromCase)
}
