/** The marks of result lists, which no script of the page can see. */
import type { Page } from '@playwright/test'

export interface SeenMark {
  text: string
  label: string
  box: { left: number; top: number; right: number; bottom: number }
}

interface Node {
  nodeId: number
  parentId?: number
  nodeName: string
  nodeValue: string
  attributes?: string[]
}

/** The marks that are drawn now, from top to bottom. Asks the browser itself, for which no shadow root is closed. */
export async function marksOf(page: Page): Promise<SeenMark[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  const { nodes } = (await devtools.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })) as {
    nodes: Node[]
  }
  const attribute = ({ attributes = [] }: Node, name: string) => {
    const at = attributes.findIndex((one, place) => place % 2 === 0 && one === name)
    return at < 0 ? null : (attributes[at + 1] ?? '')
  }
  const seen: SeenMark[] = []
  for (const node of nodes) {
    if (attribute(node, 'class') !== 'mark' || attribute(node, 'hidden') !== null) continue
    const parts = nodes.filter(({ parentId }) => parentId === node.nodeId).map(({ nodeId }) => nodeId)
    const text = nodes.filter(
      ({ parentId = -1, nodeName }) => nodeName === '#text' && parts.includes(parentId),
    )
    // One that has hidden since the document was fetched has no box.
    const drawn = await devtools.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null)
    if (!drawn) continue
    const [left = 0, top = 0, , , right = 0, bottom = 0] = drawn.model.border
    seen.push({
      text: text.map(({ nodeValue }) => nodeValue).join(' | '),
      label: attribute(node, 'aria-label') ?? '',
      box: { left, top, right, bottom },
    })
  }
  await devtools.detach()
  return seen.toSorted((one, other) => one.box.top - other.box.top)
}

/** The names of the notes in the page's accessibility tree, in the order of the page. */
export async function spokenNotes(page: Page): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  return nodes.flatMap(({ role, name }) => (role?.value === 'note' ? [String(name?.value)] : []))
}
