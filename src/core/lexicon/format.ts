/**
 * The compiled lexicon: what compile/ writes at build time and load.ts reads. One string of sections, so that each is
 * looked at only when it is needed; rows of numbers stand in it as `encode` of src/core/text writes them.
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
  /** Pairs: distance from the node before, and 1 + index of an entry of `atomEntries`; and bits of TRAIT. */
  'atoms',
  'traits',
  /** JSON of string[][]: an entry's letters of ATOM, a language each, in the order of LANGUAGES. */
  'atomEntries',
  /** JSON: [node, id][], Record<string, string[]>, [id, id][] and the tables of src/core/role. */
  /** A node: distance from the node before, how many families, these with their values. */
  'triggers',
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
