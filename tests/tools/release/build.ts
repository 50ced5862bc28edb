/** One browser's package: its files, and what each is made of. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { runStep } from '../steps.ts'
import { noticesOf } from './notices.ts'
import { type Origins, packagesIn, readOrigins } from './origins.ts'

/** By path in the package. */
export type Files = ReadonlyMap<string, Uint8Array>

export interface Built {
  files: Files
  origins: Origins
}

export const BROWSERS = [
  { name: 'chrome', build: ['build'] },
  { name: 'edge', build: ['build', '-b', 'edge'] },
  { name: 'firefox', build: ['build', '-b', 'firefox', '--mv3'] },
] as const

export type Browser = (typeof BROWSERS)[number]

/** @returns the files with the notices of what ships in them, or the sentence that says what went wrong. */
export async function buildIn(root: string, { name, build }: Browser): Promise<Built | string> {
  const output = join(root, `.output/${name}-mv3`)
  rmSync(output, { recursive: true, force: true })
  const aside = mkdtempSync(join(tmpdir(), 'backlight-origins-'))
  const told = join(aside, 'origins.ndjson')
  try {
    const env = { BACKLIGHT_ORIGINS: told, BACKLIGHT_E2E: '', NODE_ENV: 'production' }
    const result = await runStep('wxt', [...build], { cwd: root, env })
    if (result.status !== 0) return `The build for ${name} failed.\n${result.output}`
    const origins = readOrigins(told)
    const files = new Map<string, Uint8Array>([
      ['NOTICE.txt', Buffer.from(noticesOf(root, packagesIn(origins)))],
    ])
    for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files.set(path.slice(output.length + 1).replaceAll('\\', '/'), readFileSync(path))
    }
    return { files, origins }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Entries are sorted and of one date, so that the same files give the same bytes. */
export function zip(files: Files, mtime: Date): Uint8Array {
  const names = [...files.keys()].toSorted()
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) as Uint8Array])), {
    mtime,
    level: 9,
  })
}
