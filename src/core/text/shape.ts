import { CLASS, DIGIT, isUpper, UPPER } from './characters.ts'

/** How a token is written. */
export const SHAPE = { LOWER: 0, CAPITALISED: 1, UPPER: 2, MIXED: 3, NUMBER: 4 } as const

/** How a range of one word is written: one of SHAPE. */
export function shapeOf(text: string, start: number, end: number): number {
  let uppers = 0
  let lowers = 0
  for (let at = start; at < end; at++) {
    const kind = CLASS[text.charCodeAt(at)] as number
    if (kind === UPPER) uppers++
    else if (kind !== DIGIT) lowers++
  }
  if (uppers + lowers === 0) return SHAPE.NUMBER
  if (uppers === 0) return SHAPE.LOWER
  if (lowers === 0) return SHAPE.UPPER
  return uppers === 1 && isUpper(text, start) ? SHAPE.CAPITALISED : SHAPE.MIXED
}
