import { type Tokens, wordAt } from './tokenize.ts'

/** Words that join the items of a list, in the languages whose postings are met: all of them are meant … */
const ADDING: ReadonlySet<string> = new Set(['and', '&', 'und', 'sowie', 'et'])
/** … or some. */
const CONNECTIVES: ReadonlySet<string> = new Set([...ADDING, 'or', 'oder', 'bzw', 'ou'])
/** In UTF-16 code units. */
const LONGEST = 12
const LAST_WORD = /([^\s(]{1,12}?)\.? $/

/** Whether a token joins the items of a list; none does outside of the text. */
export function isConnective(tokens: Tokens, at: number): boolean {
  return CONNECTIVES.has(wordAt(tokens, at))
}

/** Whether it joins them so that all are meant. */
export function isAdding(tokens: Tokens, at: number): boolean {
  return ADDING.has(wordAt(tokens, at))
}

/** Whether such a word and a space stand right in front of a place in the text. */
export function isBehindConnective(text: string, at: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST), at))?.[1]
  return word !== undefined && CONNECTIVES.has(word.toLowerCase())
}
