/** A text in pieces that the browser's sync takes: 8 kB an item and 100 kB in all. Pure. */

/** `storage.sync.QUOTA_BYTES_PER_ITEM` is 8192 with the key and the quotes. */
const ITEM_BYTES = 7_000
/** `storage.sync.QUOTA_BYTES` is 102,400; keys and the head need some of it. */
const MAX_SYNC_BYTES = 98_000
export const CHUNK_PREFIX = 'profile-part:'
export const HEAD_KEY = 'profile-head'

interface Head {
  parts: number
  /** Of the whole text; a piece of another write does not fit it. */
  sum: number
}

/** @returns null where the text is larger than sync takes. */
export function toChunks(text: string): Record<string, unknown> | null {
  const ascii = text.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const items: Record<string, unknown> = {}
  let bytes = 0
  let parts = 0
  for (let at = 0; at < ascii.length; parts++) {
    let end = at + ITEM_BYTES
    // Quotes and backslashes take two bytes in the item.
    while (JSON.stringify(ascii.slice(at, end)).length > ITEM_BYTES) end -= 200
    const piece = ascii.slice(at, end)
    items[CHUNK_PREFIX + parts] = piece
    bytes += JSON.stringify(piece).length + CHUNK_PREFIX.length + 3
    at = end
  }
  if (bytes > MAX_SYNC_BYTES) return null
  const head: Head = { parts, sum: sumOf(ascii) }
  return { ...items, [HEAD_KEY]: head }
}

/** @returns null where nothing is there, or pieces of two writes are mixed: then the rest is still on its way. */
export function fromChunks(items: Readonly<Record<string, unknown>>): string | null {
  const head = items[HEAD_KEY]
  if (typeof head !== 'object' || head === null || !('parts' in head) || !('sum' in head)) return null
  const parts = Number(head.parts)
  if (!Number.isInteger(parts) || parts < 0 || parts > 100) return null
  let text = ''
  for (let part = 0; part < parts; part++) {
    const piece = items[CHUNK_PREFIX + part]
    if (typeof piece !== 'string') return null
    text += piece
  }
  return sumOf(text) === head.sum ? text : null
}

/** FNV-1a. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
