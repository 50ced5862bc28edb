/** A resume's text as its letters are meant: no ligatures, no letter-spacing, no marks of Markdown. Linear. */

/** A resume of forty pages has a third of it. */
export const MAX_RESUME_LENGTH = 200_000

/** Fewer single letters in a row may be initials, or the languages C and R. */
const MIN_SPACED_LETTERS = 4
/** Of the tokens of a spaced line, the share that are single letters. */
const SPACED_SHARE = 0.75

/** @returns text whose offsets are those of the reading. Only the first `MAX_RESUME_LENGTH` characters are kept. */
export function tidyText(text: string): string {
  return (
    text
      .slice(0, MAX_RESUME_LENGTH)
      .replace(/\r\n?/g, '\n')
      // Ligatures are the only compatibility forms that are worth undoing: NFKC would change "™" and "①" too.
      .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]|\uFE0E|\uFE0F/g, '')
      .replace(/[\u00A0\u2000-\u200A\u202F]/g, ' ')
      .replace(/\t/g, '   ')
      // What is left of icons whose font tells no letters.
      .replace(/(?!\n)\p{Cc}/gu, '')
      .split('\n')
      .map((line) => withoutMarks(withoutSpacing(line)))
      .join('\n')
  )
}

/** "E X P E R I E N C E" -> "EXPERIENCE"; wider gaps stand between words. */
function withoutSpacing(line: string): string {
  if (!/(?:^|\s)\p{L} \p{L} \p{L} \p{L}(?:\s|$)/u.test(line)) return line
  const tokens = line.split(/( +)/)
  const letters = tokens.filter((_, index) => index % 2 === 0)
  const single = letters.filter((token) => /^[\p{L}&]$/u.test(token)).length
  const all = letters.filter((token) => /\p{L}/u.test(token)).length
  if (single < MIN_SPACED_LETTERS || single < all * SPACED_SHARE) return line
  // Kerning sets some pairs close: "E D U C AT I O N".
  const isSpaced = (token: string | undefined) =>
    token !== undefined && /^(?:[\p{L}&]|\p{Lu}{2})$/u.test(token)
  let made = ''
  for (let index = 0; index < tokens.length; index += 2) {
    const gap = tokens[index + 1] ?? ''
    const joins = gap === ' ' && isSpaced(tokens[index]) && isSpaced(tokens[index + 2])
    made += (tokens[index] ?? '') + (joins ? '' : gap.slice(0, 1))
  }
  return made
}

/** Emphasis, code and links of Markdown as the words that a reader sees; bars of its tables as gaps. */
function withoutMarks(line: string): string {
  const words = line
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\][\n]{1,200})\]\([^()\n]{1,500}\)/g, '$1')
    .replace(/(^|[\s(—–-])[*_](?=\S)([^*_\n]{1,120})[*_](?=$|[\s),.;:—–-])/g, '$1$2')
  if (/^\s*\|.*\|\s*$/.test(words)) return /^[\s|:-]+$/.test(words) ? '' : words.replace(/\|/g, '   ').trim()
  return words
}
