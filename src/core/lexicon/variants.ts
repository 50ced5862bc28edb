import { CLASS, LOWER, UPPER } from '../text/characters.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Form } from './forms.ts'
import type { LexiconSkill } from './load.ts'

/** Names of things that are counted: their last word also stands in the other number ("design pattern(s)"). */
const COUNTED = new Set([
  'concept',
  'architecture',
  'practice',
  'testing',
  'data',
  'ai',
  'api',
  'security',
  'enterprise',
  'protocol',
  'observability',
])
/** Words of ordinary language: they are not run together or split as product names are. */
const WORDS = new Set([...COUNTED, 'soft', 'human-language'])
const SHORTEST_RUN = 5
/** … where one of the pieces is a letter: "C Sharp". */
const LONG_RUN = 6
const SHORTEST_PIECE = 2
/** "SOC 2". */
const SHORTEST_NUMBERED = 3

/**
 * The spelling variants that a rule covers. Space, hyphen, full stop and case need none: the matcher treats them
 * alike. An ambiguous form has no variants: its evidence is about that very spelling.
 *
 * - run together: "Spring Boot" -> "SpringBoot", "Node.js" -> "NodeJS", "Route 53" -> "Route53"
 * - split at inner capitals: "PostgreSQL" -> "Postgre SQL"
 * - singular and plural of the last word, for things that are counted
 *
 * @param otherEndings the ways of a name of a language that has endings of its own; null for one of English
 */
export function addVariants(
  typed: readonly { path: number[]; form: Form }[],
  skills: readonly LexiconSkill[],
  vocabulary: Vocabulary,
  add: (path: readonly number[], form: Form) => void,
  otherEndings: (name: string) => readonly (readonly number[])[] | null = () => null,
): void {
  for (const { path, form } of typed) {
    if (form.ambiguity !== null) continue
    const category = (skills[form.skill] as LexiconSkill).category
    const variant = (words: readonly number[]) => add(words, { ...form, next: null })
    if (!WORDS.has(category)) {
      if (path.length === 2 && !form.text.includes('/')) {
        const parts = path.map((word) => vocabulary.text(word))
        if (canRunTogether(parts)) variant([vocabulary.add(parts.join(''))])
      }
      const pieces = piecesOf(form.text)
      if (pieces !== null) variant(pieces.map((piece) => vocabulary.add(piece.toLowerCase())))
    }
    const others = otherEndings(form.text)
    if (others !== null) {
      for (const other of others) variant(other)
      continue
    }
    // "relational databases" is no proper name, though its category is one of names.
    if (COUNTED.has(category) || /[\s-][a-z]{4,}$/.test(form.text)) {
      const last = vocabulary.text(path.at(-1) as number)
      const other = otherNumber(last)
      if (other !== null) variant([...path.slice(0, -1), vocabulary.add(other)])
    }
  }
}

/** "MS SQL", "Route 53" and "Node.js" do; what comes out shorter is too likely some other word ("ORM" + "s"). */
function canRunTogether([first = '', second = '']: readonly string[]): boolean {
  if (!/^[a-z]+$/.test(first)) return false
  if (/^\d{1,2}$/.test(second)) return first.length >= SHORTEST_NUMBERED
  const shortest = first.length >= SHORTEST_PIECE && second.length >= SHORTEST_PIECE ? SHORTEST_RUN : LONG_RUN
  return /^[a-z]+$/.test(second) && first.length + second.length >= shortest
}

/** "PostgreSQL" -> ["Postgre", "SQL"]; null where there is nothing to split. */
function piecesOf(text: string): string[] | null {
  const pieces: string[] = []
  let from = 0
  for (let at = 1; at < text.length; at++) {
    const before = CLASS[text.charCodeAt(at - 1)] as number
    const here = CLASS[text.charCodeAt(at)] as number
    if ((here | before) > 3) return null
    if (here === UPPER && before === LOWER) {
      pieces.push(text.slice(from, at))
      from = at
    }
  }
  pieces.push(text.slice(from))
  return pieces.length > 1 && pieces.every((piece) => piece.length >= SHORTEST_PIECE) ? pieces : null
}

function otherNumber(word: string): string | null {
  if (!/^[a-z]{3,}$/.test(word)) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return null
  if (word.endsWith('s')) return word.length > 4 ? word.slice(0, -1) : null
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(ing|ity|ness|ment|ance|ence|ship|x|ch|sh)$/.test(word)) return null
  return `${word}s`
}
