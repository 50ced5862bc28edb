/** The cards of a board's result list: links to its postings, and where their titles stand. */
import { boardOf, canShowPosting, jobIdOf } from '../boards/apply-adapter.ts'
import type { BoardAdapter } from '../boards/contract.ts'
import { BOARDS } from '../boards/index.ts'
import { lineOf, shownText } from '../text/line.ts'
import { words } from '../text/tags.ts'

export interface Card {
  /** The posting's id, as reading it would give. */
  id: string
  title: string
  /** What shows the title and nothing else. */
  element: Element
}

/** Longer lists load as one scrolls; what is beyond is not in sight. */
const MOST_CARDS = 200
const LONGEST_TITLE = 200
/** How far above such a link its card may begin, in elements. */
const COVER_HEIGHT = 3
const LETTER = /\p{L}/u
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]'
/** What lists are made of: outside of one, links to the open posting are its own. */
const ENTRY = 'li, article, tr, [role="listitem"], [role="option"], [role="row"]'
/** What boards mark the words of a search with, in the middle of a title. */
const EMPHASIS = words('b strong em mark i')

/**
 * The cards of a page, in its order, one a posting.
 * @param url of the page
 * @param isOther says of an element that it belongs to the open posting and is no card
 */
export function cardsOf(
  doc: Document,
  url: URL,
  board: BoardAdapter,
  isOther: (element: Element) => boolean,
): Card[] {
  const cards = new Map<string, Card>()
  let open: string | null | undefined
  for (const link of doc.querySelectorAll(board.links ?? 'a[href]')) {
    const id = idOf(link.getAttribute('href') ?? '', url, board)
    if (id === null || (cards.size === MOST_CARDS && !cards.has(id))) continue
    if (open === undefined) open = jobIdOf(board, url)
    if (id === open && !link.closest(ENTRY)) continue
    const element = titleIn(link)
    const title = lineOf(element)
    if (!element || title.length > LONGEST_TITLE || !LETTER.test(title) || isOther(element)) continue
    const before = cards.get(id)
    const card = { id, title, element }
    if (!before || isBetter(card, before)) cards.set(id, card)
  }
  return [...cards.values()]
}

/** The id of the posting that an address leads to; null where it leads elsewhere. */
function idOf(href: string, page: URL, board: BoardAdapter): string | null {
  if (!URL.canParse(href, page.href)) return null
  const url = new URL(href, page)
  if (boardOf(url, BOARDS) !== board || !canShowPosting(board, url)) return null
  return jobIdOf(board, url)
}

/** A card links its posting more than once, by "Apply" or "Save" too: a heading is its title, else the longest. */
function isBetter(one: Card, other: Card): boolean {
  const isHeading = one.element.matches(HEADING)
  if (isHeading !== other.element.matches(HEADING)) return isHeading
  return !isHeading && one.title.length > other.title.length
}

/** What shows the title of a link, which may be as large as its card; null where nothing does. */
function titleIn(link: Element): Element | null {
  const heading = link.querySelector(HEADING) ?? link.closest(HEADING)
  if (heading) return heading
  const first = firstWords(link)
  if (!first) return headingBeside(link)
  let at = first
  while (at !== link && at.parentElement && EMPHASIS.has(at.localName) && isPartOf(at, at.parentElement)) {
    at = at.parentElement
  }
  return at
}

/** Above a link that lies over its card without words of its own, the card's heading; null where there are several. */
function headingBeside(link: Element): Element | null {
  let around = link.parentElement
  for (let height = 0; around && height < COVER_HEIGHT; height++, around = around.parentElement) {
    const [first, ...others] = around.querySelectorAll(HEADING)
    // "h3" is above "h4": the company under the title.
    if (first) return others.every(({ localName }) => localName > first.localName) ? first : null
  }
  return null
}

/** The element that holds the first words that another shows. */
function firstWords(root: Element): Element | null {
  const { text, map } = shownText(root)
  const first = text.search(LETTER)
  return first < 0 ? null : (map.pointAt(first)?.node.parentElement ?? null)
}

/** Whether an emphasised word stands in a line with other words of the same element. */
function isPartOf(word: Element, whole: Element): boolean {
  return [...whole.childNodes].some(
    (node) =>
      node !== word &&
      (node.nodeType === 3
        ? LETTER.test((node as Text).data)
        : EMPHASIS.has((node as Element).localName) && LETTER.test(lineOf(node as Element))),
  )
}
