/** The text of word processors' files: DOCX (ECMA-376, WordprocessingML) and ODT (OpenDocument 1.3). */
import { Parser } from 'htmlparser2'
import { headingMark, Nested } from './flow.ts'
import { type FileText, failed, textOf } from './result.ts'
import { unzipText } from './unzip.ts'
import { styleByName, type WordStyle, wordStyles } from './word-styles.ts'

const DOCX_BODY = 'word/document.xml'
const DOCX_STYLES = 'word/styles.xml'
const ODT_BODY = 'content.xml'
const ODT_MANIFEST = 'META-INF/manifest.xml'

/** Null where the ZIP is neither. */
export function readOffice(bytes: Uint8Array): FileText | null {
  const unzipped = unzipText(bytes, (path) => [DOCX_BODY, DOCX_STYLES, ODT_BODY, ODT_MANIFEST].includes(path))
  if (!unzipped.ok) return failed(unzipped.reason)
  const docx = unzipped.parts.get(DOCX_BODY)
  if (docx !== undefined)
    return textOf(docxText(docx, wordStyles(unzipped.parts.get(DOCX_STYLES) ?? '')), 'no-text')
  if (unzipped.parts.get(ODT_MANIFEST)?.includes('encryption-data')) return failed('encrypted')
  const odt = unzipped.parts.get(ODT_BODY)
  return odt === undefined ? null : textOf(odtText(odt), 'no-text')
}

interface Handlers {
  /** Elements whose content is not read. */
  skipped: ReadonlySet<string>
  open(name: string, attributes: Record<string, string>, nested: Nested): void
  close(name: string, nested: Nested): void
  isText(parent: string): boolean
}

function readXml(xml: string, { skipped, open, close, isText }: Handlers): string {
  const nested = new Nested(true)
  const path: string[] = []
  let skip = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = localName(name)
        path.push(local)
        if (skip > 0 || skipped.has(local)) skip++
        else open(local, attributes, nested)
      },
      ontext(text) {
        if (skip === 0 && isText(path.at(-1) ?? '')) nested.flow.text(text)
      },
      onclosetag() {
        const local = path.pop() ?? ''
        if (skip > 0) skip--
        else close(local, nested)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return nested.result()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function docxText(xml: string, styles: ReadonlyMap<string, WordStyle>): string {
  let isMarked = false
  return readXml(xml, {
    // A text box stands there twice, the second time for old programs; deleted text and fields' codes are no text.
    skipped: new Set(['Fallback', 'del', 'instrText', 'moveFrom']),
    open(name, attributes, nested) {
      if (name === 'p') {
        nested.flow.paragraph()
        isMarked = false
      } else if (name === 'pStyle') {
        const id = attributes['w:val'] ?? ''
        const { level, isList } = styles.get(id) ?? styleByName(id)
        isMarked = level !== null || isList
        if (level !== null) {
          nested.flow.room()
          nested.flow.paragraph(headingMark(level))
        } else if (isList) nested.flow.text('• ')
      } else if (name === 'numPr' && !isMarked) nested.flow.text('• ')
      else if (name === 'tab' || name === 'ptab') nested.flow.text('   ')
      else if (name === 'br' || name === 'cr') nested.flow.lineBreak()
      else if (name === 'noBreakHyphen') nested.flow.text('-')
      else if (name === 'tbl') nested.openTable()
      else if (name === 'tr') nested.openRow()
      else if (name === 'tc') nested.openCell()
      else if (name === 'txbxContent') nested.openBox()
    },
    close(name, nested) {
      if (name === 'p') nested.flow.close()
      else if (name === 'tbl') nested.closeTable()
      else if (name === 'tc') nested.closeCell()
      else if (name === 'txbxContent') nested.closeBox()
    },
    isText: (parent) => parent === 't',
  })
}

/** Spaces that a hostile file repeats. */
const MOST_SPACES = 20

function odtText(xml: string): string {
  let items = 0
  return readXml(xml, {
    skipped: new Set([
      'automatic-styles',
      'font-face-decls',
      'scripts',
      'tracked-changes',
      'annotation',
      'note',
    ]),
    open(name, attributes, nested) {
      if (name === 'h') {
        nested.flow.room()
        nested.flow.paragraph(headingMark(Number(attributes['text:outline-level']) || 1))
      } else if (name === 'p') nested.flow.paragraph(items > 0 ? '• ' : '')
      else if (name === 'list-item') items++
      else if (name === 'tab') nested.flow.text('   ')
      else if (name === 's')
        nested.flow.text(' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c']) || 1)))
      else if (name === 'line-break') nested.flow.lineBreak()
      else if (name === 'table') nested.openTable()
      else if (name === 'table-row') nested.openRow()
      else if (name === 'table-cell') nested.openCell()
      else if (name === 'text-box') nested.openBox()
    },
    close(name, nested) {
      if (name === 'h' || name === 'p') nested.flow.close()
      else if (name === 'list-item') items--
      else if (name === 'table') nested.closeTable()
      else if (name === 'table-cell') nested.closeCell()
      else if (name === 'text-box') nested.closeBox()
    },
    isText: (parent) => ['p', 'h', 'span', 'a'].includes(parent),
  })
}
