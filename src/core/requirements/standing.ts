/** The standing of every name: its nearest ruling, else what the words of its clause ask, else its section. */
import type { LexiconSkill } from '../lexicon/load.ts'
import type { SectionKind } from '../posting/section.ts'
import type { Lean } from '../signals/leaning.ts'
import type { Ruling, Rulings } from '../signals/scope.ts'
import { CHOICE_TOLD } from '../signals/templates/template.ts'
import type { ByName } from '../syntax/by-name.ts'
import type { Line } from '../syntax/lines.ts'
import { pattern } from '../syntax/pattern.ts'
import type { Row } from '../syntax/rows.ts'
import { GAP } from '../text/characters.ts'
import type { Level } from '../types.ts'
import { askedNames, type Says, softeningNames, soughtNames, studiedNames } from './asking.ts'

/** `dropped` ones are no mention at all: a perk, legal text. */
export type Standing = Level | 'negated' | 'dropped'

/** The standing of each name, by its index in the posting. */
export type Standings = ByName<Standing>

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

/** Categories whose words ordinary prose is full of: outside of what is asked and done they mean no skill. */
const PROSE: ReadonlySet<string> = new Set([
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
/** A MacBook is a perk, not a skill in macOS. */
const PERKS: ReadonlySet<string> = new Set(['api', 'operating-system'])
const OF_LAW: ReadonlySet<string> = new Set(['api', 'frontend', 'tool'])

export function isLevel(standing: Standing | undefined): standing is Level {
  return standing === 'required' || standing === 'preferred' || standing === 'mentioned'
}

/** What is known of a row besides its words. */
interface Around {
  /** It tells of somebody else than the reader. */
  told: boolean
  /** Bits of what stands in front of it. */
  gap: number
  /** It is one more item of a list that is asked so (of-last.ts). */
  goesOn: Level | null
  /** What the words around a name lean to; null where a heading says what is asked. */
  lean: ((name: number) => Lean) | null
}

/**
 * @param names of the row and its brackets, by their index in the posting
 * @param skills of each name of the posting
 * @returns the standing of each of `names`
 */
export function standingsOf(
  row: Row,
  line: Line,
  says: Says,
  names: readonly number[],
  skills: readonly LexiconSkill[],
  rulings: Rulings,
  { told, gap, goesOn, lean }: Around,
): Standing[] {
  const asked = told ? NONE : setOf(askedNames(row, line.kind, says))
  const studied = setOf(studiedNames(row, (name) => PROSE.has((skills[name] as LexiconSkill).category)))
  const softening = setOf(softeningNames(row))
  const isOfReader =
    (gap & GAP.BULLET) !== 0 && line.kind === 'other' && OF_READER.test(row.s) && !says(0, 'what-will-be')
  const leans = line.kind === 'other' && !line.heading && !told && !BARE.test(row.s) ? lean : null
  // Where the words of a line ask, seek or judge, what they leave out is not asked.
  const isLeft =
    asked.size === 0 &&
    names.every((name) => rulings.get(name) === undefined) &&
    soughtNames(row, line.kind, says).length === 0
  const isOne = names.every(
    (name) =>
      asked.has(name) === asked.has(names[0] as number) &&
      rulings.get(name)?.kind === rulings.get(names[0] as number)?.kind,
  )
  return names.map((name) => {
    const skill = skills[name] as LexiconSkill
    const prose = PROSE.has(skill.category)
    if (softening.has(name) && skill.category === 'soft') return 'dropped'
    // Under no heading that asks: what somebody is like is said of whoever is sought.
    if (isOfReader && skill.category === 'soft' && rulings.get(name) === undefined) return 'required'
    // "A degree in computer science, mathematics or engineering" asks for the degree.
    if (prose && studied.has(name)) return 'dropped'
    const ruling = rulings.get(name)
    const base = baseOf(line, skill, prose, asked.has(name))
    const isOpen = base === 'mentioned' && ruling === undefined
    if (isOpen && goesOn !== null) return goesOn
    const stands = ruled(base, ruling, line, prose)
    if (leans === null || prose || (ruling !== undefined && ruling.kind !== 'must')) return stands
    const lean = leans(name)
    if (lean.leaning === 'denied' && (isOpen ? OF_TWO : DENIES_TWICE).test(row.s)) return stands
    // Where words ask for one name and say something else of another, those of both stand around each.
    if (!isOpen) return isOne ? takenBack(stands, lean, ruling) : stands
    if (lean.leaning === 'asked') return isLeft && lean.clear > ASKS ? 'required' : stands
    return lean.clear > SURE ? LEANT[lean.leaning] : stands
  })
}

/** How clearly words must lean to ask, in tenths of a logit: what is only told is full of words that ask elsewhere … */
const ASKS = 14
/** … and to wish or deny. */
const SURE = 5
const LEANT = { wished: 'preferred', denied: 'negated' } as const

/** What a template asks, and all words together may wish for or deny. */
function takenBack(stands: Standing, { leaning, clear }: Lean, ruling: Ruling | undefined): Standing {
  const least = ruling === undefined ? OUTDOES_KNOWING : OUTDOES_MUST
  return leaning !== 'asked' && clear > least ? LEANT[leaning] : stands
}

/** How clearly, where words of knowing ask … */
const OUTDOES_KNOWING = 20
/** … and where a template demands. */
const OUTDOES_MUST = 30
/** "It does not matter whether it is Java or Go": neither is denied … */
const OF_TWO = pattern(CHOICE_TOLD)
/** … nor what is asked by two denials: "you cannot do well here without Kafka", "Erlang does not scare you". */
const DENIES_TWICE = pattern(`[STRANGE WITHOUT] | NOT [^SEMICOLON STOP]* (NOT | NO) | ${CHOICE_TOLD}`)

/** "You see things through", "you can juggle several tasks". */
const OF_READER = pattern('^ YOU [DO VERY MAY]{0,2} NAME')
/** Names and nothing that is said of them. */
const BARE = pattern('^ [NAME COMMA AND OR SLASH BRACKET DASH]* $')

/** Most lines have none of these names, and need no set for them. */
function setOf(names: readonly number[]): ReadonlySet<number> {
  return names.length === 0 ? NONE : new Set(names)
}

const NONE: ReadonlySet<number> = new Set()

/** The standing before any signal is heard. */
function baseOf(
  { kind, heading }: Line,
  { category, discipline }: LexiconSkill,
  prose: boolean,
  asked: boolean,
): Standing {
  const base = SECTION_LEVEL[kind]
  if (heading && !(base === 'required' && asked)) return prose ? 'dropped' : 'mentioned'
  switch (kind) {
    case 'requirements':
    case 'preferred':
    case 'not-needed':
      return base
    case 'benefits':
      if (asked) return 'required'
      return PERKS.has(category) || prose ? 'dropped' : base
    case 'legal':
      return prose || OF_LAW.has(category) ? 'dropped' : base
    case 'fact':
      return prose || category === 'api' ? 'dropped' : base
    case 'duties':
      return asked ? 'required' : base
    default:
      if (asked) return 'required'
      // What the company is like is no skill; "we bring machine learning to farms" tells what its work is about.
      if (kind === 'company' && prose && !discipline) return 'dropped'
      return category === 'soft' && kind !== 'stack' ? 'dropped' : base
  }
}

function ruled(
  base: Standing,
  ruling: Ruling | undefined,
  { kind, heading }: Line,
  prose: boolean,
): Standing {
  if (ruling === undefined) return base
  switch (ruling.kind) {
    case 'wish':
      // "An annual bonus": a benefit wishes for nothing.
      if (kind === 'benefits') return base
      return base === 'dropped' ? base : 'preferred'
    case 'not':
      // "No overtime, no pair programming" tells of the job, not of what the reader need not know.
      if (prose && !ruling.hard) return 'dropped'
      return base === 'dropped' ? base : 'negated'
    case 'tell':
      return base === 'dropped' ? base : 'mentioned'
    case 'must':
      if (kind === 'legal' || heading) return base
      // "Sharing knowledge is important to us" asks nobody.
      if (!ruling.hard) return base
      return base === 'dropped' && kind !== 'other' ? base : 'required'
  }
}

/** Categories whose general word ("a database") is asked like a thing. */
const KINDS: ReadonlySet<string> = new Set(['database', 'api', 'operating-system', 'web-server', 'mobile'])

/**
 * Whether a name that is told or asked counts as a skill. "Software development" is the job itself and asks nothing but
 * years; "a database" can be asked, and "SQL databases" are SQL.
 */
export function counts(
  skill: LexiconSkill,
  isAsked: boolean,
  isBehindName: boolean,
  hasYears: boolean,
): boolean {
  if (!skill.generic || (skill.trade && hasYears)) return true
  const isKind = KINDS.has(skill.category)
  return !(isKind && isBehindName) && (skill.field || (isKind && isAsked))
}
