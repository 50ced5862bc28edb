/**
 * Room for the numbers of one reading. An engine takes a microsecond or two to make a typed array of its own, and a
 * reading needs some forty: they are cut from blocks instead. No piece is given out twice, and a block goes when the
 * last array on it does.
 */

/** In bytes: a posting takes about a third. */
const BLOCK = 1 << 16
/** The widest number is as wide as this. */
const ALIGNED = 8

let block = new ArrayBuffer(BLOCK)
let used = 0

/** Where a piece of so many bytes begins in `block`. */
function cut(bytes: number): number {
  if (used + bytes > BLOCK) {
    block = new ArrayBuffer(BLOCK)
    used = 0
  }
  const start = used
  used += (bytes + ALIGNED - 1) & -ALIGNED
  return start
}

/** So many zeros of four bytes. */
export function int32Room(length: number): Int32Array<ArrayBuffer> {
  const bytes = length * Int32Array.BYTES_PER_ELEMENT
  if (bytes > BLOCK) return new Int32Array(length)
  const start = cut(bytes)
  return new Int32Array(block, start, length)
}

/** So many zeros of two bytes, without a sign. */
export function uint16Room(length: number): Uint16Array<ArrayBuffer> {
  const bytes = length * Uint16Array.BYTES_PER_ELEMENT
  if (bytes > BLOCK) return new Uint16Array(length)
  const start = cut(bytes)
  return new Uint16Array(block, start, length)
}

/** So many zeros of a byte, without a sign. */
export function uint8Room(length: number): Uint8Array<ArrayBuffer> {
  if (length > BLOCK) return new Uint8Array(length)
  const start = cut(length)
  return new Uint8Array(block, start, length)
}
