import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readParts, writeParts } from '../../../src/cli/copy/tables-file.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'backlight-parts-'))
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

test('texts and numbers come back as they were, whatever stands before them', () => {
  const parts = {
    odd: 'abc',
    numbers: Int32Array.of(0, -1, 2 ** 31 - 1, -(2 ** 31)),
    none: '',
    wide: 'Łódź, 東京 and \ud83d\ude00',
    narrow: 'Entwickler für Zürich',
    shorts: Uint16Array.of(0, 65_535, 7),
    noNumbers: new Int32Array(0),
    last: 'z',
    part: Int32Array.of(1, 2, 3, 4).subarray(1, 3),
  }
  const file = join(FOLDER, 'parts.bin')
  writeParts(file, parts)
  const read = readParts(file)
  for (const [name, part] of Object.entries(parts)) expect(read[name], name).toEqual(part)
  expect(read.other).toBeUndefined()
})
