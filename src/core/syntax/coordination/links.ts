/** What stands between two names of a row, as one operator. */
import { ATOM } from '../../lexicon/atom.ts'
import type { LexiconSkill } from '../../lexicon/load.ts'
import { pattern } from '../pattern.ts'
import type { Row } from '../rows.ts'

/** `touch`: two names of one item, "PHP profiling". */
type Operator = 'and' | 'or' | 'comma' | 'slash' | 'such' | 'touch' | 'none'

export interface Link {
  op: Operator
  /** ", or" closes a list whatever its items are. */
  comma: boolean
  /** "or similar" stands in it. */
  similar: boolean
  /** A bracket stands in it. */
  bracket: boolean
  /** "one of" stands in it: a new choice begins. */
  oneOf: boolean
  /** A colon closes what stands in it: "one or more frameworks: …". */
  colon: boolean
  /** "…, experience with": what stands behind it is asked by itself, whatever closes its list. */
  anew: boolean
}

/** A name of a row, not within a bracket. */
export interface Place {
  /** Unit. */
  at: number
  /** Index of the name in the posting. */
  name: number
}

export function placesOf({ s, name }: Row): Place[] {
  const places: Place[] = []
  for (let at = 0; at < s.length; at++) if (s[at] === ATOM.NAME) places.push({ at, name: name[at] as number })
  return places
}

/** What stands between the items of a list. */
export const LISTING: ReadonlySet<Operator> = new Set(['comma', 'slash', 'or', 'and'])

/** What is built upon a language: "TypeScript/Node.js", "Spring/Hibernate" go together. */
export const LAYERS: ReadonlySet<string> = new Set(['framework', 'library', 'orm', 'frontend'])

/** What may stand between two items besides connectives: articles, praise, nouns of knowing, a few unknown words. */
const MATERIAL = pattern(
  '^ [COMMA SLASH AND OR ADD ART GOOD VERY KNOWLEDGE WORD SIMILAR NUMBER SUCH ONEOF IDEALLY WISH OF BRACKET FOCUS STACK BOTH JOB DOING]* $',
)
/** Words of an item that no lexicon knows. */
const MOST_UNKNOWN = 4
const TERM_AND_COLON = pattern('^ [WORD KNOWLEDGE]{0,3} COLON $')
const ASKED_ANEW = pattern(
  '^ [KNOWLEDGE WORD]{0,2} COMMA [AND OR]? [ART VERY GOOD]{0,3} KNOWLEDGE OF [ART VERY GOOD]{0,3} $',
)
const OR_YEARS = pattern('^ COMMA? OR VERY{0,2} NUMBER (TO? NUMBER)? YEARS? [OF KNOWLEDGE GOOD DOING]{1,4} $')
/** "It could be Python, could be Ruby"; "in Jenkins gebaut, ersatzweise in TeamCity". */
const MAYBE = pattern('^ (COMMA OR? MAY BE [ART OF GOOD VERY]{0,2} | [USE KNOW DOING] COMMA OR OF? ART?) $')
/** "Knowledge of Java or of Go", "experience with Java or knowledge of Go". */
const KNOWING = new RegExp(`${ATOM.KNOWLEDGE}${ATOM.OF}`, 'g')
const JOINED_OF = new RegExp(`([${ATOM.AND}${ATOM.OR},])${ATOM.OF}`, 'g')
const CLOSED_CHOICE = pattern(
  'OR [ART VERY GOOD SIMILAR]* [WORD DOING] [WORD KNOWLEDGE SIMILAR JOB]* COMMA [^OR]* $',
)
const SLASHED = pattern('^ [WORD KNOWLEDGE]? SLASH [WORD ART VERY GOOD]? $')
/** "Git or other version control systems": the term that closes the list. */
const CLOSING_TERM = pattern('SIMILAR [WORD ART VERY GOOD KNOWLEDGE]{0,3} $')
const NEAR = pattern('^ ([WORD KNOWLEDGE VERY ART GOOD SIMILAR JOB]{0,3} | WORD? AND TERM) COLON? $')

/** Whether a bracket stands near enough behind a name to hang on it. @param gap what stands between */
export function isNear(gap: string): boolean {
  return NEAR.test(gap)
}

/** "Java or another …": what stands behind a name opens the term that closes its choice. @param gap up to that term */
export function opensTerm(gap: string): boolean {
  return CLOSING_TERM.test(gap)
}

/** What things are made in: "PHP frameworks", "Node.js libraries". */
const isLanguage = ({ category, runtime }: LexiconSkill) => category === 'language' || runtime

/**
 * "Angular or other JavaScript frameworks", "Laravel or another PHP framework": the language says of what kind the
 * others are, and stands for none of them.
 * @param i the place in front of "or"
 * @param skills of each name of the posting
 * @returns the names of that kind, none where the lexicon has none; null where behind "or" stands no such term
 */
export function termOfLanguage(
  { s }: Row,
  places: readonly Place[],
  i: number,
  skills: readonly LexiconSkill[],
): number[] | null {
  const [here, next, behind] = places.slice(i, i + 3)
  const skillOf = (place: Place | undefined) => skills[place?.name ?? -1]
  const [one, other, term] = [here, next, behind].map(skillOf)
  if (!next || !one || !other || isLanguage(one) || one.general || !isLanguage(other) || other.general)
    return null
  if (behind?.at === next.at + 1 && (term?.general || term?.kind)) return [behind.name]
  return s[next.at + 1] === ATOM.TERM ? [] : null
}

/** @param a unit of the first name @param b unit of the second */
export function linkOf(row: Row, a: number, b: number): Link {
  const text = row.s.slice(a + 1, b)
  if (text.length > MOST_KEPT) return read(text)
  let link = KEPT.get(text)
  if (link === undefined) {
    link = read(text)
    KEPT.set(text, link)
  }
  return { ...link }
}

/** What stands between most names is a comma or an "and": in letters, so little is read once for all. */
const MOST_KEPT = 2
const KEPT = new Map<string, Link>()

/** @param text what stands between */
function read(text: string): Link {
  const bare = text.includes(ATOM.BRACKET) ? text.replaceAll(ATOM.BRACKET, '') : text
  const link: Link = {
    op: 'none',
    comma: bare.includes(ATOM.COMMA),
    similar: bare.includes(ATOM.SIMILAR),
    bracket: bare.length < text.length,
    oneOf: bare.includes(ATOM.ONEOF),
    colon: bare.includes(ATOM.COLON) && TERM_AND_COLON.test(bare),
    anew: ASKED_ANEW.test(bare),
  }
  // "3 years of PHP or 2 years of Python": either will do.
  if (OR_YEARS.test(bare) || MAYBE.test(bare)) return { ...link, op: 'or', comma: true }
  if (!MATERIAL.test(bare) || countOf(bare, ATOM.WORD) > MOST_UNKNOWN) return link
  if (bare.includes(ATOM.SUCH)) {
    link.op = 'such'
    return link
  }
  // A preposition that belongs to no word of knowing: "Java with Spring".
  if (bare.includes(ATOM.OF) && bare.replace(KNOWING, '').replace(JOINED_OF, '$1').includes(ATOM.OF))
    return link
  if (text === '') link.op = 'touch'
  // "GIS or mapping work, DevOps": the alternative is one that no lexicon knows.
  else if (CLOSED_CHOICE.test(bare)) link.op = 'comma'
  else if (bare.includes(ATOM.OR)) link.op = 'or'
  else if (CLOSING_TERM.test(bare)) {
    link.op = 'or'
    link.similar = false
  } else if (bare.includes(ATOM.AND) || bare.includes(ATOM.ADD)) link.op = 'and'
  else if (bare.includes(ATOM.COMMA)) link.op = 'comma'
  else if (SLASHED.test(bare)) link.op = 'slash'
  return link
}

function countOf(text: string, letter: string): number {
  let count = 0
  for (const one of text) if (one === letter) count++
  return count
}
