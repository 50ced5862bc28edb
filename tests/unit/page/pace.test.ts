import { expect, test } from 'vitest'
import { Pace } from '../../../src/page/watch/pace.ts'

/** The machine slept in the middle of a search. */
const NIGHT = 8 * 3_600_000
const SOON = 15_000

test('a search that was held up delays the next by seconds, whatever is waited for', () => {
  const pace = new Pace()
  pace.searched(0, NIGHT)
  for (const state of ['none', 'reading', 'read'] as const) {
    for (const hasCandidate of [false, true])
      expect(pace.afterChange({ state, hasCandidate }, NIGHT)).toBeLessThan(SOON)
  }
  expect(pace.whileNothing()).toBeLessThan(SOON)
  expect(pace.elsewhere(NIGHT)).toBeLessThan(SOON)
})

test('a search that takes its time is not repeated at once', () => {
  const pace = new Pace()
  pace.searched(0, 100)
  expect(pace.whileNothing()).toBe(5_000)
  expect(pace.afterChange({ state: 'none', hasCandidate: false }, 100)).toBe(5_000)
  expect(pace.afterChange({ state: 'reading', hasCandidate: true }, 100)).toBe(400)
})
