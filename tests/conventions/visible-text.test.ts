import { expect, test } from 'vitest'
import { codeFiles, read } from './source-files.ts'

/** Style sheets, scripts and what is hidden are part of it. */
const RAW_TEXT = /\.(?:textContent|innerText|outerText)\b(?!\s*=[^=])/

/** They read what a page does not show. */
const READS_CODE = new Set([
  'src/page/json-ld/parse.ts',
  'src/page/skeleton/skeleton.ts',
  'src/page/text/clipped.ts',
])

test('titles, companies, places and cards are read as a person sees them', () => {
  const wrong = codeFiles().filter(
    (file) => file.startsWith('src/page/') && !READS_CODE.has(file) && RAW_TEXT.test(read(file)),
  )
  expect(wrong, 'Read with lineOf or shownText of src/page/text/line.ts.').toEqual([])
})
