/**
 * Bounds for what hangs, and for nothing else: on a machine with ten times its work a browser took more than a minute
 * for what takes it a second. In milliseconds.
 */
export const HANGS_MS = 180_000
/** A test waits for several things. */
export const TEST_HANGS_MS = 900_000
