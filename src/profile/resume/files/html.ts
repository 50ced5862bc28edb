/** A parsed HTML document -> text: a block a line, a table row a line, headings after a blank line. */

const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT'])
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY THEAD UL'.split(
    ' ',
  ),
)
const HEADING = /^H[1-6]$/
/** Deeper pages were made to hurt. */
const MAX_DEPTH = 500

/** Runs no script and loads nothing: the document has to come from `DOMParser`. */
export function htmlText(document: Document): string {
  const parts: string[] = []
  if (document.body) walk(document.body, parts, 0)
  return parts
    .join('')
    .replace(/[ \u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function walk(node: Node, parts: string[], depth: number): void {
  if (depth > MAX_DEPTH) return
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      parts.push((child.textContent ?? '').replace(/\s+/g, ' '))
    } else if (child.nodeType === 1) {
      element(child as Element, parts, depth)
    }
  }
}

function element(child: Element, parts: string[], depth: number): void {
  const name = child.tagName.toUpperCase()
  if (HIDDEN.has(name) || child.hasAttribute('hidden')) return
  if (name === 'BR') parts.push('\n')
  else if (name === 'TR') {
    const cells = [...child.children].map((cell) => {
      const own: string[] = []
      walk(cell, own, depth + 1)
      return own.join('').trim()
    })
    parts.push('\n', cells.join('\t'), '\n')
  } else if (HEADING.test(name) || BLOCKS.has(name)) {
    parts.push(HEADING.test(name) || name === 'ARTICLE' || name === 'SECTION' ? '\n\n' : '\n')
    if (name === 'LI') parts.push('• ')
    walk(child, parts, depth + 1)
    parts.push('\n')
  } else walk(child, parts, depth + 1)
}
