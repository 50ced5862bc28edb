/** Before all test files: one copy of the engine with its data, or each worker would begin by making its own. */
import { currentCopy } from '../../src/cli/copy/copy.mjs'

export default async function makeCopy(): Promise<void> {
  await currentCopy()
}
