/** Text taken apart at what stands outside of its brackets. */

const OPENING = '([{'
const CLOSING = ')]}'

export interface Piece {
  /** Trimmed, never empty. */
  text: string
  /** Where it begins in the whole. UTF-16 code units. */
  start: number
  /** What stands between the piece before and this one; '' for the first. */
  by: string
}

/** @param separator gives how many code units separate at a place, 0 for none */
function splitOutside(text: string, separator: (text: string, at: number) => number): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let from = 0
  let by = ''
  const end = (at: number) => {
    const raw = text.slice(from, at)
    const piece = raw.trim()
    if (piece) pieces.push({ text: piece, start: from + raw.indexOf(piece), by })
  }
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at)
    if (OPENING.includes(sign)) depth++
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1)
    const length = depth === 0 ? separator(text, at) : 0
    if (length > 0) {
      end(at)
      by = text.slice(at, at + length).trim()
      from = at + length
    }
    at += Math.max(1, length)
  }
  end(text.length)
  return pieces
}

const oneOf = (signs: string) => (text: string, at: number) => (signs.includes(text.charAt(at)) ? 1 : 0)

/** A dash or dot between spaces. */
const spaced = (signs: string) => (text: string, at: number) =>
  signs.includes(text.charAt(at)) && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ' ? 1 : 0

/** What stands between the pieces of a head, the surest first, and how many pieces make one. */
const HEAD_SEPARATORS: readonly { is: (text: string, at: number) => number; least: number }[] = [
  { is: oneOf('|｜¦│'), least: 2 },
  { is: spaced('·•∙'), least: 3 },
  { is: spaced('—–-'), least: 3 },
  { is: oneOf(';'), least: 3 },
  // "Acme I Remote I Full-time"
  { is: spaced('I'), least: 4 },
  { is: oneOf(','), least: 4 },
]

/** The pieces of a head ("Company | Role | Place"); null where a line is none. */
export function splitHead(line: string): string[] | null {
  for (const { is, least } of HEAD_SEPARATORS) {
    const pieces = splitOutside(line, is)
    if (pieces.length >= least) return pieces.map(({ text }) => text)
  }
  return null
}

/** The pieces of a short line at its dashes, else at its commas: it may be a head of two. */
export function splitShort(line: string): string[] {
  const dashed = splitOutside(line, spaced('—–-'))
  return (dashed.length > 1 ? dashed : splitOutside(line, oneOf(','))).map(({ text }) => text)
}

/** "and" and its kin between spaces: how long they are, the space before included. */
const AND = /^ (?:and|or|und|et|&|\+) /i

/** Where one role may end and the next begin. */
export function splitRoles(text: string): Piece[] {
  return splitOutside(text, (whole, at) => {
    const sign = whole.charAt(at)
    if (sign === ',' || sign === ';' || sign === '/') return 1
    const and = sign === ' ' ? AND.exec(whole.slice(at, at + 5)) : null
    return and ? and[0].length - 1 : 0
  })
}

/** The items of a line that lists with bullets, which may stand in one line: "- Go Developer - Designer". */
export function splitItems(line: string): string[] {
  const at = spaced('-–—*•·')
  return splitOutside(
    ` ${line}`,
    (text, index) => at(text, index) || (index <= 1 ? oneOf('-–—*•·+')(text, index) : 0),
  ).map(({ text }) => text)
}
