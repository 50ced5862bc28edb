/**
 * A page of twice the size is at most twice the work. Counted, not timed: how many children linkedom was made to list.
 * It lists all of a parent's for each element that a selector asks about its siblings.
 */
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { BOARDS } from '../../../src/page/boards/index.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { PAGE_FIXTURES } from './page-fixtures.ts'

/** One of each thing that boards ask for beside, before or among others. */
const PIECE = [
  '<li><a href="/job-offers/go">Offers</a></li>',
  '<p>Austin</p><a href="/job-offers/go">Offers</a>',
  '<div><p>Remote</p></div>',
  '<section><div class="prose">We build.</div></section>',
  '<div><div class="comment-body markdown-body">We build.</div></div>',
  '<h1></h1><h2></h2><span data-icon="LOCATION_OUTLINE"></span><section class="company-links"></section>',
].join('')

/** How many children were listed while a page of so many pieces was read. */
function listed(pieces: number, read: (document: Document) => void): number {
  const { document } = parseHTML(`<!doctype html><html><body>${PIECE.repeat(pieces)}</body></html>`)
  const holder = holderOf(document.body, 'childNodes')
  const own = Object.getOwnPropertyDescriptor(holder, 'childNodes') as PropertyDescriptor
  let count = 0
  Object.defineProperty(holder, 'childNodes', {
    ...own,
    get(this: Node) {
      const nodes = own.get?.call(this)
      count += nodes.length
      return nodes
    },
  })
  try {
    read(document as unknown as Document)
  } finally {
    Object.defineProperty(holder, 'childNodes', own)
  }
  return count
}

/** The prototype that a property stands in. */
function holderOf(object: object, key: string): object {
  let at = object
  while (!Object.hasOwn(at, key)) at = Object.getPrototypeOf(at)
  return at
}

const urlOf = (id: string) =>
  PAGE_FIXTURES.find(({ board, expected }) => board === id && expected.posting !== null)?.expected.url ?? ''

test.each([...BOARDS.map(({ id }) => id), 'generic'])('%s: twice the siblings are twice the work', (id) => {
  const url = new URL(urlOf(id))
  const read = (document: Document) => findPosting(document, url)
  expect(listed(60, read)).toBeLessThanOrEqual(2.3 * listed(30, read))
})

test('what is counted is what a selector about siblings costs', () => {
  const read = (document: Document) => document.querySelectorAll('h1 ~ a')
  expect(listed(60, read)).toBeGreaterThan(3 * listed(30, read))
})
