/** A posting of the history as the fit function takes it. */
import type { PastPosting } from '../../../../src/core/insight/types.ts'
import type { Reading } from '../../../../src/core/types.ts'
import { reading } from '../fit/samples.ts'

export function readingOf({ role, requirements }: PastPosting): Reading {
  const one = reading(requirements.map(({ clause: _, ...asked }) => ({ ...asked, start: 0, end: 0 })))
  return { ...one, role: { ...one.role, id: role } }
}
