import { UNSEEN_CLASS } from '../text/tags.ts'

/** `NodeFilter.SHOW_TEXT`, which inert documents do not know. */
const SHOW_TEXT = 4

/** The text nodes in an element, in order, without those that only screen readers get. */
export function* textsIn(root: Element): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!UNSEEN_CLASS.test(node.parentElement?.getAttribute('class') ?? '')) yield node as Text
  }
}
