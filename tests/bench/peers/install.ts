/** What the benchmarks compare with is installed where they run, pinned by a lock file of its own, and nowhere else. */
import { cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { runStep } from '../../tools/steps.ts'

const FOLDER = resolve(import.meta.dirname, '../../../.output/peers')

/** @returns `require` among these packages. @throws where they cannot be installed. */
export async function installPeers(): Promise<NodeJS.Require> {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(import.meta.dirname, file), join(FOLDER, file))
  const { status, output } = await runStep('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
  })
  if (status !== 0) throw new Error(`What the benchmarks compare with could not be installed.\n${output}`)
  return createRequire(join(FOLDER, 'package.json'))
}
