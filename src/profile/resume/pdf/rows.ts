/** Words with places on a page -> rows of segments: what stands together on one line. Pure. */

/** A run of text; `x` grows to the right and `y` downwards, both in points from the first page's corner. */
export interface Run {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  width: number
  /** Of the letters. */
  height: number
}

/** Text of one line without a gap that tells columns apart. */
export interface Segment {
  text: string
  x: number
  right: number
  y: number
  height: number
}

export type Row = readonly Segment[]

/** Runs within this share of the letters' height are on one line. */
const SAME_LINE = 0.45
/** Letters further apart than this many heights stand in two columns, or are tabbed. */
const COLUMN_GAP = 1.4
/** Where the text of this many lines begins at one place, a gap of so many heights before it parts columns too. */
const MIN_ALIGNED = 3
const ALIGNED_GAP = 0.75
/** A gap of a space. */
const SPACE_GAP = 0.18
/** Letters that stand one by one, so many of them, are spaced; a gap of so many usual ones is a space. */
const MIN_SPACED = 4
const SPACED_WORD_GAP = 1.7
const BULLET = /^[•◦▪‣●○■□◆–*·➢✓-]$/u

/** In reading order: from the top, each row from the left. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: { y: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    if (run.text.trim() === '') continue
    const row = rows.at(-1)
    if (row && Math.abs(row.y - run.y) <= Math.max(2, run.height) * SAME_LINE) row.runs.push(run)
    else rows.push({ y: run.y, runs: [run] })
  }
  const spaced = rows.map((row) => spacedWords(row.runs.sort((a, b) => a.x - b.x)))
  const edges = edgesOf(spaced)
  return spaced.map((row) => segmentsOf(row, edges))
}

/** Places, in whole points, where lines begin and where on other lines text goes on after a narrow gap. */
function edgesOf(rows: readonly (readonly Run[])[]): ReadonlySet<number> {
  const begins = new Map<number, number>()
  const goesOn = new Map<number, number>()
  for (const runs of rows)
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1]
      const counts = !before ? begins : isApart(before, run, ALIGNED_GAP) ? goesOn : null
      const x = Math.round(run.x)
      counts?.set(x, (counts.get(x) ?? 0) + 1)
    }
  const near = (counts: ReadonlyMap<number, number>, x: number) =>
    (counts.get(x - 1) ?? 0) + (counts.get(x) ?? 0) + (counts.get(x + 1) ?? 0)
  return new Set(
    [...goesOn.keys()].filter((x) => {
      const parted = near(goesOn, x)
      return parted > 1 && parted + near(begins, x) >= MIN_ALIGNED
    }),
  )
}

function isApart(before: Run, run: Run, heights: number): boolean {
  return run.x - right(before) > run.height * heights && !BULLET.test(before.text.trim())
}

/** The segments of a part of the page as rows again. */
export function rowsOfSegments(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row?.[0] && Math.abs(row[0].y - segment.y) <= Math.max(2, segment.height) * SAME_LINE)
      row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

function segmentsOf(runs: readonly Run[], edges: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = []
  for (const { text, x, y, width, height } of runs) {
    const last = segments.at(-1)
    const gap = last ? x - last.right : 0
    const isBullet = last !== undefined && BULLET.test(last.text.trim())
    const enough = edges.has(Math.round(x)) ? ALIGNED_GAP : COLUMN_GAP
    if (!last || (gap > height * enough && !isBullet)) {
      segments.push({ text, x, right: x + width, y, height })
      continue
    }
    const spaced = gap > height * SPACE_GAP && !/\s$/.test(last.text) && !/^\s/.test(text)
    last.text += (spaced ? ' ' : '') + text
    last.right = Math.max(last.right, x + width)
    last.height = Math.max(last.height, height)
  }
  return segments
}

/** "E X P E R I E N C E" set letter by letter, as the words that it is. */
function spacedWords(runs: readonly Run[]): Run[] {
  const made: Run[] = []
  let at = 0
  while (at < runs.length) {
    let end = at
    while (end < runs.length && (runs[end] as Run).text.trim().length === 1) end++
    if (end - at < MIN_SPACED) {
      made.push(...runs.slice(at, Math.max(end, at + 1)))
      at = Math.max(end, at + 1)
      continue
    }
    made.push(...joinLetters(runs.slice(at, end)))
    at = end
  }
  return made
}

function joinLetters(letters: readonly Run[]): Run[] {
  const gaps = letters.slice(1).map((run, index) => run.x - right(letters[index] as Run))
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const first = letters[0] as Run
  const words: Run[] = [{ ...first, text: first.text.trim() }]
  for (const [index, letter] of letters.slice(1).entries()) {
    const word = words.at(-1) as Run
    if ((gaps[index] ?? 0) > Math.max(usual * SPACED_WORD_GAP, letter.height * SPACE_GAP)) {
      words.push({ ...letter, text: letter.text.trim() })
      continue
    }
    word.text += letter.text.trim()
    word.width = right(letter) - word.x
  }
  return words
}

function right({ x, width }: Run): number {
  return x + width
}

/** Whether a segment tells when, and hardly more. */
export function isDates(text: string): boolean {
  return text.length < LONGEST_DATES && DATE_LIKE.test(text)
}
const LONGEST_DATES = 40
const DATE_LIKE =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\b\d{1,2}\/\d\d\b|\bpresent\b|\bheute\b|^\(?\d{1,2} (?:years?|yrs?|months?|mos?)\b/iu
