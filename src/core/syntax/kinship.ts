/** Which skills can stand for each other in a list, and which stand for kinds of things. */
import type { Lexicon, LexiconSkill } from '../lexicon/load.ts'

/** "Networking (TCP/IP, DNS)" names parts of a subject, not examples of a tool. */
const TOPICS = new Set(['soft', 'concept', 'protocol', 'security', 'human-language', 'api'])

/** Whether examples in a bracket behind it are of such a thing. */
export function heads(skill: LexiconSkill): boolean {
  return skill.kind || (skill.general && !TOPICS.has(skill.category))
}

/** Two things of one kind, of which one can stand for the other. */
export function isAlike(a: LexiconSkill, b: LexiconSkill): boolean {
  return sort(a) === sort(b) || isKin(a, b)
}

/** Categories whose things stand side by side in one list: "GraphQL, REST, Thrift or gRPC", "Spring or Hibernate". */
const SORTS: Readonly<Record<string, string>> = { protocol: 'api', orm: 'framework', library: 'framework' }

function sort({ category, runtime }: LexiconSkill): string {
  return runtime ? 'language' : (SORTS[category] ?? category)
}

/** … by more than their category. */
export function isKin(a: LexiconSkill, b: LexiconSkill): boolean {
  if (a.family !== null && a.family === b.family) return true
  return a.kinds.some((kind) => b.kinds.includes(kind))
}

/** Whether a slash between the two joins them: "HTML/CSS". */
export function isTogether(lexicon: Lexicon, a: LexiconSkill, b: LexiconSkill): boolean {
  return (
    lexicon.together.has(`${a.id} ${b.id}`) ||
    a.category === 'soft' ||
    a.category === 'practice' ||
    a.general ||
    b.general
  )
}
