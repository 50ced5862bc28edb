import type { Posting } from '../../core/types.ts'
import { applyAdapter, boardOf, canShowPosting } from '../boards/apply-adapter.ts'
import type { BoardAdapter } from '../boards/contract.ts'
import { BOARDS } from '../boards/index.ts'
import { completed } from '../generic/complete.ts'
import { withFacts } from '../generic/facts/with-facts.ts'
import { findTitle, genericSteps, headingSteps } from '../generic/find-generic.ts'
import { lastResortSteps } from '../generic/last-resort.ts'
import { locateSteps } from '../generic/locate.ts'
import { findMicrodata } from '../generic/microdata.ts'
import { otherJobsIn } from '../generic/other-jobs.ts'
import { pickShown } from '../json-ld/belongs.ts'
import { readJobPosting, type StructuredPosting } from '../json-ld/job-posting.ts'
import { readJobPostings } from '../json-ld/parse.ts'
import { runAtOnce } from '../slices.ts'
import { frameDocument } from '../text/children.ts'
import { lineOf } from '../text/line.ts'
import { type PageText, textSteps } from '../text/read-text.ts'
import type { Candidate, FoundPosting, Meta } from './found.ts'
import { postingHash } from './identity.ts'
import { textOfHtml } from './parse-html.ts'

export interface FindOptions {
  /**
   * The user asked for this very page: look with the generic finder even where the board's adapter says that
   * there is no posting.
   */
  anyway?: boolean
}

/** Frames looked into where the page itself has no posting. */
const MOST_FRAMES = 8

/**
 * The one posting that a page shows, or null. Looks at structured data, the board's adapter, microdata and
 * the page's headings, in this order. Never throws, changes nothing.
 * @param url the page's address; with in-page navigation the new one, which may be ahead of `doc.location`
 */
export function findPosting(doc: Document, url: URL, options: FindOptions = {}): FoundPosting | null {
  return runAtOnce(findSteps(doc, url, options))
}

/** `findPosting` in slices, for the page: see slices.ts. */
export function* findSteps(
  doc: Document,
  url: URL,
  options: FindOptions = {},
): Generator<void, FoundPosting | null> {
  const here = yield* findInDocument(doc, url, options)
  if (here || !options.anyway) return here
  const frames = doc.querySelectorAll('iframe')
  for (let index = 0; index < frames.length && index < MOST_FRAMES; index++) {
    const frame = frames[index]
    const inner = frame ? frameDocument(frame) : null
    const found = inner?.body ? yield* findInDocument(inner, url, options) : null
    if (found) return found
  }
  return null
}

function* findInDocument(
  doc: Document,
  url: URL,
  options: FindOptions,
): Generator<void, FoundPosting | null> {
  const board = boardOf(url, BOARDS)
  if (board && !canShowPosting(board, url) && !options.anyway) return null
  const seen = lookByBoard(doc, url, board)
  const data = readJobPostings(doc).map(readJobPosting)
  const structured = data.length > 0 ? pickShown(data, shownOn(doc, url, seen)) : null
  if (structured) {
    const found = yield* fromStructured(doc, url, structured, seen)
    if (found) return found
  }
  if (seen && seen.roots.length > 0 && seen.meta.title) return yield* fromCandidate(url, seen)
  const anyway = options.anyway === true
  // A board's address of one posting, where the board was built anew: the page's own structure still shows it.
  if (board && !anyway && (!seen?.meta.id || board.entries)) return null
  const other =
    findMicrodata(doc) ??
    (yield* genericSteps(doc, url, anyway)) ??
    (anyway ? yield* lastResortSteps(doc) : null)
  // A board's page names the board all over: what its adapter does not find there is not guessed.
  const whole = other && (seen ? withSeen(other, seen) : withFacts(other, doc, url))
  const found = whole && (yield* fromCandidate(url, whole))
  return found && { ...found, byStructure: board !== null && canShowPosting(board, url) }
}

/** What the adapter still finds of a posting whose text it does not. */
function withSeen(other: Candidate, { meta, titleElement }: Candidate): Candidate {
  const { id, title, company, location, employmentType } = meta
  return {
    ...other,
    titleElement: titleElement ?? other.titleElement,
    meta: {
      ...other.meta,
      id,
      title: title || other.meta.title,
      company: company ?? other.meta.company,
      location: location ?? other.meta.location,
      employmentType: employmentType ?? other.meta.employmentType,
    },
  }
}

/**
 * What the board's selectors find. Saved pages and copies name their board only in the canonical link; in-page
 * navigation leaves that link behind, so it never gives an id to a live page.
 */
function lookByBoard(doc: Document, url: URL, board: BoardAdapter | null): Candidate | null {
  if (board) return applyAdapter(doc, url, board)
  const canonical = canonicalOf(doc)
  const other = canonical ? boardOf(canonical, BOARDS) : null
  if (!canonical || !other || !canShowPosting(other, canonical)) return null
  const seen = applyAdapter(doc, canonical, other)
  return url.protocol.startsWith('http') ? { ...seen, meta: { ...seen.meta, id: null } } : seen
}

function canonicalOf(doc: Document): URL | null {
  const href = doc.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return href && URL.canParse(href) ? new URL(href) : null
}

function shownOn(doc: Document, url: URL, seen: Candidate | null) {
  const jobId = seen?.meta.id?.replace(/^[^:]*:/, '') ?? null
  if (seen?.meta.title) return { url, jobId, titles: [seen.meta.title] }
  const headings = [...doc.querySelectorAll('h1, h2')].slice(0, 12).map(lineOf)
  return { url, jobId, titles: headings.filter(Boolean) }
}

/** Structured data tells the facts; the text is what the page shows, where it shows it. */
function* fromStructured(
  doc: Document,
  url: URL,
  structured: StructuredPosting,
  seen: Candidate | null,
): Generator<void, FoundPosting | null> {
  const hidden = textOfHtml(structured.description, doc)
  let roots = seen?.roots ?? []
  let exclude = seen?.exclude ?? new Set<Element>()
  const titleElement = seen?.titleElement ?? findTitle(doc)
  if (roots.length === 0) {
    const marked = findMicrodata(doc)
    if (marked) ({ roots, exclude } = marked)
  }
  if (roots.length === 0 && doc.body) roots = yield* shownRoots(doc, url, hidden?.text ?? '', titleElement)
  const meta: Meta = {
    id: seen?.meta.id ?? null,
    title: structured.title ?? lineOf(titleElement),
    otherTitles: [],
    company: structured.company ?? seen?.meta.company ?? null,
    location: structured.location ?? seen?.meta.location ?? null,
    salary: structured.salary,
    employmentType: structured.employmentType ?? seen?.meta.employmentType ?? null,
  }
  if (roots.length > 0) {
    const found = yield* fromCandidate(url, { meta, roots, exclude, titleElement, foundBy: 'json-ld' })
    if (found) return found
  }
  if (!hidden?.text) return null
  return finish(url, meta, hidden, [], titleElement, 'json-ld')
}

/** A page that shows less of a description than this share shows a teaser of it. */
const LEAST_SHOWN = 0.5

/**
 * Where the page shows what its structured data describes. The data may be half the truth, one paragraph alone or a
 * copy from before a change: where the page shows a posting, that counts.
 */
function* shownRoots(
  doc: Document,
  url: URL,
  description: string,
  title: Element | null,
): Generator<void, readonly Element[]> {
  const part = yield* locateSteps(doc.body, description)
  const whole = (yield* headingSteps(doc, url))?.roots[0]
  if (!part) {
    if (!whole) return []
    const shown = yield* textSteps([whole])
    return shown.text.length >= description.length * LEAST_SHOWN ? [whole] : []
  }
  return whole?.contains(part) && !(title && whole.contains(title)) ? [whole] : completed(part, title)
}

function* fromCandidate(url: URL, candidate: Candidate): Generator<void, FoundPosting | null> {
  const exclude = new Set(candidate.exclude)
  for (const root of candidate.roots) for (const element of otherJobsIn(root)) exclude.add(element)
  const read = yield* textSteps(candidate.roots, { exclude })
  if (!read.text) return null
  const { meta, roots, titleElement, foundBy, address = null } = candidate
  return { ...finish(url, meta, read, roots, titleElement, foundBy), address }
}

function finish(
  url: URL,
  meta: Meta,
  read: PageText,
  roots: readonly Element[],
  titleElement: Element | null,
  foundBy: FoundPosting['foundBy'],
): FoundPosting {
  const { id, otherTitles, ...facts } = meta
  const posting: Posting = {
    ...facts,
    ...(otherTitles.length > 0 && { otherTitles: [...otherTitles] }),
    id: id ?? postingHash(url, meta.title, read.text),
    text: read.text,
    blocks: read.blocks,
  }
  return {
    posting,
    root: roots[0] ?? null,
    roots,
    titleElement,
    textMap: read.map,
    foundBy,
    address: null,
    byStructure: false,
  }
}
