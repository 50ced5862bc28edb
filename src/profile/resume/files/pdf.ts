/** A PDF -> its text. pdfjs-dist comes as an argument, so that it is loaded only where a PDF is dropped. */
import { layOut, type Run } from './pdf-layout.ts'
import { type FileText, failed, type Progress } from './result.ts'

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
    getTextContent(): Promise<{ items: object[] }>
  }>
}

interface TextItem {
  str: string
  /** Scale and place: [a, b, c, d, x, y], y upwards. */
  transform: number[]
  width: number
  height: number
}

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
    const texts: string[] = []
    for (let number = 1; number <= pages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const [, , , top = 0] = page.view
      texts.push(layOut(items.filter(isText).map((item) => toRun(item, top))))
      onProgress(number / pages)
    }
    const text = tidy(texts.join('\n\n'))
    const letters = text.match(/\p{L}/gu)?.length ?? 0
    return letters < MIN_LETTERS_A_PAGE * Math.min(pages, 2) ? failed('no-text') : { ok: true, text }
  } catch (error) {
    return failed(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    task.destroy().catch(() => {})
  }
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item
}

function toRun({ str, transform, width, height }: TextItem, top: number): Run {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  return { text: str, x, y: top - y, width, height: height || Math.hypot(a, b) }
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/** Ligatures as letters; no soft hyphens; LinkedIn's "Page 1 of 3" is nobody's work. */
function tidy(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/\u00AD/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/^[ \t]*(?:Page|Seite) \d{1,5} (?:of|von) \d{1,5}[ \t]*$/gim, '')
}
