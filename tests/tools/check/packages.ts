/** The packages that users get, built once for all of `npm test`, and those for the end-to-end tests made of them. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { addLocalSites } from '../../../src/build/local-sites.ts'
import { runStep, type StepResult } from '../steps.ts'

const OUTPUT = resolve(import.meta.dirname, '../../../.output')

/** Whose packages are built and compared: the stores' browsers, and Safari. */
export const PACKAGED = ['chrome', 'edge', 'safari', 'firefox'] as const
export type Packaged = (typeof PACKAGED)[number]

/** Where the package that users get is built. */
export const packageFolder = (browser: Packaged) => join(OUTPUT, `${browser}-mv3`)

/** Builds the packages that users get, as `wxt build -b BROWSER --mv3` does for one. */
export function buildPackages(browsers: readonly Packaged[]): Promise<StepResult> {
  return runStep('node', [join(import.meta.dirname, 'build-packages.ts'), ...browsers], {
    // Else the tests' own environment would stand in the code.
    env: { NODE_ENV: 'production', BACKLIGHT_E2E: '' },
  })
}

/** Makes of the package that users get what `BACKLIGHT_E2E=1 wxt build` builds: nothing but its manifest differs. */
export function packageForTests(browser: Packaged): void {
  const folder = `${packageFolder(browser)}-e2e`
  rmSync(folder, { recursive: true, force: true })
  cpSync(packageFolder(browser), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  addLocalSites(manifest)
  writeFileSync(file, JSON.stringify(manifest))
}
