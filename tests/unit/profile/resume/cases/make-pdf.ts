/** Writes small PDFs from own text, so that no binary stands in the repository. Latin letters only. */

export interface Word {
  x: number
  /** From the top of the page, in points. */
  y: number
  text: string
  size: number
}

const PAGE = { width: 595, height: 842, margin: 50 }
const LEADING = 14
const RIGHT_COLUMN = 430
const DATE_COLUMN = 170
const WIN_ANSI: Readonly<Record<string, number>> = {
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
}

/**
 * Text as a resume's first pages: `# ` and `## ` are headings, a blank line leaves room, several spaces put what
 * follows to the right margin, a tab into the column beside the dates.
 * @param side text of a side column at the left, or null.
 */
export function makePdf(text: string, side: string | null = null): Uint8Array {
  const pages = side === null ? pagesOf(text, PAGE.margin) : [...pagesOf(text, 220)]
  if (side !== null) pages[0]?.push(...(pagesOf(side, 30)[0] ?? []))
  return writePdf(pages)
}

function pagesOf(text: string, left: number): Word[][] {
  const pages: Word[][] = [[]]
  let y = PAGE.margin
  for (const line of text.trimEnd().split('\n')) {
    if (y > PAGE.height - PAGE.margin) {
      pages.push([])
      y = PAGE.margin
    }
    const page = pages.at(-1) as Word[]
    const heading = /^(#+) (.*)$/.exec(line)
    const size = heading ? (heading[1] === '#' ? 18 : 13) : 10
    const words = heading?.[2] ?? line
    if (words.includes('\t')) {
      const [before = '', after = ''] = words.split('\t')
      if (before) page.push({ x: left, y, text: before, size })
      page.push({ x: DATE_COLUMN, y, text: after, size })
    } else {
      const [before = '', after] = words.split(/ {3,}/)
      if (before) page.push({ x: left, y, text: before.trim(), size })
      if (after) page.push({ x: RIGHT_COLUMN, y, text: after, size })
    }
    y += line === '' ? LEADING * 0.8 : LEADING
  }
  return pages
}

/** @param encrypted with a password that nobody knows. */
export function writePdf(pages: readonly (readonly Word[])[], encrypted = false): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, words] of pages.entries()) {
    const content = words
      .map(
        ({ x, y, text, size }) => `BT /F1 ${size} Tf ${x} ${PAGE.height - y} Td (${escapeText(text)}) Tj ET`,
      )
      .join('\n')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  const junk = 'A'.repeat(32)
  const id = '/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]'
  if (encrypted) add(`<< /Filter /Standard /V 1 /R 2 /O (${junk}) /U (${junk}) /P -4 >>`)
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypt = encrypted ? `/Encrypt ${objects.length} 0 R ${id} ` : ''
  const xref = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt}>>\nstartxref\n${xref}\n%%EOF\n`
  return Uint8Array.from(body, (letter) => letter.charCodeAt(0))
}

/** One byte a letter. */
function escapeText(text: string): string {
  return [...text]
    .map((letter) => {
      const code = WIN_ANSI[letter] ?? letter.charCodeAt(0)
      if (code > 255) throw new Error(`make-pdf.ts cannot write "${letter}"`)
      return /[()\\]/.test(letter) ? `\\${letter}` : String.fromCharCode(code)
    })
    .join('')
}
