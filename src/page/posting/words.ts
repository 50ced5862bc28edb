/** Comparing short texts of a page as a reader does: case, punctuation and spacing do not count. */

/** Lower case words with single spaces. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

/** Whether two titles mean the same posting: equal, or one holds the other ("… (m/f/d)", "… at Acme"). */
export function sameTitle(one: string, other: string): boolean {
  const first = plain(one)
  const second = plain(other)
  if (!first || !second) return false
  return first === second || ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `)
}

/**
 * A 53-bit hash of a text as base 36, for identity and not for security (cyrb53, public domain,
 * https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 */
export function hashOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
