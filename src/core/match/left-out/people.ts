import { TRAIT } from '../../lexicon/atom.ts'
import type { Lexicon, LexiconSkill } from '../../lexicon/load.ts'
import { GAP, JOINING } from '../../text/characters.ts'
import { uint8Room } from '../../text/room.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import type { Phrase, RawMatch } from '../find.ts'

/** Kinds of work that people are named after: "QA engineers", "the data team". A technology stays one ("Java developers"). */
const NAMED_AFTER = new Set([
  'concept',
  'practice',
  'testing',
  'data',
  'ai',
  'security',
  'architecture',
  'soft',
])

const TEAMS = ['team', 'teams', 'squad', 'squads']

/**
 * The matches without those that name people and teams by their work. Who is sought as a "back end developer" is asked
 * for back end development all the same; only colleagues who are called so are nobody's skill.
 */
export function withoutPeople(
  tokens: Tokens,
  matches: readonly RawMatch[],
  traits: readonly Phrase[],
  lexicon: Lexicon,
  inTitle: boolean,
): RawMatch[] {
  /** 1 for the first words of people. */
  const people = uint8Room(tokens.count + 1)
  const works = lexicon.words('works-with')
  const posts = lexicon.words('before-posts')
  const deeds = lexicon.words('behind-posts')
  const leads = lexicon.words('leads-people')
  for (const { from, value } of traits) if ((value & TRAIT.person) !== 0) people[from] = 1
  const kept: RawMatch[] = []
  let next: RawMatch | null = null
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i] as RawMatch
    // "UI/UX designers": what a slash joins to people is people too.
    const joined: boolean = next !== null && match.to === next.from && isSlash(tokens, next.from)
    const named = lexicon.skills[match.form.skill]
    const isPeople: boolean =
      named !== undefined &&
      (named.general || NAMED_AFTER.has(named.category)) &&
      (named.field
        ? named.department && isPartner(tokens, match, works)
        : joined ||
          (!leads.has(wordAt(tokens, match.from)) && isNamedAfter(tokens, match, people, named)) ||
          (named.department && isPartner(tokens, match, works)))
    // "As an Oracle SQL Developer", "the Oracle SQL Developer reports to …": a job, whatever tool has the same name.
    const isPost =
      named !== undefined &&
      people[match.to - 1] === 1 &&
      isProduct(match, named) &&
      (inTitle || posts.has(wordAt(tokens, match.from - 1)) || deeds.has(wordAt(tokens, match.to)))
    if (!isPeople && !isPost) kept.push(match)
    next = isPeople ? match : null
  }
  return kept.reverse()
}

function isNamedAfter(tokens: Tokens, match: RawMatch, people: Uint8Array, skill: LexiconSkill): boolean {
  // "Work with engineers": the work is a skill, the engineers are not.
  if (wordAt(tokens, match.to - 1) === 'with') return false
  // "Lead a team" is a skill whose own name holds the people.
  if (people[match.to - 1] === 1) return skill.category !== 'soft' && !isProduct(match, skill)
  // "An agile team" works so; "the data team" is only called so.
  if (skill.family === 'agile-method' && TEAMS.includes(wordAt(tokens, match.to))) return false
  const behind = match.to < tokens.count ? (tokens.gap[match.to] as number) : 1
  return people[match.to] === 1 && (behind & ~JOINING) === 0
}

/** "AWS Secrets Manager", by its capitals in the lexicon; "UX designer" and "Product Owner" are people. */
function isProduct({ form }: RawMatch, { category }: LexiconSkill): boolean {
  return category !== 'practice' && CAPITAL_END.test(form.text)
}

const CAPITAL_END = /\s\p{Lu}\S*$/u

/** How far back the words that tell of working together may stand, in tokens. */
const PARTNERS_REACH = 14
/** What ends the list of those one works with. */
const LIST_END = GAP.STOP | GAP.NEWLINE | GAP.BULLET | GAP.SEMICOLON | GAP.COLON

/** "Work closely with engineers, QA and product management": these are colleagues, not skills. */
function isPartner(tokens: Tokens, match: RawMatch, works: ReadonlySet<string>): boolean {
  for (let at = match.from; at > 0 && match.from - at < PARTNERS_REACH; at--) {
    if (((tokens.gap[at] as number) & LIST_END) !== 0) return false
    const word = wordAt(tokens, at - 1)
    if (word === 'with') return at > 1 && works.has(wordAt(tokens, at - 2))
    if (word === 'alongside') return true
    if (word === 'to') return false
  }
  return false
}

function isSlash(tokens: Tokens, at: number): boolean {
  return ((tokens.gap[at] as number) & GAP.SLASH) !== 0
}
