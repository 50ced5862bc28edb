/** Intl's formatters of the languages that are spoken, each made once: to make one takes far longer than to use it. */

type Kind<Options, Formatter> = new (tag: string, options: Options) => Formatter

/**
 * @param tag BCP 47
 * @param options as Intl takes them, of plain values.
 * @throws RangeError as Intl does, for options that it does not know, such as a currency that is none.
 */
function madeOnce<Options, Formatter>(Formatter: Kind<Options, Formatter>) {
  const made = new Map<string, Formatter>()
  return (tag: string, options: Options): Formatter => {
    const key = `${tag} ${JSON.stringify(options)}`
    const known = made.get(key)
    if (known) return known
    const formatter = new Formatter(tag, options)
    made.set(key, formatter)
    return formatter
  }
}

export const numbersOf = madeOnce<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat)
export const daysOf = madeOnce<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat)
export const listsOf = madeOnce<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat)
