/** Tells of every file of a build what it is made of, for the list that a release carries. It changes nothing. */
import { appendFileSync } from 'node:fs'
import { posix, relative, resolve, sep } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const PROJECT_ROOT = resolve(import.meta.dirname, '../..')
/** In an address of a module, what comes last is the package itself and not one that needs it. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//
/** What bundlers and the framework make up, by how its name begins. */
const MADE_UP: readonly (readonly [RegExp, string])[] = [
  [/^virtual:(?:lexicon|catalog|aliases|guide)\b/, 'skills-data'],
  [/^(?:virtual:|@?wxt)/, 'wxt'],
  [/^(?:vite|commonjsHelpers|plugin)/, 'vite'],
  [/^rolldown/, 'rolldown'],
]

/**
 * @param id a bundler's name for a module: an absolute path, or one that a plugin made up (it begins with a NUL byte).
 * @returns a package by its name, a folder of this project, or the tool that made it up.
 */
function originOf(id: string, root: string = PROJECT_ROOT): string {
  const path = (id.replace(/^\0+/, '').split('?')[0] ?? '').replaceAll(sep, '/')
  const inPackage = PACKAGE.exec(path)?.[1]
  if (inPackage) return inPackage
  for (const [name, maker] of MADE_UP) if (name.test(path)) return maker
  const own = relative(root, path).replaceAll(sep, '/')
  return own.startsWith('..') ? path : posix.dirname(own)
}

/**
 * @param file where one line of JSON a file of the build is appended: `[name, ...origins]`. A file may have several
 *   lines. Nothing, and the plugin does nothing.
 */
export function tellOrigins(file: string | undefined): Plugin {
  return {
    name: 'backlight:origins',
    generateBundle(_options, bundle) {
      if (!file) return
      const parts = Object.values(bundle)
      for (const part of parts) {
        const origins = new Set(part.type === 'chunk' ? ofChunk(part) : ofAsset(part.fileName, parts))
        appendFileSync(file, `${JSON.stringify([part.fileName, ...[...origins].toSorted()])}\n`)
      }
    },
  }
}

type Part = Rolldown.OutputChunk | Rolldown.OutputAsset

/** A chunk without modules hands on what stands in others. */
function ofChunk({ moduleIds, imports }: Rolldown.OutputChunk): string[] {
  return moduleIds.length > 0 ? moduleIds.map((id) => originOf(id)) : imports
}

/** Style sheets are put together from what chunks import. */
function ofAsset(name: string, parts: readonly Part[]): string[] {
  return parts
    .filter((part) => part.type === 'chunk')
    .filter(({ viteMetadata }) => viteMetadata?.importedCss.has(name))
    .flatMap(({ moduleIds }) => moduleIds.filter((id) => /\.css\b/.test(id)).map((id) => originOf(id)))
}
