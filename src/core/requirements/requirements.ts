/** A fold over the lines of a posting: what is asked, how strongly, with which alternatives, and what is not. */

import { inOrder } from '../in-order.ts'
import { ATOM, LETTERS } from '../lexicon/atom.ts'
import type { Lexicon, LexiconSkill } from '../lexicon/load.ts'
import type { Certificate } from '../match/certificates.ts'
import type { Found, RawMatch } from '../match/find.ts'
import type { Segment } from '../posting/section.ts'
import { leaningOf, spokenOf } from '../signals/leaning.ts'
import { isSign } from '../signals/read-templates.ts'
import { type Rulings, readRulings } from '../signals/scope.ts'
import type { Signal } from '../signals/signal.ts'
import { signalsOf } from '../signals/signals.ts'
import { tellsOfOthers } from '../signals/years/told.ts'
import type { Years } from '../signals/years/years.ts'
import { type Atoms, atomsOf } from '../syntax/atoms.ts'
import { ByName } from '../syntax/by-name.ts'
import { Coordination } from '../syntax/coordination/coordination.ts'
import { isAlike } from '../syntax/coordination/kinship.ts'
import { type Line, linesOf } from '../syntax/lines.ts'
import { namesIn, type Row, rowOf } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { Mention, Requirement, SkillReading, YearsAsked } from '../types.ts'
import { type Says, soughtNames } from './asking.ts'
import {
  alsoFine,
  choosesOfLast,
  isChoiceItem,
  joinCertificates,
  joinChoices,
  takeIn,
  without,
  withoutWished,
} from './choices.ts'
import { Companies } from './companies/companies.ts'
import { isOfStack, judgesLast, levelOfOneMore } from './of-last.ts'
import { Places } from './places.ts'
import { deniedOnly, skillsOf, strongest } from './skills.ts'
import { counts, isLevel, type Standing, type Standings, standingsOf } from './standing.ts'
import { YearsOfLines } from './years-of-lines.ts'

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
}

/** What is read: the text, what was found in it, and how it is laid out. */
export interface Source {
  tokens: Tokens
  segments: readonly Segment[]
  found: Found
  /** Names that count as skills, sorted. */
  names: readonly RawMatch[]
  certificates: readonly Certificate[]
  lexicon: Lexicon
  /** Names of skills that the company bears (`nameOf`): where nothing is asked, they are the company's. */
  company: ReadonlySet<string>
}

export function requirementsOf(source: Source): Asked {
  return new Fold(source).read()
}

/** 1 by the code of each letter that judges, chooses, or is a unit of experience. */
const TELLS = Uint8Array.from({ length: LETTERS }, (_, letter) => (isSign(letter) ? 1 : 0))
for (const unit of [ATOM.YEARS, ATOM.MONTHS, ATOM.ONEOF]) TELLS[unit.charCodeAt(0)] = 1

class Fold {
  private readonly mentions: Mention[] = []
  private readonly spoken: Mention[] = []
  private readonly negated: Mention[] = []
  private requirements: Requirement[] = []
  /** What a lead-in lends to its items, by its first atom. */
  private readonly leadIns = new Map<number, Years>()
  /** Requirements that the items of a choice gave, by the first atom of its lead-in. */
  private readonly choices = new Map<number, Requirement[]>()
  /** Requirements that the sentence gave which tells who is sought. */
  private readonly ofJob: Requirement[] = []
  /** Requirements that a list of the company's tools gave. */
  private readonly ofStack: Requirement[] = []
  /** Names of the sentence before, by their index. */
  private last: number[] = []
  private lastRequirements: readonly Requirement[] = []
  private readonly source: Source
  /** Whether a heading says what is asked. */
  private readonly hasList: boolean
  private readonly names: readonly RawMatch[]
  private readonly skills: readonly LexiconSkill[]
  private readonly atoms: Atoms
  private readonly lines: readonly Line[]
  private readonly rulings: Rulings
  private readonly standing: Standings
  private readonly companies: Companies
  private readonly coordination: Coordination
  private readonly years: YearsOfLines
  private readonly places: Places

  constructor(source: Source) {
    const { tokens, segments, found, names, lexicon, company } = source
    this.source = source
    this.names = names
    this.skills = names.map(({ form }) => lexicon.skills[form.skill] as LexiconSkill)
    this.rulings = new ByName(names.length)
    this.standing = new ByName(names.length)
    this.atoms = atomsOf(tokens, found.atoms, names, segments, lexicon)
    this.lines = linesOf(tokens, segments, this.atoms)
    this.hasList = this.lines.some(({ kind, heading }) => kind === 'requirements' && !heading)
    this.companies = new Companies({ tokens, segments, names, matches: found.matches, lexicon, company })
    const kindNouns = lexicon.words('kind-nouns')
    this.coordination = new Coordination(this.skills, lexicon, (name) =>
      kindNouns.has(wordAt(tokens, (names[name] as RawMatch).to - 1)),
    )
    this.places = new Places(tokens, this.atoms, names, this.skills, lexicon)
    const { atoms, skills } = this
    this.years = new YearsOfLines({ tokens, atoms, lexicon, skills, traits: found.traits })
  }

  read(): Asked {
    for (const [at, line] of this.lines.entries()) {
      if (!this.tells(line)) continue
      const row = rowOf(this.atoms, line.first, line.last)
      if (row.names > 0) this.readNamed(line, row, at)
      else this.readUnnamed(line, row)
    }
    return this.finish()
  }

  /** Whether a line names a skill, or has a word that judges or tells years: most prose has neither. */
  private tells({ first, last }: Line): boolean {
    const { name, letters } = this.atoms
    for (let at = first; at < last; at++) {
      const letter = letters[at] as number
      if ((name[at] as number) >= 0 || TELLS[letter] === 1) return true
    }
    return false
  }

  /** A line that names no skill can judge those named before, or ask for years. */
  private readUnnamed(line: Line, row: Row): void {
    const signals = signalsOf(row)
    for (const years of this.years.ofUnnamed(row, line)) this.leadIns.set(line.first, years)
    if (choosesOfLast(row)) this.chooseOfLast()
    const signal = signals.findLast(({ kind }) => kind !== 'tell')
    if (signal === undefined) return
    if (signal.kind === 'wish' && isOfStack(row)) {
      for (const one of this.ofStack) if (one.level === 'mentioned') one.level = 'preferred'
      return
    }
    const says: Says = (unit, set) => this.places.says(row, unit, set)
    if (!line.heading && judgesLast(row, signal, this.goesOn(line) ? says : null)) this.judgeAgain(signal)
  }

  /** The years of the lead-in that a line stands under, or null. */
  private yearsOver({ leadIn }: Line): Years | null {
    return leadIn === null ? null : (this.leadIns.get(leadIn.first) ?? null)
  }

  /** Whether a sentence stands in the same line of the posting as the one before it. */
  private goesOn({ first }: Line): boolean {
    return ((this.atoms.gap[first] as number) & (GAP.NEWLINE | GAP.BULLET)) === 0
  }

  /** "We work with Python and Go; you should know at least one of the two." */
  private chooseOfLast(): void {
    const others = takeIn(this.lastRequirements)
    for (const one of this.lastRequirements) if (one.oneOf.length > 1) one.level = 'required'
    this.requirements = this.requirements.filter((one) => !others.includes(one))
  }

  /** "Kafka. It is a must.": judges the requirements of the sentence before. */
  private judgeAgain({ kind }: Signal): void {
    const last = this.lastRequirements
    if (kind === 'wish' || kind === 'must') {
      for (const one of last) one.level = kind === 'wish' ? 'preferred' : 'required'
      return
    }
    this.requirements = this.requirements.filter((one) => !last.includes(one))
    for (const name of this.last)
      if (last.some((one) => this.isOf(one, name))) this.negated.push(this.places.of(name))
    this.lastRequirements = []
  }

  private readNamed(line: Line, row: Row, at: number): void {
    const names = namesIn(row, 0, row.s.length)
    const { rulings, standing } = this
    readRulings(row, rulings)
    const says: Says = (unit, set) => this.places.says(row, unit, set)
    const gap = this.source.tokens.gap[line.from] as number
    const told = tellsOfOthers(row, line, this.years.input)
    const goesOn = levelOfOneMore(row, gap, this.lastRequirements)
    const { source, hasList } = this
    const lean = (name: number) =>
      leaningOf(source, spokenOf(this.lines, at, source.tokens, this.atoms, row, name), row, name)
    const around = { told, gap, goesOn, lean: hasList ? null : lean }
    const standings = standingsOf(row, line, says, names, this.skills, rulings, around)
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as number
      const isCompany = this.companies.isNamedBy(name, row, rulings)
      standing.set(name, isCompany ? 'dropped' : (standings[i] as Standing))
    }
    const years = this.years.ofNamed(row, line, rulings, standing, names, this.yearsOver(line))
    this.coordination.read(row)
    const also = alsoFine(row)
    if (also !== null) this.letDo(also.names, also.before, standing)
    const groups = this.groupsOf(names, standing)
    const bound = this.years.bind(row, line, years, standing)
    const grouped = new Set(groups.flat())
    for (const name of names) this.mention(name, standing, grouped, bound.has(name))
    const added = this.requireAll(line, groups, names, bound)
    if (also !== null && also.before.length === 0) this.letDoForLast(added)
    if (line.kind === 'stack') this.ofStack.push(...added)
    this.denyNamed(names, added, this.goesOn(line) ? this.lastRequirements : [])
    const sought = soughtNames(row, line.kind, says)
    this.ofJob.push(...added.filter((one) => sought.some((name) => this.isOf(one, name))))
    this.last = names
    this.lastRequirements = added
    if (line.leadIn?.opensChoice && isChoiceItem(row)) {
      const list = this.choices.get(line.leadIn.first) ?? []
      list.push(...added)
      this.choices.set(line.leadIn.first, list)
    }
  }

  /** "Our code is in Go, but you need not know Go", below a heading that asks: what its words deny no heading asks. */
  private denyNamed(
    names: readonly number[],
    added: readonly Requirement[],
    before: readonly Requirement[],
  ): void {
    const isDenied = (name: number) => this.standing.get(name) === 'negated'
    const denied = names.filter(isDenied).map((name) => (this.skills[name] as LexiconSkill).id)
    for (const one of [...added, ...before]) {
      const isBare = one.years === null && one.because?.signals.length === 0
      if (isBare && one.oneOf.every((id) => denied.includes(id))) one.level = 'mentioned'
    }
  }

  /** "We ask for Kotlin, though Java is fine too": the one or the other, and as much asked. */
  private letDo(names: readonly number[], before: readonly number[], standing: Standings): void {
    const last = before.findLast((name) => standing.get(name) !== 'mentioned' && isLevel(standing.get(name)))
    if (last === undefined) return
    for (const name of names) {
      if (!isAlike(this.skills[name] as LexiconSkill, this.skills[last] as LexiconSkill)) continue
      standing.set(name, standing.get(last) as Standing)
      this.coordination.alternatives.unite([last, name])
    }
  }

  /** The same where it is a sentence of its own. */
  private letDoForLast(added: readonly Requirement[]): void {
    const last = this.lastRequirements.at(-1)
    if (last === undefined || last.level === 'mentioned') return
    const skillOf = ({ oneOf }: Requirement) => this.skills.find(({ id }) => id === oneOf[0]) as LexiconSkill
    const alike = added.filter((one) => isAlike(skillOf(one), skillOf(last)))
    for (const one of alike) one.level = last.level
    const others = takeIn([last, ...alike])
    this.requirements = this.requirements.filter((one) => !others.includes(one))
  }

  /** Groups of alternatives; where nothing is asked ("our cache (Redis, Memcached)"), words have to offer the choice. */
  private groupsOf(names: readonly number[], standing: Standings): number[][] {
    const groups = this.coordination.alternatives.among(names)
    return groups
      .map((group) => group.filter((name) => isLevel(standing.get(name))))
      .map((group) => withoutWished(group, standing))
      .filter((group) =>
        group.some((name) => standing.get(name) !== 'mentioned' || this.coordination.offered.has(name)),
      )
  }

  private mention(name: number, standing: Standings, grouped: ReadonlySet<number>, hasYears: boolean): void {
    const match = this.names[name] as RawMatch
    if (standing.get(name) === 'mentioned' && this.companies.isOwn(name)) standing.set(name, 'dropped')
    // Prose praises ("our curious team"); a posting that wants somebody so says it.
    if (standing.get(name) === 'mentioned' && this.skills[name]?.attitude) standing.set(name, 'dropped')
    if (standing.get(name) === 'dropped') return
    const place = this.places.of(name)
    this.spoken.push(place)
    const isAsked = grouped.has(name) || standing.get(name) !== 'mentioned'
    const isBehindName = this.names[name - 1]?.to === match.from
    if (!counts(this.skills[name] as LexiconSkill, isAsked, isBehindName, hasYears)) {
      standing.set(name, 'dropped')
      return
    }
    this.mentions.push(place)
    if (standing.get(name) === 'negated') this.negated.push(place)
  }

  private requireAll(
    line: Line,
    groups: readonly number[][],
    names: readonly number[],
    bound: ReadonlyMap<number, number>,
  ): Requirement[] {
    const { standing } = this
    const grouped: number[] = []
    const added: Requirement[] = []
    for (const group of groups) {
      const members = group.filter((name) => isLevel(standing.get(name)))
      const ids = [...new Set(members.map((name) => (this.skills[name] as LexiconSkill).id))]
      if (ids.length < 2) continue
      grouped.push(...members)
      added.push(this.require(line, members, ids, bound))
    }
    for (const name of names)
      if (isLevel(standing.get(name)) && !grouped.includes(name))
        added.push(this.require(line, [name], [(this.skills[name] as LexiconSkill).id], bound))
    this.requirements.push(...added)
    return added
  }

  /** What a line asks by some names, one or the other of which is enough. */
  private require(
    line: Line,
    members: readonly number[],
    oneOf: string[],
    bound: ReadonlyMap<number, number>,
  ): Requirement {
    let years: number | null = null
    for (const name of members) {
      const own = bound.get(name)
      if (own !== undefined && (years === null || own < years)) years = own
    }
    const { start, end } = this.places.around(members)
    const one: Requirement = {
      level: strongest(members.map((name) => this.standing.get(name) as Requirement['level'])),
      oneOf,
      years,
      start,
      end,
      because: this.places.because(line, members, this.rulings),
    }
    const { examples, partOf } = this.coordination
    if (members.some((name) => examples.has(name))) {
      if (members.every((name) => examples.has(name) || this.skills[name]?.general)) one.orKind = true
    }
    const whole = partOf.get(members[0] as number)
    if (whole !== undefined && members.length === 1) one.partOf = (this.skills[whole] as LexiconSkill).id
    return one
  }

  private isOf({ start, end, oneOf }: Requirement, name: number): boolean {
    const place = this.places.of(name)
    return oneOf.includes(place.skill) && start <= place.start && place.end <= end
  }

  /** A posting that asks for nothing else asks for what it seeks: "We are looking for a Python developer to join us." */
  private askOfJob(): void {
    if (this.requirements.some(({ level }) => level === 'required')) return
    for (const one of this.ofJob) if (one.level === 'mentioned') one.level = 'required'
  }

  private finish(): Asked {
    this.requirements = joinCertificates(
      this.source.certificates,
      joinChoices(this.choices, this.requirements),
    )
    this.askOfJob()
    const negated = deniedOnly(
      inOrder(this.negated, (a, b) => a.start - b.start),
      this.requirements,
    )
    // What is said not to be needed is no requirement because it is named once more.
    const denied = new Set(negated.map((one) => one.skill))
    const allowed = this.requirements.flatMap((one) => without(one, denied))
    const requirements = inOrder(allowed, (a, b) => a.start - b.start)
    return {
      mentions: this.mentions,
      spoken: this.spoken,
      requirements,
      negated,
      skills: skillsOf(requirements, this.mentions),
      years: this.years.overall(),
    }
  }
}
