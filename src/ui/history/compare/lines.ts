/** The rows of a comparison, with the postings that are best for the user in each. Pure. */
import { yearsBeyond } from '../../../core/compare/level.ts'
import { yearlyPay } from '../../../core/compare/pay.ts'
import type { WishKind } from '../../../core/compare/preferences.ts'
import { bestMatch } from '../../../core/fit/fit.ts'
import { VERDICTS } from '../../../core/fit/verdict.ts'
import { periodsOf } from '../../../core/insight/insight.ts'
import type { Catalog } from '../../../core/lexicon/catalog.ts'
import { type Degree, LEVELS, SENIORITIES, type SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { listOf } from '../../../i18n/format.ts'
import { boardName } from '../../boards.ts'
import { degreeText, yearsAsked } from '../../components/facts/wording.ts'
import { formatList, t, tn } from '../../strings/index.ts'
import { CONDITIONS, levelText } from '../details/facts.ts'
import type { Judge, Judged } from '../judge.ts'
import type { Job } from '../table/jobs.ts'
import { wholePay } from '../table/pay-text.ts'
import { nameOfRole } from '../table/toolbar.tsx'

export interface Line {
  head: string
  /** What the user has of it. */
  own: string | null
  cells: string[]
  differs: boolean
  /** Places of the postings that are best for the user here; empty where none is, or all are alike. */
  best: readonly number[]
}

export interface Question {
  jobs: readonly Job[]
  scoreOf: (job: Job) => number | null
  name: (skill: SkillId) => string
  /** Null while the profile loads: then nothing is said of what is there. */
  judge: Judge | null
  /** What the user has of degrees. */
  degrees: readonly Degree[]
  catalog: Catalog
}

/** @param ranks higher is better; null for a posting of which that cannot be said. */
function lineOf(
  head: string,
  cells: string[],
  ranks: readonly (number | null)[] = [],
  own: string | null = null,
): Line {
  return { head, own, cells, differs: new Set(cells).size > 1, best: bestOf(ranks) }
}

/**
 * Where the highest stands; nowhere where fewer than two are known, or where most are the highest: of four postings,
 * three that do not ask for what the user lacks are no winners.
 */
function bestOf(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null)
  const most = Math.max(...known)
  if (known.length < 2 || known.every((value) => value === most)) return []
  const best = [...values.keys()].filter((index) => values[index] === most)
  return best.length > values.length / 2 ? [] : best
}

/** What decides: verdict, score, must-haves that are covered; then skill by skill. */
export function askedLines(question: Question): Line[] {
  const { jobs, judge, scoreOf } = question
  if (!judge || judge.isEmpty) return skillLines(question)
  const judged = jobs.map(judge.judge)
  const scores = jobs.map(scoreOf)
  const verdicts = judged.map(({ verdict }) => verdict?.kind ?? null)
  const covered = judged.map(({ fit }) => fit.required)
  return [
    lineOf(
      t('compare.verdict'),
      verdicts.map((kind) => (kind ? t(`verdict.${kind}`) : t('popup.score.none'))),
      verdicts.map((kind) => (kind ? -VERDICTS.indexOf(kind) : null)),
    ),
    lineOf(
      t('history.column.score'),
      scores.map((score) => (score === null ? t('history.noScore') : String(score))),
      scores,
    ),
    lineOf(
      t('compare.mustHaves'),
      covered.map(({ met, asked }) => (asked === 0 ? NOTHING_ASKED : t('compare.of', met, asked))),
      covered.map(({ met, asked }) => (asked === 0 ? null : met / asked)),
    ),
    ...skillLines(question),
  ]
}

/** An empty cell is seen at once between those that ask. */
const NOTHING_ASKED = '–'

/** Of what the user has, a posting is best that asks most for it; of what the user lacks, one that asks least. */
const WORTH = { have: 1, close: -1, lack: -1 } as const

/**
 * Each skill once, with the strongest level at which each posting asks for it: must-haves before the rest, within them
 * what differs, then what most ask for. What is only mentioned everywhere is left out: nobody asks for it. What is not
 * scored comes last: nobody is said to lack curiosity.
 */
function skillLines({ jobs, name, judge, catalog }: Question): Line[] {
  const skills = [...new Set(jobs.flatMap(({ requirements }) => requirements.flatMap(({ oneOf }) => oneOf)))]
  return skills
    .map((skill) => {
      const ranks = jobs.map((job) => rankOf(job, skill))
      const isScored = (judge?.catalog ?? catalog).isScored(skill)
      const had = isScored ? standingOf(skill, judge) : null
      const line = lineOf(
        name(skill),
        jobs.map((job) => askedWords(job, skill, name)),
        had ? ranks.map((rank) => WORTH[had] * rank) : [],
        isScored ? had && t(`compare.${had}`) : t('compare.notScored'),
      )
      return { line, isScored, top: Math.max(...ranks), asked: ranks.filter((rank) => rank >= 0).length }
    })
    .filter(({ top }) => top > LEVELS.indexOf('mentioned'))
    .sort(
      (a, b) =>
        Number(b.isScored) - Number(a.isScored) ||
        b.top - a.top ||
        Number(b.line.differs) - Number(a.line.differs) ||
        b.asked - a.asked ||
        (a.line.head < b.line.head ? -1 : 1),
    )
    .map(({ line }) => line)
}

/** Place of the strongest level in LEVELS; -1 where the skill is not asked. */
function rankOf({ requirements }: HistoryRecord, skill: SkillId): number {
  return requirements.reduce(
    (high, { level, oneOf }) => (oneOf.includes(skill) ? Math.max(high, LEVELS.indexOf(level)) : high),
    -1,
  )
}

function standingOf(skill: SkillId, judge: Judge | null): keyof typeof WORTH | null {
  if (!judge || judge.isEmpty) return null
  const { kind } = bestMatch(skill, judge.own, judge.catalog)
  if (kind === 'missing') return 'lack'
  return kind === 'related' ? 'close' : 'have'
}

function askedWords(record: HistoryRecord, skill: SkillId, name: Question['name']): string {
  const level = LEVELS[rankOf(record, skill)]
  if (!level) return NOTHING_ASKED
  const own = record.requirements.filter(({ oneOf }) => oneOf.includes(skill))
  const years = own.reduce((most, one) => Math.max(most, one.years ?? 0), 0)
  const others = own.find(({ oneOf }) => oneOf.length > 1)?.oneOf.filter((one) => one !== skill) ?? []
  const isGroup = own.every(({ oneOf }) => oneOf.length > 1)
  return [
    formatList([t(`level.word.${level}`), ...(years > 0 ? [tn('years.atLeast', years)] : [])]),
    isGroup ? t('compare.instead', listOf(others.map(name))) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Lowest first; "a degree" is met by any of them. */
const DEGREES: readonly Degree[] = ['any', 'associate', 'bachelor', 'master', 'doctorate']

/** What differs first. */
export function factLines({ jobs, judge, degrees, catalog }: Question): Line[] {
  const judged = jobs.map((job) => judge?.judge(job) ?? null)
  const line = (
    head: string,
    of: (job: Job) => string | null,
    rank: (job: Job, judged: Judged | null) => number | null = () => null,
  ) =>
    lineOf(
      head,
      jobs.map((job) => of(job) || t('compare.unknown')),
      jobs.map((job, index) => rank(job, judged[index] ?? null)),
    )
  const wish = (kind: WishKind) => (_: Job, one: Judged | null) => {
    const verdict = one?.wishes.find((wished) => wished.kind === kind)?.verdict
    return verdict ? ['against', 'unclear', 'fits'].indexOf(verdict) : null
  }
  const { seniority = null, years = null, targetRoles = [] } = judge?.own ?? {}
  const highest = Math.max(...degrees.map((degree) => DEGREES.indexOf(degree)))
  const lines = [
    line(t('history.column.board'), ({ copies }) =>
      formatList([...new Set(copies.map(({ board }) => boardName(board)))]),
    ),
    line(t('history.status'), ({ status }) => t(`history.status.${status}`)),
    line(
      t('history.column.role'),
      ({ role }) => nameOfRole(catalog, role),
      ({ role }) => (targetRoles.length > 0 ? Number(targetRoles.includes(role)) : null),
    ),
    line(t('compare.seniority'), levelText, (job) =>
      seniority && job.seniority
        ? -Math.abs(SENIORITIES.indexOf(job.seniority) - SENIORITIES.indexOf(seniority))
        : null,
    ),
    line(
      t('compare.years'),
      ({ facts }) => facts.years && yearsAsked(facts.years),
      ({ facts }) => {
        const beyond = yearsBeyond(facts.years, years)
        return beyond === null ? null : Math.min(0, beyond)
      },
    ),
    {
      ...line(t('history.column.pay'), (job) => wholePay(job, periodsOf(catalog))),
      best: bestOf(payRanks(jobs, catalog)),
    },
    line(
      t('compare.workMode'),
      ({ facts }) => facts.workMode && t(`facts.${facts.workMode}`),
      wish('workMode'),
    ),
    line(t('compare.employment'), ({ facts }) =>
      formatList(facts.employmentTypes.map((type) => t(`facts.${type}`))),
    ),
    line(
      t('compare.degree'),
      ({ facts }) => facts.degree && degreeText({ level: facts.degree, orExperience: false, required: true }),
      ({ facts }) => (facts.degree ? Number(highest >= DEGREES.indexOf(facts.degree)) : 1),
    ),
    ...CONDITIONS.map(({ key, words, head, wish: kind }) =>
      line(
        t(head),
        ({ facts }) => (facts[key] === null || facts[key] === undefined ? null : t(`${words}.${facts[key]}`)),
        wish(kind),
      ),
    ),
  ]
  return lines
    .filter(({ cells }) => cells.some((cell) => cell !== t('compare.unknown')))
    .toSorted((a, b) => Number(b.differs) - Number(a.differs))
}

/** What a year pays, at most; null for all where two of them pay in different money: nothing is converted. */
function payRanks(jobs: readonly Job[], catalog: Catalog): (number | null)[] {
  const periods = periodsOf(catalog)
  const yearly = jobs.map(({ pay }) => (periods ? yearlyPay(pay, periods) : null))
  const currencies = new Set(yearly.flatMap((pay) => (pay ? [pay.currency] : [])))
  return yearly.map((pay) => (pay && currencies.size === 1 ? (pay.max ?? pay.min) : null))
}
