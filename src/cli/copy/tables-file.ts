/**
 * Texts and rows of numbers in one file, each read when it is asked for: what a run does not need costs it nothing, and
 * numbers stand as the processor reads them. A file is read on the machine, and by the program, that wrote it.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Part = string | Int32Array | Uint16Array
/** How a part stands in the file, where it begins and how many bytes it has. */
type Entry = [name: string, kind: 'latin1' | 'utf16le' | 'numbers' | 'shorts', start: number, length: number]

/** Numbers begin where their own size divides the place. */
const ALIGNED = 8

export function writeParts(file: string, parts: Readonly<Record<string, Part>>): void {
  const entries: Entry[] = []
  const pieces: Buffer[] = []
  let at = 0
  const put = (bytes: Buffer): void => {
    const rest = (ALIGNED - (bytes.length % ALIGNED)) % ALIGNED
    pieces.push(bytes, Buffer.alloc(rest))
    at += bytes.length + rest
  }
  for (const [name, part] of Object.entries(parts)) {
    const kind = kindOf(part)
    const bytes =
      typeof part === 'string'
        ? Buffer.from(part, kind as 'latin1' | 'utf16le')
        : Buffer.from(part.buffer, part.byteOffset, part.byteLength)
    entries.push([name, kind, at, bytes.length])
    put(bytes)
  }
  const head = Buffer.from(JSON.stringify(entries), 'latin1')
  const size = Buffer.alloc(ALIGNED)
  size.writeUInt32LE(head.length)
  writeFileSync(file, Buffer.concat([...pieces, head, size]))
}

/** @returns the parts by their names; texts are made of their bytes at each question */
export function readParts(file: string): Record<string, Part> {
  const bytes = readFileSync(file)
  const end = bytes.length - ALIGNED
  const head = bytes.toString('latin1', end - bytes.readUInt32LE(end), end)
  const { buffer, byteOffset } = bytes
  const parts: Record<string, Part> = {}
  for (const [name, kind, start, length] of JSON.parse(head) as Entry[])
    Object.defineProperty(parts, name, {
      get: () => {
        if (kind === 'latin1') return bytes.toString('latin1', start, start + length)
        if (kind === 'utf16le') return bytes.toString('utf16le', start, start + length)
        return kind === 'numbers'
          ? new Int32Array(buffer, byteOffset + start, length / Int32Array.BYTES_PER_ELEMENT)
          : new Uint16Array(buffer, byteOffset + start, length / Uint16Array.BYTES_PER_ELEMENT)
      },
    })
  return parts
}

function kindOf(part: Part): Entry[1] {
  if (typeof part !== 'string') return part instanceof Int32Array ? 'numbers' : 'shorts'
  return /[^\0-\xff]/.test(part) ? 'utf16le' : 'latin1'
}
