import { CLASS, FOLD, fold, INVISIBLE } from './characters.ts'
import type { Tokens } from './token-list.ts'

/** Words that join the items of a list, in the languages whose postings are met. */
const CONNECTIVES: ReadonlySet<string> = new Set([
  'and',
  'or',
  '&',
  'und',
  'oder',
  'bzw',
  'sowie',
  'et',
  'ou',
])
/** 1 for the code units that a connective may begin with: most words begin with another, and no string is made of them. */
const BEGINS = new Uint8Array(0x10000)
for (const word of CONNECTIVES) BEGINS[word.charCodeAt(0)] = 1
for (let code = 0; code < BEGINS.length; code++)
  if (BEGINS[FOLD[code] as number] === 1 || CLASS[code] === INVISIBLE) BEGINS[code] = 1
/** In UTF-16 code units; what is drawn as nothing may stand among the letters. */
const LONGEST = 12
const LAST_WORD = /([^\s(]{1,12}?)\.? $/

/** Whether a token joins the items of a list; none does outside of the text. */
export function isConnective({ text, start, end, count }: Tokens, at: number): boolean {
  if (at < 0 || at >= count) return false
  const [from, to] = [start[at] as number, end[at] as number]
  return to - from <= LONGEST && BEGINS[text.charCodeAt(from)] === 1 && CONNECTIVES.has(fold(text, from, to))
}

/** Whether such a word and a space stand right in front of a place in the text. */
export function isBehindConnective(text: string, at: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1]
  return word !== undefined && CONNECTIVES.has(word.toLowerCase())
}
