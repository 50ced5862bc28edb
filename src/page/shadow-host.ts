/** An element of ours in the page, which the page's styles do not reach and whose content its scripts do not see. */
export interface ShadowHost {
  host: HTMLElement
  root: ShadowRoot
}

/** Not in the page yet. */
export function createShadowHost(doc: Document): ShadowHost {
  const host = doc.createElement('div')
  host.style.setProperty('all', 'initial', 'important')
  return { host, root: host.attachShadow({ mode: 'closed' }) }
}

/** The shadow tree that a node stands in. Null for one of the document, and for one that the page has taken out of it. */
export function shadowRootOf(node: Node): ShadowRoot | null {
  const root = node.getRootNode()
  const isShadow = root.nodeType === root.DOCUMENT_FRAGMENT_NODE && 'host' in root
  return isShadow ? (root as ShadowRoot) : null
}
