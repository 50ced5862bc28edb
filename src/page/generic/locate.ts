import { plain } from '../posting/words.ts'
import { measureSteps } from './measure.ts'

/** Shorter pieces of text stand on many pages by chance. */
const LEAST_PIECE = 20
/** Pages leave out or change parts of the description in their structured data. */
const LEAST_SHARE = 0.5
/** Teasers of the same text may stand elsewhere on the page. */
const MOST_OF_IT = 0.9

/** The smallest visible element that shows a known description, or null where the page does not show it. */
export function* locateSteps(body: Element, description: string): Generator<void, Element | null> {
  const known = plain(description)
  if (known.length < LEAST_PIECE) return null
  const matches = (text: string) => {
    if (text.length > known.length * 2) return false
    const piece = plain(text)
    return piece.length >= LEAST_PIECE && known.includes(piece)
  }
  const measures = yield* measureSteps(body, { matches })
  const total = measures.at(-1)?.matched ?? 0
  if (total < known.length * LEAST_SHARE) return null
  return measures.find((measure) => measure.matched >= total * MOST_OF_IT)?.element ?? null
}
