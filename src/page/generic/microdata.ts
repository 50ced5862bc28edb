import { type Candidate, NO_META } from '../posting/found.ts'
import { lineOf } from '../text/line.ts'
import { isUndrawn } from '../text/visible.ts'

/** A posting in schema.org microdata; null where there is none or a list of several. */
export function findMicrodata(doc: Document): Candidate | null {
  const scopes = doc.querySelectorAll('[itemtype$="schema.org/JobPosting" i]')
  const scope = scopes[0]
  if (!scope || scopes.length > 1) return null
  const prop = (name: string, inside: Element = scope) => inside.querySelector(`[itemprop~="${name}"]`)
  const descriptions = [...scope.querySelectorAll('[itemprop~="description"]')].filter((element) => {
    const owner = element.parentElement?.closest('[itemscope]')
    return owner === scope && !isUndrawn(element) && element.localName !== 'meta'
  })
  if (descriptions.length === 0) return null
  const titleElement = prop('title') ?? doc.querySelector('h1')
  const company = prop('hiringOrganization')
  const place = prop('jobLocation')
  return {
    meta: {
      ...NO_META,
      title: contentOf(titleElement),
      company: contentOf((company && prop('name', company)) ?? company) || null,
      location: contentOf((place && prop('addressLocality', place)) ?? place) || null,
      employmentType: contentOf(prop('employmentType')) || null,
    },
    roots: descriptions,
    exclude: new Set(),
    titleElement: titleElement?.localName === 'meta' ? null : titleElement,
    foundBy: 'microdata',
  }
}

function contentOf(element: Element | null): string {
  return element?.getAttribute('content')?.trim() || lineOf(element)
}
