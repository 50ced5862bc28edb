/** Writes small DOCX files from own text: a stored ZIP with the parts that a word processor needs. */
import { crc32 } from 'node:zlib'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** `# ` and `## ` are headings; lines with tabs are rows of a table, where an empty first cell goes on with the row. */
export function makeDocx(text: string): Uint8Array {
  const body: string[] = []
  let rows: string[][][] = []
  const closeTable = () => {
    if (rows.length > 0) body.push(table(rows))
    rows = []
  }
  for (const line of text.trimEnd().split('\n')) {
    if (line.includes('\t')) {
      const cells = line.split('\t')
      const last = rows.at(-1)
      if (cells[0] === '' && last) last[1]?.push(cells[1] ?? '')
      else rows.push(cells.map((cell) => [cell]))
      continue
    }
    closeTable()
    const heading = /^(#+) (.*)$/.exec(line)
    body.push(paragraph(heading?.[2] ?? line, heading ? `Heading${heading[1]?.length}` : null))
  }
  closeTable()
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${WORD}><w:body>${body.join('')}</w:body></w:document>`,
  })
}

function paragraph(text: string, style: string | null): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`
}

function table(rows: readonly string[][][]): string {
  const cell = (lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line, null)).join('')}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Stored, not deflated. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, central, end]))
}
