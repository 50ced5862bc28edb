/**
 * Paragraphs and tables of any marked-up document -> lines of text. HTML, DOCX and ODT are read as events
 * (htmlparser2), so that a document of any size is read once, in one pass, without a tree.
 */

/** A cell with so many lines is a column of the page's layout and no cell. */
const COLUMN_LINES = 5

/** Nothing, or the bullet of nothing. */
const EMPTY = /^•? *$/

/** A heading keeps its level, in Markdown's way. @param level 1 is the highest; 0 is no heading. */
export function headingMark(level: number): string {
  return level > 0 ? `${'#'.repeat(Math.min(level, 6))} ` : ''
}

export class Flow {
  private readonly done: string[] = []
  private open = ''
  private hasOpen = false
  private readonly showsEmpty: boolean

  /** @param showsEmpty whether an empty paragraph takes a line's room: in a browser it takes none. */
  constructor(showsEmpty: boolean) {
    this.showsEmpty = showsEmpty
  }

  /** Ends the paragraph and begins another. */
  paragraph(before = ''): void {
    this.close()
    this.open = before
    this.hasOpen = true
  }

  text(text: string): void {
    this.open += text
    this.hasOpen = true
  }

  lineBreak(): void {
    this.done.push(this.open)
    this.open = ''
  }

  /** Leaves a line's room, as before a heading. */
  room(): void {
    this.close()
    if (this.done.length > 0 && this.done.at(-1) !== '') this.done.push('')
  }

  add(lines: readonly string[]): void {
    this.close()
    this.done.push(...lines)
  }

  close(): void {
    if (this.hasOpen && (this.showsEmpty || !EMPTY.test(this.open))) this.done.push(this.open)
    this.open = ''
    this.hasOpen = false
  }

  /** Lines without spare spaces; blank where the document leaves room. */
  lines(): string[] {
    this.close()
    return this.done.map((line) =>
      line
        .replace(/[ \u00A0]{4,}/g, '   ')
        .trim()
        .replace(/^#{1,6}$/, ''),
    )
  }
}

/** The rows of a table, each with the lines of its cells. */
export class Table {
  private readonly rows: string[][][] = []

  row(): void {
    this.rows.push([])
  }

  cell(lines: readonly string[]): void {
    if (this.rows.length === 0) this.row()
    this.rows.at(-1)?.push(trimmed(lines))
  }

  /** A table of data line by line; a table that only lays out the page, column by column. */
  lines(): string[] {
    return this.rows.flatMap((cells) => {
      const full = cells.filter((lines) => lines.length > 0)
      if (full.filter((lines) => lines.length >= COLUMN_LINES).length > 1)
        return full.flatMap((lines) => ['', ...lines, ''])
      const tallest = Math.max(0, ...full.map((lines) => lines.length))
      const rows = Array.from({ length: tallest }, (_, at) =>
        full
          .map((lines) => lines[at] ?? '')
          .filter((line) => line !== '')
          .join('   '),
      )
      return tallest > 1 ? ['', ...rows] : rows
    })
  }
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '')
  if (first < 0) return []
  const last = lines.findLastIndex((line) => line !== '')
  return lines.slice(first, last + 1)
}

/**
 * Documents nest: tables in cells, text boxes in paragraphs. What is open stands on a stack, so that no depth of a
 * hostile file costs more than its length.
 */
export class Nested {
  private readonly stack: { flow: Flow; table: Table | null }[] = []
  private readonly showsEmpty: boolean

  /** @param showsEmpty see `Flow` */
  constructor(showsEmpty: boolean) {
    this.showsEmpty = showsEmpty
    this.push(null)
  }

  get flow(): Flow {
    return (this.stack.at(-1) as { flow: Flow }).flow
  }

  openTable(): void {
    this.flow.close()
    this.push(new Table())
  }

  openRow(): void {
    this.tableOf()?.row()
  }

  openCell(): void {
    this.push(null)
  }

  closeCell(): void {
    if (this.stack.length < 3) return
    const cell = this.stack.pop()
    if (cell) this.tableOf()?.cell(cell.flow.lines())
  }

  closeTable(): void {
    if (this.stack.length < 2) return
    const table = this.stack.pop()?.table
    if (table) this.flow.add(['', ...table.lines(), ''])
  }

  /** A text box: its lines follow the paragraph that holds it. */
  openBox(): void {
    this.push(null)
  }

  closeBox(): void {
    if (this.stack.length < 2) return
    const box = this.stack.pop()
    if (box) this.flow.add(['', ...box.flow.lines(), ''])
  }

  result(): string {
    while (this.stack.length > 1) {
      const last = this.stack.pop()
      if (last) this.flow.add(last.table?.lines() ?? last.flow.lines())
    }
    return this.flow
      .lines()
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  private push(table: Table | null): void {
    this.stack.push({ flow: new Flow(this.showsEmpty), table })
  }

  private tableOf(): Table | null {
    return this.stack.at(-1)?.table ?? null
  }
}
