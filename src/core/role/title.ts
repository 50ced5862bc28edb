/** What a job title says: roles and seniority. */
import type { RoleId, Seniority } from '../types.ts'
import type { RoleTables } from './tables.ts'
import { titleSeniority } from './title-seniority.ts'
import { type Hit, once, Phrases, type Word, wordsOf } from './words.ts'

/** Nothing after this belongs to a title that a person wrote. */
const LONGEST_TITLE = 400

/** From this weight on the title names the role; below, the content may say otherwise. */
export const NAMED = 3
const EXPLICIT = 4

type Sign =
  | { kind: 'role'; role: RoleId; weight: number; stack: boolean; needsHead: boolean }
  | { kind: 'head' }
  | { kind: 'never' }
  | { kind: 'other' }
  | { kind: 'domain' }
  | { kind: 'vague' }

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
}

const signs = once((titles: RoleTables['titles']) => {
  const phrases = new Phrases<Sign>()
  // Order decides between equal phrases: what names a role, then what names none, then nouns.
  phrases.add(titles.never, { kind: 'never' })
  for (const entry of titles.roles) {
    const { role, weight, stack = false, needsHead = false } = entry
    phrases.add(entry.words, { kind: 'role', role, weight, stack, needsHead: needsHead || stack })
  }
  phrases
    .add(titles.heads, { kind: 'head' })
    .add(titles.domains, { kind: 'domain' })
    .add(titles.vague, { kind: 'vague' })
    .add(titles.others, { kind: 'other' })
  return { phrases, heads: new Phrases<true>().add(titles.heads, true) }
})

/** @param title of any length and script; only its first characters are read */
export function readTitle(title: string, tables: RoleTables): TitleReading {
  const { roles, seniority, names } = weighTitle(title, tables)
  return { roles, seniority, names }
}

/** As `readTitle`, with how much each role is worth. */
export function weighTitle(title: string, tables: RoleTables): WeighedTitle {
  const words = titleWords(title, tables)
  const seniority = titleSeniority(words, tables)
  const { phrases, heads } = signs(tables.titles)
  const hits = phrases.find(words)
  const headAt = words.findIndex((_, i) => heads.at(words, i) !== null)
  const nothing = { seniority, names: [], weights: new Map<RoleId, number>() }
  const other: WeighedTitle = {
    ...nothing,
    roles: ['other'],
    weights: new Map<RoleId, number>([['other', EXPLICIT]]),
    software: false,
  }
  if (hits.some((hit) => hit.value.kind === 'never')) return other

  const found = hits.filter((hit): hit is Hit<Sign & { kind: 'role' }> => hit.value.kind === 'role')
  const explicit = found.some((hit) => !hit.value.needsHead)
  const otherAt = hits.find((hit) => hit.value.kind === 'other')?.from
  if (otherAt !== undefined && !explicit && (headAt < 0 || otherAt < headAt)) return other

  if (headAt < 0 && !explicit && hits.some((hit) => hit.value.kind === 'domain')) return other

  const software = headAt >= 0 || explicit
  const counted = software ? found : found.filter((hit) => hit.value.stack)
  const weights = combine(counted, software)
  const roles = [...weights].sort((a, b) => b[1] - a[1]).map(([role]) => role)
  return { roles, seniority, names: namesOf(title, words, counted, heads), weights, software }
}

/** The weight of each role, in the order in which the title names them. */
function combine(hits: readonly Hit<Sign & { kind: 'role' }>[], software: boolean): Map<RoleId, number> {
  const weights = new Map<RoleId, number>()
  const raise = (role: RoleId, weight: number) => weights.set(role, Math.max(weights.get(role) ?? 0, weight))
  // "Spring, Hibernate" without a noun is a weak title, yet not none.
  for (const { value } of hits) raise(value.role, software ? value.weight : Math.min(value.weight, 1.5))

  const stack = (role: RoleId, from = 2) =>
    hits.some(({ value }) => value.stack && value.role === role && value.weight >= from)
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

/** The title's words without gender marks, reference numbers and company. */
function titleWords(title: string, tables: RoleTables): Word[] {
  const words = wordsOf(title, 0, Math.min(title.length, LONGEST_TITLE))
  const company = new Set(tables.titles.company)
  const kept: Word[] = []
  let inCompany = false
  for (const [i, word] of words.entries()) {
    const { gap, text } = word
    if (gap.includes('@')) inCompany = true
    else if (inCompany && /[|(),–—]|\s-\s/.test(gap)) inCompany = false
    if (company.has(text) && kept.length > 0 && gap.trim() === '') inCompany = true
    if (inCompany) continue
    const after = words[i + 1]?.gap ?? title.slice(word.end, word.end + 2)
    if (GENDER_LETTERS.has(text) && (/[/|(*,]/.test(gap) || /[/|)*,]/.test(after))) continue
    // "JR-00012345" is a number of the requisition.
    if (after === '-' && REFERENCE.test(words[i + 1]?.text ?? '')) continue
    if (GENDER_SUFFIXES.has(text) && /^[/:*_(·.•-]$/.test(gap)) continue
    kept.push(word)
  }
  return kept
}

/** "Senior Java Developer (m/w/d)" → "Java Developer". */
function namesOf(
  title: string,
  words: readonly Word[],
  hits: readonly Hit<Sign>[],
  heads: Phrases<true>,
): string[] {
  const names = new Set<string>()
  for (const hit of hits) {
    let to = hit.to
    for (let i = hit.from; i < Math.min(words.length, hit.to + 3); i++) {
      const head = heads.at(words, i)
      if (head && head.to > to) to = head.to
    }
    const first = words[hit.from]
    const last = words[to - 1]
    if (first && last) names.add(title.slice(first.start, last.end))
  }
  return [...names]
}
