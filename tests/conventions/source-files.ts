/** The project's own source files, and what they import; shared by the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

/** Written by tools, or hidden. */
const IGNORED = /(^|\/)(\.|node_modules$)|^tests\/e2e\/output$/

/** Paths from the root, with slashes. Dot-files and what tools write are left out. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (IGNORED.test(path)) return []
    return entry.isDirectory() ? projectFiles(path) : [path]
  })
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
    return { specifier, file: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null }
  })
}
