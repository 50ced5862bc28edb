import type { ContentScriptContext } from 'wxt/utils/content-script-context'

const PLACE = Symbol.for('backlight.content')
type Place = { [PLACE]?: ContentScriptContext }

/**
 * Makes this the one reader of the document. A script injected twice finds the place taken and leaves it; one
 * left behind by an update of the extension is replaced, and its paint goes with it.
 * @returns false where another script lives here
 */
export function takePlace(ctx: ContentScriptContext): boolean {
  const place = globalThis as Place
  if (place[PLACE]?.isValid) return false
  place[PLACE]?.abort('replaced')
  place[PLACE] = ctx
  return true
}
