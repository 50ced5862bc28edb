/** Company and place of a posting whose page says them in no data. */
import type { Candidate } from '../../posting/found.ts'
import { companyOf } from './company.ts'
import { labelledIn } from './labels.ts'
import { placeOf } from './place.ts'

/** How far above the text its title and facts may stand. */
const HIGHEST = 6

/** What is known of the candidate stays; what is not is looked for around its title. */
export function withFacts(candidate: Candidate, doc: Document, url: URL): Candidate {
  const { meta, titleElement: title } = candidate
  const [text] = candidate.roots
  if (!text || (meta.company && meta.location)) return candidate
  const near = around(text, title)
  const told = labelledIn(near)
  const places = { title, near, text }
  const company = meta.company ?? companyOf(doc, url, { ...places, told: told.company })
  const location = meta.location ?? placeOf(told.place, places, company)
  return { ...candidate, meta: { ...meta, company, location } }
}

/** The smallest element that holds both; the text's surroundings where they stand far apart. */
function around(text: Element, title: Element | null): Element {
  let at = text
  for (let height = 0; height < HIGHEST && at.parentElement; height++) {
    if (title && at.contains(title)) return at
    if (at.parentElement.localName === 'html') break
    at = at.parentElement
  }
  return at
}
