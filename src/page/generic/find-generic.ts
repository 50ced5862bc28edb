import { type Candidate, NO_META } from '../posting/found.ts'
import { lineOf, plain } from '../posting/words.ts'
import { isUndrawn } from '../text/visible.ts'
import { CORE_GROUPS, countBits, groupOf } from './headings.ts'
import { type Measure, measureSteps } from './measure.ts'

/** Shorter is a teaser, not a posting. */
const LEAST_TEXT = 200
/** Text of result pages and menus is mostly links. */
const MOST_LINKS = 0.35
/** What a wider element adds must be prose to be taken in. */
const MOST_ADDED_LINKS = 0.2
const JOB_WORDS =
  /\b(?:jobs?|careers?|vacanc|position|hiring|recruit|opening|stellen|karriere|emploi|empleo|praca|werken)/i

/** The posting of a page that no board adapter knows, by its headings; null where it is no job ad. */
export function* genericSteps(doc: Document, url: URL): Generator<void, Candidate | null> {
  if (!doc.body) return null
  const measures = yield* measureSteps(doc.body, { groupOf })
  const whole = measures.at(-1)
  if (!whole || (whole.groups & CORE_GROUPS) === 0) return null
  const hint = JOB_WORDS.test(`${url.pathname} ${url.hostname} ${doc.title}`) ? 1 : 0
  const titleElement = findTitle(doc)
  for (let wanted = countBits(whole.groups); wanted + hint >= 2; wanted--) {
    const core = measures.find((measure) => isBody(measure, wanted))
    if (!core) continue
    const body = widen(core, titleElement)
    if (body.text < LEAST_TEXT) continue
    return {
      meta: { ...NO_META, title: lineOf(titleElement) || documentTitle(doc) },
      roots: [body.element],
      exclude: new Set(),
      titleElement,
      foundBy: 'generic',
    }
  }
  return null
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

/** The visible heading that names the page; where several could, the one in the document's title. */
export function findTitle(doc: Document): Element | null {
  const named = ` ${plain(doc.title)} `
  let first: Element | null = null
  for (const heading of doc.querySelectorAll('h1, [role="heading"][aria-level="1"], h2')) {
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
  return (told.split(/\s+[|–—·]\s+|\s+-\s+/)[0] ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
}
