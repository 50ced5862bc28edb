/** Is a line the heading of a section, and of which? The words are those of skills-data/resume/headings.json. */
import data from '../../../../../skills-data/resume/headings.json' with { type: 'json' }
import type { Headed } from '../../sections.ts'

interface Opens {
  section: Headed
  /** The strongest word of a heading decides. */
  strength: number
}

const WORDS = new Map<string, Opens>()
for (const [section, byStrength] of Object.entries(data.sections))
  for (const [strength, words] of Object.entries(byStrength))
    for (const word of words) WORDS.set(word, { section: section as Headed, strength: Number(strength) })
const PHRASES = new Map(
  Object.entries(data.phrases).flatMap(([section, phrases]) =>
    phrases.map((phrase) => [phrase, section as Headed] as const),
  ),
)
const BESIDE = new Set(data.beside)

const LONGEST_HEADING = 48
const MOST_WORDS = 7
/** "1.", "IV.", "2)", "A." before a heading. */
const NUMBER = /^(?:\d{1,2}|[IVX]{1,5}|[A-H])[.):]\s+/
/** "Project #2", "Job 1:" count what stands in a section. */
const COUNTED = /\p{L}\s{0,3}[#№]?\s?\d{1,2}\s{0,2}:?\s{0,3}$/u
/** Technical and professional backgrounds are told by what they are of, not alone. */
const MIN_STRENGTH = 1

/** @returns the section that the words open, or null. Pictures, numbers and marks around them do not count. */
export function headingOf(line: string): Headed | null {
  if (line.length > LONGEST_HEADING * 3 || COUNTED.test(line)) return null
  const bare = bareHeading(line)
  if (bare === '' || bare.length > LONGEST_HEADING) return null
  const phrase = PHRASES.get(bare)
  if (phrase) return phrase
  const words = bare.split(/[\s/+,&|]+/).filter(Boolean)
  if (words.length > MOST_WORDS) return null
  return strongest(words) ?? (words.length === 1 && /^[\p{Lu}\W]+$/u.test(line) ? strongest(cut(bare)) : null)
}

/** Lower case, without what stands around the words. */
export function bareHeading(line: string): string {
  return (
    line
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .replace(NUMBER, '')
      .replace(/^[^\p{L}]+/u, '')
      .replace(/[^\p{L})]+$/u, '')
      // "Projects (selected)", "Employment (most recent first)"
      .replace(/(?<=\p{L})\s*\([^()]{0,30}\)$/u, '')
      .replace(/’/g, "'")
      .replace(/\s+/g, ' ')
      .toLowerCase()
  )
}

function strongest(words: readonly string[]): Headed | null {
  let best: Opens | null = null
  for (const word of words) {
    // "IT-Kenntnisse", "work-related".
    for (const part of WORDS.has(word) ? [word] : word.split('-')) {
      const opens = WORDS.get(part) ?? compound(part)
      if (opens) best = !best || opens.strength > best.strength ? opens : best
      else if (!BESIDE.has(part)) return null
    }
  }
  return best && best.strength >= MIN_STRENGTH ? best.section : null
}

/** "Technologiekenntnisse" opens what "Kenntnisse" opens: German compounds are of the kind of their last word. */
function compound(word: string): Opens | undefined {
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at++) {
    const opens = WORDS.get(word.slice(at))
    if (opens) return opens
  }
  return undefined
}
const SHORTEST_FIRST = 3
const SHORTEST_LAST = 6

/** "WORKHISTORY", which lost its spaces with its letter-spacing, into words that headings have; else no words. */
function cut(letters: string): string[] {
  const ends: (string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    ends[end] = null
    for (let start = end - 1; start >= 0; start--) {
      const before = ends[start]
      const word = letters.slice(start, end)
      if (before && (WORDS.has(word) || BESIDE.has(word))) {
        ends[end] = [...before, word]
        break
      }
    }
  }
  return ends[letters.length] ?? []
}
