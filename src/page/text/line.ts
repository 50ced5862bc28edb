import { runAtOnce } from '../slices.ts'
import { type PageText, textSteps } from './read-text.ts'

/** A title, a company, a place: what is longer is none. UTF-16 code units. */
const LONGEST_LINE = 300
/**
 * What takes more nodes to say it is no line either. Lines are read one by one: where headings stand in headings,
 * reading each to its end would cost the square of their number.
 */
const MOST_NODES = 200

/**
 * What an element shows, in few words: the one way in which titles, companies, places and cards are read. No style,
 * script, template, control, hidden or clipped text; where all that it shows is hidden from screen readers or a
 * button's, that.
 */
export function shownText(element: Element, limit = LONGEST_LINE): PageText {
  const read = runAtOnce(textSteps([element], { limit, nodes: MOST_NODES, controls: 'none' }))
  return read.text ? read : runAtOnce(textSteps([element], { limit, nodes: MOST_NODES, controls: 'all' }))
}

/** The same as one line, of at most 300 characters; '' for no element. */
export function lineOf(element: Element | null | undefined): string {
  return element ? shownText(element).text.replace(/\s+/g, ' ').trim() : ''
}
