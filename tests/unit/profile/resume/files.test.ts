import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { FILE_ERRORS, MAX_FILE_BYTES } from '../../../../src/profile/resume/files/result.ts'
import { inYears, monthsTogether } from '../../../../src/profile/resume/text/dates/months.ts'
import { dateRanges } from '../../../../src/profile/resume/text/dates/ranges.ts'
import { makeDocx } from './cases/make-docx.ts'
import { makePdf, writePdf } from './cases/make-pdf.ts'
import { fileOf, readers } from './cases/resumes.ts'

const NOW = 2026 * 12 + 10
const TEXT = '# Ada\nJava Developer at Acme since 2019, with Kafka and PostgreSQL\n'.repeat(3)
const bytes = (text: string) => new TextEncoder().encode(text)
/** A DOCX whose text is one word again and again. */
const bomb = (length: number) =>
  zipSync({ 'word/document.xml': strToU8(`<w:p><w:t>${'go '.repeat(length / 3)}</w:t></w:p>`) })
/** The size that the directory of a ZIP tells, made small. */
function lying(zip: Uint8Array): Uint8Array {
  const directory = zip.findLastIndex(
    (byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1,
  )
  const view = new DataView(zip.buffer, zip.byteOffset)
  view.setUint32(directory + 24, 1_000, true)
  return zip
}
const reasonOf = async (name: string, content: Uint8Array) => {
  const result = await readResumeFile(fileOf(name, content), readers)
  return result.ok ? 'ok' : result.reason
}

describe('a file that cannot be read says why', () => {
  test('50 MB, without reading it', async () => {
    const file = { name: 'cv.pdf', size: 50_000_000, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readResumeFile(file, readers)).toEqual({ ok: false, reason: 'too-large' })
    expect(MAX_FILE_BYTES).toBeLessThan(50_000_000)
  })

  test.each([
    ['an empty file', 'cv.txt', new Uint8Array(), 'empty'],
    ['only spaces', 'cv.txt', bytes('  \n \n'), 'empty'],
    ['a scanned PDF, which has no text', 'cv.pdf', writePdf([[], []]), 'no-text'],
    [
      'a PDF with a password',
      'cv.pdf',
      writePdf([[{ x: 50, y: 50, text: 'secret', size: 10 }]], true),
      'encrypted',
    ],
    ['half a PDF', 'cv.pdf', bytes('%PDF-1.7\n1 0 obj\n<< /Type /Cat'), 'damaged'],
    ['half a DOCX', 'cv.docx', makeDocx(TEXT).slice(0, 300), 'damaged'],
    ['half a ZIP', 'photos.zip', bytes('PK\x03\x04 and so on'), 'damaged'],
    ['half of something zipped', 'photos.bin', bytes('PK\x03\x04 and so on'), 'unknown-kind'],
    ['another ZIP', 'photos.zip', zipSync({ 'a.txt': strToU8(TEXT) }), 'unknown-kind'],
    ['a ZIP with a password', 'cv.zip', bytes('PK\x03\x04\x14\x00\x01\x00'), 'encrypted'],
    ['other XML', 'feed.xml', bytes('<?xml version="1.0"?><rss></rss>'), 'unknown-kind'],
    ['a CSV of something else', 'sales.csv', bytes('Month,Sum\nMay,3'), 'unknown-kind'],
    ['30 kB that unpack to 30 MB', 'cv.docx', bomb(30_000_000), 'unpacks-too-large'],
    ['a picture', 'cv.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'unknown-kind'],
    ['an old Word file', 'cv.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-word'],
    ['RTF', 'cv.rtf', bytes('{\\rtf1 Java}'), 'rtf'],
    ['broken JSON', 'resume.json', bytes('{"basics": '), 'damaged'],
    ['other JSON', 'package.json', bytes('{"name": "x"}'), 'unknown-kind'],
  ])('%s', async (_what, name, content, reason) => {
    expect(await reasonOf(name, content)).toBe(reason)
  })

  test('a part that says it is small and is not is unpacked no further than it says', async () => {
    const read = await readResumeFile(fileOf('cv.docx', lying(bomb(3_000_000))), readers)
    expect(read.ok && read.text.length).toBeLessThanOrEqual(1_000)
  })

  test.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...bytes('Käse')]],
    ['UTF-16, little end first', [0xff, 0xfe, ...[...'Käse'].flatMap((letter) => [letter.charCodeAt(0), 0])]],
    ['UTF-16, big end first', [0xfe, 0xff, ...[...'Käse'].flatMap((letter) => [0, letter.charCodeAt(0)])]],
    ['Windows-1252', [0x4b, 0xe4, 0x73, 0x65]],
  ])('letters are read in %s', async (_, content) => {
    const read = await readResumeFile(fileOf('cv.txt', new Uint8Array(content)), readers)
    expect(read.ok && read.text.replace(/^\uFEFF/, '')).toBe('Käse')
  })

  test('an encrypted DOCX is told from an old Word file', async () => {
    const ole = [
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]
    expect(await reasonOf('cv.docx', new Uint8Array(ole))).toBe('encrypted')
  })

  test('one file of LinkedIn’s is read by itself, HTML by its name or its beginning', async () => {
    const textOf = async (name: string, text: string) => {
      const read = await readResumeFile(fileOf(name, bytes(text)), readers)
      return read.ok ? read.text : read.reason
    }
    expect(await textOf('Skills.csv', 'Name\nPerl')).toBe('# Skills\n\nPerl')
    for (const name of ['cv.html', 'cv.htm'])
      expect(await textOf(name, '<p>Perl</p><p>Ada</p>')).toBe('Perl\nAda')
    expect(await textOf('cv', '<!doctype html><p>Perl</p>')).toBe('Perl')
    expect(await textOf('cv', '<HTML><p>Perl</p>')).toBe('Perl')
    expect(await textOf('cv.txt', '<p>Perl</p>')).toBe('<p>Perl</p>')
    expect(await textOf('cv.json.txt', 'Perl')).toBe('Perl')
  })

  test('how far a PDF is read is told from 0 to 1, and never less than before', async () => {
    const told: number[] = []
    await readResumeFile(fileOf('cv.pdf', makePdf(TEXT)), readers, (share) => told.push(share))
    expect(told[0]).toBe(0.1)
    expect(told.at(-1)).toBeCloseTo(0.9)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })

  test('a kind is told by the content, whatever the name says', async () => {
    expect(await reasonOf('cv.txt', makePdf(TEXT))).toBe('ok')
    expect(await reasonOf('cv.pdf', makeDocx(TEXT))).toBe('ok')
    expect(await reasonOf('cv', bytes(TEXT))).toBe('ok')
  })

  test('nothing in a file makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom(
          '',
          '%PDF-1.4\n',
          'PK\x03\x04',
          '<html>',
          '{"work": ',
          '<SkillsPassport>',
          '{"basics": {}}',
        ),
        async (noise, head) => {
          const content = new Uint8Array([...bytes(head), ...noise])
          expect(['ok', ...FILE_ERRORS]).toContain(await reasonOf('cv.pdf', content))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('dates', () => {
  test.each([
    ['Mar 2021 – Present', 69],
    ['January 2019 - March 2021 (2 years 3 months)', 27],
    ['03/2020 – heute', 81],
    ['2021-04 – 2026-11', 68],
    ['01.04.2019 bis 31.03.2020', 12],
    ["Sept. '19 to Oct. '20", 14],
    ['since May 2024', 31],
    ['2016 – 2019', 36],
    ['2018 – 2018', 12],
    ['2016 – May 2018', 23],
    ['Summer 2019 – Winter 2019', 7],
    ['Jan 2030 – Mar 2031', 0],
    ['Mar 2021 – Jan 2020', 0],
    ['call 2019-2020-1234', 0],
    ['between 9 and 17', 0],
    ['Feb-2018 to Jun-2021', 41],
    ["Feb'18 – Jun'21", 41],
    ['02/18 - 06/21', 41],
    ['2013 – 16', 36],
    ['2013–16', 36],
    ['2013-16', 36],
    ['2011-12 – 2013-01', 14],
    ['2011-12', 12],
    ['Q3 2019 – Q1 2020', 9],
    ['Frühjahr 2019 bis Sommer 2019', 4],
    ['seit 1. Februar 2024', 34],
    ['(Jan 2025 – )', 23],
    ['2024 –', 29],
    ['May – Oct 2020', 6],
    ['05–10/2020', 6],
    ['Dec – Jan 2020', 2],
    ['March 3, 2019 through May 9, 2019', 3],
    ['3 March 2019 – 9 May 2019', 3],
    ['13/06/2019 – 05/08/2019', 3],
    ['06/13/2019 – 08/05/2019', 3],
    ['14/2019 – 02/2020', 0],
    ['Mar 2025 →', 21],
    ['Mar 2025 → May 2025', 3],
    ['Jul 2021   Aug 2022', 14],
    ['Jul 2021   Till date', 65],
    ['2021   2019', 0],
    ['Jul 2021 Aug 2022', 0],
    ['2018 - 19 customers', 0],
    ['2018 - Backend Developer', 0],
    ['+49 30 2018-2020', 24],
    ['release 1.2018-2020.4', 0],
  ])('%s', (line, months) => {
    expect(monthsTogether(dateRanges(line, NOW).flatMap((range) => range.months ?? []))).toBe(months)
  })

  test('overlaps count once, whatever their order', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 50 }))
      .map(([from, long]) => ({ from, to: from + long }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 10 }), (ranges) => {
        const covered = new Set(
          ranges.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
        )
        expect(monthsTogether(ranges)).toBe(covered.size)
        expect(monthsTogether([...ranges, ...ranges].reverse())).toBe(covered.size)
      }),
    )
    expect(inYears(27)).toBe(2.3)
  })
})
