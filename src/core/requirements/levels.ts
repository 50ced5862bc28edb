import { CUE } from '../lexicon/cue.ts'
import type { Lexicon } from '../lexicon/load.ts'
import { fold, GAP } from '../match/characters.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { isWord, type Tokens, wordAt } from '../match/tokenize.ts'
import type { SectionKind } from '../posting/section.ts'
import type { Segment } from '../posting/segments.ts'
import type { Level } from '../types.ts'

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
const SOFTENING = CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE
const BACKWARD = CUE.PREFERRED_AFTER | CUE.REQUIRED_AFTER | CUE.NOT_NEEDED_AFTER
const FORWARD = CUE.PREFERRED_BEFORE | CUE.REQUIRED_BEFORE | CUE.NEGATES | CUE.TELLS
/** A negation speaks of what comes soon: "no prior experience with Java", not of the end of the sentence. */
const NEGATION_REACH = 4
/** "is not required, but would be a plus": how far the softening may stand behind, in tokens. */
const SECOND_THOUGHT = 6
/** A line of duties that begins like this asks: "Experience with …", "3+ years of …". */
const EARLY = 4

/** "No overtime, no pair programming" tells of the job, not of what the reader need not know. */
function isProse({ lexicon }: Clause, mention: RawMatch): boolean {
  return PROSE.has(lexicon.skills[mention.form.skill]?.category ?? '')
}

/** "You don't need to know machine learning" is of the reader, whatever kind of word follows. */
function saysNeed({ tokens }: Clause, cue: Phrase): boolean {
  return /need|know|requir|expect|experience|knowledge/.test(
    fold(tokens.text, tokens.start[cue.from] as number, tokens.end[cue.to - 1] as number),
  )
}

/** A segment with what was found in it. Mentions and cues are sorted. */
export interface Clause {
  tokens: Tokens
  segment: Segment
  mentions: readonly RawMatch[]
  cues: readonly Phrase[]
  lexicon: Lexicon
}

/**
 * The standing of every mention of a segment: the section's level, unless the words around say otherwise.
 * A cue rules its clause only: "Java required, Kotlin a plus".
 */
export function standings(clause: Clause): Standing[] {
  const { mentions, cues, segment } = clause
  const base = SECTION_LEVEL[segment.kind]
  const asked = askedFrom(clause)
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
        if (mention.from < from || mention.to > cue.from || result[k] === 'dropped') continue
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
function baseOf(clause: Clause, mention: RawMatch, base: Standing, asked: number): Standing {
  const { segment, lexicon } = clause
  const skill = lexicon.skills[mention.form.skill]
  const category = skill?.category ?? ''
  if (segment.heading) return PROSE.has(category) ? 'dropped' : 'mentioned'
  if (PROSE.has(category) && isFieldOfStudy(clause, mention)) return 'dropped'
  switch (segment.kind) {
    case 'requirements':
    case 'preferred':
      return base
    case 'benefits':
      if (asksEarly(clause, mention)) return 'required'
      return PROSE.has(category) || category === 'api' ? 'dropped' : base
    case 'fact':
    case 'legal':
      return PROSE.has(category) || category === 'api' ? 'dropped' : base
    case 'duties':
      if (asksEarly(clause, mention) || (category === 'soft' && isOfReader(clause, mention)))
        return 'required'
      return base
    case 'not-needed':
      return base
    default: {
      if (asked < mention.to) return 'required'
      // "An Artificial Intelligence company": what the company is about is no skill.
      if (segment.kind === 'company' && PROSE.has(category)) return 'dropped'
      return category === 'soft' && segment.kind !== 'stack' ? 'dropped' : base
    }
  }
}

/** "A degree in computer science, mathematics or engineering" asks for the degree, and LABELLING counts none. */
function isFieldOfStudy({ cues }: Clause, mention: RawMatch): boolean {
  let degree = Number.NEGATIVE_INFINITY
  for (const cue of cues) {
    if (cue.from >= mention.from) break
    if ((cue.value & CUE.DEGREE) !== 0) degree = cue.to
    else if ((cue.value & (CUE.ASKS | CUE.YEARS)) !== 0) degree = Number.NEGATIVE_INFINITY
  }
  return mention.from - degree <= DEGREE_REACH
}

/** How far behind "degree" its fields may stand, in tokens. */
const DEGREE_REACH = 14

/** A line of duties that speaks of the reader's nature: "You are a self-starter", "Ability to work alone". */
function isOfReader({ cues, segment, tokens }: Clause, mention: RawMatch): boolean {
  return cues.some(
    (cue) =>
      cue.from - segment.from < EARLY / 2 &&
      cue.from < mention.from &&
      ((cue.value & CUE.REQUIRED_BEFORE) !== 0 ||
        ((cue.value & CUE.ASKS) !== 0 && isWord(tokens, cue.from, 'ability'))),
  )
}

/** Token from which on running text asks the reader, rather than telling of the company; Infinity where it does not. */
function askedFrom({ cues, tokens, segment }: Clause): number {
  const told = segment.kind === 'company'
  let company = false
  for (const cue of cues) {
    // "The essential platform" of a company asks nothing, nor does "our technology and expertise".
    if ((cue.value & CUE.REQUIRED_BEFORE) !== 0 && !(told && isAdjective(cue, tokens))) return cue.from
    if ((cue.value & CUE.COMPANY) !== 0) company = true
    else if ((cue.value & CUE.ASKS) !== 0 && !company && isExperience(cue, tokens)) {
      if (!told || cue.from - segment.from < EARLY / 2) return cue.from
    }
  }
  return Number.POSITIVE_INFINITY
}

/** "required", "essential": words that also describe what a company has. */
function isAdjective(cue: Phrase, tokens: Tokens): boolean {
  return cue.to - cue.from === 1 && /^(essential|mandatory|require)/.test(wordAt(tokens, cue.from))
}

/** "strong", "ability to" alone are words of every prose; "experience with" is not. */
function isExperience(cue: Phrase, tokens: Tokens): boolean {
  const text = fold(tokens.text, tokens.start[cue.from] as number, tokens.end[cue.to - 1] as number)
  return /(experience|knowledge|proficien|familiar|expertise|understanding|fluen|skilled|skills|background|kenntnis|erfahrung)/.test(
    text,
  )
}

function asksEarly(clause: Clause, mention: RawMatch): boolean {
  const { cues, segment, tokens } = clause
  for (const cue of cues) {
    if (cue.from - segment.from > EARLY || cue.from >= mention.from) break
    if ((cue.value & CUE.ASKS) !== 0 && isExperience(cue, tokens)) return true
    if ((cue.value & CUE.YEARS) !== 0) return true
  }
  return false
}

/** Whether a cue that can look back does so here: "Kafka preferred", but "Preferred: Kafka". */
function isBackward(clause: Clause, cue: Phrase, limit: number, ahead: RawMatch | undefined): boolean {
  const { mentions, tokens, segment } = clause
  const behind = mentions.some((mention) => mention.from >= limit && mention.to <= cue.from)
  if (!behind) return false
  if ((cue.value & FORWARD) === 0) return true
  if (ahead === undefined) return true
  const next = cue.to < tokens.count ? (tokens.gap[cue.to] as number) : tokens.tail
  if ((next & GAP.COLON) !== 0) return false
  if ((next & (GAP.COMMA | GAP.CLOSE | GAP.DASH)) !== 0) {
    // "…, preferably, Go" is rare; "Java preferred, Go …" is not.
    return true
  }
  const before = tokens.gap[cue.from] as number
  const starts = cue.from === segment.from || (before & (GAP.COMMA | GAP.OPEN | GAP.DASH | GAP.COLON)) !== 0
  return !starts && !isForwardOnly(clause, cue)
}

/** "with preferred experience in Go": an adjective in front of its noun looks ahead. */
function isForwardOnly(clause: Clause, cue: Phrase): boolean {
  return clause.cues.some((other) => other.from === cue.to && (other.value & CUE.ASKS) !== 0)
}

function backwardStanding(clause: Clause, cue: Phrase, index: number): Standing {
  if ((cue.value & CUE.PREFERRED_AFTER) !== 0) return 'preferred'
  if ((cue.value & CUE.REQUIRED_AFTER) !== 0) return 'required'
  const after = clause.cues[index + 1]
  if (after !== undefined && (after.value & SOFTENING) !== 0 && after.from - cue.to <= SECOND_THOUGHT)
    return 'preferred'
  return 'negated'
}

/** The first token that a cue looking back rules. */
function backwardScope(clause: Clause, cue: Phrase, limit: number): number {
  const { tokens, mentions } = clause
  const gapBefore = tokens.gap[cue.from] as number
  if ((gapBefore & GAP.OPEN) !== 0) {
    // "Kafka (a plus)": what the bracket hangs on.
    const last = mentions.findLast((mention) => mention.to <= cue.from)
    return last === undefined ? cue.from : Math.max(limit, last.from)
  }
  const plural = /^(are|pluses|assets)/.test(
    fold(tokens.text, tokens.start[cue.from] as number, tokens.end[cue.to - 1] as number),
  )
  const whole = isOfWholeClause(clause, cue)
  let joined = plural || whole
  let depth = 0
  for (let at = cue.from - 1; at > limit; at--) {
    const gap = tokens.gap[at] as number
    if (((tokens.gap[at + 1] as number) & GAP.CLOSE) !== 0) depth++
    if ((gap & GAP.OPEN) !== 0) {
      if (depth === 0) return at
      depth--
      continue
    }
    if (isWord(tokens, at, 'and') || isWord(tokens, at, 'or')) {
      joined = true
      if (startsClause(clause, at + 1)) return at + 1
    }
    if (CONTRASTS.some((word) => isWord(tokens, at, word))) return at + 1
    if (whole || depth > 0 || (gap & (GAP.COMMA | GAP.DASH | GAP.COLON)) === 0) continue
    if ((gap & GAP.COLON) !== 0) return at
    const listed = mentions.some((one) => one.to === at) && mentions.some((one) => one.from === at)
    if (listed ? !joined : !isAside(clause, at)) return at
  }
  return limit
}

const CONTRASTS = ['but', 'while', 'although', 'though']

/** "Knowledge of JSF, Struts is a plus": the verb takes the clause that asks; "Java, Kotlin preferred" is of the last. */
function isOfWholeClause({ tokens, cues, segment }: Clause, cue: Phrase): boolean {
  if (!VERBS.some((verb) => isWord(tokens, cue.from, verb))) return false
  return cues.some(
    (one) => one.from - segment.from <= EARLY && one.to <= cue.from && (one.value & CUE.ASKS) !== 0,
  )
}

const VERBS = ['is', 'are', 'would', 'will']

/** Behind "and", these words begin something new: "strong Java and knowledge of Kafka is a plus". */
function startsClause(clause: Clause, at: number): boolean {
  return clause.cues.some((cue) => cue.from === at && (cue.value & CUE.ASKS) !== 0)
}

/** ", particularly AWS, is a plus" goes on with what it stands behind. */
function isAside(clause: Clause, at: number): boolean {
  return clause.cues.some(
    (cue) =>
      cue.from === at &&
      (cue.value & (CUE.FILLER | CUE.SUCH_AS | CUE.OR_SIMILAR)) !== 0 &&
      (cue.value & CUE.ASKS) === 0,
  )
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
function isHard(clause: Clause, cue: Phrase): boolean {
  const { tokens } = clause
  return /^(must|required|requires|mandatory|essential|minimum|at minimum|at a minimum|candidates? must|you must)/.test(
    fold(tokens.text, tokens.start[cue.from] as number, tokens.end[cue.to - 1] as number),
  )
}

/**
 * "cloud computing, preferably AWS, security and tuning": within a list that goes on, the wish is for the next item.
 * "preferably Java, Kotlin or Scala" wishes for one of all.
 */
function isSinglePreference(clause: Clause, cue: Phrase): boolean {
  const { tokens, segment } = clause
  if ((cue.value & CUE.PREFERRED_BEFORE) === 0 || cue.from === segment.from) return false
  if (((tokens.gap[cue.from] as number) & GAP.COMMA) === 0) return false
  for (let at = cue.to; at < segment.to; at++) {
    if (((tokens.gap[at] as number) & (GAP.CLOSE | GAP.DASH)) !== 0) return false
    const word = wordAt(tokens, at)
    if (word === 'or') return false
    if (word === 'and') return true
  }
  return false
}

/** Token at which a cue looking ahead stops. */
function forwardScope(clause: Clause, cue: Phrase, index: number): number {
  const { tokens, segment, cues, mentions } = clause
  const before = tokens.gap[cue.from] as number
  const inBrackets = (before & GAP.OPEN) !== 0
  const inline = cue.from > segment.from
  const negates = (cue.value & CUE.NEGATES) !== 0 && (cue.value & CUE.PREFERRED_BEFORE) === 0
  const first = isSinglePreference(clause, cue)
  let met = false
  let next = index + 1
  let mention = 0
  for (let at = cue.to; at < segment.to; at++) {
    const gap = tokens.gap[at] as number
    if (at > cue.to && inBrackets && (gap & GAP.CLOSE) !== 0) return at
    if (isWord(tokens, at, 'but')) return at
    while (next < cues.length && (cues[next] as Phrase).from < at) next++
    if (
      at > cue.to &&
      (gap & (GAP.COMMA | GAP.OPEN | GAP.DASH)) !== 0 &&
      cues[next]?.from === at &&
      ((cues[next] as Phrase).value & FORWARD) !== 0
    ) {
      return at
    }
    const and = isWord(tokens, at, 'and')
    if (negates && !met && at - cue.to >= NEGATION_REACH) return at
    if (first && met && (gap & GAP.COMMA) !== 0) return at
    if ((inline || negates) && met && (gap & (GAP.COMMA | GAP.CLOSE)) !== 0) {
      const item = and || isWord(tokens, at, 'or') ? at + 1 : at
      const listed = mentions.some((one) => one.from === item)
      if (!listed || and) return at
    }
    if (negates && met && and && startsClause(clause, at + 1)) return at
    while (mention < mentions.length && (mentions[mention] as RawMatch).from < at) mention++
    if (mentions[mention]?.from === at) met = true
  }
  return segment.to
}

function nextMention(clause: Clause, from: number, next: Phrase | undefined): RawMatch | undefined {
  const stop = next !== undefined && (next.value & (FORWARD | BACKWARD)) !== 0 ? next.from : clause.segment.to
  return clause.mentions.find((mention) => mention.from >= from && mention.from < stop)
}

/** A cue that is the skill's own name ("strong communication") says nothing; "or willingness to learn" does. */
function overlapsMention(mentions: readonly RawMatch[], cue: Phrase): boolean {
  return mentions.some((mention) => mention.from <= cue.from && mention.to > cue.from)
}
