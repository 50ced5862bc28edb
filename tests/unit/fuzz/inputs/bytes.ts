/** Files with some of their bytes changed, cut off or doubled. */
import fc from 'fast-check'

const cut = fc.record({
  at: fc.nat(),
  length: fc.constantFrom(0, 0, 1, 1, 4, 60, 2_000),
  piece: fc.uint8Array({ maxLength: 6 }),
})

/** Most changes stand near the beginning or the end, where kinds and tables of contents do. */
const place = (at: number, length: number): number => {
  const near = at % 400
  if (at % 3 === 0) return Math.min(near, length)
  return at % 3 === 1 ? Math.max(0, length - near) : at % (length + 1)
}

export function damagedBytes(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.nat({ max: files.length - 1 }), fc.array(cut, { maxLength: 5 }), fc.option(fc.nat()))
    .map(([index, cuts, end]) => {
      let bytes = files[index] ?? new Uint8Array()
      for (const { at, length, piece } of cuts) {
        const from = place(at, bytes.length)
        bytes = new Uint8Array([...bytes.subarray(0, from), ...piece, ...bytes.subarray(from + length)])
      }
      return end === null || end % 4 > 0 ? bytes : bytes.slice(0, end % (bytes.length + 1))
    })
}
