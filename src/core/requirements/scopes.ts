import { CUE } from '../lexicon/cue.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { GAP } from '../text/characters.ts'
import { isWord, type Tokens, wordAt } from '../text/tokenize.ts'
import { BACKWARD, type Clause, EARLY, FORWARD, says } from './clause.ts'

/** A negation speaks of what comes soon: "no prior experience with Java", not of the end of the sentence. */
const NEGATION_REACH = 4

/** Whether a cue that can look back does so here: "Kafka preferred", but "Preferred: Kafka". */
export function isBackward(clause: Clause, cue: Phrase, limit: number, ahead: RawMatch | undefined): boolean {
  const { mentions, tokens, segment } = clause
  const behind = mentions.some((mention) => mention.from >= limit && mention.to <= cue.from)
  if (!behind) return false
  if ((cue.value & FORWARD) === 0) return true
  if (ahead === undefined) return true
  const next = cue.to < tokens.count ? (tokens.gap[cue.to] as number) : tokens.tail
  // "Preferred: Kafka", but "databases (PostgreSQL preferred): design, tuning".
  if ((next & GAP.COLON) !== 0 && (next & GAP.CLOSE) === 0) return false
  // "…, ideally in an agency" and "… and ideally, in an agency" look ahead.
  const joined = isWord(tokens, cue.from - 1, 'and') || isWord(tokens, cue.from - 1, 'but')
  if (joined && isWord(tokens, cue.from, 'ideally')) return false
  // "Java preferred, Go …"
  if ((next & (GAP.COMMA | GAP.CLOSE | GAP.DASH)) !== 0) return true
  const before = tokens.gap[cue.from] as number
  const starts =
    cue.from === segment.from || (before & (GAP.COMMA | GAP.OPEN | GAP.DASH | GAP.COLON | GAP.STOP)) !== 0
  return !starts && !isForwardOnly(clause, cue)
}

/** "with preferred experience in Go": an adjective in front of its noun looks ahead. */
function isForwardOnly(clause: Clause, cue: Phrase): boolean {
  return clause.cues.some((other) => other.from === cue.to && (other.value & CUE.ASKS) !== 0)
}

/** The first token that a cue looking back rules. */
export function backwardScope(clause: Clause, cue: Phrase, limit: number): number {
  const { tokens, mentions } = clause
  const gapBefore = tokens.gap[cue.from] as number
  if ((gapBefore & GAP.OPEN) !== 0) {
    // "Kafka (a plus)": what the bracket hangs on.
    const last = mentions.findLast((mention) => mention.to <= cue.from)
    if (last === undefined) return cue.from
    const hangs = last.to === cue.from && (gapBefore & GAP.CLOSE) === 0
    return !hangs && asksAtStart(clause, cue) ? limit : Math.max(limit, last.from)
  }
  if (says(tokens, cue, /need (it|any|them)$/)) {
    // "We came from Scala, you won't need it": what was named last.
    const last = mentions.findLast((mention) => mention.from >= limit && mention.to <= cue.from)
    if (last !== undefined) return last.from
  }
  const plural = says(tokens, cue, /^(are|pluses|assets)/)
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
      if (closesList(clause, at)) continue
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
function isOfWholeClause(clause: Clause, cue: Phrase): boolean {
  const { tokens, segment } = clause
  return (
    VERBS.some((verb) => isWord(tokens, cue.from, verb)) &&
    !isBehindClosedList(tokens, segment.from, cue.from) &&
    asksAtStart(clause, cue)
  )
}

/** "Experience with Python for tooling or tests (nice to have)": all behind the words that ask is ruled by the end. */
function asksAtStart({ cues, segment }: Clause, cue: Phrase): boolean {
  return cues.some(
    (one) => one.from - segment.from <= EARLY && one.to <= cue.from && (one.value & CUE.ASKS) !== 0,
  )
}

/** "PHP and an MVC framework, Laravel is preferred": the list was closed by its "and", and Laravel is none of it. */
function isBehindClosedList(tokens: Tokens, from: number, to: number): boolean {
  if (((tokens.gap[to] as number) & GAP.CLOSE) !== 0) return false
  let comma = to
  while (comma > from && ((tokens.gap[comma] as number) & GAP.COMMA) === 0) {
    if (isWord(tokens, comma, 'and') || isWord(tokens, comma, 'or')) return false
    comma--
  }
  for (let at = comma - 1; at > from; at--) {
    if (((tokens.gap[at + 1] as number) & GAP.COMMA) !== 0 && at + 1 !== comma) return false
    if (isWord(tokens, at, 'and')) return true
  }
  return false
}

const VERBS = ['is', 'are', 'would', 'will', 'as']

/** "Python, Rust, and SQL preferred": a comma in front of the "and" that closes a list of three or more. */
function closesList({ tokens, mentions }: Clause, at: number): boolean {
  const last = mentions.find((one) => one.to === at)
  if (last === undefined || !mentions.some((one) => one.from === at + 1)) return false
  const isListed = ((tokens.gap[last.from] as number) & GAP.COMMA) !== 0
  return isListed && mentions.some((one) => one.to === last.from)
}

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
export function forwardScope(clause: Clause, cue: Phrase, index: number): number {
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
    // "No degree required, Java required": what the negation is of was said, and is no skill.
    if (negates && !met && (at - cue.to >= NEGATION_REACH || (at > cue.to && (gap & GAP.COMMA) !== 0)))
      return at
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

export function nextMention(clause: Clause, from: number, next: Phrase | undefined): RawMatch | undefined {
  const stop = next !== undefined && (next.value & (FORWARD | BACKWARD)) !== 0 ? next.from : clause.segment.to
  return clause.mentions.find((mention) => mention.from >= from && mention.from < stop)
}
