/** The licences of everything that ships, of the packages that a build was really made of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  version: string
  license?: string
}

/** @throws where a package is not installed. */
export function packageAt(root: string, name: string): Package & { folder: string } {
  const folder = join(root, 'node_modules', name)
  return { folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }
}

/**
 * @param root a folder with node_modules.
 * @param names of the packages that ship.
 * @throws where a package is not installed, names no licence, or one that asks for more than being told.
 */
export function noticesOf(root: string, names: Iterable<string>): string {
  const parts = [...names].toSorted().map((name) => {
    const { folder, version, license } = packageAt(root, name)
    if (!license) throw new Error(`${name} ${version} names no licence.`)
    if (!LICENCES.has(license)) throw new Error(`May it ship? ${name} ${version} is under ${license}.`)
    const file = readdirSync(folder)
      .toSorted()
      .find((one) => /^(?:licen[cs]e|copying)/i.test(one))
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
    return [`${name} ${version} (${license})`, text].filter(Boolean).join('\n\n')
  })
  return `Backlight ships these works of others, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

/** They ask for their text beside the work, and no more. MPL leaves its own files, unchanged ones here, under itself. */
const LICENCES = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MPL-2.0'])
