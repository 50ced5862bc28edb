/**
 * The compiled lexicon: what compile/ writes at build time and load.ts reads. One string of sections, so that each is
 * looked at only when it is needed; rows of numbers stand in it as `encode` writes them.
 */

/** Order of the sections. */
export const SECTIONS = [
  /** JSON of Head. */
  'head',
  /** Skill ids, one a line. */
  'ids',
  /** A skill: category, family, 1 for generic + 2 for general + 4 for a kind of tools + 8 for a department + 16 for a quality, how many kinds it is of, these. */
  'skills',
  /** PackedWords. */
  'pool',
  'lengths',
  'buckets',
  /** PackedTrie. */
  'children',
  'labels',
  'roots',
  /** PackedForms. */
  'nodeForms',
  'chains',
  'lines',
  'ambiguous',
  /** JSON of CompiledAmbiguity, one a line. */
  'ambiguity',
  /** Pairs: distance from the node before, and bits of CUE or 1 + index of SECTION_KINDS. */
  'cues',
  'headings',
  'headingHints',
  /** JSON: [node, id][], Record<string, string[]>, [id, id][] and the tables of src/core/role. */
  'certifications',
  'wordSets',
  'together',
  'roles',
] as const
export type Sections = Record<(typeof SECTIONS)[number], string>

/** No text of skills-data holds it. */
export const SECTION_END = '\u001e'

export interface Head {
  categories: string[]
  families: string[]
  formCount: number
}

export interface CompiledAmbiguity {
  form: string
  skill: string
  needs: 'case' | 'context'
  lower: boolean
  before: string[]
  after: string[]
  companions: string[]
  veto: string[]
  vetoBefore: string[]
  vetoAfter: string[]
}

/** @throws SyntaxError when `data` is not what compileLexicon made */
export function sectionsOf(data: string): Sections {
  const parts = data.split(SECTION_END)
  if (parts.length !== SECTIONS.length)
    throw new SyntaxError(
      `A lexicon has ${SECTIONS.length} sections, this text ${parts.length}: build it again`,
    )
  return Object.fromEntries(SECTIONS.map((name, i) => [name, parts[i]])) as Sections
}

/**
 * Rows of natural numbers stand in ninety characters that a JavaScript string needs no escapes for. The lower half
 * ends a number and the upper half goes on with it, so that small numbers take one character.
 */
const BASE = 45
/** From `#`; the backslash is left out. */
const FIRST = 35
const BACKSLASH = 92

/** @param numbers whole, 0 or more, below 2^31 */
export function encode(numbers: Iterable<number>): string {
  const parts: string[] = []
  for (const number of numbers) {
    let text = character(number % BASE)
    for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
      text = character(BASE + (rest % BASE)) + text
    parts.push(text)
  }
  return parts.join('')
}

/** The numbers of a text that `encode` made; of any other text some numbers. */
export function decode(text: string): Int32Array {
  const numbers = new Int32Array(text.length)
  let count = 0
  let number = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code < BACKSLASH ? code - FIRST : code - FIRST - 1
    if (digit < BASE) {
      numbers[count++] = number * BASE + digit
      number = 0
    } else number = number * BASE + digit - BASE
  }
  return numbers.subarray(0, count)
}

function character(digit: number): string {
  const code = FIRST + digit
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}
