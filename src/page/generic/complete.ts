/** Where a page shows more of a posting than its structured data tells. */
import { lineOf, shownText } from '../text/line.ts'
import { isFurniture, isHidden } from '../text/visible.ts'
import { groupOf, isOtherJobsHeading } from './headings.ts'

/** Text of menus and of lists of postings is mostly links. */
const MOST_LINKS = 0.35
/** A neighbour is looked at no further. UTF-16 code units. */
const LONGEST_LOOK = 4_000
const MOST_NEIGHBOURS = 200
const HIGHEST = 30

/**
 * The whole description of which some part is known: up from that part as long as what stands around it is text of
 * its own, and beside the title only what stands with the part.
 * @returns elements in the order of the page; at least the part itself
 */
export function completed(part: Element, title: Element | null): Element[] {
  let roots = [part]
  for (let height = 0; height < HIGHEST; height++) {
    const [first] = roots
    const around = first?.parentElement
    if (!first || !around) break
    const beside = [...before(first, title).reverse(), ...roots, ...after(roots.at(-1) ?? first, title)]
    const isWhole = beside.length === [...around.children].filter(isText).length
    if (
      !isWhole ||
      around.localName === 'body' ||
      around.localName === 'main' ||
      (title && around.contains(title))
    ) {
      return beside
    }
    roots = [around]
  }
  return roots
}

function before(element: Element, title: Element | null): Element[] {
  return neighbours(element, title, (at) => at.previousElementSibling)
}

function after(element: Element, title: Element | null): Element[] {
  return neighbours(element, title, (at) => at.nextElementSibling)
}

/** The text that follows without a break: a title, a form, a menu or a list of other jobs ends it. */
function neighbours(from: Element, title: Element | null, next: (at: Element) => Element | null): Element[] {
  const found: Element[] = []
  for (let at = next(from); at && found.length < MOST_NEIGHBOURS; at = next(at)) {
    if (isFurniture(at, false) || (title && at.contains(title))) break
    if (!isText(at)) continue
    if (isOther(at)) break
    found.push(at)
  }
  return found
}

function isText(element: Element): boolean {
  return !isFurniture(element, false) && !isHidden(element) && lineOf(element) !== ''
}

const HEADING = 'h1, h2, h3'

/** The heading that an element begins with. */
function firstHeading(element: Element): Element | null {
  let at: Element | null = element.firstElementChild
  while (at && !at.matches(HEADING)) at = at.firstElementChild
  return at
}

function isOther(element: Element): boolean {
  const headings = [element, ...element.querySelectorAll('h2, h3, h4')].slice(0, 3)
  if (headings.some((heading) => isOtherJobsHeading(lineOf(heading)))) return true
  // "Colleagues", "About Acme": the page goes on with something else.
  const own = element.matches(HEADING) ? element : firstHeading(element)
  if (own && groupOf(lineOf(own), true) === 0) return true
  const text = shownText(element, LONGEST_LOOK).text.length
  let links = 0
  for (const link of [...element.querySelectorAll('a[href]')].slice(0, MOST_NEIGHBOURS))
    links += lineOf(link).length
  return links > text * MOST_LINKS
}
