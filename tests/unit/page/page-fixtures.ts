/** The folders tests/pages/<board>/<case>/, each with a source.html and what is right about it (expected.json). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Posting } from '../../../src/core/types.ts'

const PAGES = resolve(import.meta.dirname, '../../pages')

/** What stands for "anything" in an expected.json. */
export const ANY = '*'

interface Expected {
  url: string
  foundBy?: string
  /** Null where the page shows no posting. */
  posting: (Partial<Posting> & Pick<Posting, 'title' | 'text'>) | null
  /** The cards of its result list, where it has one. */
  cards?: { id: string; title: string }[]
}

export interface PageFixture {
  board: string
  /** `<board>/<case>` */
  name: string
  source: string
  expected: Expected
}

export const PAGE_FIXTURES: readonly PageFixture[] = readdirSync(PAGES).flatMap((board) =>
  readdirSync(join(PAGES, board)).map((one) => ({
    board,
    name: `${board}/${one}`,
    source: readFileSync(join(PAGES, board, one, 'source.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(PAGES, board, one, 'expected.json'), 'utf8')) as Expected,
  })),
)
