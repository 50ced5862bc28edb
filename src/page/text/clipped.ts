/** Text that only screen readers get: cut down to a pixel, by a class whose name need not tell it. */
import { UNSEEN_CLASS } from './tags.ts'
import { hasLayout, styleOf } from './visible.ts'

/** `clip: rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`; `clip-path: inset(50%)`, `inset(100%)`. */
const CLIP = /^rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)$/
const CLIP_PATH = /^inset\(\s*(?:50|100)%/

/** Whether an element is drawn for nobody but screen readers. */
export function isClipped(element: Element): boolean {
  const names = element.getAttribute('class') ?? ''
  if (UNSEEN_CLASS.test(names)) return true
  if (!hasLayout(element)) return names !== '' && isClippedBySheet(names, element.ownerDocument)
  // What bears no class and no style is as its element: asking the browser for each would cost more than reading.
  if (names === '' && !element.hasAttribute('style')) return false
  const style = styleOf(element)
  if (!style || (style.position !== 'absolute' && style.position !== 'fixed')) return false
  if (CLIP.test(style.clip) || CLIP_PATH.test(style.clipPath)) return true
  return style.overflow === 'hidden' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1
}

/** For documents without layout: the classes that their own style elements clip. */
const clippedClasses = new WeakMap<Document, ReadonlySet<string>>()

function isClippedBySheet(names: string, doc: Document): boolean {
  let classes = clippedClasses.get(doc)
  if (!classes) {
    classes = new Set(
      [...doc.querySelectorAll('style')].flatMap((sheet) => clippedIn(sheet.textContent ?? '')),
    )
    clippedClasses.set(doc, classes)
  }
  return classes.size > 0 && names.split(/\s+/).some((name) => classes.has(name))
}

/** Selectors of one class and nothing else: what stands beside it may say when the rule is on. */
const ONE_CLASS = /^\.([\w-]+)$/

/** Names of the classes that a style sheet clips, rules inside of at-rules left out. One pass over the text. */
export function clippedIn(sheet: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  let selector = ''
  for (let at = 0; at < sheet.length; at++) {
    const sign = sheet.charCodeAt(at)
    if (sign === 0x7b) {
      if (depth === 0) selector = sheet.slice(from, at).trim()
      depth++
      from = at + 1
    } else if (sign === 0x7d) {
      const body = sheet.slice(from, at)
      const name = depth === 1 ? ONE_CLASS.exec(selector)?.[1] : undefined
      if (name && clips(body)) found.push(name)
      depth = Math.max(0, depth - 1)
      from = at + 1
    }
  }
  return found
}

function clips(body: string): boolean {
  return body.split(';').some((line) => {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim()
    const value = line.slice(colon + 1).trim()
    return (name === 'clip' && CLIP.test(value)) || (name === 'clip-path' && CLIP_PATH.test(value))
  })
}
