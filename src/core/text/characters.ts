/**
 * What each UTF-16 code unit is to the tokeniser. One table look-up a character keeps the pass linear and fast.
 */

/** Word characters have a class below FIRST_GAP; every other class is a bit of Tokens.gap. */
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 3
/** Letters of scripts without case. */
export const CASELESS = 4
/** Drawn as nothing: soft hyphen, zero-width characters, variation selectors. Neither word nor gap. */
export const INVISIBLE = 5
const INVISIBLE_CHARACTERS = '\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0f\ufe0e\u200e\u200f'
/** A pattern of one character that shows nothing: white space, or what is drawn as nothing. Line ends are among them. */
export const BLANK = `[\\s${INVISIBLE_CHARACTERS}]`
/** ' and ’: part of a word between two letters ("you’ll"), else a quote. */
export const APOSTROPHE = 6
/** & : the word "and", or the start of an HTML entity that a page left in its text. */
export const AMPERSAND = 7
export const FIRST_GAP = 8
/** Classes from this on end a word. */
export const WORD_END = AMPERSAND

/** Bits of what stands between two tokens. */
export const GAP = {
  SPACE: 1 << 3,
  /** A hyphen with a word on both sides ("front-end"). */
  HYPHEN: 1 << 4,
  /** A full stop with a word on both sides ("Node.js"). */
  DOT: 1 << 5,
  SLASH: 1 << 6,
  COMMA: 1 << 7,
  SEMICOLON: 1 << 8,
  COLON: 1 << 9,
  OPEN: 1 << 10,
  CLOSE: 1 << 11,
  /** . ! ? that ends a sentence. */
  STOP: 1 << 12,
  /** A bullet character of any kind. */
  BULLET: 1 << 13,
  NEWLINE: 1 << 14,
  /** A dash, or a hyphen with space on a side. */
  DASH: 1 << 15,
  PLUS: 1 << 16,
  OTHER: 1 << 17,
  /** A line break that the text has lost: "APIsDevelopment", "skills.Strong". */
  GLUE: 1 << 18,
  /** A hyphen with a word on its left only: "front- and back-end". */
  SUSPENDED: 1 << 19,
} as const

/** Gaps over which a phrase goes on: "Spring Boot", "Spring-Boot", "Node.js". */
export const JOINING = GAP.SPACE | GAP.HYPHEN | GAP.DOT

/** "Front-, Back-End", "UNIX-/Linux-Systeme", "(Wirtschafts-)Informatik": the hyphen stands for a part that is said later. */
export function sharesWord(gap: number): boolean {
  return (gap & GAP.SUSPENDED) !== 0 && (gap & (GAP.COMMA | GAP.SLASH | GAP.CLOSE)) !== 0
}

const BLANKS = new RegExp(`${BLANK}+`, 'g')
const INVISIBLES = new RegExp(`[${INVISIBLE_CHARACTERS}]+`, 'g')

/**
 * A piece of text as a reader sees it: what is drawn as nothing is gone, and white space of any kind is one space. Two
 * spellings that look alike are then alike.
 */
export function asSeen(text: string): string {
  let at = 0
  while (at < text.length && isPlain(text.charCodeAt(at), text.charCodeAt(at + 1))) at++
  if (at === text.length) return text
  return text.replace(INVISIBLES, '').replace(BLANKS, ' ')
}

/** Whether a character is seen as it stands, by itself and beside the next: of ASCII all but white space that is no single space. */
function isPlain(code: number, next: number): boolean {
  return code > SPACE ? code <= LAST_ASCII : code === SPACE && next !== SPACE
}

const SPACE = 0x20
const TABLE_SIZE = 0x10000
/** Class of each code unit. */
export const CLASS = new Int32Array(TABLE_SIZE)
/** Case-folded code unit; full-width forms fold to ASCII. */
export const FOLD = new Uint16Array(TABLE_SIZE)

const range = (from: number, to: number, cls: number) => CLASS.fill(cls, from, to + 1)
const each = (chars: string, cls: number) => {
  for (let i = 0; i < chars.length; i++) CLASS[chars.charCodeAt(i)] = cls
}
const foldRange = (from: number, to: number, by: number) => {
  for (let c = from; c <= to; c++) FOLD[c] = c + by
}

CLASS.fill(GAP.OTHER)
for (let c = 0; c < TABLE_SIZE; c++) FOLD[c] = c
range(0x61, 0x7a, LOWER)
range(0x41, 0x5a, UPPER)
range(0x30, 0x39, DIGIT)
// Latin, Greek and Cyrillic with case; the exact case of rarer letters never decides anything here.
range(0xdf, 0xff, LOWER)
range(0xc0, 0xde, UPPER)
range(0x100, 0x24f, LOWER)
range(0x250, 0x2af, LOWER)
range(0x370, 0x3ff, LOWER)
range(0x391, 0x3a9, UPPER)
range(0x400, 0x52f, LOWER)
range(0x400, 0x42f, UPPER)
range(0x531, 0x1fff, CASELESS)
range(0x2c00, 0x2dff, CASELESS)
range(0x3040, 0xd7ff, CASELESS)
range(0xf900, 0xfaff, CASELESS)
range(0xfb00, 0xfb06, LOWER)
range(0x300, 0x36f, INVISIBLE)
// Full-width ASCII.
range(0xff21, 0xff3a, UPPER)
range(0xff41, 0xff5a, LOWER)
range(0xff10, 0xff19, DIGIT)

each(' \t\f\v\u00a0\u1680\u202f\u205f\u3000', GAP.SPACE)
range(0x2000, 0x200a, GAP.SPACE)
each('\n\r\u0085\u2028\u2029', GAP.NEWLINE)
each('-\u2010\u2011\uff0d', GAP.HYPHEN)
each('\u2012\u2013\u2014\u2015\u2212', GAP.DASH)
each('.\u2026\uff0e', GAP.DOT)
each('!?\uff01\uff1f\u3002', GAP.STOP)
each('/\\\uff0f\uff3c', GAP.SLASH)
// "Java | Go | AWS" is a list, not a choice.
each(',|\uff0c\u3001\uff5c', GAP.COMMA)
each(';\uff1b', GAP.SEMICOLON)
each(':\uff1a', GAP.COLON)
each('([{\uff08\u3010', GAP.OPEN)
each(')]}\uff09\u3011', GAP.CLOSE)
each('+\uff0b', GAP.PLUS)
each('_', GAP.HYPHEN)
each(
  '*\u2022\u2023\u2043\u2219\u00b7\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25e6\u25b6\u25ba\u25b8\u2192\u27a2\u27a4\u2713\u2714\u2717\u00a7\u00bb\u2605\u2606\uf0b7\uf0a7',
  GAP.BULLET,
)
// Emoji and dingbats stand where bullets do.
range(0x2600, 0x27bf, GAP.BULLET)
range(0xd800, 0xdfff, GAP.BULLET)
range(0xe000, 0xf8ff, GAP.BULLET)
each(INVISIBLE_CHARACTERS, INVISIBLE)
each("'\u2019\u2018\u02bc\uff07", APOSTROPHE)
each('&\uff06', AMPERSAND)

foldRange(0x41, 0x5a, 32)
foldRange(0xc0, 0xde, 32)
foldRange(0x391, 0x3a9, 32)
foldRange(0x410, 0x42f, 32)
foldRange(0x400, 0x40f, 80)
foldRange(0xff10, 0xff19, 0x30 - 0xff10)
foldRange(0xff21, 0xff3a, 0x61 - 0xff21)
foldRange(0xff41, 0xff5a, 0x61 - 0xff41)
FOLD[0xff03] = 0x23
FOLD[0xff0b] = 0x2b
for (const quote of '\u2019\u2018\u02bc\uff07') FOLD[quote.charCodeAt(0)] = 0x27

/**
 * Class and folded form of a word's character in one number, for the tokeniser's inner loop: `fold << 3 | class`.
 * The class is 7 for all that ends a word.
 */
export const WORDY = new Uint32Array(TABLE_SIZE)
for (let c = 0; c < TABLE_SIZE; c++)
  WORDY[c] = ((FOLD[c] as number) << 3) | Math.min(CLASS[c] as number, WORD_END)

export function isUpper(text: string, at: number): boolean {
  return (CLASS[text.charCodeAt(at)] as number) === UPPER
}

const LAST_ASCII = 0x7f

/** From U+FB00 on: PDF writes "Airﬂow" with one character for two letters. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl']
const FIRST_LIGATURE = 0xfb00
const LAST_LIGATURE = 0xfb04

/** Whether some code units hold a ligature. */
export function hasLigature(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codes[at] as number
    if (code >= FIRST_LIGATURE && code <= LAST_LIGATURE) return true
  }
  return false
}

/** Whether some code units hold what stands for an umlaut or a sharp s in German: ae, oe, ue, ss. */
export function isWithoutUmlauts(codes: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    const code = codes[at] as number
    if (code === SMALL_S && codes[at - 1] === SMALL_S) return true
    if (code !== SMALL_E) continue
    const before = (codes[at - 1] as number) | LOWER_BIT
    if (before === SMALL_A || before === SMALL_O || before === SMALL_U) return true
  }
  return false
}

const [SMALL_A, SMALL_E, SMALL_O, SMALL_S, SMALL_U] = [0x61, 0x65, 0x6f, 0x73, 0x75]
/** Makes a letter of ASCII small. */
const LOWER_BIT = 0x20

/** Case-folded text of a range, as the vocabulary stores it; ligatures as their letters. */
export function fold(text: string, start: number, end: number): string {
  let at = start
  while (at < end && text.charCodeAt(at) <= LAST_ASCII) at++
  // Nearly every word: of ASCII nothing is invisible, and its capitals fold as everywhere.
  if (at >= end) return text.slice(start, end).toLowerCase()
  let folded = ''
  for (at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (CLASS[code] !== INVISIBLE)
      folded += LIGATURES[code - FIRST_LIGATURE] ?? String.fromCharCode(FOLD[code] as number)
  }
  return folded
}
