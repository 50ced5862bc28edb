/** Which skills can stand for each other in a list, and which stand for kinds of things. */
import type { Lexicon, LexiconSkill } from '../../lexicon/load.ts'

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

/** Whether a slash between the two joins them: "HTML/CSS", "TypeScript/Node.js". */
export function isTogether(lexicon: Lexicon, a: LexiconSkill, b: LexiconSkill): boolean {
  return (
    areTogether(lexicon, a, b) ||
    lexicon.slashed.has(`${a.id} ${b.id}`) ||
    a.category === 'soft' ||
    a.category === 'practice' ||
    a.general ||
    b.general
  )
}

/** Whether two are used with each other: HTML and CSS. */
export function areTogether(lexicon: Lexicon, a: LexiconSkill, b: LexiconSkill): boolean {
  return lexicon.together.has(`${a.id} ${b.id}`)
}

/** Names of a list most of which are used with their neighbours, and are not examples of what the term in front of them names. */
export function areSideBySide(
  lexicon: Lexicon,
  skills: readonly LexiconSkill[],
  term: LexiconSkill | null,
): boolean {
  if (term !== null && skills.every((skill) => areTogether(lexicon, skill, term))) return false
  // "Databases such as SQL, MySQL, Postgres": the language of a kind stands beside what is of the kind.
  const things = skills.filter(({ alone, general }) => !alone && !general)
  const pairs = things.slice(1).filter((skill, i) => areTogether(lexicon, things[i] as LexiconSkill, skill))
  return pairs.length > 0 && pairs.length * 2 >= things.length - 1
}

/** Each of a list is like the one before it. */
export function areOfOneKind(skills: readonly LexiconSkill[]): boolean {
  return skills.slice(1).every((skill, i) => isAlike(skills[i] as LexiconSkill, skill))
}

/** Languages, or things of one family, none of them a part of another or of what stands in front. */
export function areKin(lexicon: Lexicon, skills: readonly LexiconSkill[], head: LexiconSkill): boolean {
  const isPart = ({ id }: LexiconSkill) =>
    [head, ...skills].some((whole) => lexicon.parts.has(`${id} ${whole.id}`))
  return (
    !skills.some(isPart) &&
    skills.slice(1).every((skill, i) => {
      const before = skills[i] as LexiconSkill
      return isKin(before, skill) || (before.category === 'language' && skill.category === 'language')
    })
  )
}

/** Two or more things of one category of which no two bear the name of one make, as Spring Boot and Spring Cloud do. */
export function areRivals(skills: readonly LexiconSkill[]): boolean {
  const makes = new Set(skills.map(({ id }) => id.split('-', 1)[0]))
  return (
    skills.length > 1 &&
    makes.size === skills.length &&
    skills.every(({ category, general }) => category === skills[0]?.category && !general)
  )
}

/** Kinds of things one after the other, no two neighbours of one sort: "build management, version control". */
export function areDifferentKinds(skills: readonly LexiconSkill[]): boolean {
  return (
    skills.length > 1 &&
    skills.every((skill, i) => skill.general && !(i > 0 && isKin(skills[i - 1] as LexiconSkill, skill)))
  )
}

/** Categories of what people do and know, not of things that stand for each other. */
export const ACTIVITIES: ReadonlySet<string> = new Set([
  'soft',
  'practice',
  'concept',
  'human-language',
  'testing',
])
/** A kind of work, not of things. */
export const FIELD = /-(development|engineering|programming|administration)$/
