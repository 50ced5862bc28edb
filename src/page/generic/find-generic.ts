import { type Candidate, NO_META } from '../posting/found.ts'
import { plain } from '../posting/words.ts'
import { shadowRootOf } from '../shadow-host.ts'
import { lineOf } from '../text/line.ts'
import { textSteps } from '../text/read-text.ts'
import { isUndrawn } from '../text/visible.ts'
import { CORE_GROUPS, countBits, groupOf, WORK_GROUPS } from './headings.ts'
import { type Measure, measureSteps } from './measure.ts'
import { findBySignsSteps } from './signs/find-by-signs.ts'
import { namesJob } from './signs/job-title.ts'
import { LONGEST_LOOK, speaksToApplicants } from './signs/signs.ts'

/** Shorter is a teaser, not a posting. */
const LEAST_TEXT = 200
/** Text of result pages and menus is mostly links. */
const MOST_LINKS = 0.35
/** What a wider element adds must be prose to be taken in. */
const MOST_ADDED_LINKS = 0.2
const LEAST_PROSE = 60
const LEAST_PROSE_ANYWAY = 400
/** Prose may stand elsewhere, too: in a footer, in a teaser of something else. */
const MOST_PROSE = 0.7
const JOB_WORDS =
  /\b(?:jobs?|careers?|vacanc|position|hiring|recruit|opening|stellen|karriere|emploi|empleo|praca|werken)/i

/** The posting that a page shows under the headings of job ads; null where it shows none so. */
export function* headingSteps(doc: Document, url: URL): Generator<void, Candidate | null> {
  if (!doc.body) return null
  const measures = yield* measureSteps(doc.body, { groupOf })
  return yield* byHeadings(doc, url, { measures, anyway: false })
}

/**
 * The posting of a page that no board adapter knows, by its headings, else by what it says to applicants; null where it
 * is no job ad.
 * @param anyway the user says that it is one: a page with enough prose is read even without any sign of it
 */
export function* genericSteps(doc: Document, url: URL, anyway: boolean): Generator<void, Candidate | null> {
  if (!doc.body) return null
  const measures = yield* measureSteps(doc.body, { groupOf, matches: isProse })
  return (
    (yield* byHeadings(doc, url, { measures, anyway })) ??
    (yield* findBySignsSteps(doc, url)) ??
    (anyway ? mostProse(doc, measures) : null)
  )
}

interface Look {
  measures: readonly Measure[]
  anyway: boolean
}

function* byHeadings(doc: Document, url: URL, { measures, anyway }: Look): Generator<void, Candidate | null> {
  const whole = measures.at(-1)
  if (!whole) return null
  if ((whole.groups & CORE_GROUPS) === 0) return null
  const hint = JOB_WORDS.test(`${url.pathname} ${url.hostname} ${doc.title}`) ? 1 : 0
  const named = findTitle(doc)
  for (let wanted = countBits(whole.groups); wanted + hint >= 2; wanted--) {
    const core = measures.find((measure) => isBody(measure, wanted))
    if (!core) continue
    const titleElement = titleAbove(core.element, named)
    // One heading of work and the address are not enough: pages about companies have these, too.
    const worksTwice = countBits(core.groups & WORK_GROUPS) > 1
    const isNamed = namesJob(lineOf(titleElement) || documentTitle(doc))
    if (!anyway && !isNamed && !worksTwice) continue
    const body = widen(core, titleElement)
    if (body.text < LEAST_TEXT) continue
    if (!anyway && !(yield* speaksOfJob(body.element, url, isNamed))) continue
    return asCandidate(doc, body, titleElement)
  }
  return null
}

/** The user says that it is one, and it has no heading of one: the page's prose. */
function mostProse(doc: Document, measures: readonly Measure[]): Candidate | null {
  const titleElement = findTitle(doc)
  const prose = measures.at(-1)?.matched ?? 0
  if (prose < LEAST_PROSE_ANYWAY) return null
  const core = measures.find((measure) => measure.matched >= prose * MOST_PROSE)
  if (!core) return null
  const body = widen(core, titleElement)
  return body.element.localName === 'body' ? null : asCandidate(doc, body, titleElement)
}

function* speaksOfJob(element: Element, url: URL, isNamed: boolean): Generator<void, boolean> {
  const { text } = yield* textSteps([element], { limit: LONGEST_LOOK })
  return speaksToApplicants(text, url, isNamed)
}

/** A text long enough to be a sentence or two. */
const isProse = (text: string) => text.length >= LEAST_PROSE

function asCandidate(doc: Document, body: Measure, titleElement: Element | null): Candidate {
  return {
    meta: { ...NO_META, title: lineOf(titleElement) || documentTitle(doc) },
    roots: [body.element],
    exclude: new Set(),
    titleElement,
    foundBy: 'generic',
  }
}

function isBody(measure: Measure, wanted: number): boolean {
  if (countBits(measure.groups) < wanted || (measure.groups & CORE_GROUPS) === 0) return false
  return measure.link <= measure.text * MOST_LINKS
}

/** Takes in the elements around as long as what they add is prose; stops below the title. */
function widen(core: Measure, title: Element | null): Measure {
  let body = core
  for (let outer = core.parent; outer; outer = outer.parent) {
    const text = outer.text - body.text
    const link = outer.link - body.link
    if (outer.element.localName === 'body' && body.text >= LEAST_TEXT) break
    if (title && outer.element.contains(title) && body.text >= LEAST_TEXT) break
    if (text > 0 && link > text * MOST_ADDED_LINKS) break
    body = outer
  }
  return body
}

/** Headings looked at for a job's title: a long list of results may stand before it. */
const MOST_HEADINGS = 1_000

/**
 * The heading that names the job: the page's own where that does, else the last one before the first heading of the
 * posting's text that does (a pane beside a list, a shadow tree of its own).
 */
function titleAbove(core: Element, named: Element | null): Element | null {
  if (named && namesJob(lineOf(named))) return named
  let last: Element | null = null
  for (const tree of treesAround(core)) {
    const headings = tree.querySelectorAll?.('h1, h2, h3, h4, [role="heading"]') ?? []
    for (let index = 0; index < headings.length && index < MOST_HEADINGS; index++) {
      const heading = headings[index] as Element
      const line = lineOf(heading)
      const isInside = core.contains(heading) || tree === core.shadowRoot
      if (isInside ? groupOf(line, true) > 0 : !standsBefore(hostIn(heading, core), core)) break
      if (namesJob(line) && !isUndrawn(heading)) last = heading
    }
  }
  return last ?? named
}

/** How many elements in front of a posting may hold its title in a shadow tree of their own. */
const MOST_NEIGHBOURS = 8

/** The trees that may hold the title, in the order of the page: around the element, of those in front of it, its own. */
function treesAround(core: Element): ParentNode[] {
  const trees: ParentNode[] = []
  let before = core.previousElementSibling
  for (let count = 0; before && count < MOST_NEIGHBOURS; count++, before = before.previousElementSibling)
    if (before.shadowRoot) trees.unshift(before.shadowRoot)
  trees.unshift(core.getRootNode() as ParentNode)
  if (core.shadowRoot) trees.push(core.shadowRoot)
  return trees
}

/** The element itself, or what holds its shadow tree beside another element. */
function hostIn(element: Element, beside: Element): Element {
  const root = element.getRootNode()
  return root === beside.getRootNode() ? element : (shadowRootOf(element)?.host ?? element)
}

/** Whether one element stands before another that does not hold it. */
function standsBefore(one: Element, other: Element): boolean {
  let at: Element | null = one
  while (at && !at.parentNode?.contains(other)) at = at.parentElement
  for (let next = at?.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.contains(other)) return true
  }
  return false
}

/** The visible heading that names the page; where several could, the one in the document's title. */
export function findTitle(doc: Document): Element | null {
  const named = ` ${plain(doc.title)} `
  let first: Element | null = null
  const headings = doc.querySelectorAll('h1, [role="heading"][aria-level="1"], h2')
  for (let index = 0; index < headings.length && index < MOST_HEADINGS; index++) {
    const heading = headings[index] as Element
    const line = lineOf(heading)
    if (!line || isUndrawn(heading)) continue
    if (named.includes(` ${plain(line)} `)) return heading
    if (heading.localName !== 'h2') first ??= heading
  }
  return first
}

/** The document's title without the site's name. */
export function documentTitle(doc: Document): string {
  const told = doc.querySelector('meta[property="og:title"]')?.getAttribute('content') || doc.title || ''
  return (told.replace(/\s+/g, ' ').split(/ [|–—·-] /)[0] ?? '').trim().slice(0, 300)
}
