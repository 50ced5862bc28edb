/** The licences of everything that ships: the dependencies of package.json and theirs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  name: string
  version: string
  license?: string
  dependencies?: Record<string, string>
}

/**
 * @param root a folder with package.json and node_modules.
 * @throws where a package is not installed or names no licence.
 */
export function noticesOf(root: string): string {
  const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const found = new Map<string, string>()
  const add = (name: string) => {
    if (found.has(name)) return
    const folder = join(root, 'node_modules', name)
    const { version, license, dependencies = {} } = read(folder)
    if (!license) throw new Error(`${name} ${version} names no licence.`)
    const file = readdirSync(folder)
      .toSorted()
      .find((one) => /^(?:licen[cs]e|copying)/i.test(one))
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : ''
    found.set(name, [`${name} ${version} (${license})`, text].filter(Boolean).join('\n\n'))
    for (const other of Object.keys(dependencies)) add(other)
  }
  for (const name of Object.keys(read(root).dependencies ?? {})) add(name)
  const parts = [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part)
  return `Backlight ships these works of others, each under its own licence.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}
