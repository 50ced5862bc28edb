/** What is looked at in a word where words are weighed: its beginning, which most endings are no part of. */

/** In letters. */
const LETTERS = 6
/** In letters: what words of a family share ("secu": secure, security), for those that no line held; `~` behind it. */
const FEWER_LETTERS = 4

/** So many things are looked at in a word at most: `stemsOf`. */
export const STEMS = 2

/** The first letters of a word, and fewer of them where it is long enough. */
export function stemsOf(word: string): string[] {
  const letters = stemOf(word)
  return word.length < FEWER_LETTERS ? [letters] : [letters, `${word.slice(0, FEWER_LETTERS)}~`]
}

/** The first letters of a word alone. */
export function stemOf(word: string): string {
  return word.slice(0, LETTERS)
}
