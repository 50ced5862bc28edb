/** HTML -> text: a block a line, a table row a line, headings after a blank line. Runs no script and loads nothing. */
import { Parser } from 'htmlparser2'
import { headingMark, Nested } from './flow.ts'

const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'object',
  'title',
])
const BLOCKS = new Set(
  'address article aside blockquote body caption dd div dl dt figure footer form header hr html li main nav ol p pre section ul'.split(
    ' ',
  ),
)
const ROOM = /^(?:h[1-6]|article|section)$/

export function htmlText(html: string): string {
  const nested = new Nested(false)
  const hidden: string[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (hidden.length > 0 || HIDDEN.has(name) || 'hidden' in attributes) {
          if (!isVoid(name)) hidden.push(name)
          return
        }
        if (ROOM.test(name)) {
          nested.flow.room()
          nested.flow.paragraph(headingMark(Number(/^h([1-6])$/.exec(name)?.[1] ?? 0)))
        } else if (name === 'br') nested.flow.lineBreak()
        else if (name === 'table') nested.openTable()
        else if (name === 'tr') nested.openRow()
        else if (name === 'td' || name === 'th') nested.openCell()
        else if (BLOCKS.has(name)) nested.flow.paragraph(name === 'li' ? '• ' : '')
      },
      ontext(text) {
        if (hidden.length === 0) nested.flow.text(text.replace(/[^\S\u00A0]+/g, ' '))
      },
      onclosetag(name) {
        if (hidden.length > 0) {
          if (hidden.at(-1) === name) hidden.pop()
          return
        }
        if (name === 'table') nested.closeTable()
        else if (name === 'td' || name === 'th') nested.closeCell()
        else if (BLOCKS.has(name) || ROOM.test(name)) nested.flow.close()
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return nested.result()
}

function isVoid(name: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name)
}
