import { SECTION_KINDS } from '../../posting/section.ts'
import { WORD_CLASSES } from '../classes.ts'

/**
 * Everything that can be said of a candidate, by the question that it answers. A feature is a number: the place of its
 * answer in this table. Weights are named by question and answer, so that the data survives a new line here.
 */

/** What parts a candidate from the word beside it, the strongest first. */
const MARKS = [
  'an edge',
  'a comma',
  'a slash',
  'a bracket opens',
  'a bracket closes',
  'a colon',
  'a dash',
  'a plus sign',
  'another mark',
] as const

const SIDE = [
  ...MARKS,
  'a name',
  'a concept',
  'an open word',
  'a name over a hyphen',
  'a word over a hyphen',
  'a version',
  'a count',
  'a long number',
  'an unknown capital',
  'another small word',
  'another word',
  ...WORD_CLASSES,
] as const

const KINDS = ['name', 'concept', 'open', 'word', 'capital', 'small'] as const
const SHARES = ['unknown', 'none', 'few', 'half', 'all'] as const
const CUES = ['asks', 'experience', 'tells', 'examples', 'no'] as const

const product = <A extends string, B extends string>(a: readonly A[], b: readonly B[]) =>
  a.flatMap((x) => b.map((y) => `${x}, ${y}` as `${A}, ${B}`))

/** How the word is written; the same answers stand under each kind of word. */
const WRITTEN = [
  'small as its own form',
  'small beside small names',
  'small in a text of small names',
  'small',
  'in a line of capitals',
  'in a line of titles',
  'alone on its line',
  'capital at a start',
  'capital behind a colon',
  'own capital',
  'own capitals',
  'shouted, short',
  'shouted',
  'other capitals at a start',
  'other capitals',
] as const

const ANSWERS = {
  always: ['there'],
  written: WRITTEN,
  /** … by what the data says of the word: everyday words mean something else as a rule. */
  'everyday word': WRITTEN,
  'rarer word': WRITTEN,
  /** … where the data says that the name is never written small. */
  strict: WRITTEN,
  start: ['first of its sentence', 'first of the text'],
  /** In a sentence of another language than English, where English words are few: "Angular brauchst du nicht". */
  foreign: ['own spelling at a start', 'own spelling', 'another spelling'],
  before: SIDE,
  after: SIDE,
  'two before': product(['a skill', 'another word', ...WORD_CLASSES], WORD_CLASSES),
  'two after': product(WORD_CLASSES, ['a skill', 'another word', ...WORD_CLASSES]),
  /** A run of letters that was taken for several words: "VaultUnderstanding" lost a break, "TurboTax" is one name. */
  run: ['on from a word that is known', 'on from another', 'into a word that is known', 'into another'],
  possessive: ['there'],
  verb: [
    'behind “to” in capitals',
    'between subject and object',
    'behind its subject, nothing behind it',
    'behind its subject',
    'opens with an object behind it',
    'opens its sentence as a subject',
  ],
  noun: ['determiner, head noun', 'determiner, nothing behind', 'determiner, word behind'],
  company: ['beside a word of companies'],
  'bare member': [...SHARES, 'three names or more', 'open sisters', 'between two names'],
  'short member': [...SHARES, 'three names or more', 'open sisters'],
  'long member': [...SHARES, 'three names or more', 'open sisters'],
  'left member': product(KINDS, ['bare', 'over a slash', 'long']),
  'right member': product(KINDS, ['bare', 'over a slash', 'long']),
  sentence: [
    'asks or wishes',
    'speaks of experience',
    'tells what is used',
    'no name, asks',
    'no name, tells',
    'no name, plain',
    'one name',
    'a few names',
    'many names',
    'a concept and no name',
    'a companion',
    'an open companion',
  ],
  'cue right before': CUES,
  'cue before': CUES,
  'cue right behind': CUES,
  'cue behind': CUES,
  examples: ['of companies', 'of tools', 'of other things'],
  whole: ['item', 'line', 'sentence'],
  'lines beside': ['no names', 'a name on one side', 'names on both sides'],
  label: [
    ...product(
      ['that asks', 'of tools', 'heading', 'of another kind'],
      ['before', 'right before', 'of it alone'],
    ),
  ],
  value: [
    ...product(
      ['years', 'a level', 'prose'],
      ['behind a colon', 'behind a dash', 'in brackets', 'behind a comma'],
    ),
    'nothing before its word',
  ],
  bracket: ['alone in it', 'behind a name', 'behind people or tools'],
  section: SECTION_KINDS,
  posting: [
    'no name',
    'few names',
    'names',
    'many names',
    'the company is called so',
    'the title names it',
    'names it by a clear form',
    'a relative',
    'a companion',
    'a sure mention, written alike',
    'a sure mention, written otherwise',
    'no skill elsewhere',
  ],
  title: [
    'as its own form',
    'otherwise',
    'people behind',
    'in brackets',
    'at an edge',
    'beside a name',
    'unknown beside',
  ],
  phrase: [
    'proof of two words',
    'proof of more',
    'idiom of two words',
    'idiom of more',
    'the longer one speaks for it',
  ],
  form: [
    'one letter',
    'an acronym',
    'several words',
    'a concept',
    'no doubts noted',
    'some doubts noted',
    'many doubts noted',
  ],
} as const satisfies Record<string, readonly string[]>

export type Slot = keyof typeof ANSWERS
type Answer<S extends Slot> = (typeof ANSWERS)[S][number]

/** The first feature of each slot. */
export const FIRST = {} as Record<Slot, number>
/** Features by slot and answer: `F.verb['behind its subject']`. */
export const F = {} as { [S in Slot]: { [A in Answer<S>]: number } }

const names: string[] = []
for (const [slot, answers] of Object.entries(ANSWERS) as [Slot, readonly string[]][]) {
  FIRST[slot] = names.length
  const numbers: Record<string, number> = {}
  for (const answer of answers) {
    numbers[answer] = names.length
    names.push(`${slot}: ${answer}`)
  }
  ;(F as Record<string, Record<string, number>>)[slot] = numbers
}

/** Names of the features, by number, as the weights' file has them. */
export const FEATURES: readonly string[] = names
/** Features from here on are the words right beside a candidate: `beside(word, side)`. */
export const WORDS_FROM = names.length

/** The feature of a word of the vocabulary right before (0) or behind (1) a candidate. */
export function beside(word: number, side: 0 | 1): number {
  return WORDS_FROM + 2 * word + side
}

/** Where the classes stand among the answers of `before` and `after`. */
export const CLASS_IN_SIDE = SIDE.length - WORD_CLASSES.length
export const CLASS_COUNT = WORD_CLASSES.length

/** How a candidate is written, in the terms of its line. Every feature has a weight for all and one for each of these. */
export const WRITINGS = ['own', 'open', 'low'] as const
export const OWN = 0
export const OPEN = 1
export const LOW = 2
export type Writing = typeof OWN | typeof OPEN | typeof LOW
