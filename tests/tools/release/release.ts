/**
 * `npm run release`: packages for Chrome, Edge and Firefox and the source that reviewers build them from, in
 * .output/release, byte for byte the same on every machine: entries are sorted and dated by SOURCE_DATE_EPOCH (else by
 * the last commit). The source package is built again in a folder of its own, and has to give the same packages;
 * Firefox's package has to pass `web-ext lint` without a warning that lint.ts does not explain. SHA256SUMS has the
 * digests, FILES.tsv every file with its origin.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { BROWSERS, type Built, buildIn, type Files, zip } from './build.ts'
import { lint } from './lint.ts'
import { packageAt } from './notices.ts'
import { originOfFile, packagesIn } from './origins.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const OUT = join(ROOT, '.output/release')
/** What a build needs, of the files that git knows. */
const SOURCE = /^(?:(?:entrypoints|skills-data|src)\/|[^/]+\.(?:json|md|ts)$|LICENSE$|\.npmrc$)/

// The dates of a ZIP file are local ones.
process.env.TZ = 'UTC'
process.exitCode = await release()

async function release(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`)) {
    return failed(`CHANGELOG.md has no section for ${version}.`)
  }
  const changed = git('status', '--porcelain')
  if (changed) return failed(`What is released is what is committed; commit or put aside:\n${changed}`)
  const tag = process.env.TAG
  if (tag && tag !== `v${version}`) return failed(`The tag ${tag} is not that of version ${version}.`)

  const date = releaseDate()
  const built = new Map<string, Built>()
  for (const browser of BROWSERS) {
    const result = await buildIn(ROOT, browser)
    if (typeof result === 'string') return failed(result)
    built.set(browser.name, result)
  }
  const nameOf = (what: string) => `backlight-${version}-${what}.zip`
  const source = sourceFiles()
  const zips = new Map([
    ...[...built].map(([name, { files }]) => [nameOf(name), zip(files, date)] as const),
    [nameOf('source'), zip(source, date)] as const,
  ])

  const lines = [...built].flatMap(([name, one]) => linesOf(nameOf(name), one))
  const unknown = lines.filter(({ origin }) => origin === null)
  if (unknown.length > 0)
    return failed(`Nobody knows where these come from: ${unknown.map(({ file }) => file)}`)
  const firefox = join(ROOT, '.output/firefox-mv3')
  const wrong = (await lint(firefox)) || (await builtAgain(zips.get(nameOf('source')) as Uint8Array, built))
  if (wrong) return failed(wrong)

  lines.push(
    ...[...source].map(([file, bytes]) => ({
      package: nameOf('source'),
      file,
      bytes,
      origin: 'this repository',
    })),
  )
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const [name, bytes] of zips) writeFileSync(join(OUT, name), bytes)
  const list = tableOf(lines)
  writeFileSync(join(OUT, 'FILES.tsv'), list)
  const sums = [...zips, ['FILES.tsv', Buffer.from(list)] as const]
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.map(([name, bytes]) => `${digest(bytes)}  ${name}\n`).join(''))
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

/** Builds the source package in a clean folder. @returns what differs, or nothing. */
async function builtAgain(source: Uint8Array, built: ReadonlyMap<string, Built>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backlight-release-'))
  try {
    for (const [name, bytes] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), bytes)
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
    for (const browser of BROWSERS) {
      const again = await buildIn(folder, browser)
      if (typeof again === 'string') return again
      const first = built.get(browser.name)?.files ?? new Map()
      const differing = [...new Set([...first.keys(), ...again.files.keys()])].filter(
        (file) => !Buffer.from(first.get(file) ?? []).equals(Buffer.from(again.files.get(file) ?? [])),
      )
      if (differing.length > 0)
        return `Built again for ${browser.name}, these files differ: ${differing.join(', ')}`
    }
    return ''
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

interface Line {
  package: string
  file: string
  bytes: Uint8Array
  /** Null where nobody knows. */
  origin: string | null
}

function linesOf(name: string, { files, origins }: Built): Line[] {
  const packages = packagesIn(origins)
  const told = (one: string) => (packages.has(one) ? `${one}@${packageAt(ROOT, one).version}` : one)
  return [...files].map(([file, bytes]) => ({
    package: name,
    file,
    bytes,
    origin: originOfFile(file, origins)?.map(told).join(', ') ?? null,
  }))
}

/** Every file that ships: package, path, bytes, SHA-256, and what it is made of. */
function tableOf(lines: readonly Line[]): string {
  const rows = lines
    .toSorted((one, other) => (one.package + one.file < other.package + other.file ? -1 : 1))
    .map(({ package: name, file, bytes, origin }) =>
      [name, file, bytes.length, digest(bytes), origin].join('\t'),
    )
  return `${['package', 'file', 'bytes', 'sha256', 'origin'].join('\t')}\n${rows.join('\n')}\n`
}
