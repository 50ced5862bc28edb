/** The strings of src/i18n/locales in the keys that browsers allow, for WXT's i18n module to build `_locales` of. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageId } from '../i18n/strings.ts'

const SOURCE = 'src/i18n/locales'
/** WXT's own folder for what it generates. */
const TARGET = '.wxt/locales'

/**
 * @param root of the project.
 * @returns the folder with one file a language, written anew: `problem.newer_version` is `problem_newer_version` there.
 */
export function writeBrowserLocales(root: string): string {
  const target = join(root, TARGET)
  mkdirSync(target, { recursive: true })
  for (const file of readdirSync(join(root, SOURCE))) {
    const strings: Record<string, string> = JSON.parse(readFileSync(join(root, SOURCE, file), 'utf8'))
    const messages = Object.entries(strings).map(([key, message]) => [messageId(key), message])
    writeFileSync(join(target, file), JSON.stringify(Object.fromEntries(messages)))
  }
  return target
}
