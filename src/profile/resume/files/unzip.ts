/** The parts of a ZIP that a reader asks for, never more than a bound. fflate unpacks them. */
import { strFromU8, unzipSync } from 'fflate'
import type { FileError } from './result.ts'

/** The text of a resume of a hundred pages, with all the marks that a word processor writes around it. */
const MAX_UNPACKED_BYTES = 12_000_000

export type Parts = { ok: true; parts: ReadonlyMap<string, string> } | { ok: false; reason: FileError }

/**
 * @param wanted by the part's whole path.
 * @returns texts by path. A part that says it is small and is not is damaged: fflate fills no more than was said.
 */
export function unzipText(bytes: Uint8Array, wanted: (path: string) => boolean): Parts {
  if (isEncrypted(bytes)) return { ok: false, reason: 'encrypted' }
  let unpacked = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false
        unpacked += originalSize
        return unpacked <= MAX_UNPACKED_BYTES
      },
    })
    if (unpacked > MAX_UNPACKED_BYTES) return { ok: false, reason: 'unpacks-too-large' }
    return { ok: true, parts: new Map(Object.entries(files).map(([path, part]) => [path, strFromU8(part)])) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** Bit 0 of the first part's flags (APPNOTE.TXT 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1
}
