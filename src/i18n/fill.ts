/** Messages with their values, without the messages: for content scripts, which need these and not those. */

/**
 * A message with its values in their places.
 * @param message with `$1`, `$2` … for the first, second … value; a place without a value stays as it is.
 */
export function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1]
    return value === undefined ? whole : String(value)
  })
}

/**
 * Words that begin a line of their own, with a capital.
 * @param words that begin with no name, for a name is written as it is ("gRPC")
 * @param tag BCP 47
 */
export function sentenceIn(words: string, tag: string): string {
  return words.charAt(0).toLocaleUpperCase(tag) + words.slice(1)
}
