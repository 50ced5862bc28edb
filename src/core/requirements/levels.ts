import { CUE } from '../lexicon/cue.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import type { SectionKind } from '../posting/section.ts'
import type { Level } from '../types.ts'
import { askedRanges, asksEarly, isFieldOfStudy, isOfReader, opensWithPraise } from './asking.ts'
import { BACKWARD, type Clause, FORWARD, says } from './clause.ts'
import { backwardScope, forwardScope, isBackward, nextMention } from './scopes.ts'

/** What one mention is worth; `dropped` ones are no mention at all (a perk, legal text). */
export type Standing = Level | 'negated' | 'dropped'

const SECTION_LEVEL: Record<SectionKind, Standing> = {
  requirements: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  stack: 'mentioned',
  company: 'mentioned',
  other: 'mentioned',
  benefits: 'mentioned',
  fact: 'mentioned',
  legal: 'mentioned',
  'not-needed': 'negated',
}

/** Categories of words that ordinary prose is full of: outside of what is asked and done they mean no skill. */
const PROSE = new Set([
  'soft',
  'practice',
  'human-language',
  'concept',
  'testing',
  'data',
  'security',
  'architecture',
  'ai',
  'enterprise',
])

/** Categories of what a benefits list names as a perk. */
const PERKS = new Set(['api', 'operating-system'])
/** Categories of what a text about the law and the hiring names: accessibility, a call by Zoom. */
const OF_LAW = new Set(['api', 'frontend', 'tool'])
const SOFTENING = CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE

/** "is not required, but would be a plus": how far the softening may stand behind, in tokens. */
const SECOND_THOUGHT = 6

/** "No overtime, no pair programming" tells of the job, not of what the reader need not know. */
function isProse({ lexicon }: Clause, mention: RawMatch): boolean {
  return PROSE.has(lexicon.skills[mention.form.skill]?.category ?? '')
}

/** "You don't need to know machine learning" is of the reader, whatever kind of word follows. */
function saysNeed({ tokens }: Clause, cue: Phrase): boolean {
  return says(tokens, cue, /need|know|requir|expect|experience|knowledge/)
}

/**
 * The standing of every mention of a segment: the section's level, unless the words around say otherwise.
 * A cue rules its clause only: "Java required, Kotlin a plus".
 */
export function standings(clause: Clause): Standing[] {
  const { mentions, cues, segment } = clause
  const base = SECTION_LEVEL[segment.kind]
  const asked = askedRanges(clause)
  const result = mentions.map((mention) => baseOf(clause, mention, base, asked))
  let limit = segment.from
  for (const [i, cue] of cues.entries()) {
    if (overlapsMention(mentions, cue) && (cue.value & CUE.NOT_NEEDED_AFTER) === 0) continue
    const ahead = nextMention(clause, cue.to, cues[i + 1])
    const backward = (cue.value & BACKWARD) !== 0 && isBackward(clause, cue, limit, ahead)
    if (backward) {
      const standing = backwardStanding(clause, cue, i)
      const from = backwardScope(clause, cue, limit)
      for (const [k, mention] of mentions.entries()) {
        if (mention.from < from || mention.to > cue.from) continue
        // "Strong communication skills are required": said so, a word of every prose counts.
        if (result[k] === 'dropped' && !(segment.kind === 'other' && standing === 'required')) continue
        // "no COBOL is needed" is still a no.
        if (result[k] !== 'negated' || standing === 'preferred') result[k] = standing
      }
      for (const [k, mention] of mentions.entries()) {
        if (mention.from > cue.from && mention.to <= cue.to) result[k] = 'dropped'
      }
      limit = cue.to
    } else if ((cue.value & FORWARD) !== 0) {
      const standing = forwardStanding(clause, cue)
      if (standing === null) continue
      const to = forwardScope(clause, cue, i)
      for (const [k, mention] of mentions.entries()) {
        if (mention.from < cue.to || mention.to > to || result[k] === 'dropped') continue
        result[k] =
          standing === 'negated' && isProse(clause, mention) && !saysNeed(clause, cue) ? 'dropped' : standing
      }
    }
  }
  return result
}

/** The level before any softening, hardening or negating cue is heard. */
function baseOf(
  clause: Clause,
  mention: RawMatch,
  base: Standing,
  asked: readonly { from: number; to: number }[],
): Standing {
  const { segment, lexicon } = clause
  const skill = lexicon.skills[mention.form.skill]
  const category = skill?.category ?? ''
  if (segment.heading && !(base === 'required' && asksEarly(clause, mention)))
    return PROSE.has(category) ? 'dropped' : 'mentioned'
  if (PROSE.has(category) && isFieldOfStudy(clause, mention)) return 'dropped'
  switch (segment.kind) {
    case 'requirements':
    case 'preferred':
      return base
    case 'benefits':
      if (asksEarly(clause, mention)) return 'required'
      // A MacBook is a perk, not a skill in macOS.
      return PERKS.has(category) || PROSE.has(category) ? 'dropped' : base
    case 'legal':
      return PROSE.has(category) || OF_LAW.has(category) ? 'dropped' : base
    case 'fact':
      return PROSE.has(category) || category === 'api' ? 'dropped' : base
    case 'duties':
      if (asksEarly(clause, mention) || (category === 'soft' && isOfReader(clause, mention)))
        return 'required'
      return base
    case 'not-needed':
      return base
    default: {
      if (asked.some((range) => range.from < mention.to && mention.from < range.to)) return 'required'
      // "An Artificial Intelligence company": what the company is about is no skill.
      if (segment.kind === 'company' && PROSE.has(category)) return 'dropped'
      if (category !== 'soft' || segment.kind === 'stack') return base
      return segment.kind === 'other' && opensWithPraise(clause, mention) ? 'required' : 'dropped'
    }
  }
}

function backwardStanding(clause: Clause, cue: Phrase, index: number): Standing {
  if ((cue.value & CUE.PREFERRED_AFTER) !== 0) return 'preferred'
  if ((cue.value & CUE.REQUIRED_AFTER) !== 0) return 'required'
  const after = clause.cues[index + 1]
  if (after !== undefined && (after.value & SOFTENING) !== 0 && after.from - cue.to <= SECOND_THOUGHT)
    return 'preferred'
  return 'negated'
}

function forwardStanding(clause: Clause, cue: Phrase): Standing | null {
  if ((cue.value & CUE.PREFERRED_BEFORE) !== 0) return 'preferred'
  if ((cue.value & CUE.NEGATES) !== 0) return 'negated'
  // "Experience with a cloud (we use AWS)"
  if ((cue.value & CUE.TELLS) !== 0) return 'mentioned'
  if (clause.segment.kind === 'preferred') return isHard(clause, cue) ? 'required' : null
  if (clause.segment.kind === 'requirements' || clause.segment.heading) return null
  return isHard(clause, cue) && clause.segment.kind !== 'benefits' && clause.segment.kind !== 'legal'
    ? 'required'
    : null
}

/** "must have", "required": these ask wherever they stand; "we need" and "you have" only in running text. */
function isHard({ tokens }: Clause, cue: Phrase): boolean {
  return says(tokens, cue, HARD)
}

const HARD =
  /^(must|required|requires|mandatory|essential|minimum|at minimum|at a minimum|candidates? must|you must)/

/** A cue that is the skill's own name ("strong communication") says nothing; "or willingness to learn" does. */
function overlapsMention(mentions: readonly RawMatch[], cue: Phrase): boolean {
  return mentions.some((mention) => mention.from <= cue.from && mention.to > cue.from)
}
