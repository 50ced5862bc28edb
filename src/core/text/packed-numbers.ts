/**
 * Rows of natural numbers stand in ninety characters that a JavaScript string needs no escapes for. The lower half
 * ends a number and the upper half goes on with it, so that small numbers take one character.
 */
const BASE = 45
/** From `#`; the backslash is left out. */
const FIRST = 35
const BACKSLASH = 92

/** @param numbers whole, 0 or more, below 2^31 */
export function encode(numbers: Iterable<number>): string {
  const parts: string[] = []
  for (const number of numbers) {
    let text = character(number % BASE)
    for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
      text = character(BASE + (rest % BASE)) + text
    parts.push(text)
  }
  return parts.join('')
}

/** The numbers of a text that `encode` made; of any other text some numbers. */
export function decode(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code < BACKSLASH ? code - FIRST : code - FIRST - 1
    if (digit < BASE) {
      numbers[count++] = number * BASE + digit
      number = 0
    } else number = number * BASE + digit - BASE
  }
  return numbers.subarray(0, count)
}

function character(digit: number): string {
  const code = FIRST + digit
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}
