/** What a job title says: roles and seniority. */
import type { Lexicon } from '../lexicon/load.ts'
import { findPhrases } from '../match/find.ts'
import type { Scanned, Trigger } from '../match/triggers.ts'
import { gapBefore, tokenize, wordAt } from '../text/tokenize.ts'
import type { RoleId, Seniority } from '../types.ts'
import type { RoleTables, TitleSign } from './tables.ts'
import { type TitleWords, titleSeniority } from './title-seniority.ts'

/** In UTF-16 code units: nothing after this belongs to a title that a person wrote. */
const LONGEST_TITLE = 400

/** From this weight on the title names the role; below, the content may say otherwise. */
export const NAMED = 3
const EXPLICIT = 4

type RoleSign = TitleSign & { kind: 'role' }

export interface TitleReading {
  /** Strongest first; empty where the title does not tell. */
  roles: RoleId[]
  seniority: Seniority | null
  /** The title's own words for each role, without level, company and gender marks. */
  names: string[]
}

export interface WeighedTitle extends TitleReading {
  weights: ReadonlyMap<RoleId, number>
  /** The title names a software job, of whatever kind. */
  software: boolean
  /** "Engineer II": a level by number, which gives way to the years that the text asks. */
  numbered: Seniority | null
}

/** @param title of any length and script; only its first characters are read */
export function readTitle(title: string, lexicon: Lexicon): TitleReading {
  const tokens = tokenize(title.slice(0, LONGEST_TITLE), lexicon.vocabulary)
  const { triggers } = findPhrases(tokens, lexicon)
  const { roles, seniority, names, numbered } = weighTitle({ tokens, triggers }, lexicon.roles)
  return { roles, seniority: seniority ?? numbered, names }
}

/** @returns whether words name somebody who writes software, of whatever role; such as "Developer" alone. */
export function namesSoftwareJob(words: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(words.slice(0, LONGEST_TITLE), lexicon.vocabulary)
  const { triggers } = findPhrases(tokens, lexicon)
  return weighTitle({ tokens, triggers }, lexicon.roles).software
}

/**
 * As `readTitle`, with how much each role is worth.
 * @param from, to the tokens of the title, half open: all of the text unless it stands inside another
 */
export function weighTitle(
  scanned: Scanned,
  tables: RoleTables,
  from = 0,
  to = scanned.tokens.count,
): WeighedTitle {
  const words = titleWords(scanned, from, to)
  const hits = words.hits('title').map((hit) => ({ ...hit, sign: tables.signs[hit.value] as TitleSign }))
  const headAt = words.hits('head')[0]?.from ?? -1
  const other: WeighedTitle = {
    ...titleSeniority(words, hits),
    names: [],
    roles: ['other'],
    weights: new Map<RoleId, number>([['other', EXPLICIT]]),
    software: false,
  }
  if (hits.some(({ sign }) => sign.kind === 'never')) return other

  const found = hits.filter((hit): hit is typeof hit & { sign: RoleSign } => hit.sign.kind === 'role')
  const explicit = found.some(({ sign }) => !sign.needsHead)
  const otherAt = hits.find(({ sign }) => sign.kind === 'other')?.from
  if (otherAt !== undefined && !explicit && (headAt < 0 || otherAt < headAt)) return other

  if (headAt < 0 && !explicit && hits.some(({ sign }) => sign.kind === 'domain')) return other

  const software = headAt >= 0 || explicit
  const counted = software ? found : found.filter(({ sign }) => sign.stack)
  const weights = combine(
    counted.map(({ sign }) => sign),
    software,
  )
  const roles = [...weights].sort((a, b) => b[1] - a[1]).map(([role]) => role)
  return { ...other, roles, names: namesOf(words, counted), weights, software }
}

/** The weight of each role, in the order in which the title names them. */
function combine(signs: readonly RoleSign[], software: boolean): Map<RoleId, number> {
  const weights = new Map<RoleId, number>()
  const raise = (role: RoleId, weight: number) => weights.set(role, Math.max(weights.get(role) ?? 0, weight))
  // "Spring, Hibernate" without a noun is a weak title, yet not none.
  for (const { role, weight } of signs) raise(role, software ? weight : Math.min(weight, 1.5))

  const stack = (role: RoleId, from = 2) =>
    signs.some((sign) => sign.stack && sign.role === role && sign.weight >= from)
  const named = (role: RoleId) => (weights.get(role) ?? 0) >= EXPLICIT
  const noneNamed = ![...weights.values()].some((weight) => weight >= EXPLICIT)
  const serverStack = stack('java-dotnet-developer') || stack('backend-developer')
  const bothSides = named('backend-developer') && named('frontend-developer')
  // "Backend Developer (Java)": the back end is a Java one.
  if (named('backend-developer') && stack('java-dotnet-developer') && !stack('backend-developer', NAMED))
    weights.set('java-dotnet-developer', EXPLICIT + 0.1)
  // "Frontend/Backend Developer", "Java and Angular Developer": both sides.
  if (bothSides) {
    raise('full-stack-developer', EXPLICIT + 0.3)
    weights.set('backend-developer', NAMED)
    weights.set('frontend-developer', NAMED)
    if (weights.has('java-dotnet-developer')) weights.set('java-dotnet-developer', NAMED)
  }
  // "Java Full Stack Developer" is full stack, with Java on the server.
  if (named('full-stack-developer')) {
    for (const role of ['java-dotnet-developer', 'backend-developer', 'frontend-developer'] as const) {
      const weight = weights.get(role)
      if (weight !== undefined) weights.set(role, Math.min(weight, 1))
    }
  }
  if (noneNamed && serverStack && stack('frontend-developer')) raise('full-stack-developer', NAMED + 0.5)
  // A language says more than the store it talks to ("Java / SQL Developer").
  if (noneNamed && serverStack) {
    for (const role of ['database-developer', 'devops-sre', 'data-engineer'] as const) {
      const weight = weights.get(role)
      if (weight !== undefined) weights.set(role, Math.min(weight, 1.5))
    }
  }
  return weights
}

const GENDER_LETTERS = new Set('mwfdxhgnv')
const GENDER_SUFFIXES = new Set(['in', 'innen', 'se', 'euse', 'trice', 'rice', 'e', 'ne', 'r'])

const REFERENCE = /^\d{4,}$/

/** A title's words without gender marks, reference numbers and company. */
function titleWords({ tokens, triggers }: Scanned, from: number, to: number): TitleWords {
  const company = triggers.of('company')
  /** For each token whether it is left out. */
  const out = new Uint8Array(to - from)
  let inCompany = false
  let kept = 0
  const gapAt = (at: number) => (at === from ? '' : gapBefore(tokens, at))
  for (let at = from; at < to; at++) {
    const gap = gapAt(at)
    const text = wordAt(tokens, at)
    if (gap.includes('@')) inCompany = true
    else if (inCompany && /[|(),–—]|\s-\s/.test(gap)) inCompany = false
    if (kept > 0 && gap.trim() === '' && company.has(at)) inCompany = true
    const after = at + 1 < to ? gapAt(at + 1) : tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 2)
    const isOut =
      inCompany ||
      (GENDER_LETTERS.has(text) && (/[/|(*,]/.test(gap) || /[/|)*,]/.test(after))) ||
      // "JR-00012345" is a number of the requisition.
      (after === '-' && at + 1 < to && REFERENCE.test(wordAt(tokens, at + 1))) ||
      (GENDER_SUFFIXES.has(text) && /^[/:*_(·.•-]$/.test(gap))
    if (isOut) out[at - from] = 1
    else kept++
  }
  return {
    tokens,
    from,
    to,
    gapAt,
    isOut: (at) => out[at - from] === 1,
    hits: (family) => {
      const hits = triggers.of(family).within(from, to)
      return kept === to - from
        ? hits
        : hits.filter((hit) => !out.subarray(hit.from - from, hit.to - from).includes(1))
    },
  }
}

/** "Senior Java Developer (m/w/d)" → "Java Developer". */
function namesOf({ tokens, to: end, hits }: TitleWords, roles: readonly Trigger[]): string[] {
  const heads = hits('head')
  const names = roles.map(({ from, to }) => {
    const ends = heads.filter((head) => head.from >= from && head.from < to + 3).map((head) => head.to)
    const last = Math.min(end, Math.max(to, ...ends)) - 1
    return tokens.text.slice(tokens.start[from], tokens.end[last])
  })
  return [...new Set(names)]
}
