import { parseHTML } from 'linkedom'

/** What may stand before the root of a page. */
const PROLOG = /^(?:\s+|<!--[^>]*-->|<![^>]*>|<\?[^>]*>)/
const MOST_PROLOG = 50
/** Tags that begin a page which leaves out `<html>` and `<head>`, as HTML allows. */
const HEAD_TAG = /^<(?:title|meta|link|base|style|script)[\s>]/i
const BODY = /<body[\s>]/i

/**
 * A document of whatever HTML: a page, the inside of one, or nothing at all. linkedom takes the first element for the
 * root and throws where there is none; browsers make root, head and body.
 */
export function documentOf(html: string): Document {
  const { document } = parseHTML(`<!doctype html>${rooted(html)}`)
  // A root whose tag never ends swallows the page, in a browser as well.
  return document.documentElement ? document : parseHTML(EMPTY).document
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

function rooted(html: string): string {
  let page = html.replace(/^\uFEFF/, '')
  for (let left = MOST_PROLOG; left > 0; left--) {
    const { length } = PROLOG.exec(page)?.[0] ?? ''
    if (length === 0) break
    page = page.slice(length)
  }
  if (/^<html[\s>]/i.test(page)) return page
  if (/^<(?:head|body)[\s>]/i.test(page)) return `<html>${page}</html>`
  if (!HEAD_TAG.test(page)) return `<html><head></head><body>${page}</body></html>`
  const body = page.search(BODY)
  if (body >= 0) return `<html><head>${page.slice(0, body)}</head>${page.slice(body)}</html>`
  const end = page.indexOf('</title>')
  const head = end < 0 ? '' : page.slice(0, end + '</title>'.length)
  return `<html><head>${head}</head><body>${page.slice(head.length)}</body></html>`
}
