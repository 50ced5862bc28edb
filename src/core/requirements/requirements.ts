import type { Lexicon } from '../lexicon/load.ts'
import type { Found, Phrase, RawMatch } from '../match/find.ts'
import type { Segment } from '../posting/segments.ts'
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
import {
  LEVELS,
  type Level,
  type Mention,
  type Requirement,
  type SkillReading,
  type YearsAsked,
} from '../types.ts'
import type { Clause } from './clause.ts'
import { companyNamesIn } from './company-names.ts'
import { groupsOf } from './groups/groups.ts'
import { type Standing, standings } from './levels.ts'
import { wishesForStack } from './stack-wish.ts'
import { lowest, type Overall } from './years/overall.ts'
import { type YearsPhrase, yearsIn } from './years/years.ts'

/** What the posting asks, as far as its text says. */
export interface Asked {
  mentions: Mention[]
  /** The mentions and the words for the job itself ("back-end development"), which ask nothing but tell the role. */
  spoken: Mention[]
  requirements: Requirement[]
  negated: Mention[]
  skills: SkillReading[]
  /** Experience as a whole. */
  years: YearsAsked | null
  /** The most years bound to a skill that is a must, or null: so much experience one must have. */
  yearsOfSkills: number | null
}

/**
 * Turns mentions into requirements, segment by segment.
 * @param company skills that the company is called after: where nothing is asked, their name is the company's
 */
export function requirementsOf(
  tokens: Tokens,
  segments: readonly Segment[],
  found: Found,
  matches: readonly RawMatch[],
  lexicon: Lexicon,
  company: ReadonlySet<number> = new Set(),
): Asked {
  const asked = new Collector(tokens, lexicon, companyNamesIn(tokens, segments, matches, lexicon, company))
  let mention = 0
  let cue = 0
  let choice: number[] | null = null
  let opened: Segment['opensChoice'] = null
  for (const segment of segments) {
    const from = mention
    while (mention < matches.length && (matches[mention] as RawMatch).from < segment.to) mention++
    while (cue < found.cues.length && (found.cues[cue] as Phrase).to <= segment.from) cue++
    let lastCue = cue
    while (lastCue < found.cues.length && (found.cues[lastCue] as Phrase).from < segment.to) lastCue++
    const clause: Clause = {
      tokens,
      segment,
      lexicon,
      mentions: matches.slice(from, mention),
      cues: found.cues.slice(cue, lastCue),
    }
    if (segment.heading) choice = null
    const added = asked.add(clause)
    if (wishesForStack(clause, found.headings)) asked.wishForStack()
    if (choice !== null && clause.mentions.length > 0) {
      if (opened === 'line' || isChoiceItem(clause)) choice.push(...added)
      else choice = null
      if (opened === 'line') choice = null
    }
    if (segment.opensChoice !== null) {
      choice = []
      opened = segment.opensChoice
      asked.choices.push(choice)
    }
  }
  return asked.finish()
}

/** Nobody offers a choice of more; it keeps a hostile list from growing one requirement without end. */
const MOST_CHOICES = 500

/** An item of a list of alternatives is a name or two, with few words around; "Databases: …" has a list of its own. */
const MOST_WORDS_OF_ITEM = 2
/** In tokens. */
const LONGEST_LABEL = 3
function isChoiceItem({ tokens, segment, mentions }: Clause): boolean {
  for (let at = segment.from + 1; at <= segment.from + LONGEST_LABEL && at < segment.to; at++)
    if (((tokens.gap[at] as number) & GAP.COLON) !== 0) return false
  const named = mentions.reduce((sum, { from, to }) => sum + to - from, 0)
  return segment.to - segment.from - named <= MOST_WORDS_OF_ITEM
}

const KINDS = new Set(['database', 'api', 'operating-system', 'web-server', 'mobile'])

class Collector {
  /** Requirement indices of lists of alternatives that go over several segments. */
  readonly choices: number[][] = []
  private readonly mentions: Mention[] = []
  private readonly spoken: Mention[] = []
  private readonly negated: Mention[] = []
  private requirements: Requirement[] = []
  /** Those that a list of the company's tools gave. */
  private readonly ofStack: Requirement[] = []
  private readonly overall: Overall[] = []
  private yearsOfSkills: number | null = null
  private readonly tokens: Tokens
  private readonly lexicon: Lexicon

  private readonly company: ReadonlySet<number>

  constructor(tokens: Tokens, lexicon: Lexicon, company: ReadonlySet<number>) {
    this.tokens = tokens
    this.lexicon = lexicon
    this.company = company
  }

  /** @returns indices of the requirements that the segment gave */
  add(clause: Clause): number[] {
    const { mentions } = clause
    if (mentions.length === 0 && clause.cues.length === 0) return []
    const standing = standings(clause)
    const years = yearsIn(clause, standing.includes('required'))
    // "3+ years in Go" asks for Go, wherever it stands.
    for (const i of years.flatMap((phrase) => phrase.mentions))
      if (standing[i] === 'mentioned') standing[i] = 'required'
    // Where nothing is asked ("we use tools like Tableau and Power BI") there is no choice either.
    const groups = groupsOf(clause)
      .map((group) => group.filter((i) => isLevel(standing[i])))
      .map((group) => withoutWished(group, standing))
      .filter((group) => group.some((i) => standing[i] !== 'mentioned'))
    const bound = this.bind(clause, years, groups)
    const grouped = new Set(groups.filter((group) => group.length > 1).flat())
    for (const [i, mention] of mentions.entries()) {
      if (standing[i] === 'mentioned' && this.company.has(mention.form.skill)) standing[i] = 'dropped'
      if (standing[i] === 'dropped') continue
      const place = this.place(mention)
      this.spoken.push(place)
      // "Software development" is the job itself and asks nothing.
      const named = i > 0 && mentions[i - 1]?.to === mention.from
      const counts = !named && this.isKind(mention) && (grouped.has(i) || standing[i] !== 'mentioned')
      if (this.lexicon.skills[mention.form.skill]?.generic && !counts) standing[i] = 'dropped'
      if (standing[i] === 'dropped') continue
      this.mentions.push(place)
      if (standing[i] === 'negated') this.negated.push(place)
    }
    const first = this.requirements.length
    for (const group of groups) {
      const members = group.filter((i) => isLevel(standing[i]))
      const ids = [...new Set(members.map((i) => this.place(mentions[i] as RawMatch).skill))]
      if (ids.length < 2) {
        for (const i of members) grouped.delete(i)
        continue
      }
      this.require(clause, members, ids, standing, bound)
    }
    for (const i of mentions.keys()) {
      if (grouped.has(i) || !isLevel(standing[i])) continue
      this.require(clause, [i], [this.place(mentions[i] as RawMatch).skill], standing, bound)
    }
    if (clause.segment.kind === 'stack') this.ofStack.push(...this.requirements.slice(first))
    return Array.from({ length: this.requirements.length - first }, (_, i) => first + i)
  }

  /**
   * "A database", "an API": a word for a kind of technology can be asked; "programming" is the job itself, and the
   * databases of "SQL databases" are what SQL says.
   */
  private isKind(mention: RawMatch): boolean {
    return KINDS.has(this.lexicon.skills[mention.form.skill]?.category ?? '')
  }

  /** Years by mention; what is of no mention, or of a kind of work, is of experience as a whole. */
  private bind(
    clause: Clause,
    years: readonly YearsPhrase[],
    groups: readonly number[][],
  ): Map<number, number> {
    const bound = new Map<number, number>()
    const preferred = clause.segment.kind === 'preferred'
    for (const phrase of years) {
      const members = new Set(phrase.mentions)
      for (const group of groups) if (group.some((i) => members.has(i))) for (const i of group) members.add(i)
      for (const i of members) bound.set(i, Math.min(phrase.min, bound.get(i) ?? phrase.min))
      if (phrase.whole || (members.size === 0 && !phrase.nested)) {
        const level: Level = preferred ? 'preferred' : 'required'
        this.overall.push({ years: phrase, level, bound: members.size > 0 })
      }
      if (members.size > 0 && !preferred) this.yearsOfSkills = Math.max(phrase.min, this.yearsOfSkills ?? 0)
    }
    return bound
  }

  /** What was told of the stack is wished for, where it is not asked. */
  wishForStack(): void {
    for (const one of this.ofStack) if (one.level === 'mentioned') one.level = 'preferred'
  }

  finish(): Asked {
    this.joinChoices()
    const asked = new Set(
      this.requirements.filter((one) => one.level !== 'mentioned').flatMap((one) => one.oneOf),
    )
    const negated = this.negated.filter((one) => !asked.has(one.skill))
    // What is said not to be needed is no requirement because it is named once more.
    const denied = new Set(negated.map((one) => one.skill))
    const requirements = this.requirements
      .map((one) => ({ ...one, oneOf: one.oneOf.filter((id) => !denied.has(id)) }))
      .filter((one) => one.oneOf.length > 0)
      .sort((a, b) => a.start - b.start || a.end - b.end)
    return {
      mentions: this.mentions,
      spoken: this.spoken,
      requirements,
      negated,
      skills: skillsOf(requirements, this.mentions),
      years: lowest(this.overall, this.yearsOfSkills),
      yearsOfSkills: this.yearsOfSkills,
    }
  }

  private require(
    clause: Clause,
    members: readonly number[],
    oneOf: string[],
    standing: readonly Standing[],
    bound: ReadonlyMap<number, number>,
  ): void {
    const places = members.map((i) => this.place(clause.mentions[i] as RawMatch))
    const years = members.flatMap((i) => bound.get(i) ?? [])
    this.requirements.push({
      level: strongest(members.map((i) => standing[i] as Level)),
      oneOf,
      years: years.length > 0 ? Math.min(...years) : null,
      start: Math.min(...places.map((place) => place.start)),
      end: Math.max(...places.map((place) => place.end)),
    })
  }

  /** "One of the following:" and its items are one requirement. */
  private joinChoices(): void {
    const gone = new Set<Requirement>()
    for (const choice of this.choices) {
      const items = choice.slice(0, MOST_CHOICES).map((i) => this.requirements[i] as Requirement)
      const first = items[0]
      if (first === undefined || items.length < 2) continue
      first.oneOf = [...new Set(items.flatMap((item) => item.oneOf))].slice(0, MOST_CHOICES)
      first.level = strongest(items.map((item) => item.level))
      first.end = Math.max(...items.map((item) => item.end))
      for (const item of items.slice(1)) gone.add(item)
    }
    if (gone.size > 0) {
      this.requirements = this.requirements.filter((one) => !gone.has(one))
    }
  }

  private place(match: RawMatch): Mention {
    return {
      skill: this.lexicon.skills[match.form.skill]?.id as string,
      start: this.tokens.start[match.from] as number,
      end: this.tokens.end[match.to - 1] as number,
    }
  }
}

/** "A relational database (MySQL preferred)" asks for a database and wishes for MySQL: no choice between the two. */
function withoutWished(group: readonly number[], standing: readonly Standing[]): number[] {
  const [first, ...rest] = group
  const wished =
    first !== undefined && standing[first] === 'required' && rest.every((i) => standing[i] === 'preferred')
  return wished ? rest : [...group]
}

function isLevel(standing: Standing | undefined): standing is Level {
  return standing === 'required' || standing === 'preferred' || standing === 'mentioned'
}

function strongest(levels: readonly Level[]): Level {
  return LEVELS[Math.max(...levels.map((level) => LEVELS.indexOf(level)))] as Level
}

/** Every skill once, in order of first mention, with its strongest level, its group and its years. */
export function skillsOf(requirements: readonly Requirement[], mentions: readonly Mention[]): SkillReading[] {
  const readings = new Map<string, SkillReading>()
  for (const { skill } of mentions)
    readings.set(skill, { id: skill, level: 'mentioned', group: null, years: null })
  let group = 0
  const asked = new Set<string>()
  for (const requirement of requirements) {
    const number = requirement.oneOf.length > 1 ? group++ : null
    for (const id of requirement.oneOf) {
      const reading = readings.get(id) ?? { id, level: 'mentioned', group: null, years: null }
      const stronger = LEVELS.indexOf(requirement.level) > LEVELS.indexOf(reading.level)
      if (stronger || !asked.has(id)) {
        reading.level = requirement.level
        reading.group = number
      } else if (requirement.level === reading.level && number !== null) reading.group ??= number
      if (requirement.years !== null) reading.years = Math.max(reading.years ?? 0, requirement.years)
      asked.add(id)
      readings.set(id, reading)
    }
  }
  return [...readings.values()].filter((reading) => asked.has(reading.id))
}
