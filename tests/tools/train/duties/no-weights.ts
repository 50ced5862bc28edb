import type { DutyWeightsData } from '../../../../src/core/role/tables.ts'

/** Weights before anything was learned. */
export const NO_WEIGHTS: DutyWeightsData = {
  thresholds: [0, 0, 0, 0, 0, 0],
  always: [],
  concepts: {},
  pairs: {},
  words: {},
  categories: {},
  told: {},
}
