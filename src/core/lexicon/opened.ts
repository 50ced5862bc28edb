/** The lexicon's tables, ready to be asked: from the text that the extension carries, or as the command line keeps them. */
import { decode } from '../text/packed-numbers.ts'
import { Vocabulary, type WordTables } from '../text/vocabulary.ts'
import { putEnds } from './automaton/ends.ts'
import { type TrieTables, unpackTrie } from './automaton/trie.ts'
import { CLAUSE_WEIGHTS, type Sections, sectionsOf } from './format.ts'

/** The sections that are texts; the others become tables. Each may be read when it is asked for. */
export const TEXTS = [
  'head',
  'ids',
  'chains',
  'lines',
  'senses',
  'ambiguous',
  'ambiguity',
  'atomEntries',
  'certifications',
  'wordSets',
  'together',
  'slashed',
  'parts',
  'roles',
  'senseWeights',
  'leaningWeights',
  ...CLAUSE_WEIGHTS,
  'asked',
] as const satisfies readonly (keyof Sections)[]

export interface Tables extends WordTables, TrieTables {
  skills: Int32Array
  /** The nodes of Forms. */
  nodeForms: Int32Array
  /** The values of what ends at nodes (automaton/ends.ts). */
  values: Int32Array
  /** Rows of trigger words: how many families, then each with its value, behind the distance from the node before. */
  triggers: Int32Array
  /** Bits of WordClass by word. */
  wordClasses: Int32Array
}

export interface OpenedLexicon {
  texts: Pick<Sections, (typeof TEXTS)[number]>
  /** A lexicon that is loaded from them makes them its own. */
  tables: Tables
}

/**
 * @param data what compileLexicon made
 * @throws SyntaxError when it is not; that is a broken build, not a user's mistake
 */
export function openLexicon(data: string): OpenedLexicon {
  const sections = sectionsOf(data)
  const words = Vocabulary.unpack(sections)
  const trie = unpackTrie(sections)
  const nodeForms = decode(sections.nodeForms)
  const triggers = decode(sections.triggers)
  const certifications = JSON.parse(sections.certifications) as [number, string][]
  const values = putEnds(trie.table, nodeForms, {
    HEADING: pairsOf(sections.headings),
    HINT: pairsOf(sections.headingHints),
    ATOM: pairsOf(sections.atoms),
    TRAIT: pairsOf(sections.traits),
    IDIOM: pairsOf(sections.idioms),
    TRIGGER: rowsOf(triggers),
    REST: pairsOf(sections.rests),
    CERTIFICATION: Int32Array.from(certifications.flatMap(([node]) => [node, 0])),
  })
  const wordClasses = new Int32Array(words.places.length)
  spread(sections.wordClasses, wordClasses)
  const skills = decode(sections.skills)
  return { texts: sections, tables: { ...words, ...trie, skills, nodeForms, values, triggers, wordClasses } }
}

/** Puts the values of pairs (distance from the place before, value) into their places. */
function spread(section: string, values: Int32Array): void {
  const pairs = pairsOf(section)
  for (let i = 0; i < pairs.length; i += 2) values[pairs[i] as number] = pairs[i + 1] as number
}

/** Pairs of a place and its value, from pairs of its distance from the place before and that value. */
function pairsOf(section: string): Int32Array {
  const pairs = decode(section)
  for (let i = 2; i < pairs.length; i += 2) pairs[i] = (pairs[i] as number) + (pairs[i - 2] as number)
  return pairs
}

/** Of rows of: distance from the node before, how many pairs, these. @returns pairs of a node and where its count stands */
function rowsOf(rows: Int32Array): Int32Array {
  const pairs: number[] = []
  let node = 0
  for (let at = 0; at < rows.length; at += 2 + 2 * (rows[at + 1] as number)) {
    node += rows[at] as number
    pairs.push(node, at + 1)
  }
  return Int32Array.from(pairs)
}
