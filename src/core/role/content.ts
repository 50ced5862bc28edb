/** What the stack and the wording of a posting say about its role. */

import { once } from '../once.ts'
import { opensClause, tokenAt } from '../posting/clauses/clauses.ts'
import type { Section } from '../posting/section.ts'
import { uint8Room } from '../text/room.ts'
import { wordAt } from '../text/tokenize.ts'
import { type Mention, ROLE_IDS, type RoleId, type SkillId, type Span } from '../types.ts'
import type { Balance, RoleInput, RoleTables, Weights } from './tables.ts'

interface Clue {
  /** What kind of thing it is, for a person. */
  reason: string
  span: Span
  roles: Weights['roles']
  worth: number
}

export interface Content {
  roles: Map<RoleId, number>
  balance: Balance
  clues: Clue[]
}

/** A phrase repeated says little more than a phrase said twice. */
const MOST_HITS = 3
/** What one phrase of the role's own words is worth, against a required skill's 3. */
const PHRASE_WORTH = 2

const skillWeights = once((content: RoleTables['content']) => {
  const skills = new Map<SkillId, Weights & { reason?: string }>()
  // The first group that names a skill counts.
  for (const group of content.skills)
    for (const id of group.skills) if (!skills.has(id)) skills.set(id, group)
  return skills
})

const slightWords = once((content: RoleTables['content']) => new Set(content.slight))

export function weighContent(input: RoleInput, tables: RoleTables): Content {
  const content: Content = {
    roles: new Map(),
    balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
    clues: [],
  }
  const sizes = groupSizes(input.skills)
  weighSkills(content, input, sizes, tables)
  weighPhrases(content, input, tables)
  settleJava(content, input, sizes, tables)
  settleFullStack(content)
  return content
}

/** How many skills each group of alternatives has. */
function groupSizes(skills: RoleInput['skills']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>()
  for (const { group } of skills) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return sizes
}

function weighSkills(
  content: Content,
  input: RoleInput,
  sizes: ReadonlyMap<number, number>,
  tables: RoleTables,
): void {
  const skills = skillWeights(tables.content)
  const places = new Map<SkillId, Mention>()
  for (const mention of input.mentions) if (!places.has(mention.skill)) places.set(mention.skill, mention)

  for (const { id, level, group } of input.skills) {
    const category = input.category(id)
    const weights: (Weights & { reason?: string }) | undefined =
      skills.get(id) ?? (category && tables.content.categories[category])
    if (!weights) continue
    const place = places.get(id)
    // Of "Python, Java or Go" only one is used in the end.
    const worth =
      (tables.content.levels[level] / Math.sqrt(group === null ? 1 : (sizes.get(group) ?? 1))) *
      (place && isSlight(place, input, tables) ? SLIGHT : 1)
    add(
      content,
      weights,
      worth,
      place && {
        reason: weights.reason ?? spoken(category ?? ''),
        span: { start: place.start, end: place.end },
      },
    )
  }
}

/** "data-platform" as it is said; there are some thirty categories. */
function spoken(category: string): string {
  const known = SPOKEN.get(category) ?? category.replaceAll('-', ' ')
  SPOKEN.set(category, known)
  return known
}

const SPOKEN = new Map<string, string>()

/** What is asked for in passing says little of the work: back end developers are expected to know some HTML. */
const SLIGHT = 0.35
/** In tokens: how far in front of a skill its clause is looked at. */
const SLIGHT_REACH = 8

function isSlight({ start }: Mention, { text: { tokens } }: RoleInput, tables: RoleTables): boolean {
  const words = slightWords(tables.content)
  const at = tokenAt(tokens, start)
  for (let token = at; token > Math.max(0, at - SLIGHT_REACH) && !opensClause(tokens, token); token--)
    if (words.has(wordAt(tokens, token - 1))) return true
  return false
}

function weighPhrases(content: Content, input: RoleInput, tables: RoleTables): void {
  const { tokens, triggers } = input.text
  const { phrases } = tables.content
  const counts = uint8Room(phrases.length)
  let section = 0
  for (const { from, to, value } of triggers.of('content').within(0, tokens.count)) {
    const phrase = phrases[value] as (typeof phrases)[number]
    const start = tokens.start[from] as number
    while (section < input.sections.length && (input.sections[section]?.end ?? 0) <= start) section++
    const worth = PHRASE_WORTH * sectionWorth(input.sections[section], tables)
    const count = counts[value] as number
    if (worth === 0 || count >= MOST_HITS) continue
    counts[value] = count + 1
    add(content, phrase, worth, { reason: phrase.reason, span: { start, end: tokens.end[to - 1] as number } })
  }
}

function sectionWorth(section: Section | undefined, tables: RoleTables): number {
  return tables.content.sections[section?.kind ?? 'other'] ?? 1
}

const SIDES: readonly (keyof Balance)[] = ['frontend', 'backend', 'data', 'operations']

/** What weights say something of, to be gone through: most say nothing of most roles. */
const listed = once(({ roles, balance }: Weights) => ({
  roles: ROLE_IDS.flatMap((role) => (roles[role] === undefined ? [] : { role, weight: roles[role] })),
  sides: SIDES.flatMap((side) => (balance[side] === undefined ? [] : { side, weight: balance[side] })),
}))

function add(
  content: Content,
  weights: Weights,
  worth: number,
  clue: Pick<Clue, 'reason' | 'span'> | undefined,
): void {
  const { roles, sides } = listed(weights)
  for (const { role, weight } of roles)
    content.roles.set(role, (content.roles.get(role) ?? 0) + weight * worth)
  for (const { side, weight } of sides) content.balance[side] += weight * worth
  if (clue) content.clues.push({ reason: clue.reason, span: clue.span, roles: weights.roles, worth })
}

/** From this share of the back-end languages and frameworks on, the back end is centred on Java or .NET. */
const CENTRED = 0.6
/** One required mention of Java alone is no centre. */
const LEAST_JAVA = 8

/**
 * Java/.NET against the general back end: one of the two gets the other's score. Of "Java, C#, Python" two are no
 * centre: of languages the strongest alone counts against others.
 */
function settleJava(
  content: Content,
  input: RoleInput,
  sizes: ReadonlyMap<number, number>,
  tables: RoleTables,
): void {
  const skills = skillWeights(tables.content)
  let java = 0
  let beside = 0
  let strongest = 0
  let others = 0
  let asked = false
  for (const { id, level, group } of input.skills) {
    const roles = skills.get(id)?.roles ?? {}
    const worth = tables.content.levels[level] / (group === null ? 1 : (sizes.get(group) ?? 1))
    if ((roles['java-dotnet-developer'] ?? 0) > 0) {
      java += worth * 2
      if (input.category(id) === 'language') {
        beside += Math.min(strongest, worth * 2)
        strongest = Math.max(strongest, worth * 2)
      }
      asked ||= level === 'required'
    } else if ((roles['backend-developer'] ?? 0) >= 1.8) others += worth * 2
  }
  const backend = content.roles.get('backend-developer') ?? 0
  const own = content.roles.get('java-dotnet-developer') ?? 0
  const centred = asked && java >= LEAST_JAVA && (java - beside) / (java - beside + others) >= CENTRED
  content.roles.set(
    'java-dotnet-developer',
    centred ? Math.max(own, backend * 1.1) : Math.min(own, backend * 0.8),
  )
}

/** What the weaker side adds: readers call a job full stack where a third of it is the other side's. */
const BOTH_SIDES = 1.8

/** Both sides in like measure make a full-stack posting, called so or not. */
function settleFullStack(content: Content): void {
  const front = content.roles.get('frontend-developer') ?? 0
  const back = Math.max(
    content.roles.get('backend-developer') ?? 0,
    content.roles.get('java-dotnet-developer') ?? 0,
  )
  const both = Math.min(front, back)
  if (both > 0)
    content.roles.set(
      'full-stack-developer',
      (content.roles.get('full-stack-developer') ?? 0) + both * BOTH_SIDES,
    )
}
