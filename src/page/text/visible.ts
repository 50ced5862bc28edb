import { SKIPPED_ROLES, SKIPPED_TAGS, UNSEEN_CLASS, UNSEEN_STYLE } from './tags.ts'

/** Whether the document of an element can be drawn: linkedom's cannot. */
export function hasLayout(element: Element): boolean {
  return typeof element.checkVisibility === 'function'
}

/** The window's computed style of an element, or null where there is no layout (linkedom, inert documents). */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  if (!hasLayout(element)) return null
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? null
}

/** Whether an element is left out of the text: not drawn, or marked as nothing to read. */
export function isHidden(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return true
  return UNSEEN_CLASS.test(element.getAttribute('class') ?? '') || isUndrawn(element)
}

/**
 * Whether an element is not drawn, by attribute or style. aria-hidden does not count: an open cookie dialog
 * sets it on the whole page behind.
 */
export function isUndrawn(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.localName === 'template') return true
  if (UNSEEN_STYLE.test(element.getAttribute('style') ?? '')) return true
  // checkVisibility is cheap but also says no for display: contents and closed details.
  if (!hasLayout(element) || element.checkVisibility()) return false
  return styleOf(element)?.display === 'none'
}

/**
 * Whether an element inside a description is furniture: navigation, controls, forms. A button inside a
 * heading is an accordion's heading, and a form around an h1 is a page wrapper (ASP.NET): both are content.
 */
export function isFurniture(element: Element, insideHeading: boolean): boolean {
  const tag = element.localName
  if (SKIPPED_TAGS.has(tag)) return true
  const role = element.getAttribute('role')
  if (tag === 'button' || role === 'button') return !insideHeading
  if (tag === 'form' || role === 'form') return !isInsideAlike(element) && isOfFields(element)
  return role !== null && SKIPPED_ROLES.has(role)
}

/** No HTML has a form in a form. Where scripts nest them, the outermost decides: asking each costs the square. */
function isInsideAlike(form: Element): boolean {
  return form.parentElement?.closest(form.localName === 'form' ? 'form' : '[role="form"]') != null
}

function isOfFields(form: Element): boolean {
  return (
    form.querySelector('h1') === null &&
    form.querySelector('input:not([type="hidden"]), textarea, select') !== null
  )
}
