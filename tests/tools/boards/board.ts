/**
 * `npm run board -- page.html https://… [case]`: makes a fixture of a saved page, with its structure and none of its
 * words, and what the page reader finds in it, to be put right by hand: tests/pages/<board>/<case>/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { documentOf } from '../../../src/cli/input/document.ts'
import { boardOf } from '../../../src/page/boards/apply-adapter.ts'
import { BOARDS } from '../../../src/page/boards/index.ts'
import { groupOf } from '../../../src/page/generic/headings.ts'
import { cardsOf } from '../../../src/page/list/cards.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { skeletonOf } from '../../../src/page/skeleton/skeleton.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** From here on a text is a sentence. */
const SENTENCE = 60
/** What stands in the place of each text of the page. */
const WORDS = new Map<string, string>()

const [file, address = '', name = 'job'] = process.argv.slice(2)
if (!file || !URL.canParse(address) || !/^[a-z0-9-]+$/.test(name)) {
  console.error('Usage: npm run board -- page.html https://the.page/it-is-from [name-of-the-case]')
  process.exit(2)
}
const url = new URL(address)
const board = boardOf(url, BOARDS)
const folder = join(ROOT, 'tests/pages', board?.id ?? 'no-adapter', name)
if (existsSync(folder)) {
  console.error(`${relative(ROOT, folder)} is there already: give the case another name as the last word.`)
  process.exit(1)
}

const saved = documentOf(readFileSync(file, 'utf8'))
const source = `<!doctype html>\n<html lang="${saved.documentElement.getAttribute('lang')?.slice(0, 5) ?? 'en'}">\n<head>\n<meta charset="utf-8">\n<title>${wordFor(saved.title)}</title>\n</head>\n${skeletonOf(saved, { word: wordFor, address: (href) => pathOf(href) })}\n</html>\n`
const reduced = documentOf(source)
const found = findPosting(reduced, url)
const cards = board ? cardsOf(reduced, url, board, () => false).map(({ id, title }) => ({ id, title })) : []
const expected = {
  url: url.href,
  ...(found && { foundBy: found.foundBy }),
  posting: found ? withoutBlocks(found.posting) : null,
  ...(!found && cards.length > 0 && { cards }),
}
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'source.html'), source)
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
console.log(`${relative(ROOT, folder)}/

1. source.html: write your own words in the places of "Text 1", "Text 2" …, and cut what no reader looks at. Nothing
   of the page's own words may stay: they are somebody's.
2. expected.json: put down what is right, not what was found (${found ? `now: "${found.posting.title}", by ${found.foundBy}` : 'now: no posting'}).
   null where the page does not tell something; "*" where any value will do.
3. npm run unit -- tests/unit/page/pages.test.ts${board ? '' : '\n4. No adapter knows this host. Where the page is read right without one, it stays here; else add one (CONTRIBUTING.md).'}`)

/** The same text gives the same words, so that a title stays the same in its heading and in structured data. */
function wordFor(text: string): string {
  if (/<[a-z][^>]*>/i.test(text)) return inMarkup(text)
  const known = WORDS.get(text)
  if (known) return known
  const number = WORDS.size + 1
  const own =
    groupOf(text, true) > 0
      ? text
      : text.length < SENTENCE
        ? `Text ${number}`
        : `Text ${number} stands here for a sentence of the page, which you replace by one of your own.`
  WORDS.set(text, own)
  return own
}

function inMarkup(html: string): string {
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) =>
      index % 2 === 1 ? part.replace(/\s[^>]*/, '') : part.trim() && wordFor(part.trim()),
    )
    .join('')
}

/** Ids of postings stand in addresses, and the adapter is tried on them. */
function pathOf(href: string): string {
  if (!URL.canParse(href, url)) return ''
  const to = new URL(href, url)
  return to.origin === url.origin ? `${to.pathname}${to.search.slice(0, 80)}` : `${to.origin}${to.pathname}`
}

function withoutBlocks({ blocks: _, ...posting }: NonNullable<ReturnType<typeof findPosting>>['posting']) {
  return posting
}
