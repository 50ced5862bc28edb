/** A busy machine is no finding: what a test waits for may take as long as the test itself. Vitest's own limit is a second. */
import { vi } from 'vitest'

const PATIENCE_MS = 30_000

const { waitFor } = vi
vi.waitFor = (callback, options) => waitFor(callback, options ?? PATIENCE_MS)
