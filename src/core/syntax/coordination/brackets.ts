/** What a bracket behind a name or a term lists: examples of it, its parts, or another name for it. */
import { ATOM } from '../../lexicon/atom.ts'
import type { Lexicon, LexiconSkill } from '../../lexicon/load.ts'
import { namesIn, type Row } from '../rows.ts'
import type { Alternatives } from './alternatives.ts'
import { ACTIVITIES, areKin, areOfOneKind, areRivals, areSideBySide, FIELD, heads } from './kinship.ts'
import { isNear, opensTerm, type Place } from './links.ts'
import {
  ALTERNATIVE,
  CHOSEN,
  ENDS_SIMILAR,
  EXAMPLES,
  JUDGED,
  LOOSE_LIST,
  OR_ANOTHER,
  SLASHED_LIST,
  STRICT_LIST,
  TERM_WORDS,
} from './list-words.ts'

/** What is known of the choices of a posting, and grows while it is read (coordination.ts). */
export interface Choices {
  /** Groups over all names of the posting. */
  readonly alternatives: Alternatives
  /** The name whose part a name is: "AWS (EC2, S3)". */
  readonly partOf: Map<number, number>
  /** Names that are examples of a kind: "languages like Ruby". */
  readonly examples: Set<number>
  /** Names that words offer to choose from, "or" and "one of"; examples, a bracket or a slash may only list them. */
  readonly offered: Set<number>
  /** Of each name of the posting. */
  readonly skills: readonly LexiconSkill[]
  readonly lexicon: Lexicon
  /** Whether a name is written as a kind of things: "security tools", not "security". */
  readonly isKindNoun: (name: number) => boolean
}

/** "CI/CD tools (Jenkins, TeamCity)", "Kafka (or Pulsar)", "Java or similar (Kotlin, Scala)", "AWS (EC2, S3)". */
export function readBracket(
  choices: Choices,
  row: Row,
  places: readonly Place[],
  at: number,
  inner: Row,
): void {
  const names = namesIn(inner, 0, inner.s.length)
  const skills = names.map((name) => choices.skills[name] as LexiconSkill)
  const skillOf = ({ name }: Place) => choices.skills[name] as LexiconSkill
  const unite = (some: readonly number[]) => choices.alternatives.unite(some)
  const last = places.findLastIndex((place) => place.at < at)
  const head = places[last]
  const gap = head === undefined ? row.s.slice(0, at) : row.s.slice(head.at + 1, at)
  const near = head !== undefined && isNear(gap)
  // "Amazon Web Services (AWS)" says one thing twice.
  if (near && names.every((name) => choices.skills[name]?.id === skillOf(head).id)) {
    unite([head.name, ...names])
    return
  }
  if (near && (ALTERNATIVE.test(inner.s) || ENDS_SIMILAR.test(gap))) {
    unite([head.name, ...names])
    // "PostgreSQL (or a similar database)"
    if (names.every((name) => choices.skills[name]?.general)) choices.examples.add(head.name)
    return
  }
  // "Java or another JVM language (Kotlin, Scala)": the bracket tells what else will do.
  const chosen = places[last - 1]
  if (near && chosen !== undefined && opensTerm(row.s.slice(chosen.at + 1, head.at))) {
    unite([chosen.name, head.name, ...names])
    return
  }
  // "e.g." or "etc." within, "one or more" before the term.
  const isChosen = CHOSEN.test(row.s.slice(0, at))
  const examples = isChosen || EXAMPLES.test(inner.s) || inner.s.includes(ATOM.SIMILAR)
  if (isChosen && names[0] !== undefined) choices.offered.add(names[0])
  const chooses = examples || inner.s.includes(ATOM.OR)
  const flat = inner.s.replaceAll(ATOM.BRACKET, '')
  if (!(examples ? LOOSE_LIST : STRICT_LIST).test(flat) || JUDGED.test(inner.s)) return
  // "One back end language (Java, Go)": the general word in front of the term is no head.
  const isWorded = near && skillOf(head).generic && gap.includes(ATOM.TERM)
  const skill = near && !isWorded ? skillOf(head) : null
  // "JavaScript frameworks (Express, Koa)" are examples, "AWS (EC2, S3)" are parts.
  if (skill !== null && !gap.includes(ATOM.TERM) && readParts(choices, head as Place, names, chooses)) return
  // "SQL queries (PostgreSQL, MySQL)": the language is asked whichever database it is.
  const isKind = skill?.general === true && choices.isKindNoun((head as Place).name)
  const isHeaded = skill !== null && (heads(skill) || isKind) && !skill.alone
  // "Front-end technologies (HTML, CSS, JavaScript)" go together.
  if (!chooses && areSideBySide(choices.lexicon, skills, isHeaded ? skill : null)) return
  // "Best practices (code review, unit tests)" names parts of a whole.
  if (!chooses && !isHeaded && skills.every(({ category }) => ACTIVITIES.has(category))) return
  // "Web services (REST/SOAP)"
  if (SLASHED_LIST.test(inner.s) && areOfOneKind(skills)) unite(names)
  if (skill !== null) {
    // "Front-end development (HTML, React)" names parts of a field of work.
    const isField = FIELD.test(skill.id) && !chooses && !isKind
    if ((isHeaded && !isField) || (examples && skill.general && !skill.alone))
      unite([(head as Place).name, ...names])
    // "AWS (EC2, S3, etc.)": the parts of a product, and more of them.
    else if (examples && names.length > 1 && !(inner.s.endsWith(ATOM.SIMILAR) && !skill.general)) unite(names)
    // "State management (MobX, Redux)", "low-level software (C, C++)": things of one kind for a subject of another.
    // "Desktop development (WinForms, Qt)": things of one sort and of different makes.
    else if (areKin(choices.lexicon, skills, skill) || (skill.general && areRivals(skills))) unite(names)
    else if (gap.includes(ATOM.TERM) && names.length > 1 && areOfOneKind(skills)) unite(names)
    return
  }
  // "One or more languages (A, B)", "message brokers (e.g. A, B)": the general term is no name of the lexicon.
  const term = row.s[at - 1]
  // "Go, or any other compiled language (Rust, Java)"
  const open = row.s.slice(head === undefined ? at : head.at + 1, at)
  if (head !== undefined && OR_ANOTHER.test(open)) {
    unite([head.name, ...names])
    return
  }
  // "Containerization and orchestration (Docker, Kubernetes)": examples of two things.
  if (row.s[at - 2] === ATOM.AND && !examples && !areOfOneKind(skills)) return
  const isTerm = term === ATOM.TERM || (term !== undefined && TERM_WORDS.has(term) && areOfOneKind(skills))
  if (names.length > 1 && (examples || isTerm)) unite(names)
}

/** "AWS (EC2, S3)": each names a part of the head. */
function readParts(choices: Choices, head: Place, names: readonly number[], chooses: boolean): boolean {
  const { general, id: whole } = choices.skills[head.name] as LexiconSkill
  if (general || chooses) return false
  const parts = names.filter((name) => choices.lexicon.parts.has(`${choices.skills[name]?.id} ${whole}`))
  if (parts.length * 2 < names.length || parts.length === 0) return false
  for (const name of names) choices.partOf.set(name, head.name)
  return true
}
