/**
 * Finds a Chromium that loads unpacked extensions, or installs one. Playwright's own comes first, then what is
 * installed, then Playwright's download, then the distribution's package. Branded Chrome ignores the flags that
 * load an unpacked extension, so every candidate has to prove itself.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { runStep } from './steps.ts'

export type FoundBrowser = { path: string } | { path: null; reason: string }

/** `--no-sandbox` because Chromium's sandbox does not start as root; these profiles only see our own pages. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** A cold machine took 12 seconds for its first start. */
const START_LIMIT_MS = 90_000
const DOWNLOAD_LIMIT_MS = 5 * 60_000

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'chrome',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
]
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe')],
}

/**
 * @param say told of each slow step.
 * @returns the program's path, or the one sentence that says why there is none.
 */
export async function findBrowser(say: (line: string) => void): Promise<FoundBrowser> {
  const chosen = process.env.BACKLIGHT_BROWSER
  if (chosen) {
    if (await loadsExtensions(chosen)) return { path: chosen }
    return { path: null, reason: `BACKLIGHT_BROWSER is ${chosen}, which does not load unpacked extensions.` }
  }

  const refused = new Set<string>()
  const tryAll = async (paths: string[]): Promise<string | undefined> => {
    for (const path of paths) {
      if (refused.has(path) || !existsSync(path)) continue
      if (await loadsExtensions(path)) return path
      refused.add(path)
    }
    return undefined
  }

  const installed = await tryAll([playwrightsOwn(), ...onPath(), ...(PLACES[process.platform] ?? [])])
  if (installed) return { path: installed }

  say('No Chromium that loads extensions was found; trying to download one by Playwright…')
  await runStep('playwright', ['install', 'chromium'], { limitMs: DOWNLOAD_LIMIT_MS })
  const downloaded = await tryAll([playwrightsOwn()])
  if (downloaded) return { path: downloaded }

  if (isDebianAsRoot()) {
    say("Playwright's Chromium is not to be had; installing the distribution's chromium with apt-get…")
    const quiet = { limitMs: DOWNLOAD_LIMIT_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await runStep('apt-get', ['update'], quiet)
    await runStep('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
    const packaged = await tryAll(onPath())
    if (packaged) return { path: packaged }
    // Ubuntu's package is a snap, which root in a container cannot start: give Playwright's its libraries.
    if (existsSync(playwrightsOwn())) {
      await runStep('playwright', ['install-deps', 'chromium'], quiet)
      refused.delete(playwrightsOwn())
      const completed = await tryAll([playwrightsOwn()])
      if (completed) return { path: completed }
    }
  }
  return {
    path: null,
    reason:
      'No Chromium that loads unpacked extensions was found or could be installed: ' +
      'install Chromium (Debian: apt-get install chromium), or name one in BACKLIGHT_BROWSER.',
  }
}

function playwrightsOwn(): string {
  return chromium.executablePath()
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
}

/** Whether `apt-get install` can be tried. */
export function isDebianAsRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Starts the browser with an extension that is one empty worker, and waits for that worker. */
async function loadsExtensions(executablePath: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'backlight-probe-'))
  const extension = join(folder, 'extension')
  mkdirSync(extension)
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    background: { service_worker: 'worker.js' },
  }
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(extension, 'worker.js'), '')
  try {
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath,
      headless: true,
      timeout: START_LIMIT_MS,
      args: [...BROWSER_FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    })
    try {
      if (context.serviceWorkers().length === 0) {
        await context.waitForEvent('serviceworker', { timeout: 30_000 })
      }
      return true
    } finally {
      await context.close()
    }
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
