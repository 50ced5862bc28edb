/** What kind of file it is, by its content and its name; the letters of a text; the styles of Word. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../../src/profile/resume/files/read-file.ts'
import { MAX_FILE_BYTES } from '../../../../../src/profile/resume/files/result.ts'
import { unzipText } from '../../../../../src/profile/resume/files/unzip.ts'
import { styleByName, wordStyles } from '../../../../../src/profile/resume/files/word-styles.ts'
import { fileOf, readers } from '../cases/resumes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (name: string, content: Uint8Array | string) => {
  const result = await readResumeFile(
    fileOf(name, typeof content === 'string' ? bytes(content) : content),
    readers,
  )
  return result.ok ? result.text : result.reason
}

describe('the kind of a text', () => {
  test.each([
    ['a text stays as it is', 'cv.txt', 'Perl {"a": 1} <html>', 'Perl {"a": 1} <html>'],
    ['a brace is no data', 'cv.txt', '{Perl}', '{Perl}'],
    ['data is told by how it begins', 'cv.txt', '{ \n "a": 1 }', 'unknown-kind'],
    ['or by its name', 'cv.json', '[1]', 'unknown-kind'],
    ['which may be half', 'cv.json', '[1', 'damaged'],
    ['a name that goes on tells none', 'cv.csv.txt', 'Month,Sum\nMay,3', 'Month,Sum\nMay,3'],
    ['a page is told by its name', 'cv.htm', '<p>Perl', 'Perl'],
    ['or by how it begins', 'cv.txt', ' <!DOCTYPE html><p>Perl', 'Perl'],
    ['or so', 'cv.txt', '<HTML><p>Perl', 'Perl'],
    ['another page’s name tells none', 'cv.html.txt', '<p>Perl', '<p>Perl'],
    ['XML within a text is none', 'cv.txt', 'Perl <?xml ?>', 'Perl <?xml ?>'],
    ['a mark before it is no letter', 'cv.txt', '\uFEFF<?xml version="1.0"?><a/>', 'unknown-kind'],
    ['half of a ZIP by its name', 'cv.odt', 'PK\x03\x04 and so on', 'damaged'],
    ['or an old name', 'cv.doc', 'PK\x03\x04 and so on', 'damaged'],
    ['but not by one that goes on', 'cv.zip.bin', 'PK\x03\x04 and so on', 'unknown-kind'],
  ])('%s', async (_, name, content, text) => {
    expect(await read(name, content)).toBe(text)
  })

  test('a file as large as may be is read', async () => {
    const file = { name: 'cv.txt', size: MAX_FILE_BYTES, arrayBuffer: async () => bytes('Perl').buffer }
    expect(await readResumeFile(file, readers)).toEqual({ ok: true, text: 'Perl' })
  })

  test('a file that cannot be opened is damaged', async () => {
    const file = { name: 'cv.txt', size: 4, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readResumeFile(file, readers)).toEqual({ ok: false, reason: 'damaged' })
  })
})

describe('the letters of a text', () => {
  test.each([
    ['UTF-16, lower byte first', [0xff, 0xfe, 0x41, 0, 0x42, 0], 'AB'],
    ['UTF-16, upper byte first', [0xfe, 0xff, 0, 0x41, 0, 0x42], 'AB'],
    ['Windows’ own, where they only begin so', [0xff, 0x41, 0x42], 'ÿAB'],
    ['Windows’ own, where they begin the other way', [0xfe, 0x41, 0x42], 'þAB'],
    ['Windows’ own, with one of the marks second', [0xe4, 0xfe, 0x42], 'äþB'],
    ['Windows’ own, with the other', [0xe4, 0xff, 0x42], 'äÿB'],
    ['UTF-8', [0xc3, 0xa4, 0x42], 'äB'],
    ['none', [0x41, 0, 0x42], 'unknown-kind'],
  ])('%s', async (_, content, text) => {
    expect(await read('cv.txt', new Uint8Array(content))).toBe(text)
  })
})

describe('parts of a ZIP', () => {
  const MOST = 12_000_000
  const parts = (files: Record<string, number>, wanted: string[]) => {
    const zip = zipSync(
      Object.fromEntries(Object.entries(files).map(([path, size]) => [path, strToU8('x'.repeat(size))])),
    )
    const found = unzipText(zip, (path) => wanted.includes(path))
    return found.ok ? [...found.parts].map(([path, text]) => `${path} ${text.length}`) : found.reason
  }
  test('are those that are asked for, as large as may be together', () => {
    expect(parts({ a: 3, b: 4 }, ['b'])).toEqual(['b 4'])
    expect(parts({ a: MOST, b: MOST }, ['b'])).toEqual([`b ${MOST}`])
    expect(parts({ a: MOST, b: 1 }, ['a', 'b'])).toBe('unpacks-too-large')
    expect(parts({ a: MOST + 1 }, ['a'])).toBe('unpacks-too-large')
  })

  test.each([
    ['a bit of its first part says so', 'PK\x03\x04\x14\x00\x01\x00', 'encrypted'],
    ['a bit of what is no part says nothing', 'PK\x05\x04\x14\x00\x01\x00', 'damaged'],
    ['nor of what is no ZIP', 'XK\x03\x04\x14\x00\x01\x00', 'damaged'],
    ['nor another bit', 'PK\x03\x04\x14\x00\x02\x00', 'damaged'],
  ])('have a password where %s', (_, content, reason) => {
    expect(unzipText(bytes(content), () => true)).toEqual({ ok: false, reason })
  })
})

describe('styles of Word', () => {
  const style = (id: string, inside: string, type = 'paragraph') =>
    `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`
  const named = (name: string) => `<w:name w:val="${name}"/>`
  const levelOf = (inside: string) => wordStyles(style('A', inside)).get('A')

  test.each([
    ['a heading', named('heading 3'), { level: 3, isList: false }],
    ['the title', named('Title'), { level: 0, isList: false }],
    ['what stands under it', named('Subtitle'), { level: 0, isList: false }],
    ['an outline', '<w:outlineLvl w:val="0"/>', { level: 1, isList: false }],
    ['a list', '<w:numPr/>', { level: null, isList: true }],
    ['none deeper than nine', '<w:outlineLvl w:val="9"/>', { level: null, isList: false }],
    ['none of two digits', '<w:outlineLvl w:val="10"/>', { level: null, isList: false }],
    ['none of others', '<w:other w:val="3"/>', { level: null, isList: false }],
    ['no heading of another name', named('old heading 3'), { level: null, isList: false }],
    ['no heading with more behind', named('heading 3 old'), { level: null, isList: false }],
    ['no title of another name', named('Running title'), { level: null, isList: false }],
    ['no title with more behind', named('Titles'), { level: null, isList: false }],
    ['what they rest on, where nobody knows it', '<w:basedOn w:val="B"/>', { level: null, isList: false }],
  ])('mean %s', (_, inside, meaning) => {
    expect(levelOf(inside)).toEqual(meaning)
  })

  test('rest on others, as far as ten', () => {
    const chain = (length: number) =>
      wordStyles(
        Array.from({ length }, (_, at) =>
          style(`s${at}`, at === length - 1 ? named('heading 1') : `<w:basedOn w:val="s${at + 1}"/>`),
        ).join(''),
      ).get('s0')?.level
    expect(chain(10)).toBe(1)
    expect(chain(11)).toBeNull()
  })

  test('of letters are no paragraph’s', () => {
    expect([...wordStyles(style('A', named('heading 1'), 'character')).keys()]).toEqual([])
  })

  test.each([
    ['Heading2', { level: 2, isList: false }],
    ['Heading', { level: 0, isList: false }],
    ['Title', { level: 0, isList: false }],
    ['ListBullet', { level: null, isList: true }],
    ['MyHeading2', { level: null, isList: false }],
    ['MyTitle', { level: null, isList: false }],
    ['MyListBullet', { level: null, isList: false }],
  ])('without their part mean what their ids say: %s', (id, meaning) => {
    expect(styleByName(id)).toEqual(meaning)
  })
})
