import { lineOf } from '../text/line.ts'
import { isOtherJobsHeading } from './headings.ts'

/** A description has some ten. */
const MOST_HEADINGS = 1_000

/**
 * The lists of other jobs inside an element. Each goes with its heading: the box around both, or, where the
 * heading stands free among the description, everything from it to the next heading of its rank.
 */
export function otherJobsIn(root: Element): Set<Element> {
  const out = new Set<Element>()
  const headings = root.querySelectorAll('h2, h3, h4, h5, [role="heading"]')
  for (let index = 0; index < headings.length && index < MOST_HEADINGS; index++) {
    const heading = headings[index] as Element
    if (!isOtherJobsHeading(lineOf(heading))) continue
    const box = boxOf(heading, root)
    if (box !== heading) {
      out.add(box)
      continue
    }
    out.add(heading)
    let next = heading.nextElementSibling
    while (next && next.localName !== heading.localName) {
      out.add(next)
      next = next.nextElementSibling
    }
  }
  return out
}

/** The widest element around a heading that starts with it; the heading itself where that is the root. */
function boxOf(heading: Element, root: Element): Element {
  let box = heading
  while (box.parentElement && box.parentElement !== root && startsWith(box.parentElement, box)) {
    box = box.parentElement
  }
  return box
}

function startsWith(parent: Element, child: Element): boolean {
  for (let at = child.previousSibling; at; at = at.previousSibling) {
    if (at.nodeType === 1 ? lineOf(at as Element) : at.nodeType === 3 && (at as Text).data.trim())
      return false
  }
  return parent.localName !== 'body'
}
