/** Every page under tests/pages has to be read as its expected.json says. */
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { boardOf } from '../../../src/page/boards/apply-adapter.ts'
import { BOARDS } from '../../../src/page/boards/index.ts'
import { cardsOf } from '../../../src/page/list/cards.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { ANY, PAGE_FIXTURES } from './page-fixtures.ts'

/** Stand only in navigation, cookie banners, application forms, footers and lists of other jobs. */
const FURNITURE = /cobol|salesforce|fortran|matomo|first name|similar jobs|cookies|privacy/i

describe.each(PAGE_FIXTURES.map((page) => [page.name, page] as const))('the page %s', (_name, page) => {
  const { source, expected } = page
  const { document } = parseHTML(source)
  const before = document.documentElement.outerHTML
  const url = new URL(expected.url)
  const found = findPosting(document, url)

  if (expected.cards) {
    it('marks the cards of its list', () => {
      const board = boardOf(url, BOARDS)
      const isOfPosting = (element: Element) =>
        found?.roots.some((root) => root.contains(element)) || found?.titleElement?.contains(element) || false
      const cards = board ? cardsOf(document, url, board, isOfPosting) : []
      expect(cards.map(({ id, title }) => ({ id, title }))).toEqual(expected.cards)
    })
  }

  if (expected.posting === null) {
    it('shows no posting', () => expect(found).toBeNull())
    return
  }

  it('gives title, facts and text', () => {
    const { id, ...facts } = expected.posting ?? { id: null }
    const told = Object.entries(facts).filter(([, value]) => value !== ANY)
    expect(found?.posting).toMatchObject(Object.fromEntries(told))
    if (id && id !== ANY) expect(found?.posting.id).toBe(id)
    expect(found?.foundBy).toBe(expected.foundBy)
  })

  it('holds nothing of what stands around the posting', () => {
    expect(found?.posting.text).not.toMatch(FURNITURE)
  })

  it('has one block for each line', () => {
    const { text, blocks } = found?.posting ?? { text: '', blocks: [] }
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
  })

  it('maps every character of the text back to its node, which is in the page if the page shows it', () => {
    const { text } = found?.posting ?? { text: '' }
    for (let offset = 0; offset < text.length; offset++) {
      const character = text.charAt(offset)
      if (/\s/.test(character)) continue
      const point = found?.textMap.pointAt(offset)
      expect(point?.node.data.charAt(point.offset)).toBe(character)
      expect(point && found?.textMap.offsetOf(point.node, point.offset)).toBe(offset)
      expect(point && document.contains(point.node)).toBe(found?.root !== null)
    }
  })

  it('is left as it was', () => expect(document.documentElement.outerHTML).toBe(before))
})
