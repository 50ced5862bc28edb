/**
 * Before every test file. A busy machine is no finding: what a test waits for may take as long as the test itself
 * (Vitest's own limit is a second). Nor is luck: properties are tried on the same examples in every run, so that a red
 * run means a change. `BACKLIGHT_SEED=random` explores others, `BACKLIGHT_SEED=123` tries those of one such run again.
 */
import fc from 'fast-check'
import { vi } from 'vitest'

const PATIENCE_MS = 60_000
const SEED = 20_261_128

const { waitFor } = vi
vi.waitFor = (callback, options) => waitFor(callback, options ?? PATIENCE_MS)

const wish = process.env.BACKLIGHT_SEED
if (wish !== 'random') fc.configureGlobal({ seed: wish ? Number(wish) : SEED })
