/** Source files with every change in them, switched off, as Stryker's instrumenter makes them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runStep } from '../../steps.ts'

/** Eighty packages that nobody else has to have: installed where they are used, the first time. */
const INSTRUMENTER = '@stryker-mutator/instrumenter'
const VERSION = '10.1.1'

export interface Mutant {
  id: string
  /** Absolute path. */
  fileName: string
  /** From 0. */
  location: { start: Place; end: Place }
  mutatorName: string
  replacement: string
}
interface Place {
  line: number
  column: number
}

/** What we use of the package, which has no types here: it is not among our dependencies. */
interface Package {
  Instrumenter: new (
    logger: object,
  ) => {
    instrument(
      files: { name: string; mutate: boolean; content: string }[],
      options: { plugins: null; ignorers: []; excludedMutations: [] },
    ): Promise<{ files: { name: string; content: string }[]; mutants: readonly Mutant[] }>
  }
}

/** @param home where the instrumenter is installed. */
export async function instrument(
  home: string,
  files: readonly string[],
): Promise<{ sources: Record<string, string>; mutants: readonly Mutant[] }> {
  const { Instrumenter } = await packageIn(home)
  const quiet = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false }
  const given = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const made = await new Instrumenter(quiet).instrument(given, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  })
  return {
    sources: Object.fromEntries(made.files.map(({ name, content }) => [name, content])),
    mutants: made.mutants,
  }
}

async function packageIn(home: string): Promise<Package> {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  const require = createRequire(join(home, 'package.json'))
  try {
    return await import(pathToFileURL(require.resolve(INSTRUMENTER)).href)
  } catch {
    const options = ['--no-audit', '--no-fund', '--ignore-scripts']
    const installed = await runStep('npm', ['install', ...options, `${INSTRUMENTER}@${VERSION}`], {
      cwd: home,
    })
    if (installed.status !== 0) throw new Error(`${installed.reason}\n${installed.output}`)
    return import(pathToFileURL(require.resolve(INSTRUMENTER)).href)
  }
}

/** `file:line:column  what stands there → what it was changed to`, on one line. */
export function told({ fileName, location: { start, end }, replacement }: Mutant, root: string): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line, end.line + 1)
  const last = lines.length - 1
  const stands = lines
    .map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined))
    .join(' ')
  const short = (text: string) => {
    const one = text.replace(/\s+/g, ' ')
    return one.length > 80 ? `${one.slice(0, 77)}…` : one
  }
  const place = `${relative(root, fileName)}:${start.line + 1}:${start.column + 1}`
  return `${place}  ${short(stands)}  →  ${short(replacement)}`
}
