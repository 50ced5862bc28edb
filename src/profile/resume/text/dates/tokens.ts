/** A line of a resume as words, numbers and marks, and what joins two dates. */
import data from '../../../../../skills-data/resume/dates.json' with { type: 'json' }

/** Words between two dates. */
export const UNTIL: ReadonlySet<string> = new Set(data.until)

export interface Token {
  text: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
  /** Spaces before it. */
  space: number
}

export function tokensOf(text: string): Token[] {
  let last = 0
  return [...text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)].map(({ 0: token, index }) => {
    const space = index - last
    last = index + token.length
    const kind = /^\d/.test(token) ? 'number' : /^\p{L}/u.test(token) ? 'word' : 'mark'
    return { text: token.toLowerCase(), start: index, end: last, kind, space }
  })
}

/** The mark or word between the two dates of a range; `dash` may stand without an end. */
export function joinAt(tokens: readonly Token[], at: number): { next: number; dash: boolean } | null {
  const [token, after] = [tokens[at], tokens[at + 1]]
  if (!token) return null
  if (token.text === '-' && after?.text === '>') return { next: at + 2, dash: false }
  if (token.text === '-' && after?.text === '-')
    return { next: at + (tokens[at + 2]?.text === '-' ? 3 : 2), dash: true }
  if (/^[–—−‒―-]$/.test(token.text)) return { next: at + 1, dash: true }
  // "May 2020 →" goes on.
  if (/^[~→➔⇒]$/.test(token.text)) return { next: at + 1, dash: token.text !== '~' }
  // "2024-02 / now"; without spaces a slash parts the numbers of one date.
  if (token.text === '/' && token.space > 0 && (after?.space ?? 0) > 0) return { next: at + 1, dash: false }
  if (UNTIL.has(`${token.text} ${after?.text}`)) return { next: at + 2, dash: false }
  return UNTIL.has(token.text) ? { next: at + 1, dash: false } : null
}
