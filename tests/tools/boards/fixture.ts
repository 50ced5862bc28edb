/** A saved page -> a fixture with its structure and none of its words, and what the page reader finds in it. */
import { documentOf } from '../../../src/cli/input/document.ts'
import { boardOf } from '../../../src/page/boards/apply-adapter.ts'
import { BOARDS } from '../../../src/page/boards/index.ts'
import { groupOf } from '../../../src/page/generic/headings.ts'
import { cardsOf } from '../../../src/page/list/cards.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import type { FoundPosting } from '../../../src/page/posting/found.ts'
import { skeletonOf } from '../../../src/page/skeleton/skeleton.ts'

/** From here on a text is a sentence. */
const SENTENCE = 60

export interface Fixture {
  /** Id of the board that the address is of, or null. */
  board: string | null
  source: string
  expected: {
    url: string
    foundBy?: string
    posting: Omit<FoundPosting['posting'], 'blocks'> | null
    cards?: { id: string; title: string }[]
  }
}

/** @param html the page as a browser saved it @param url where it is from */
export function fixtureOf(html: string, url: URL): Fixture {
  const board = boardOf(url, BOARDS)
  const saved = documentOf(html)
  const words = new Words()
  const language = saved.documentElement.getAttribute('lang')?.slice(0, 5) ?? 'en'
  const body = skeletonOf(saved, {
    word: (text) => words.of(text),
    address: (href) => pathOf(href, url),
  })
  const source = `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n<title>${words.of(saved.title)}</title>\n</head>\n${body}\n</html>\n`
  const reduced = documentOf(source)
  const found = findPosting(reduced, url)
  const cards = board ? cardsOf(reduced, url, board, () => false).map(({ id, title }) => ({ id, title })) : []
  return {
    board: board?.id ?? null,
    source,
    expected: {
      url: url.href,
      ...(found && { foundBy: found.foundBy }),
      posting: found ? withoutBlocks(found.posting) : null,
      ...(!found && cards.length > 0 && { cards }),
    },
  }
}

/** The same text gives the same words, so that a title stays the same in its heading and in structured data. */
class Words {
  private readonly known = new Map<string, string>()

  of(text: string): string {
    if (/<[a-z][^>]*>/i.test(text)) return this.inMarkup(text)
    const known = this.known.get(text)
    if (known) return known
    const number = this.known.size + 1
    const own =
      groupOf(text, true) > 0
        ? text
        : text.length < SENTENCE
          ? `Text ${number}`
          : `Text ${number} stands here for a sentence of the page, which you replace by one of your own.`
    this.known.set(text, own)
    return own
  }

  private inMarkup(html: string): string {
    return html
      .split(/(<[^>]*>)/)
      .map((part, index) =>
        index % 2 === 1 ? part.replace(/\s[^>]*/, '') : part.trim() && this.of(part.trim()),
      )
      .join('')
  }
}

/** Ids of postings stand in addresses, and the adapter is tried on them. */
function pathOf(href: string, url: URL): string {
  if (!URL.canParse(href, url)) return ''
  const to = new URL(href, url)
  return to.origin === url.origin ? `${to.pathname}${to.search.slice(0, 80)}` : `${to.origin}${to.pathname}`
}

function withoutBlocks({ blocks: _, ...posting }: FoundPosting['posting']) {
  return posting
}
