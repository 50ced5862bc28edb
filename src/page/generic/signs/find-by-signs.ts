/** A posting without the headings that postings have: its title, and what it asks, gives and says to applicants. */
import { type Candidate, NO_META } from '../../posting/found.ts'
import { lineOf } from '../../text/line.ts'
import { textSteps } from '../../text/read-text.ts'
import { isFurniture, isUndrawn } from '../../text/visible.ts'
import { isOtherJobsHeading } from '../headings.ts'
import { measureSteps } from '../measure.ts'
import { isForAll, jobTitleOf } from './job-title.ts'
import { advertises, LONGEST_LOOK } from './signs.ts'

/** Shorter is a teaser. */
const LEAST_TEXT = 200
/** A text so long is no entry of a menu. */
const LEAST_PIECE = 20
/** The body holds most of what is no link; some stands in other places. */
const MOST_OF_IT = 0.8
const MOST_LINKS = 0.35
const MOST_CONTROLS = 500

export function* findBySignsSteps(doc: Document, url: URL): Generator<void, Candidate | null> {
  const title = doc.body && jobTitleOf(doc)
  if (!title) return null
  const { text } = yield* textSteps([doc.body], { limit: LONGEST_LOOK })
  const page = { url, isAd: title.isAd, applies: hasWayToApply(doc), isArticle: isArticle(doc) }
  // Nobody but who advertises a job writes "(m/f/d)": a teaser says little else.
  const isOne =
    (title.element?.localName === 'h1' && isForAll(title.line) && !page.isArticle) || advertises(text, page)
  if (text.length < LEAST_TEXT || !isOne) return null
  const roots = yield* rootsOf(doc, title.element)
  if (roots.length === 0) return null
  return {
    meta: { ...NO_META, title: title.line },
    roots,
    exclude: new Set(),
    titleElement: title.element,
    foundBy: 'generic',
  }
}

/** The smallest element that holds the text; of the page's body what follows the title. */
function* rootsOf(doc: Document, title: Element | null): Generator<void, Element[]> {
  const measures = yield* measureSteps(doc.body, { matches: (text) => text.length >= LEAST_PIECE })
  const all = measures.at(-1)?.matched ?? 0
  const core = measures.find(
    ({ matched, text, link }) => matched >= all * MOST_OF_IT && link <= text * MOST_LINKS,
  )
  if (!core || core.text < LEAST_TEXT) return []
  if (core.element.localName !== 'body') return [core.element]
  const children = [...doc.body.children]
  const from = title ? children.findIndex((child) => child.contains(title)) : 0
  const roots: Element[] = []
  for (const child of children.slice(Math.max(0, from))) {
    if (isFurniture(child, false) || isUndrawn(child)) continue
    if (/^h[1-6]$/.test(child.localName) && isOtherJobsHeading(lineOf(child))) break
    roots.push(child)
  }
  return roots
}

/** A control that says so, or an address for applicants. */
function hasWayToApply(doc: Document): boolean {
  const controls = doc.querySelectorAll('a[href], button, [role="button"], [class~="apply" i]')
  return [...controls]
    .slice(0, MOST_CONTROLS)
    .some(
      (one) =>
        /^(?:apply\b|jetzt bewerben|(?:online )?bewerb|postuler|candidat|solliciteer|aplikuj|to the application)/i.test(
          lineOf(one),
        ) ||
        /\/apply\/?$/i.test(one.getAttribute('href') ?? '') ||
        /^mailto:(?:[^@]*[.-])?(?:jobs?|careers?|hr|rh|people|talent|recruit\w*|hiring|bewerb\w*|karriere|personal|work)@/i.test(
          one.getAttribute('href') ?? '',
        ),
    )
}

/** What says of itself that it is something else, or holds what job ads do not. */
function isArticle(doc: Document): boolean {
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return (
    /^(?:article|profile|book)/i.test(type) || doc.querySelector('pre, code, [itemtype*="Article"]') !== null
  )
}
