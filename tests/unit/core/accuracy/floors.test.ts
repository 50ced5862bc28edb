/**
 * The engine may become better than this, never worse. The floors stand a little below what was measured on
 * 2026-11-23 (README); raise them when the figures rise.
 */
import { expect, test } from 'vitest'
import { judgeCases } from '../../../tools/eval/cases.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { judgeTraps } from '../../../tools/eval/traps.ts'

const engine = await startEngine()
const cases = judgeCases(engine, 0, '')
const traps = judgeTraps(engine, 0)

test('there are at least 120 labelled postings and 400 sentences with ambiguous words', () => {
  expect(cases.postings).toBeGreaterThanOrEqual(120)
  expect(traps.sentences).toBeGreaterThanOrEqual(400)
})

test.each([
  ['technologies', 0.96],
  ['skills', 0.94],
  ['levels', 0.96],
  ['pairs', 0.91],
  ['years', 0.94],
  ['negated', 0.88],
  ['role', 0.97],
  ['seniority', 0.94],
] as const)('labelled postings: %s at least %d', (measure, floor) => {
  expect(cases.figures[measure]).toBeGreaterThanOrEqual(floor)
})

test('ambiguous words: precision at least 0.99, recall at least 0.95', () => {
  expect(traps.precision).toBeGreaterThanOrEqual(0.99)
  expect(traps.recall).toBeGreaterThanOrEqual(0.95)
})
