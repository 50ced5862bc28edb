/** The project's own source files, and what they import; shared by the tests of this folder. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Tracked and new files, without what git ignores. Paths from the root, with slashes. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const deleted = execFileSync('git', ['ls-files', '--deleted', '-z'], { cwd: ROOT, encoding: 'utf8' })
  const gone = new Set(deleted.split('\0'))
  return listed.split('\0').filter((file) => file !== '' && !gone.has(file))
}

export function codeFiles(): string[] {
  return projectFiles().filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
}

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

export interface Import {
  /** As written: `../core/types.ts`, `react`. */
  specifier: string
  /** Path from the root for relative imports, else null. */
  file: string | null
}

/**
 * `from '…'`, `import '…'` and `import('…')`, each at a place where code stands: the start of a line, or after `}`,
 * `=` and the like. Good enough for formatted code; a template string with an import in it would be counted too.
 */
const IMPORTS =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(IMPORTS)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? ''
    return { specifier, file: specifier.startsWith('.') ? join(dirname(file), specifier) : null }
  })
}
