import { runAtOnce } from '../slices.ts'
import { type PageText, textSteps } from '../text/read-text.ts'

/**
 * The text of a piece of HTML that is not on the page. It is parsed into an inert document: no script runs,
 * no image loads.
 */
export function textOfHtml(html: string, doc: Document): PageText | null {
  const Parser = doc.defaultView?.DOMParser ?? globalThis.DOMParser
  if (!Parser) return null
  const page = /<[a-z][^<>]*>/i.test(html) ? html : `<div style="white-space:pre-line">${html}</div>`
  const inert = new Parser().parseFromString(`<!doctype html><html><body>${page}</body></html>`, 'text/html')
  return inert.body ? runAtOnce(textSteps([inert.body])) : null
}
