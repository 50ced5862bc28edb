/**
 * A message with its values in their places. Alone in its file, because content scripts need it without the messages.
 * @param message with `$1`, `$2` … for the first, second … value; a place without a value stays as it is.
 */
export function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (whole, digit: string) => {
    const value = values[Number(digit) - 1]
    return value === undefined ? whole : String(value)
  })
}
