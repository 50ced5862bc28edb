/** How, where and in what form the work is done. */
import type { EmploymentType, Fact, Posting, Span, WorkMode } from '../types.ts'
import { clauseAround, wordsOf } from './scan.ts'

const NO = /\b(?:not|no|never|non|isn't|aren't|cannot|can't|without|unable)\b/
/** "Remote" of machines and of other people. */
const NOT_THIS_JOB =
  /^remot(?:e|ely)[- ](?:interview|teams?\b|team members|colleagues|sens|desktop|control|access|procedure|method|invocation|debug|server|monitor|offices?\b|sites?\b|locations\b|communicat|collaborat|repositor|devices?|support\b|users|customers|branch|diagnos|api|machine|data|method|systems?|environments?\b|equipment|operat|management)/
const SURELY_REMOTE =
  /\b(?:fully|100%|completely|entirely|permanently|all)[- ]remote|remote[- ]first|remote (?:position|role|job|opportunity|work(?!ing tools)|contract|only|within|from|\(|in (?:the )?(?:us|uk|eu)\b|-|–|\/)|work(?:ing)? (?:fully |100% |completely )?remotely|work remotely:\s?yes|location:?\s*\(?remote|100 ?% remote/
const WAS_REMOTE = /temporar|covid|pandemic|until|currently/
const HYBRID_OTHER =
  /hybrid[- ](?:cloud|app|mobile|architect|infrastructure|environments?\b|integration|deploy|solution|framework|data|system)/
const DAYS =
  /\b(one|two|three|four|five|[1-5])(?:\s?(?:-|–|to|or)\s?(two|three|four|five|[1-5]))?\+? (?:office |in-office |on-?site )?days?(?: (?:a|per|each|every) week|\/week|\/wk| weekly)?/
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five']

interface Vote {
  mode: WorkMode
  points: number
  span: Span
}

/** @returns the work mode and the days in the office, each with its words */
export function readPlace(lower: string, hits: readonly number[], posting: Posting) {
  const votes: Vote[] = []
  let officeDays: Fact<number> | null = null
  for (const at of hits) {
    const span = clauseAround(lower, at)
    const words = wordsOf(lower, span)
    const days: number | null = officeDays ? null : daysIn(words)
    if (days !== null) {
      officeDays = { value: days, span }
      votes.push({ mode: days === 5 ? 'on-site' : 'hybrid', points: 4, span })
    }
    const vote = voteAt(lower, at, words)
    if (vote) votes.push({ ...vote, span })
  }
  let best: Vote | null = null
  for (const vote of votes) if (!best || vote.points > best.points) best = vote
  let workMode: Fact<WorkMode> | null = best && { value: best.mode, span: best.span }
  if (/\bremote\b|telecommute/i.test(posting.location ?? '') && best?.mode !== 'hybrid') {
    workMode = { value: 'remote', span: best?.mode === 'remote' ? best.span : null }
  } else if (!workMode && /\bhybrid\b/i.test(posting.location ?? ''))
    workMode = { value: 'hybrid', span: null }
  return { workMode, officeDays }
}

function voteAt(lower: string, at: number, clause: string): { mode: WorkMode; points: number } | null {
  const here = lower.slice(at, at + 60)
  const before = lower
    .slice(Math.max(0, at - 40), at)
    .split(/[\n.]/)
    .at(-1) as string
  const isShort = clause.length <= 60
  if (here.startsWith('hybrid')) {
    if (HYBRID_OTHER.test(here)) return null
    if (NO.test(before)) return null
    return isShort ||
      /^hybrid[- ](?:work|role|position|model|schedul|remote|set|job|opportun|arrang|polic|\()|(?:location|remote).{0,30}hybrid|hybrid.{0,20}remote/.test(
        clause.slice(clause.indexOf('hybrid') - 0),
      ) ||
      /\b(?:is|a|are)\s$/.test(before)
      ? { mode: 'hybrid', points: 4 }
      : null
  }
  if (here.startsWith('days')) return null
  if (/^(?:remot|wfh|telecommut|telework|work(?:ing)? from home|home-based|home office)/.test(here)) {
    if (NOT_THIS_JOB.test(here)) return null
    if (
      /^remot(?:e|ely):?\s?(?:no\b|not)/.test(here) ||
      NO.test(before.slice(-28)) ||
      /^(?:remote|telework|work from home)(?: work| working)? (?:is|are) (?:not|un)/.test(here)
    ) {
      return { mode: 'on-site', points: 3 }
    }
    if (WAS_REMOTE.test(clause)) return null
    if (/\bon-?\s?site\b|in[- ]office|in the office|hybrid/.test(clause) && /\b(?:or|and|\/)|,/.test(clause))
      return { mode: 'hybrid', points: 3 }
    if (SURELY_REMOTE.test(clause)) return { mode: 'remote', points: 3 }
    if (isShort && /^remote?\b/.test(here)) return { mode: 'remote', points: 2 }
    return /^(?:work(?:ing)? from home|wfh|telecommut|home-based|remote (?:option|possible|ok|friendly))/.test(
      here,
    ) && /\b(?:can|may|position|role|option|ability|possib|100)/.test(clause)
      ? { mode: 'remote', points: 1 }
      : null
  }
  if (NO.test(before.slice(-20))) return null
  if (/^(?:in[- ]person)/.test(here) && !/location|work\b/.test(clause)) return null
  if (
    /^on-?\s?site (?:subsid|parking|gym|caf|lunch|child|fitness|restaurant|support|visits?|interview|meals|snack|medical|doctor|health)/.test(
      here,
    )
  )
    return null
  if (/(?:remote|work from home)/.test(clause)) return null
  return isShort ||
    /^(?:on-?\s?site|in-office|office-based) (?:role|position|job|work|only|in\b|at\b|presence|requirement)|(?:fully|100%|must (?:be|work)|position is|role is|required)\b.{0,20}(?:on-?\s?site|in[- ]office|in the office|in person)/.test(
      clause,
    )
    ? { mode: 'on-site', points: 2 }
    : null
}

/** Days a week in the office: the least where a range is given. "Hybrid: 3 days in the office" is said of a week. */
function daysIn(clause: string): number | null {
  const match = DAYS.exec(clause)
  if (!match || !/week|wk|hybrid/.test(clause)) return null
  const rest = clause.slice(match.index + match[0].length, match.index + match[0].length + 40)
  const before = clause.slice(Math.max(0, match.index - 40), match.index)
  const count =
    NUMBERS.indexOf(match[1] as string) > 0 ? NUMBERS.indexOf(match[1] as string) : Number(match[1])
  const office = /\boffice|on-?\s?site|in[- ]person/
  const home = /^.{0,16}(?:remote|from home|wfh|telework)/
  if (home.test(rest) || /(?:remote|from home)[^,]{0,20}$/.test(before)) {
    return !office.test(rest) && count < 5 ? 5 - count : null
  }
  return office.test(rest) || office.test(before) || office.test(match[0]) ? count : null
}

const JOB_LINE = /\b(?:job|employment|position|contract)[ -]?(?:types?|status|form)\s?:|^type\s?:|status:/
const EMPLOYMENT: [RegExp, EmploymentType][] = [
  [
    /^(?:full[- ]?time|vollzeit)(?! ?(?:students?|stud(?:y|ies)|experience|equivalent|job experience|work experience|industry))/,
    'full-time',
  ],
  [/^(?:part[- ]time|teilzeit)(?! ?(?:students?|stud|experience))/, 'part-time'],
  [/^(?:fixed[- ]term|freelance|c2c|corp-to-corp)/, 'contract'],
  [/^permanent(?! ?(?:resid|address|solution|fix|basis in))/, 'permanent'],
]

/** Every form of employment the posting names, each once. */
export function readEmployment(
  lower: string,
  hits: readonly number[],
  posting: Posting,
): Fact<EmploymentType>[] {
  const found = new Map<EmploymentType, Fact<EmploymentType>>()
  const told = (posting.employmentType ?? '').toLowerCase().replaceAll('_', '-')
  for (const [word, type] of [
    [/full-?\s?time/, 'full-time'],
    [/part-?\s?time/, 'part-time'],
    [/contract|freelance/, 'contract'],
    [/temporary/, 'temporary'],
    [/intern/, 'internship'],
    [/permanent/, 'permanent'],
  ] as const) {
    if (word.test(told)) found.set(type, { value: type, span: null })
  }
  for (const at of hits) {
    const type = employmentAt(lower, at)
    if (type && !found.get(type.value)?.span) found.set(type.value, type)
  }
  return [...found.values()]
}

function employmentAt(lower: string, at: number): Fact<EmploymentType> | null {
  const here = lower.slice(at, at + 50)
  const before = lower
    .slice(Math.max(0, at - 60), at)
    .split('\n')
    .at(-1) as string
  if (/\b(?:no|not|non|years?(?: of)?|if|isn't)[- ](?:an? )?$/.test(before) || /\bnot an? $/.test(before))
    return null
  const fact = (value: EmploymentType): Fact<EmploymentType> => ({
    value,
    span: {
      start: at,
      end:
        at +
        (/^(?:full|part|fixed)[- ]?[a-z]{4}|^co-op|^corp-to-corp|^c2c|^(?:internship|contract|permanent|temporary|freelance|vollzeit|teilzeit)/.exec(
          here,
        )?.[0].length ?? 1),
    },
  })
  for (const [pattern, type] of EMPLOYMENT) if (pattern.test(here)) return fact(type)
  const clause = wordsOf(lower, clauseAround(lower, at))
  const listed =
    JOB_LINE.test(before) ||
    /^(?:contract|temporary|internship)$/.test(clause) ||
    (clause.length <= 50 && /full[- ]?time|part[- ]?time|permanent/.test(clause))
  if (here.startsWith('contract')) {
    if (/^contract(?:ed|ing|ors?|ual|s)\b/.test(here) && !/^contractor (?:role|position)/.test(here))
      return null
    return listed ||
      /^contract(?:[- ]to[- ](?:hire|perm)| (?:role|position|job|opportunity|assignment|basis|duration|length|employment)|or (?:role|position))/.test(
        here,
      ) ||
      /\b(?:month|mos?\.?|w2|year|term)s?\+?[- ]$/.test(before)
      ? fact('contract')
      : null
  }
  if (here.startsWith('temporary'))
    return listed || /^temporary (?:role|position|job|contract|assignment|employ)/.test(here)
      ? fact('temporary')
      : null
  if (here.startsWith('internship')) {
    return listed ||
      /^internship (?:program|position|role|opportunity|duration|is)/.test(here) ||
      /\b(?:this|our|\d{4}|summer|paid|month|week) $/.test(before)
      ? fact('internship')
      : null
  }
  return here.startsWith('co-op') && /^co-op (?:position|role|term|program|student)/.test(here)
    ? fact('internship')
    : null
}
