/**
 * What the words beside a candidate do there matters more than which ones they are. The classes are data
 * (skills-data/sense/classes, one file a language); a word may be of several.
 */
export const WORD_CLASSES = [
  'determiner',
  'pronoun',
  'modal',
  'be',
  /** What one does with a tool: "write", "ran", "migrating". */
  'use',
  /** What one has of it: "experience", "fluent". */
  'know',
  'years',
  /** How well one has it: "strong", "production-grade". */
  'quality',
  'adverb',
  /** Who makes it: "Apache", "Google". */
  'vendor',
  'preposition',
  /** Beside it the word is a company's name. */
  'company',
  /** Who works with it: "developer", "shop". */
  'people',
  /** What is made of it: "services", "queries". */
  'made',
  /** How strongly it is asked: "must", "optional". */
  'level',
  /** What a list of such things is called: "technologies". */
  'label',
  /** Makes a phrasal verb: "above", "live". */
  'direction',
  'to',
  'quantity',
  'negation',
  'time',
  'connective',
  /** What a tool does as the subject of a sentence: "powers", "sits". */
  'does',
  /** What an engineer does with a thing that was not there before: "design", "building". */
  'make',
  /** What people and companies do: "get", "ensure". */
  'act',
  /** What prose is about: "market", "steel". */
  'matter',
] as const

export type WordClass = (typeof WORD_CLASSES)[number]

/** The bit of each class in `Lexicon.wordClasses`. */
export const OF = Object.fromEntries(WORD_CLASSES.map((name, i) => [name, 1 << i])) as Record<
  WordClass,
  number
>
