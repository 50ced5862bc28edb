/**
 * `npm run release`: packages for Chrome, Edge and Firefox and the source that reviewers build them from, in
 * .output/release, byte for byte the same on every machine: entries are sorted and dated by SOURCE_DATE_EPOCH (else by
 * the last commit). The source package is built again in a folder of its own, and has to give the same packages.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { runStep } from '../steps.ts'
import { noticesOf } from './notices.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const OUT = join(ROOT, '.output/release')
const BROWSERS = [
  { name: 'chrome', build: ['build'] },
  { name: 'edge', build: ['build', '-b', 'edge'] },
  { name: 'firefox', build: ['build', '-b', 'firefox', '--mv3'] },
]
/** What a build needs, of the files that git knows. */
const SOURCE = /^(?:(?:entrypoints|skills-data|src)\/|[^/]+\.(?:json|md|ts)$|LICENSE$|\.npmrc$)/

type Files = Map<string, Uint8Array>

// The dates of a ZIP file are local ones.
process.env.TZ = 'UTC'
process.exitCode = await release()

async function release(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`)) {
    return failed(`CHANGELOG.md has no section for ${version}.`)
  }
  const date = releaseDate()
  const source = sourceFiles()
  const packages = new Map<string, Files>()
  for (const { name, build } of BROWSERS) {
    const built = await buildIn(ROOT, name, build)
    if (typeof built === 'string') return failed(built)
    packages.set(`backlight-${version}-${name}.zip`, built)
  }
  packages.set(`backlight-${version}-source.zip`, source)
  const zips = new Map([...packages].map(([name, files]) => [name, zip(files, date)]))

  const difference = await builtAgain(
    zips.get(`backlight-${version}-source.zip`) as Uint8Array,
    packages,
    version,
  )
  if (difference) return failed(difference)

  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const [name, bytes] of zips) writeFileSync(join(OUT, name), bytes)
  writeFileSync(
    join(OUT, 'SHA256SUMS'),
    [...zips].map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join(''),
  )
  writeFileSync(join(OUT, 'FILES.tsv'), listOf(packages))
  console.log(readFileSync(join(OUT, 'SHA256SUMS'), 'utf8'))
  console.log('Built again from the source package: the same, byte for byte. All is in .output/release/.')
  return 0
}

function failed(sentence: string): number {
  console.error(sentence)
  return 1
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
}

function releaseDate(): Date {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || git('log', '-1', '--format=%ct'))
  return new Date(seconds * 1000)
}

function sourceFiles(): Files {
  const names = git('ls-files')
    .split('\n')
    .filter((name) => SOURCE.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(ROOT, name))]))
}

/** The files of a browser's build with the notices of what ships in it, or the sentence that says what went wrong. */
async function buildIn(folder: string, browser: string, args: string[]): Promise<Files | string> {
  const output = join(folder, `.output/${browser}-mv3`)
  rmSync(output, { recursive: true, force: true })
  const result = await runStep('wxt', args, { cwd: folder })
  if (result.status !== 0) return `The build for ${browser} failed.\n${result.output}`
  const files: Files = new Map([['NOTICE.txt', Buffer.from(noticesOf(folder))]])
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(output.length + 1).replaceAll('\\', '/'), readFileSync(path))
  }
  return files
}

function zip(files: Files, mtime: Date): Uint8Array {
  const names = [...files.keys()].toSorted()
  return zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) as Uint8Array])), {
    mtime,
    level: 9,
  })
}

/** Builds the source package in a clean folder. @returns what differs, or nothing. */
async function builtAgain(
  source: Uint8Array,
  packages: Map<string, Files>,
  version: string,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backlight-release-'))
  try {
    for (const [name, bytes] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const { name, build } of BROWSERS) {
      const again = await buildIn(folder, name, build)
      if (typeof again === 'string') return again
      const first = packages.get(`backlight-${version}-${name}.zip`) as Files
      const differing = [...new Set([...first.keys(), ...again.keys()])].filter(
        (file) => !Buffer.from(first.get(file) ?? []).equals(Buffer.from(again.get(file) ?? [])),
      )
      if (differing.length > 0) return `Built again for ${name}, these files differ: ${differing.join(', ')}`
    }
    return ''
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Every file that ships: package, path, bytes, SHA-256. */
function listOf(packages: Map<string, Files>): string {
  const lines = [...packages].flatMap(([name, files]) =>
    [...files]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, bytes]) => [name, path, bytes.length, digest(bytes)].join('\t')),
  )
  return `package\tfile\tbytes\tsha256\n${lines.join('\n')}\n`
}
