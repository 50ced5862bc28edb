/**
 * `npm run board -- page.html https://… [case]`: makes a fixture of a saved page, with its structure and none of its
 * words, and what the page reader finds in it, to be put right by hand: tests/pages/<board>/<case>/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fixtureOf } from './fixture.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

const [file, address = '', name = 'job'] = process.argv.slice(2)
if (!file || !URL.canParse(address) || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run board -- page.html https://the.page/it-is-from [name-of-the-case]')
  process.exit(2)
}
const { board, source, expected } = fixtureOf(readFileSync(file, 'utf8'), new URL(address))
const folder = join(ROOT, 'tests/pages', board ?? 'no-adapter', name)
if (existsSync(folder)) {
  console.error(`${relative(ROOT, folder)} is there already: give the case another name as the last word.`)
  process.exit(1)
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'source.html'), source)
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
const now = expected.posting ? `"${expected.posting.title}", by ${expected.foundBy}` : 'no posting'
console.log(`${relative(ROOT, folder)}/

1. source.html: write your own words in the places of "Text 1", "Text 2" …, and cut what no reader looks at. Nothing
   of the page's own words may stay: they are somebody's.
2. expected.json: put down what is right, not what was found (now: ${now}).
   null where the page does not tell something; "*" where any value will do.
3. npm run unit -- tests/unit/page/pages.test.ts${board ? '' : '\n4. No adapter knows this host. Where the page is read right without one, it stays here; else add one (CONTRIBUTING.md).'}`)
