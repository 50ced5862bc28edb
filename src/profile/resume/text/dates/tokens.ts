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
  return [...text.matchAll(/(\p{L}+)|(\d+)|[^\s\p{L}\d]/gu)].map(
    ({ 0: token, 1: word, 2: number, index }) => {
      const space = index - last
      last = index + token.length
      const kind = number ? 'number' : word ? 'word' : 'mark'
      return { text: token.toLowerCase(), start: index, end: last, kind, space }
    },
  )
}

/** Nothing where the line has ended. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? ''
}

/** @param marks one character each. */
export function isOneOf(marks: string, token: Token | undefined): boolean {
  return token !== undefined && marks.includes(token.text)
}

/** The mark or word between the two dates of a range; `dash` may stand without an end. */
export function joinAt(tokens: readonly Token[], at: number): { next: number; dash: boolean } | null {
  const token = tokens[at]
  if (!token) return null
  const after = textAt(tokens, at + 1)
  // "May 2020 ->" goes on, as "May 2020 →" does.
  if (token.text === '-' && after === '>') return { next: at + 2, dash: true }
  if (token.text === '-' && after === '-')
    return { next: at + (textAt(tokens, at + 2) === '-' ? 3 : 2), dash: true }
  if (isOneOf('–—−‒―-→➔⇒', token)) return { next: at + 1, dash: true }
  // "2024-02 / now"; without spaces a slash parts the numbers of one date.
  const isSlash = token.text === '/' && token.space > 0 && (tokens[at + 1]?.space ?? 0) > 0
  if (token.text === '~' || isSlash) return { next: at + 1, dash: false }
  if (UNTIL.has(`${token.text} ${after}`)) return { next: at + 2, dash: false }
  return UNTIL.has(token.text) ? { next: at + 1, dash: false } : null
}
