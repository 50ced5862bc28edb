/** The elements that a board's selectors and paths lead to. */
import type { Path, Where } from './contract.ts'

/** What is told of a posting stands once on a page, or a few times; of more, the first are looked at. */
const MOST_BEGINNINGS = 30
/** A fact stands close behind what marks it. Siblings. */
const FARTHEST = 60

/** In the order of the page, of a path only so many as a page that means well has. */
export function elementsAt(doc: Document, where: Where): Iterable<Element> {
  return typeof where === 'string' ? doc.querySelectorAll(where) : elementsOnPath(doc, where)
}

function* elementsOnPath(doc: Document, path: Path): Generator<Element> {
  const seen = new Set<Element>()
  for (const from of [...doc.querySelectorAll(path.from)].slice(0, MOST_BEGINNINGS)) {
    for (const element of path.to === 'siblings' ? siblingsBehind(from) : firstChildOf(from)) {
      if (seen.has(element)) break
      seen.add(element)
      if (path.is && !element.matches(path.is)) continue
      yield* path.find ? element.querySelectorAll(path.find) : [element]
    }
  }
}

function* siblingsBehind(element: Element): Generator<Element> {
  let at = element.nextElementSibling
  for (let steps = 0; at && steps < FARTHEST; steps++, at = at.nextElementSibling) yield at
}

function* firstChildOf(element: Element): Generator<Element> {
  if (element.firstElementChild) yield element.firstElementChild
}
