import { CUE } from '../../lexicon/cue.ts'
import type { LexiconSkill } from '../../lexicon/load.ts'
import type { Phrase, RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { isWord, type Tokens, wordAt } from '../../text/tokenize.ts'
import type { Clause } from '../clause.ts'
import { amountBefore } from './amount.ts'

/** Years of experience that a segment asks. */
export interface YearsPhrase {
  /** Tokens of the number and its unit, half open. */
  from: number
  to: number
  min: number
  max: number | null
  /** Indices of the mentions they are bound to; empty for experience as a whole. */
  mentions: number[]
  /** Bound, and of experience as a whole too: "5 years as a Python developer", "3 years in data science". */
  whole: boolean
  /** Bound to kinds of work alone: "3 years of building data pipelines". */
  ofWork: boolean
  /** Said of the work as such, or of nothing more: "5 years of software development", "5+ years of experience". */
  plain: boolean
  /** Of leading others: "9 years of Java, 2+ years of experience leading teams" is no two years of experience. */
  ofLeading: boolean
  /** A part of the whole: "5 years, with at least two of architecture", "Agile (Scrum): 2 years". */
  nested: boolean
}

/** Nobody asks for more; larger numbers are ages of companies. */
const MOST_YEARS = 25
const MONTHS_A_YEAR = 12
const CLOSING =
  GAP.CLOSE | GAP.COMMA | GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.SEMICOLON | GAP.DASH | GAP.GLUE | GAP.OPEN
/** How far around its number a word must stand to say that the years are not experience, in tokens. */
const NEAR = 4
/** How far around the word "experience" may stand. */
const EXPERIENCE_REACH = 12
/** "Java: 5 years", "Java (5+ years)": how far in front the skill may stand, in tokens. */
const LABEL_REACH = 3

/**
 * The years of experience that a segment asks, each with the mentions it is bound to.
 * Company ages, contract lengths, "in the past 3 years" and ages of people are left out.
 */
export function yearsIn(clause: Clause, mentionsAsked: boolean): YearsPhrase[] {
  const { tokens, cues, mentions, segment } = clause
  const found: YearsPhrase[] = []
  for (const cue of cues) {
    if ((cue.value & (CUE.YEARS | CUE.MONTHS)) === 0) continue
    const amount = amountBefore(clause, cue.from)
    if (amount === null) continue
    const months = (cue.value & CUE.MONTHS) !== 0
    // "Developer | 6 months | £475 a day" is a contract.
    if (months && ((tokens.gap[amount.from] as number) & GAP.COMMA) !== 0) continue
    const named = mentions.some((mention) => mention.from >= cue.to && mention.from - cue.to <= 1)
    if (months && !saysExperience(clause, amount.from, cue) && !named) continue
    const min = months ? amount.min / MONTHS_A_YEAR : amount.min
    const max = amount.max !== null && months ? amount.max / MONTHS_A_YEAR : amount.max
    const asked = mentionsAsked || found.length > 0
    if (min > MOST_YEARS || !isExperience(clause, amount.from, cue, asked)) continue
    const last = found.at(-1)
    if (last !== undefined && last.to >= amount.from) continue
    found.push({
      from: amount.from,
      to: cue.to,
      min,
      max,
      mentions: [],
      whole: false,
      ofWork: false,
      plain: false,
      ofLeading: false,
      nested: false,
    })
  }
  for (const [i, phrase] of found.entries()) {
    const stop = found[i + 1]?.from ?? segment.to
    phrase.mentions = boundTo(clause, phrase, stop)
    const label = phrase.mentions.some((k) => (mentions[k] as RawMatch).to <= phrase.from)
    phrase.ofWork = !label && !phrase.mentions.some((k) => isTechnology(skillOf(clause, k)))
    phrase.plain = isPlain(clause, phrase, stop)
    phrase.ofLeading = isOfLeading(clause, phrase)
    phrase.nested =
      isOfUnbound(clause, phrase) ||
      (i > 0 && isNested(clause, phrase.from) && !isOfDegree(clause, found[i - 1]?.to ?? 0, phrase.from))
    phrase.whole =
      phrase.mentions.length > 0 &&
      (phrase.ofWork || isOfPerson(clause, phrase, stop) || isOfWork(clause, phrase))
  }
  return found
}

function isExperience(clause: Clause, from: number, unit: Phrase, mentionsAsked: boolean): boolean {
  const { cues, segment, tokens } = clause
  for (const cue of cues) {
    if ((cue.value & CUE.NOT_YEARS) === 0) continue
    const before = cue.to <= from && from - cue.to < NEAR
    const after = cue.from >= unit.from && cue.from - unit.to < NEAR
    if (before || after) return false
  }
  if (segment.kind === 'benefits' || segment.kind === 'legal') return false
  const experienced = saysExperience(clause, from, unit)
  if (segment.kind === 'company' || segment.kind === 'other') {
    // "For 20 years we have been …" tells of the company; "you bring 5 years of experience" asks.
    const told = cues.some((cue) => (cue.value & CUE.COMPANY) !== 0 && cue.from < from)
    const asked = cues.some((cue) => (cue.value & CUE.REQUIRED_BEFORE) !== 0 && cue.from < from)
    if (told && !asked) return false
    return experienced || (asked && mentionsAsked)
  }
  if (experienced || mentionsAsked) return true
  if (segment.kind !== 'requirements') return false
  // "3+ years in recruiting", "5 years of selling", or nothing else on the line.
  const next = unit.to < tokens.count ? (tokens.gap[unit.to] as number) : tokens.tail
  return (
    (next & ~(GAP.SPACE | GAP.HYPHEN)) !== 0 || clause.lexicon.words('years-of').has(wordAt(tokens, unit.to))
  )
}

/** Whether a word for experience stands near the years. */
function saysExperience({ cues }: Clause, from: number, unit: Phrase): boolean {
  return cues.some(
    (cue) =>
      (cue.value & (CUE.EXPERIENCE | CUE.ASKS | CUE.GENERAL)) !== 0 &&
      ((cue.from >= unit.to && cue.from - unit.to < EXPERIENCE_REACH) ||
        (cue.to <= from && from - cue.to < NEAR * 2)),
  )
}

/** Which mentions the years are of; none where they are of experience in general. */
function boundTo(clause: Clause, phrase: YearsPhrase, stop: number): number[] {
  const { mentions, cues, tokens } = clause
  const label = labelBefore(clause, phrase)
  if (label.length > 0 && isLabelled(clause, phrase)) return label
  const general = cues.find(
    (cue) => (cue.value & CUE.GENERAL) !== 0 && cue.from >= phrase.to && cue.from < stop,
  )
  const first = mentions.findIndex(
    (mention, i) => mention.from >= phrase.to && mention.from < stop && !skillOf(clause, i).generic,
  )
  if (first >= 0) {
    const start = (mentions[first] as RawMatch).from
    // "Experience (2+ years) with Kafka"
    const aside = ((tokens.gap[phrase.from] as number) & GAP.OPEN) !== 0
    const bound = clauseEnd(clause, aside ? phrase.to + 1 : phrase.to, stop, start)
    const isGeneral = general !== undefined && general.from < start && !isSkillNoun(general, start)
    const told =
      isGeneral &&
      !(general !== undefined && isToldIn(general, start) && isTechnology(skillOf(clause, first)))
    if (start < bound && !told && isBindable(skillOf(clause, first))) {
      const list = [first]
      for (let i = first + 1; i < mentions.length && (mentions[i] as RawMatch).from < stop; i++) {
        if (!isNextInList(clause, mentions[i - 1] as RawMatch, mentions[i] as RawMatch)) break
        if (skillOf(clause, i).category === 'soft') break
        list.push(i)
      }
      return list
    }
    if (start < bound) return []
  }
  return general === undefined && isClosed(clause, phrase) ? label : []
}

/** The mentions right in front of the years, or the only ones of the segment: "MongoDB in production, for 2 years". */
function labelBefore(clause: Clause, phrase: YearsPhrase): number[] {
  const { mentions } = clause
  const last = mentions.findLastIndex((mention) => mention.to <= phrase.from)
  if (last < 0 || !isBindable(skillOf(clause, last))) return []
  let first = last
  while (
    first > 0 &&
    isNextInList(clause, mentions[first - 1] as RawMatch, mentions[first] as RawMatch) &&
    isBindable(skillOf(clause, first - 1))
  )
    first--
  const near = phrase.from - (mentions[last] as RawMatch).to <= LABEL_REACH
  if (!near && first > 0) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** "Python (3+ years), AWS - 2 years": punctuation ties the years to the name in front of them. */
function isLabelled(clause: Clause, phrase: YearsPhrase): boolean {
  const before = clause.tokens.gap[phrase.from] as number
  return (before & (GAP.OPEN | GAP.COLON | GAP.DASH | GAP.SUSPENDED)) !== 0 && isClosed(clause, phrase)
}

/** Whether the years end their clause, with at most a few words such as "experience" behind them. */
function isClosed({ tokens, lexicon }: Clause, phrase: YearsPhrase, words = 'after-years'): boolean {
  const after = lexicon.words(words)
  let end = phrase.to
  const goesOn = (at: number) => ((tokens.gap[at] as number) & CLOSING) === 0 && after.has(wordAt(tokens, at))
  while (end < tokens.count && end - phrase.to < LONGEST_AFTER && goesOn(end)) end++
  if (end >= tokens.count) return true
  if (((tokens.gap[end] as number) & CLOSING) !== 0) return true
  return wordAt(tokens, end) === 'or' && ['more', 'longer'].includes(wordAt(tokens, end + 1))
}

/** "of relevant experience preferred" */
const LONGEST_AFTER = 4

/** The general words right in front of the skill are its own: "5 years of programming in Java" is of Java. */
function isSkillNoun(general: Phrase, start: number): boolean {
  return general.to - general.from === 1 && start - general.to <= 1
}

/** Years are bound to a technology or a kind of work with a name; "software development" is experience as a whole. */
function isBindable(skill: LexiconSkill): boolean {
  return !skill.generic && !skill.quality && skill.category !== 'soft' && skill.category !== 'practice'
}

/** "Agile experience (Scrum or XP): 2 years": of what stands in front of them, though it is nothing to have years of. */
function isOfUnbound(clause: Clause, phrase: YearsPhrase): boolean {
  if (phrase.mentions.length > 0 || !isLabelled(clause, phrase)) return false
  return clause.mentions.some(
    (mention, i) =>
      mention.to <= phrase.from && phrase.from - mention.to <= NEAR && !skillOf(clause, i).generic,
  )
}

/** A thing with a proper name, or a kind of such things ("relational databases"), not a kind of work. */
function isTechnology(skill: LexiconSkill): boolean {
  return skill.category === 'language' || !skill.general || (skill.kind && !WORK.has(skill.category))
}

/** Categories whose kinds of tools are kinds of work too: "3 years of test automation". */
const WORK: ReadonlySet<string> = new Set(['testing', 'practice', 'concept', 'data'])

/** "…, with at least two years of …", "including 3 years": part of the years said before. */
function isNested({ tokens, lexicon }: Clause, at: number): boolean {
  for (let i = at - 1; i > 0 && at - i < NEAR; i--)
    if (lexicon.words('nested-years').has(wordAt(tokens, i))) return true
  return false
}

/** "A bachelor's degree with 5 years or a master's with 3": years of another way in, not a part of the first. */
function isOfDegree({ cues }: Clause, from: number, to: number): boolean {
  return cues.some((cue) => (cue.value & CUE.DEGREE) !== 0 && cue.from >= from && cue.to <= to)
}

/** "5 years of software development in Java": of the work as a whole, and of the language that it is told in. */
function isOfWork({ cues, mentions }: Clause, phrase: YearsPhrase): boolean {
  const start = (mentions[phrase.mentions[0] as number] as RawMatch).from
  return cues.some(
    (cue) =>
      (cue.value & CUE.GENERAL) !== 0 && cue.from >= phrase.to && cue.to <= start && !isSkillNoun(cue, start),
  )
}

/** How far behind the general words the language may stand: "software development experience using Java". */
const TOLD_REACH = 3

function isToldIn(general: Phrase, start: number): boolean {
  return start >= general.to && start - general.to <= TOLD_REACH
}

/** "8 years of building software", unlike "5 years of designing event-driven pipelines". */
function isPlain(clause: Clause, phrase: YearsPhrase, stop: number): boolean {
  return (
    isClosed(clause, phrase, 'of-experience') ||
    clause.cues.some(
      (cue) =>
        (cue.value & (CUE.GENERAL | CUE.ROLE_NOUN)) !== 0 &&
        cue.from >= phrase.to &&
        cue.from < stop &&
        cue.from - phrase.to < EXPERIENCE_REACH,
    )
  )
}

/** "2+ years of experience in leading …": behind the years, past what only says that they are experience. */
function isOfLeading({ tokens, lexicon }: Clause, phrase: YearsPhrase): boolean {
  const small = lexicon.words('of-experience')
  const leading = lexicon.words('years-of-leading')
  for (let at = phrase.to; at < tokens.count && at - phrase.to <= NEAR; at++) {
    if (((tokens.gap[at] as number) & CLOSING) !== 0) return false
    const word = wordAt(tokens, at)
    if (leading.has(word)) return true
    if (!small.has(word) && word !== 'in' && word !== 'a' && word !== 'as') return false
  }
  return false
}

/** "5 years as a Linux administrator". */
function isOfPerson({ cues, tokens }: Clause, phrase: YearsPhrase, stop: number): boolean {
  let as = phrase.to
  while (as < stop && as - phrase.to < NEAR && !isWord(tokens, as, 'as')) as++
  if (!isWord(tokens, as, 'as')) return false
  return cues.some(
    (cue) => (cue.value & (CUE.ROLE_NOUN | CUE.GENERAL)) !== 0 && cue.from > as && cue.from < stop,
  )
}

function skillOf(clause: Clause, mention: number): LexiconSkill {
  return clause.lexicon.skills[(clause.mentions[mention] as RawMatch).form.skill] as LexiconSkill
}

/**
 * A comma, bracket or dash behind the years ends what they are of; those around "but not limited to" and in
 * "designing, building, and running Kafka" do not.
 * @param mention token at which the first name begins
 */
function clauseEnd({ tokens, cues }: Clause, from: number, stop: number, mention: number): number {
  for (let at = from; at < stop; at++) {
    if (((tokens.gap[at] as number) & (GAP.COMMA | GAP.CLOSE | GAP.DASH)) === 0) continue
    if (mention - at <= VERBS_REACH && isBetweenVerbs(tokens, at)) continue
    if (!cues.some((cue) => (cue.value & CUE.SUCH_AS) !== 0 && cue.from <= at && cue.to >= at)) return at
  }
  return stop
}

/** How far in front of a name the verbs may begin that are done with it, in tokens. */
const VERBS_REACH = 5

function isBetweenVerbs(tokens: Tokens, at: number): boolean {
  if (((tokens.gap[at] as number) & (GAP.CLOSE | GAP.DASH)) !== 0 || !isVerb(tokens, at - 1)) return false
  const next = isWord(tokens, at, 'and') || isWord(tokens, at, 'or') ? at + 1 : at
  return next < tokens.count && isVerb(tokens, next)
}

/** "designing": what is done for years. */
function isVerb(tokens: Tokens, at: number): boolean {
  return /.{3}ing$/.test(wordAt(tokens, at))
}

/** "Java, Java EE and JavaScript based web development" */
const BETWEEN_ITEMS: ReadonlySet<string> = new Set(['and', 'or', '&', 'based'])

function isNextInList(clause: Clause, left: RawMatch, right: RawMatch): boolean {
  const { tokens } = clause
  if (right.from - left.to > 2) return false
  for (let at = left.to; at < right.from; at++) {
    const word = wordAt(tokens, at)
    if (!BETWEEN_ITEMS.has(word) && tokens.shape[at] !== SHAPE.NUMBER) return false
  }
  return true
}
