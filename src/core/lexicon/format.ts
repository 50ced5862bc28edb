/**
 * The compiled lexicon: what compile/ writes at build time and load.ts reads. One string of sections, so that each is
 * looked at only when it is needed; rows of numbers stand in it as `encode` of src/core/text writes them.
 */

/** What clauses are weighed for (src/core/weighing): skills of people, kinds of headings, where the work is done. */
export const CLAUSE_WEIGHTS = ['paraphrase', 'heading-kind', 'work-mode'] as const
export type WeighedFor = (typeof CLAUSE_WEIGHTS)[number]

/** Order of the sections. */
export const SECTIONS = [
  /** JSON of Head. */
  'head',
  /** Skill ids, one a line. */
  'ids',
  /** A skill: category, family, bits by the order of FLAGS, how many kinds it is of, these. */
  'skills',
  /** PackedWords. */
  'pool',
  'lengths',
  /** PackedTrie. */
  'children',
  'labels',
  'roots',
  /** The nodes of Forms, and PackedForms. */
  'nodeForms',
  'chains',
  'lines',
  'senses',
  'ambiguous',
  /** JSON of CompiledAmbiguity, one a line. */
  'ambiguity',
  /** Pairs: distance from the node before, and 1 + index of SECTION_KINDS. */
  'headings',
  'headingHints',
  /** Pairs: distance from the node before, and 1 + index of an entry of `atomEntries`; and bits of TRAIT. */
  'atoms',
  'traits',
  /** JSON of string[][]: an entry's letters of ATOM, a language each, in the order of LANGUAGES. */
  'atomEntries',
  /** A node: distance from the node before, how many families, these with their values. */
  'triggers',
  /** Pairs: distance from the node before, bits of PHRASE: phrases around an ambiguous word that tell what it is. */
  'idioms',
  /** Pairs: distance from the word before, bits of WordClass. */
  'wordClasses',
  /** JSON: [node, id][], Record<string, string[]>, [id, id][], the tables of src/core/role, the weights of src/core/sense, and of signals/leaning.ts; then those of src/core/weighing, by what they weigh. */
  'certifications',
  'wordSets',
  'together',
  'slashed',
  /** "part whole", one a line: whoever has the part has the whole too. */
  'parts',
  'roles',
  'senseWeights',
  'leaningWeights',
  ...CLAUSE_WEIGHTS,
  /** Names of concepts that hold one of a technology, folded, each with the index of its skill behind a tab; one a line. */
  'asked',
  /** Pairs: distance from the node before, and 1 + index of a line of `asked`. */
  'rests',
] as const
export type Sections = Record<(typeof SECTIONS)[number], string>

/** No text of skills-data holds it. */
export const SECTION_END = '\u001e'

export interface Head {
  categories: string[]
  families: string[]
  formCount: number
  /** A thing that is nobody's skill until somebody makes it, and the skill of making it. */
  made: [number, number][]
}

/** An ambiguous form: one of a skill's names that is something else as well. */
export interface CompiledAmbiguity {
  form: string
  skill: string
  /** Its capitals alone say little: it is seldom the skill. */
  everyday: boolean
  /** Whether the name is written in lower case as well. */
  lower: boolean
  /** Skills that stand beside it. */
  companions: string[]
  /** Another skill shares it but for its capitals, and companions tell which it is. Left out where none does. */
  shared?: true
  /** How many phrases are known in which it is something else. */
  doubts: number
  /** It is a verb as well: "to react". Left out where it is none. */
  verb?: true
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

/** Names that differ only in case, spaces and marks are one; the marks of "C++", "C#" and ".NET" tell them apart. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
