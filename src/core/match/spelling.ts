/** Candidates that are spelled as something else. */
import { GAP } from '../text/characters.ts'
import { SHAPE } from '../text/shape.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { Found, RawMatch } from './find.ts'
import type { Triggers } from './triggers.ts'

/** Whether a candidate can be the name at all, by its letters and by what it hangs on. */
export function isSpelledAsName(tokens: Tokens, { triggers }: Found, match: RawMatch): boolean {
  return !(
    isPlural(tokens, match) ||
    isTag(tokens, match) ||
    isHost(tokens, match) ||
    isOfCode(tokens, match) ||
    isOfInitials(tokens, match) ||
    isOfDotted(tokens, match) ||
    isOfClearance(tokens, triggers, match)
  )
}

const ACRONYM = /^[A-Z]{2,}S$/
const PLURAL_END = 0x73

/** "VCs" are venture capitalists, and no VCS. */
function isPlural({ text, start, end }: Tokens, { from, to, form }: RawMatch): boolean {
  if (text.charCodeAt((end[to - 1] as number) - 1) !== PLURAL_END) return false
  if (to - from !== 1 || !ACRONYM.test(form.text)) return false
  return text.slice(start[from], end[from]) === `${form.text.slice(0, -1)}s`
}

/** "#BI-Remote", "LI-JS1": marks that recruiters leave for a job board. */
function isTag(tokens: Tokens, { from, to }: RawMatch): boolean {
  const { text, start, end, gap, count } = tokens
  if (text[(start[from] as number) - 1] === '#' && to < count && gap[to] === GAP.HYPHEN) return true
  return from > 0 && gap[from] === GAP.HYPHEN && text.slice(start[from - 1], end[from - 1]) === 'LI'
}

/** What the addresses of websites end with; ".net" and ".js" end names as well. */
const ENDINGS: ReadonlySet<string> = new Set(['ai', 'app', 'co', 'com', 'de', 'dev', 'eu', 'io', 'org', 'uk'])
/** A dot right behind a word, and nothing else. */
const BESIDE = GAP.SPACE | GAP.NEWLINE

/** "github.com/…", "WordPress.com": a website; names that end so ("fly.io") are longer ones. */
function isHost(tokens: Tokens, { to }: RawMatch): boolean {
  if (to >= tokens.count) return false
  const gap = tokens.gap[to] as number
  return (gap & GAP.DOT) !== 0 && (gap & BESIDE) === 0 && ENDINGS.has(wordAt(tokens, to))
}

/** "EC2N 4BQ": letters and digits that go on where the name has ended are of a longer code. */
function isOfCode({ text, start, end, shape, count }: Tokens, { from, to, form }: RawMatch): boolean {
  if (to !== from + 1 || !form.isUpper) return false
  const isOne = (at: number) => (end[at] as number) - (start[at] as number) === 1
  if (from > 0 && start[from] === end[from - 1] && shape[from - 1] === SHAPE.NUMBER && isOne(from - 1))
    return true
  return (
    to < count && start[to] === end[from] && isOne(to) && LETTER.test(text[start[to] as number] as string)
  )
}

const LETTER = /\p{Lu}/u

/** "AD&D", "E+D", "L&D": one of the letters that a company calls something by. */
function isOfInitials(tokens: Tokens, { from, to, form }: RawMatch): boolean {
  if (form.text.length !== 1) return false
  return joinsInitials(tokens, from, from - 1) || joinsInitials(tokens, to, to)
}

/** "Ph.D.", "B.C.": one letter right behind a dot ends a short form. */
function isOfDotted({ gap }: Tokens, { from, form }: RawMatch): boolean {
  const between = gap[from] as number
  return form.text.length === 1 && from > 0 && (between & GAP.DOT) !== 0 && (between & BESIDE) === 0
}

/** @param at the token whose gap is looked at, and `other` the one on the far side of it */
function joinsInitials({ text, start, end, gap, count }: Tokens, at: number, other: number): boolean {
  if (at <= 0 || at >= count) return false
  const between = text.slice(end[at - 1], start[at])
  if ((between !== '&' && between !== '+') || ((gap[at] as number) & BESIDE) !== 0) return false
  return INITIALS.test(text.slice(start[other], end[other]))
}

const INITIALS = /^\p{Lu}{1,2}$/u

/** "A security clearance" is a fact of the job. */
function isOfClearance({ gap, count }: Tokens, triggers: Triggers, { to }: RawMatch): boolean {
  return to < count && gap[to] === GAP.SPACE && triggers.of('clearance').has(to)
}
