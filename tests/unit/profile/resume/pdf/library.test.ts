/** What is asked of pdfjs-dist and what is made of its answers: pages, runs and letters within bounds, and its errors. */
import { describe, expect, test } from 'vitest'
import { type PdfLibrary, readPdf } from '../../../../../src/profile/resume/pdf/pdf.ts'

type Item = object
const HEIGHT = 842
/** Text at a place from the lower left corner. */
const item = (str: string, y: number, more: Item = {}): Item => ({
  str,
  transform: [10, 0, 0, 10, 50, y],
  width: str.length * 5,
  height: 10,
  ...more,
})
const LINE = 'A sentence of thirty letters and more of them'

interface Answer {
  /** The items of each page, in chunks. */
  pages?: Item[][][]
  view?: number[]
  fails?: unknown
  destroy?: () => Promise<void>
}
async function read({ pages = [], view = [0, 0, 595, HEIGHT], fails, destroy }: Answer) {
  const told: {
    source?: Record<string, unknown>
    asked: number[]
    progress: number[]
    ended: number
    left: number
  } = {
    asked: [],
    progress: [],
    ended: 0,
    left: 0,
  }
  const library: PdfLibrary = {
    getDocument: (source) => {
      told.source = source
      const document = {
        numPages: pages.length,
        getPage: async (number: number) => {
          told.asked.push(number)
          return {
            view,
            streamTextContent: () => {
              const chunks = [...(pages[number - 1] ?? [])]
              return new ReadableStream<{ items: object[] }>({
                pull(controller) {
                  const items = chunks.shift()
                  if (items) controller.enqueue({ items })
                  else controller.close()
                },
                cancel() {
                  told.left++
                },
              })
            },
          }
        },
      }
      return {
        promise: fails === undefined ? Promise.resolve(document) : Promise.reject(fails),
        destroy: async () => {
          told.ended++
          await destroy?.()
        },
      }
    },
  }
  const bytes = new Uint8Array([1, 2, 3])
  const result = await readPdf(bytes, library, (share) => told.progress.push(share))
  return { ...told, bytes, text: result.ok ? result.text : result.reason }
}
const page = (...items: Item[]) => [items]

test('the library gets bytes of its own, runs nothing of the file and asks no network', async () => {
  const { source, bytes, ended } = await read({ pages: [page(item(LINE, 700))] })
  expect(source).toMatchObject({
    data: bytes,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
  })
  expect(source?.data).not.toBe(bytes)
  expect(ended).toBe(1)
})

describe('the items of a page', () => {
  test('stand from the top, in as many chunks as they come', async () => {
    const { text } = await read({
      pages: [[[item(`${LINE}.`, 600)], [item('Perl', 700)], [item('Ada', 690)]]],
    })
    expect(text.split('\n').filter(Boolean)).toEqual(['Perl', 'Ada', `${LINE}.`])
  })

  test('are those that have words and a place', async () => {
    const { text } = await read({
      pages: [
        page(
          item(LINE, 700),
          { type: 'beginMarkedContent' },
          { str: 'Perl' },
          { transform: [1, 0, 0, 1, 0, 0] },
        ),
      ],
    })
    expect(text).toBe(LINE)
  })

  test('are as high as their letters are scaled, where they say nothing of it', async () => {
    const two = (more: Item, other: Item) =>
      read({
        pages: [
          page(item(LINE, 700, more), item('Perl', 696, { ...other, transform: [6, 8, 0, 10, 290, 696] })),
        ],
      })
    expect((await two({ height: 0 }, { height: 0 })).text).toBe(`${LINE}   Perl`)
    expect((await two({ height: 1 }, { height: 1 })).text).toContain('\n')
  })

  test('stand within the page’s own corners', async () => {
    const { text } = await read({
      pages: [page(item(LINE, 700), item('Page 2', 160))],
      view: [0, 100, 595, 942],
    })
    expect(text).toBe(LINE)
    expect(
      (await read({ pages: [page(item(LINE, 700), item('Page 2', 260))], view: [0, 100, 595, 942] })).text,
    ).toContain('Page 2')
  })

  test('have the letters that TeX’s fonts keep at other places', async () => {
    const { text } = await read({
      pages: [
        page(
          item(
            `o\u001Bice \u001Cne \u001Dow ba\u001Eng sca\u001Fe o\u000Bice o\u000Ene \u0010a\u0011 1\u00152\u00163 x\u0012y`,
            700,
          ),
        ),
      ],
    })
    expect(text).toBe('office fine flow baffing scaffle office offine “a” 1–2—3 xy')
  })
})

describe('bounds', () => {
  test('sixty pages are read', async () => {
    const { asked, progress } = await read({ pages: Array.from({ length: 61 }, () => page(item(LINE, 700))) })
    expect(asked).toEqual(Array.from({ length: 60 }, (_, at) => at + 1))
    expect(progress.slice(0, 2)).toEqual([1 / 60, 2 / 60])
    expect(progress.at(-1)).toBe(1)
  })

  test('a hundred thousand runs are read, and what a page has beyond them is left', async () => {
    const blank = (many: number) => Array.from({ length: many }, () => item(' ', 500))
    const first = [[item(LINE, 700), item(`${LINE}.`, 680)], blank(59_998)]
    const second = [blank(39_999), [item('Perl', 700), item('Ada', 680)], blank(1)]
    const { text, asked, left } = await read({ pages: [first, second, page(item('Zig', 700))] })
    expect(asked).toEqual([1, 2])
    expect(left).toBe(1)
    expect(text).toContain('Perl')
    expect(text).not.toMatch(/Ada|Zig/)
  })

  test.each([
    ['one page of 24 letters', [24], 'no-text'],
    ['one of 25', [25], null],
    ['two of 49', [25, 24], 'no-text'],
    ['two of 50', [25, 25], null],
    ['three of 50', [25, 25, 0], null],
  ])('a scan has few letters: %s', async (_, letters, reason) => {
    const { text } = await read({
      pages: letters.map((many, at) => page(item(`${'x'.repeat(many)}1234567890`, 600 - at))),
    })
    expect(text === 'no-text' ? text : null).toBe(reason)
  })
})

describe('what cannot be read says why, and is ended', () => {
  test.each([
    ['a password', Object.assign(new Error('secret'), { name: 'PasswordException' }), 'encrypted'],
    ['a fault', new Error('bad xref'), 'damaged'],
    ['what is no error', { name: 'PasswordException' }, 'damaged'],
  ])('%s', async (_, fails, reason) => {
    expect(await read({ fails })).toMatchObject({ text: reason, ended: 1 })
  })

  test('an end that fails is none of ours', async () => {
    const { text } = await read({
      pages: [page(item(LINE, 700))],
      destroy: () => Promise.reject(new Error('gone')),
    })
    expect(text).toBe(LINE)
  })
})
