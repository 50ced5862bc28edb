/** Numbers of years in prose: "8+ years", "fifteen years", "over a decade". */
import data from '../../../../../skills-data/resume/dates.json' with { type: 'json' }

const NUMBERS = new Map(Object.entries(data.numbers))
const DECADES = new Map(Object.entries(data.decades))

/** Longest first, so that "twenty-five" is no "twenty". */
const alternatives = (words: ReadonlyMap<string, number>) =>
  [...words.keys()].sort((a, b) => b.length - a.length).join('|')
const NUMBER = `(?<![\\d.,\\p{L}])(?:\\d{1,2}(?:[.,]\\d)?|${alternatives(NUMBERS)})`

/** Source of a pattern with one group, which `yearsIn` reads; flags "iu". */
export const YEARS = `(${NUMBER}\\s{0,2}\\+?\\s{0,2}(?:years?|yrs?\\.?|jahre?n?)(?!\\p{L})|(?<!\\p{L})(?:${alternatives(DECADES)})(?!\\p{L}))`

/** @param words what the group of `YEARS` matched. */
export function yearsIn(words: string): number {
  const lower = words.toLowerCase()
  const number = /^[^\s+]+?(?=[\s+]|years?|yrs?|jahr)/u.exec(lower)?.[0] ?? lower
  return DECADES.get(lower) ?? NUMBERS.get(number) ?? Number(number.replace(',', '.'))
}
