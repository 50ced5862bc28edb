/** Every folder under tests/pages is a page that the finder has to read as its expected.json says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../src/core/types.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'

const PAGES = resolve(import.meta.dirname, '../../pages')

/** Stand only in navigation, cookie banners, application forms, footers and lists of other jobs. */
const FURNITURE = /cobol|salesforce|fortran|matomo|first name|similar jobs|cookies|privacy/i

interface Expected {
  url: string
  foundBy?: string
  posting: (Partial<Posting> & Pick<Posting, 'title' | 'text'>) | null
}

describe.each(readdirSync(PAGES))('the page %s', (name) => {
  const source = readFileSync(join(PAGES, name, 'source.html'), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'))
  const { document } = parseHTML(source)
  const before = document.documentElement.outerHTML
  const found = findPosting(document, new URL(expected.url))

  if (expected.posting === null) {
    it('shows no posting', () => expect(found).toBeNull())
    return
  }

  it('gives title, facts and text', () => {
    const { id, ...facts } = expected.posting ?? { id: null }
    expect(found?.posting).toMatchObject(facts)
    if (id) expect(found?.posting.id).toBe(id)
    expect(found?.foundBy).toBe(expected.foundBy)
  })

  it('holds nothing of what stands around the posting', () => {
    expect(found?.posting.text).not.toMatch(FURNITURE)
  })

  it('has one block for each line', () => {
    const { text, blocks } = found?.posting ?? { text: '', blocks: [] }
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'))
  })

  it('maps every character of a visible text back to its node', () => {
    if (!found?.root) return
    for (let offset = 0; offset < found.posting.text.length; offset++) {
      const character = found.posting.text.charAt(offset)
      if (/\s/.test(character)) continue
      const point = found.textMap.pointAt(offset)
      expect(point?.node.data.charAt(point.offset)).toBe(character)
      expect(point && found.textMap.offsetOf(point.node, point.offset)).toBe(offset)
    }
  })

  it('is left as it was', () => expect(document.documentElement.outerHTML).toBe(before))
})
