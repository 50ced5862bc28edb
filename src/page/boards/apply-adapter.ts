import { type Candidate, type Meta, NO_META } from '../posting/found.ts'
import { plain } from '../posting/words.ts'
import { lineOf, shownText } from '../text/line.ts'
import { isUndrawn } from '../text/visible.ts'
import type { Board, BoardAdapter, BoardEntries, Head, Where } from './contract.ts'
import { entryLookedAt, isListOfPostings } from './entries.ts'
import { elementsAt } from './where.ts'

/** A description is read from at most so many elements. */
const MOST_ROOTS = 30

/** A page asks again and again for its own address. */
let last: { boards: readonly Board[]; hostname: string; board: BoardAdapter | null } | null = null

/** The board that a URL belongs to, or null. */
export function boardOf(url: URL, boards: readonly Board[]): BoardAdapter | null {
  const { hostname } = url
  if (last?.boards === boards && last.hostname === hostname) return last.board
  const host = `.${hostname}`
  const found = boards.find(({ hosts }) =>
    hosts.some((own) => host.endsWith(own) && host.at(-own.length - 1) === '.'),
  )
  const board = found?.adapter() ?? null
  last = { boards, hostname, board }
  return board
}

/** Whether a page of this board can show a posting at all. */
export function canShowPosting(board: BoardAdapter, url: URL): boolean {
  return board.pages.test(url.pathname + url.search)
}

/** Ids are numbers, hashes or words of a title. What is longer is no id, and no message takes it for one. */
const LONGEST_ID = 300

/** The job id that a URL of this board carries, with the board's prefix, or null. */
export function jobIdOf(board: BoardAdapter, url: URL): string | null {
  const place = url.pathname + url.search
  for (const pattern of board.jobId) {
    const id = pattern.exec(place)?.[1]
    if (id && id.length <= LONGEST_ID) return `${board.id}:${id}`
  }
  return null
}

/** What the adapter finds on the page; `roots` is empty where there is no description. */
export function applyAdapter(doc: Document, url: URL, board: BoardAdapter): Candidate {
  if (board.entries && isListOfPostings(doc, board.entries)) return applyEntry(doc, url, board, board.entries)
  const id = jobIdOf(board, url)
  const fill = (places: readonly Where[] | undefined) => withId(places ?? [], id)
  const told = board.documentTitle?.exec(doc.title.slice(0, LONGEST_TITLE))?.groups
  const titleElement = firstVisible(doc, fill(board.title)) ?? showing(doc, told?.title)
  const fact = (places: readonly Where[] | undefined) => lineOf(firstVisible(doc, fill(places))) || null
  const roots = visibleAll(doc, fill(board.description))
  const named = board.head ? namedIn(titleElement, board.head) : null
  return {
    meta: {
      ...NO_META,
      id,
      title: named?.title ?? (lineOf(titleElement) || told?.title?.trim() || ''),
      otherTitles: named?.otherTitles ?? [],
      company: named?.company ?? fact(board.company) ?? told?.company?.trim() ?? null,
      location: fact(board.location),
      employmentType: fact(board.employmentType),
    },
    roots,
    exclude: selectAll(roots, board.exclude ?? []),
    titleElement,
    foundBy: 'board',
  }
}

function applyEntry(doc: Document, url: URL, board: BoardAdapter, entries: BoardEntries): Candidate {
  const entry = entryLookedAt(doc, url, entries)
  const text = entry?.querySelector(entries.text) ?? null
  const roots = text ? [text] : []
  const id = entry && entry.id.length <= LONGEST_ID ? `${board.id}:${entry.id}` : null
  return {
    meta: { ...NO_META, id, ...namedIn(text, board.head) },
    address: entry && new URL(addressWithId(entries.address, id), url).href,
    roots,
    exclude: selectAll(roots, board.exclude ?? []),
    titleElement: text,
    foundBy: 'board',
  }
}

/** The job id without the board's prefix, as it may stand in a selector: it comes from the page's address. */
const bareId = (id: string | null) => id?.slice(id.indexOf(':') + 1).replace(/[^\w-]/g, '') ?? ''

const addressWithId = (address: string, id: string | null) =>
  bareId(id) ? address.replaceAll('{id}', bareId(id)) : ''

/** Puts the job id into selectors. Without one, those that ask for it are passed over. */
function withId(places: readonly Where[], id: string | null): Where[] {
  const bare = bareId(id)
  return places.flatMap((place) => {
    if (typeof place !== 'string' || !place.includes('{id}')) return [place]
    return bare ? [place.replaceAll('{id}', bare)] : []
  })
}

/** Roles are listed below the first line, not at the end of a long comment. UTF-16 code units. */
const LONGEST_HEAD = 6_000

/** Titles and company as the text of an element tells them. */
function namedIn(
  element: Element | null,
  head: ((text: string) => Head) | undefined,
): Pick<Meta, 'title' | 'otherTitles' | 'company'> {
  const text = element ? shownText(element, LONGEST_HEAD).text : ''
  const line = (text.split('\n', 1)[0] ?? '').slice(0, 300)
  const { titles = [], company = null } = head?.(text) ?? {}
  const [title = line, ...otherTitles] = titles
  return { title, otherTitles, company }
}

/** A document's title is no longer. UTF-16 code units. */
const LONGEST_TITLE = 400
/** Titles stand near the beginning of what a page is about. */
const MOST_LINES = 300

/** What shows a known title and nothing else, whatever it is made of. */
function showing(doc: Document, title: string | undefined): Element | null {
  const known = title && plain(title)
  if (!known) return null
  const lines = (doc.querySelector('main') ?? doc.body)?.querySelectorAll('h1, h2, h3, p, a, span, div') ?? []
  for (let index = 0; index < lines.length && index < MOST_LINES; index++) {
    const line = lines[index]
    if (line && line.children.length < 3 && plain(lineOf(line)) === known && !isUnseen(line)) return line
  }
  return null
}

function firstVisible(doc: Document, places: readonly Where[]): Element | null {
  for (const place of places) {
    for (const element of elementsAt(doc, place)) {
      if (!isUnseen(element) && lineOf(element)) return element
    }
  }
  return null
}

function visibleAll(doc: Document, places: readonly Where[]): Element[] {
  for (const place of places) {
    const found: Element[] = []
    for (const element of elementsAt(doc, place)) {
      if (found.length === MOST_ROOTS) break
      if (found.some((outer) => outer.contains(element)) || isUnseen(element)) continue
      if (lineOf(element)) found.push(element)
    }
    if (found.length > 0) return found
  }
  return []
}

/** Hidden itself or in something hidden; boards keep the mobile copy of a page in the same document. */
function isUnseen(element: Element): boolean {
  if (typeof element.checkVisibility === 'function' && element.checkVisibility()) return false
  for (let at: Element | null = element, depth = 0; at && depth < 60; at = at.parentElement, depth++) {
    if (isUndrawn(at)) return true
  }
  return false
}

function selectAll(roots: readonly Element[], selectors: readonly string[]): Set<Element> {
  const found = new Set<Element>()
  if (selectors.length === 0) return found
  for (const root of roots) {
    for (const element of root.querySelectorAll(selectors.join(','))) found.add(element)
  }
  return found
}
