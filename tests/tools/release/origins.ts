/** Where each file of a package comes from. */
import { readFileSync } from 'node:fs'

/** By the file's path in the package: packages by name, folders of the source, or other files of the package. */
export type Origins = ReadonlyMap<string, readonly string[]>

/** Files that no bundler makes, and what the framework or this tool makes them of. */
const OTHERS: readonly (readonly [RegExp, (...parts: string[]) => readonly string[]])[] = [
  [/^manifest\.json$/, () => ['wxt.config.ts', 'package.json', 'entrypoints', 'src/page/boards']],
  [/^_locales\//, () => ['src/i18n/locales']],
  [/^icons\//, () => ['src/public/icons']],
  [/^([a-z]+)\.html$/, (_, page) => [`entrypoints/${page}`]],
  [/^NOTICE\.txt$/, () => ['the licences of the packages that ship']],
]

/** @param told what `tellOrigins` of src/build/origins.ts has written while the package was built. */
export function readOrigins(told: string): Origins {
  const found = new Map<string, string[]>()
  for (const line of readFileSync(told, 'utf8').split('\n').filter(Boolean)) {
    const [file, ...origins] = JSON.parse(line) as [string, ...string[]]
    // A worker is made once and then put into the package: the second time nothing is told of it.
    found.set(file, [...new Set([...(found.get(file) ?? []), ...origins])].toSorted())
  }
  return found
}

/** Names of packages among the origins. */
export function packagesIn(origins: Origins): Set<string> {
  const files = new Set(origins.keys())
  const all = [...origins.values()].flat()
  return new Set(
    all.filter((one) => !files.has(one) && !/^(?:src|entrypoints|skills-data)(?:\/|$)/.test(one)),
  )
}

/** @returns null where nobody knows: nothing may ship then. */
export function originOfFile(file: string, origins: Origins): readonly string[] | null {
  const told = origins.get(file)
  if (told && told.length > 0) return told
  for (const [pattern, made] of OTHERS) {
    const parts = pattern.exec(file)
    if (parts) return made(...parts)
  }
  return null
}
