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
