/** The level that a title's words name. It stands with the noun of the role, or in a part of its own. */
import type { Trigger, TriggerFamily } from '../match/triggers.ts'
import { SHAPE } from '../text/shape.ts'
import type { Tokens } from '../text/tokenize.ts'
import { wordAt } from '../text/tokenize.ts'
import { SENIORITIES, type Seniority } from '../types.ts'
import type { TitleSign } from './tables.ts'

/** A title by tokens, half open, and what is found in it. */
export interface TitleWords {
  tokens: Tokens
  from: number
  to: number
  /** The characters before a token; empty at the title's start. */
  gapAt(token: number): string
  /** Left out: a gender mark, a number of reference, the company. */
  isOut(token: number): boolean
  /** The trigger words of a family, from left to right, none overlapping another. */
  hits(family: TriggerFamily): Trigger[]
}

/** What joins alternatives: "Junior/Senior", "Mid to Senior", "I or II". */
const JOINING_WORDS = new Set(['to', 'or', 'and', '&', 'bis', 'oder', 'und', 'ou', 'et', 'a'])

/** "Java Developer, 6 months", "2 positions": the number is of these. */
const COUNTED = new Set(
  'day days week weeks month months year years hour hours position positions opening openings'.split(' '),
)
/** What may stand beside a level in a part of its own: "(Senior level)", "- Lead role". */
const BESIDE_LEVEL = new Set(['level', 'role', 'position', 'remote', 'hybrid', 'onsite', 'plus', 'the'])
/** Behind the noun these begin what the job is about: "Developer for Senior Care". */
const ABOUT = new Set([
  'for',
  'of',
  'in',
  'at',
  'on',
  'with',
  'within',
  'to',
  'supporting',
  'für',
  'im',
  'bei',
])

/** `numbered` is a level told by a number alone, which says less than the years that a text asks. */
export function titleSeniority(
  words: TitleWords,
  signs: readonly (Trigger & { sign: TitleSign })[],
): { seniority: Seniority | null; numbered: Seniority | null } {
  const named = words.hits('level').filter(({ value }) => SENIORITIES[value] !== undefined)
  const counting = withTheRole(named, words, signs)
  const numbered = numerals(words)
  return {
    seniority: counting.length > 0 ? pick(counting, words) : null,
    numbered: numbered.length > 0 ? lowest(numbered.map(levelOf)) : null,
  }
}

const levelOf = ({ value }: Trigger): Seniority => SENIORITIES[value] as Seniority

/**
 * The levels that are the job's: in the part of the title that holds the noun of the role, before it or right behind,
 * and in parts that hold nothing else. Without such a noun, those of the first part that has one.
 */
function withTheRole(
  levels: readonly Trigger[],
  words: TitleWords,
  signs: readonly (Trigger & { sign: TitleSign })[],
): Trigger[] {
  const nouns = [...words.hits('head'), ...signs.filter(({ sign }) => NOUNS.has(sign.kind))]
  const roles = signs.filter(({ sign }) => sign.kind === 'role' || sign.kind === 'head')
  const parts = partsOf(words).map(([from, to]) => {
    const within = levels.filter((level) => level.from >= from && level.from < to)
    const noun = nouns.find((one) => one.from >= from && one.from < to)
    const last = lastOf(from, to, words)
    // Before the noun or right behind it, and at the end: "Senior Engineer", "Engineer II", "Développeur Java junior".
    const atNoun = noun && within.filter((level) => level.from <= noun.to || level.to > last)
    return {
      from,
      to,
      noun,
      isRole: noun !== undefined && endsIn(noun, last, nouns),
      levels: atNoun ?? within,
    }
  })
  // What has a noun of its own further on is about something else: "Intern, Office of the Chief Technology Officer".
  const role = parts.find((part) => part.isRole) ?? parts.find((part) => part.noun && part.levels.length > 0)
  const counting = parts.filter((part) => part === role || isAllLevel(part, words, roles))
  if (counting.length > 0 || nouns.length > 0) return counting.flatMap((part) => part.levels)
  return parts.find((part) => part.levels.length > 0)?.levels ?? []
}

/** Whether a part ends in the noun of the role: "Backend Engineer", and not "Developer Platform". */
function endsIn(noun: Trigger, last: number, nouns: readonly Trigger[]): boolean {
  return (
    noun.to > last || nouns.some((other) => other.from > noun.from && other.to > last && other.from <= last)
  )
}

/** Signs that are nouns of people, whatever they do. */
const NOUNS = new Set<TitleSign['kind']>(['head', 'never', 'other', 'vague'])

/** The last token of a part that is not left out. */
function lastOf(from: number, to: number, { isOut }: TitleWords): number {
  let last = to - 1
  while (last > from && isOut(last)) last--
  return last
}

/** "(Senior)", "- Team Lead", ", Senior Backend": nothing but levels and words for the role. */
function isAllLevel(
  { from, to, levels }: { from: number; to: number; levels: readonly Trigger[] },
  words: TitleWords,
  roles: readonly Trigger[],
): boolean {
  if (levels.length === 0) return false
  const known = [...levels, ...roles]
  for (let at = from; at < to; at++) {
    const word = wordAt(words.tokens, at)
    if (words.isOut(at) || words.tokens.shape[at] === SHAPE.NUMBER) continue
    if (JOINING_WORDS.has(word) || BESIDE_LEVEL.has(word)) continue
    if (!known.some((one) => one.from <= at && at < one.to)) return false
  }
  return true
}

const PART_END = /[|(),:;@—[\]•·*\n]|\s[–-]|[–-]\s/

/** The parts of a title between commas, dashes and brackets; what the job is about begins a part as well. */
function partsOf({ tokens, from, to, gapAt, hits }: TitleWords): [number, number][] {
  const heads = hits('head')
  const parts: [number, number][] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    const isAbout =
      at < to && ABOUT.has(wordAt(tokens, at)) && heads.some((head) => head.from >= start && head.to <= at)
    if (at < to && !isAbout && !PART_END.test(gapAt(at))) continue
    parts.push([start, at])
    start = at
  }
  return parts
}

/** A numeral means a level only right behind the noun, or behind another such numeral ("Engineer I/II"). */
function numerals({ tokens, from, to, hits }: TitleWords): Trigger[] {
  const nouns = new Set(hits('numeral-noun').map((noun) => noun.from))
  const all = hits('numeral')
  const places = new Set(all.map((numeral) => numeral.from))
  return all.filter((numeral) => {
    if (numeral.to < to && COUNTED.has(wordAt(tokens, numeral.to))) return false
    for (let at = numeral.from - 1; at >= Math.max(from, numeral.from - NOUN_REACH); at--) {
      if (nouns.has(at)) return true
      if (!JOINING_WORDS.has(wordAt(tokens, at)) && !places.has(at)) return false
    }
    return false
  })
}

/** In tokens: "Engineer I, II or III". */
const NOUN_REACH = 4

/** Several levels side by side: the lowest; one level said twice ("Senior Staff"): the highest. */
function pick(hits: readonly Trigger[], { tokens, gapAt }: TitleWords): Seniority {
  const values = hits.map(levelOf)
  const alternatives = hits.some((hit, i) => {
    const next = hits[i + 1]
    if (!next) return false
    for (let at = hit.to; at <= next.from; at++) {
      // A comma or hyphen joins levels only where nothing else stands between: "Senior Engineer, Team Lead" is a lead.
      const joins = at === hit.to && at === next.from ? /[/|,&–-]/ : /[/|]/
      if (joins.test(gapAt(at)) || (at < next.from && JOINING_WORDS.has(wordAt(tokens, at)))) return true
    }
    return false
  })
  return alternatives ? lowest(values) : highest(values)
}

export function lowest(levels: readonly Seniority[]): Seniority {
  return levels.reduce((a, b) => (SENIORITIES.indexOf(b) < SENIORITIES.indexOf(a) ? b : a))
}

function highest(levels: readonly Seniority[]): Seniority {
  return levels.reduce((a, b) => (SENIORITIES.indexOf(b) > SENIORITIES.indexOf(a) ? b : a))
}
