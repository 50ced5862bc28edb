import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { afterEach, expect, test } from 'vitest'
import { offerLastResort } from '../../../src/page/generic/last-resort.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { SHORT_LINES } from '../../e2e/harness/samples/odd-pages.ts'

const URL_OF_PAGE = new URL('https://example.com/2026/11/we-need-you')
const withReader = () =>
  offerLastResort((doc) => new Readability(doc.cloneNode(true) as Document).parse()?.textContent ?? null)
const nobody = () => offerLastResort(() => null)

afterEach(nobody)

function find(html: string, anyway: boolean) {
  const { document } = parseHTML(html)
  const before = document.documentElement.outerHTML
  const found = findPosting(document, URL_OF_PAGE, { anyway })
  expect(document.documentElement.outerHTML).toBe(before)
  return found
}

test('a posting in short lines without headings is found by the reader of articles, where the user asks', () => {
  expect(find(SHORT_LINES, true)).toBeNull()
  withReader()
  expect(find(SHORT_LINES, false)).toBeNull()
  const found = find(SHORT_LINES, true)
  expect(found?.posting.title).toBe('We need you')
  expect(found?.posting.text).toContain('4 years of Java or Kotlin')
  expect(found?.posting.text).toContain('Kafka is a plus')
  expect(found?.posting.text).not.toMatch(/cobol|cookies/i)
})

test('a page that is about nothing stays one without a posting', () => {
  withReader()
  expect(find('<title>Soup</title><h1>Soup</h1><p>Peel the carrots.</p>', true)).toBeNull()
})

test('a reader that throws, or tells what is not on the page, changes nothing', () => {
  offerLastResort(() => {
    throw new Error('too many elements')
  })
  expect(find(SHORT_LINES, true)).toBeNull()
  offerLastResort(() => 'words that stand nowhere here '.repeat(20))
  expect(find(SHORT_LINES, true)).toBeNull()
})
