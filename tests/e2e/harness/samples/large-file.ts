/** A file that is too large to be read, for choosing: by its path, for its bytes would take a minute through the wire. */
import { truncateSync, writeFileSync } from 'node:fs'
import type { TestInfo } from '@playwright/test'

/** The limit is 20 MB, of either kind. */
const BYTES = 21_000_000

/** @returns its path, in the folder of the test. */
export function largeFile(info: TestInfo, name: string): string {
  const path = info.outputPath(name)
  writeFileSync(path, '')
  truncateSync(path, BYTES)
  return path
}
