/** How a line is set: its end, its bullet, its capitals. */
import { BLANK, CLASS, GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'

/** Whether a line begins at a token, a lost line break before it included. */
export function isLineStart({ gap }: Tokens, at: number): boolean {
  return at === 0 || ((gap[at] as number) & (GAP.NEWLINE | GAP.GLUE)) !== 0
}

/** Whether a bullet stands in front of a token. */
export function isBulleted({ gap }: Tokens, at: number): boolean {
  return ((gap[at] as number) & GAP.BULLET) !== 0
}

/** Whether what stands behind a segment ends its line. */
export function isLineEnd(next: number): boolean {
  return (next & (GAP.NEWLINE | GAP.GLUE | GAP.BULLET | GAP.DASH | GAP.SUSPENDED)) !== 0
}

/** Whether the first mark behind a line is a full stop, closing brackets and quotes aside. */
export function isFullStop({ text }: Tokens, end: number): boolean {
  let at = end
  while (at < text.length && (CLASS[text.charCodeAt(at)] === GAP.CLOSE || text.charCodeAt(at) === QUOTE)) at++
  return text.charCodeAt(at) === FULL_STOP
}

const QUOTE = 0x22

/** One of several with the same bullet; an emoji in front of a heading is no bullet of the items below it. */
export function isItem(tokens: Tokens, from: number, to: number): boolean {
  if (((tokens.gap[from] as number) & GAP.BULLET) === 0 || isBold(tokens, from)) return false
  const own = bulletBefore(tokens, from)
  for (let at = to; at < tokens.count && at - to < LONGEST_LOOK; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & GAP.BULLET) !== 0) return bulletBefore(tokens, at) === own
    if ((gap & GAP.NEWLINE) !== 0) return false
  }
  return true
}

/** Lines of postings are shorter, in tokens on average; texts without breaks are one line or a few. */
const LONGEST_AVERAGE = 150

/** Whether a text has lost the breaks of its lines. */
export function isFlat({ text, count }: Tokens): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return count > lines * LONGEST_AVERAGE
}

/** Whether a sentence begins at a token. */
export function isSentenceStart({ gap }: Tokens, at: number): boolean {
  return at === 0 || ((gap[at] as number) & (GAP.NEWLINE | GAP.GLUE | GAP.STOP | GAP.BULLET)) !== 0
}

/** A line with an empty one above it and none below stands over the lines that follow it, as headings do. */
export function standsOver(tokens: Tokens, from: number, to: number): boolean {
  if (from === 0 || to >= tokens.count || isBulleted(tokens, from)) return false
  return lineBreaks(tokens, from) > 1 && lineBreaks(tokens, to) === 1
}

/** Line breaks in front of a token. */
function lineBreaks({ text, start, end }: Tokens, at: number): number {
  let breaks = 0
  for (let i = end[at - 1] as number; i < (start[at] as number); i++)
    if (text.charCodeAt(i) === LINE_FEED) breaks++
  return breaks
}

/** Whether an empty line stands in front of the token. */
export function isAfterBlankLine(tokens: Tokens, from: number): boolean {
  const end = from > 0 ? (tokens.end[from - 1] as number) : 0
  return BLANK_LINE.test(tokens.text.slice(end, tokens.start[from]))
}

const BLANK_LINE = new RegExp(`\\n${BLANK}*\\n`)

const LINE_FEED = 0x0a

/** Characters that can open an item. */
const BULLETS = GAP.BULLET | GAP.HYPHEN | GAP.DASH

/** How far ahead the next bullet is looked for, in tokens. */
const LONGEST_LOOK = 60

/** The bullet character in front of a token, as it is first met going back. */
function bulletBefore(tokens: Tokens, at: number): number {
  const floor = at > 0 ? (tokens.end[at - 1] as number) : 0
  for (let i = (tokens.start[at] as number) - 1; i >= floor; i--) {
    const code = tokens.text.charCodeAt(i)
    if (((CLASS[code] as number) & BULLETS) !== 0 && (CLASS[code] as number) >= GAP.SPACE) return code
  }
  return 0
}

/** Markdown that a page left in its text. */
export function isBold(tokens: Tokens, from: number): boolean {
  return tokens.text.startsWith('**', (tokens.start[from] as number) - 2)
}

const FULL_STOP = 0x2e
