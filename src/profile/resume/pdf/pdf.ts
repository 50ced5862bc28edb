/** A PDF -> its text. pdfjs-dist comes as an argument, so that it is loaded only where a PDF is dropped. */
import { type FileText, failed, type Progress } from '../files/result.ts'
import { layOut, type Page } from './layout.ts'
import type { Run } from './rows.ts'

/** What is needed of pdfjs-dist. */
export interface PdfLibrary {
  getDocument(source: Record<string, unknown>): {
    promise: Promise<PdfDocument>
    destroy(): Promise<void>
  }
}

interface PdfDocument {
  numPages: number
  getPage(number: number): Promise<{
    view: number[]
    streamTextContent(): ReadableStream<{ items: object[] }>
  }>
}

interface TextItem {
  str: string
  /** Scale and place: [a, b, c, d, x, y], y upwards. */
  transform: number[]
  width: number
  height: number
}

/** Runs of text; a resume of sixty pages has a fifth of it. */
const MAX_RUNS = 100_000
/** Longer files are no resumes; their first pages would tell all the same. */
const MAX_PAGES = 60
/** A scan with a page number printed over it has a few letters a page, and says nothing. */
const MIN_LETTERS_A_PAGE = 25

/** Never rejects. */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  onProgress: Progress,
): Promise<FileText> {
  // No eval, no fonts, no network: only the text is wanted.
  const task = library.getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages = Math.min(document.numPages, MAX_PAGES)
    const read: Page[] = []
    let room = MAX_RUNS
    for (let number = 1; number <= pages && room > 0; number++) {
      const page = await document.getPage(number)
      const [, bottom = 0, , top = 0] = page.view
      const items = await itemsOf(page.streamTextContent(), room)
      room -= items.length
      read.push({ runs: items.map((item) => toRun(item, top)), height: top - bottom })
      onProgress(number / pages)
    }
    const text = layOut(read)
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    return letters < MIN_LETTERS_A_PAGE * Math.min(pages, 2) ? failed('no-text') : { ok: true, text }
  } catch (error) {
    return failed(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    task.destroy().catch(() => {})
  }
}

/** At most so many runs, however many a page says it has. */
async function itemsOf(stream: ReadableStream<{ items: object[] }>, most: number): Promise<TextItem[]> {
  const found: TextItem[] = []
  const reader = stream.getReader()
  while (found.length < most) {
    const { done, value } = await reader.read()
    if (done) return found
    for (const item of value.items) if (isText(item)) found.push(item)
  }
  await reader.cancel()
  return found.slice(0, most)
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item
}

function toRun({ str, transform, width, height }: TextItem, top: number): Run {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  return { text: fromTex(str), x, y: top - y, width, height: height || Math.hypot(a, b) }
}

/**
 * The bitmap fonts of TeX tell no Unicode: what is left of a ligature or a dash is its place in the font (Cork encoding
 * T1, and OT1 below it), which is a control character that no text has.
 */
const TEX: ReadonlyMap<string, string> = new Map([
  ['\u000B', 'ff'],
  ['\u000C', 'fi'],
  ['\u000E', 'ffi'],
  ['\u0010', '“'],
  ['\u0011', '”'],
  ['\u0015', '–'],
  ['\u0016', '—'],
  ['\u001B', 'ff'],
  ['\u001C', 'fi'],
  ['\u001D', 'fl'],
  ['\u001E', 'ffi'],
  ['\u001F', 'ffl'],
  ['\u0088', '•'],
])

function fromTex(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return text.replace(/[\u000B\u000C\u000E-\u001F\u0088]/g, (letter) => TEX.get(letter) ?? '')
}
