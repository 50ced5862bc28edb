/**
 * Style sheets that leave no trace in the DOM: constructed and adopted, a document or shadow root at a time.
 * Highlight styles do not cross into shadow roots in Firefox, hence one for each root.
 */
export class AdoptedSheets {
  readonly #css: string
  readonly #adopted = new Map<Document | ShadowRoot, CSSStyleSheet>()

  constructor(css: string) {
    this.#css = css
  }

  /** Puts the styles into the tree that a node belongs to; once a tree. */
  adopt(node: Node): void {
    const root = node.getRootNode() as Document | ShadowRoot
    if (this.#adopted.has(root) || !('adoptedStyleSheets' in root)) return
    const doc = node.ownerDocument ?? (root as Document)
    const sheet = adoptInto(root, doc, this.#css)
    if (sheet) this.#adopted.set(root, sheet)
  }

  /** Takes all styles out again; the page's own sheets stay. */
  remove(): void {
    for (const [root, sheet] of this.#adopted) {
      const host = pageSide(root)
      try {
        host.adoptedStyleSheets = host.adoptedStyleSheets.filter((other) => other !== sheet)
      } catch {
        // the frame has gone
      }
    }
    this.#adopted.clear()
  }
}

function adoptInto(root: Document | ShadowRoot, doc: Document, css: string): CSSStyleSheet | null {
  const view = doc.defaultView as (Window & typeof globalThis) | null
  if (!view) return null
  try {
    const Sheet = pageSide(view).CSSStyleSheet
    const sheet = new Sheet()
    sheet.replaceSync(css)
    pageSide(root).adoptedStyleSheets.push(sheet)
    return sheet
  } catch {
    return null
  }
}

/**
 * Firefox refuses adopted sheets through the content script's view of the page and takes them through the
 * page's own object (https://bugzilla.mozilla.org/show_bug.cgi?id=1928865). Elsewhere the object itself.
 */
function pageSide<T extends object>(object: T): T {
  return (object as { wrappedJSObject?: T }).wrappedJSObject ?? object
}
