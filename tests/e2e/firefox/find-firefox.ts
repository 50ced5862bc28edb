/** Finds a Firefox for the tests, or installs the distribution's. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type FoundBrowser, isDebianAsRoot } from '../../tools/browser.ts'
import { runStep } from '../../tools/steps.ts'
import { startFirefox } from './bidi.ts'

/** The first with lines in `::highlight()`; the manifest asks for it too. */
const OLDEST = 146
const INSTALL_LIMIT_MS = 5 * 60_000

const NAMES_ON_PATH = ['firefox-esr', 'firefox']
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe')],
}

/**
 * @param say told of each slow step.
 * @returns the program's path, or the one sentence that says why there is none.
 */
export async function findFirefox(say: (line: string) => void): Promise<FoundBrowser> {
  const chosen = process.env.BACKLIGHT_FIREFOX
  if (chosen) {
    if (await isUsable(chosen)) return { path: chosen }
    return {
      path: null,
      reason: `BACKLIGHT_FIREFOX is ${chosen}, which is no Firefox ${OLDEST} or later that starts.`,
    }
  }
  const installed = await firstUsable()
  if (installed) return { path: installed }
  if (isDebianAsRoot()) {
    say("No Firefox was found; installing the distribution's firefox-esr with apt-get…")
    const quiet = { limitMs: INSTALL_LIMIT_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await runStep('apt-get', ['update'], quiet)
    await runStep('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], quiet)
    const packaged = await firstUsable()
    if (packaged) return { path: packaged }
  }
  return {
    path: null,
    reason:
      `no Firefox ${OLDEST} or later was found or could be installed: ` +
      'install it (Debian: apt-get install firefox-esr), or name one in BACKLIGHT_FIREFOX.',
  }
}

async function firstUsable(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const paths = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...paths, ...(PLACES[process.platform] ?? [])]) {
    if (existsSync(path) && (await isUsable(path))) return path
  }
  return undefined
}

/** New enough, and starts: Ubuntu's package is a snap, which root in a container cannot start. */
async function isUsable(path: string): Promise<boolean> {
  const { output } = await runStep(path, ['--version'], { limitMs: 60_000 })
  if (Number(/Firefox (\d+)/.exec(output)?.[1] ?? 0) < OLDEST) return false
  try {
    const firefox = await startFirefox(path, {})
    await firefox.close()
    return true
  } catch {
    return false
  }
}
