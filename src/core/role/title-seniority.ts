/** The level that a title's words name. */
import { SENIORITIES, type Seniority } from '../types.ts'
import type { LevelWords, RoleTables } from './tables.ts'
import { type Hit, once, Phrases, type Word } from './words.ts'

const levels = once((seniority: RoleTables['seniority']) => {
  const phrases = new Phrases<Seniority | null>().add(seniority.quiet, null)
  addLevels(phrases, seniority.title)
  const numerals = addLevels(new Phrases<Seniority | null>(), seniority.numerals)
  return { phrases, numerals, before: new Set(seniority.numeralBefore) }
})

export function addLevels(phrases: Phrases<Seniority | null>, entries: readonly LevelWords[]) {
  for (const { level, words } of entries) phrases.add(words, level)
  return phrases
}

/** What joins alternatives: "Junior/Senior", "Mid to Senior", "I or II". */
const JOINING_WORDS = new Set(['to', 'or', 'and', 'bis', 'oder', 'und', 'ou', 'et', 'a'])

/** "Java Developer, 6 months", "2 positions": the number is of these. */
const COUNTED = new Set(
  'day days week weeks month months year years hour hours position positions opening openings'.split(' '),
)

/** Several levels side by side: the lowest; one level said twice ("Senior Staff"): the highest. */
export function titleSeniority(words: readonly Word[], tables: RoleTables): Seniority | null {
  const { phrases, numerals, before } = levels(tables.seniority)
  const named = phrases.find(words).filter((hit): hit is Hit<Seniority> => hit.value !== null)
  if (named.length > 0) return pick(named, words)
  const numbered = words.flatMap((_, i) => {
    const hit = numerals.at(words, i)
    const counts = COUNTED.has(words[i + 1]?.text ?? '')
    return hit?.value && !counts && follows(words, i, before, numerals) ? [hit as Hit<Seniority>] : []
  })
  return numbered.length > 0 ? lowest(numbered.map((hit) => hit.value)) : null
}

/** A numeral means a level only right behind the noun, or behind another such numeral ("Engineer I/II"). */
function follows(
  words: readonly Word[],
  at: number,
  before: ReadonlySet<string>,
  numerals: Phrases<Seniority | null>,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i]
    if (!word) return false
    if (before.has(word.text)) return true
    if (!JOINING_WORDS.has(word.text) && !numerals.at(words, i)) return false
  }
  return false
}

function pick(hits: readonly Hit<Seniority>[], words: readonly Word[]): Seniority {
  const values = hits.map((hit) => hit.value)
  const alternatives = hits.some((hit, i) => {
    const next = hits[i + 1]
    if (!next) return false
    for (let at = hit.to; at <= next.from; at++) {
      const word = words[at]
      if (!word) continue
      // A comma or hyphen joins levels only where nothing else stands between: "Senior Engineer, Team Lead" is a lead.
      const joins = at === hit.to && at === next.from ? /[/|,&–-]/ : /[/|]/
      if (joins.test(word.gap) || (at < next.from && JOINING_WORDS.has(word.text))) return true
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
