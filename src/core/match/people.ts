import { CUE } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/load.ts'
import { JOINING } from './characters.ts'
import type { Phrase, RawMatch } from './find.ts'
import { isWord, type Tokens } from './tokenize.ts'

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

/** The matches without those that name people and teams by their work; LABELLING: a job title is no skill. */
export function withoutPeople(
  tokens: Tokens,
  matches: readonly RawMatch[],
  cues: readonly Phrase[],
  lexicon: Lexicon,
): RawMatch[] {
  const people = new Set<number>()
  for (const cue of cues) if ((cue.value & CUE.ROLE_NOUN) !== 0) people.add(cue.from)
  return matches.filter((match) => {
    const skill = lexicon.skills[match.form.skill]
    if (skill === undefined || !(skill.general || NAMED_AFTER.has(skill.category))) return true
    // "Lead a team" is a skill whose own name holds the people.
    if (people.has(match.to - 1)) return skill.category === 'soft'
    // "An agile team" works so; "the data team" is only called so.
    if (skill.family === 'agile-method' && TEAMS.some((word) => isWord(tokens, match.to, word))) return true
    const behind = match.to < tokens.count ? (tokens.gap[match.to] as number) : 1
    return !(people.has(match.to) && (behind & ~JOINING) === 0)
  })
}
