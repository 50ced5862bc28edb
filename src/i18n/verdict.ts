/** A verdict in words: what it is, and the reason that decides. */
import type { WishVerdict } from '../core/compare/preferences.ts'
import { type Demand, demandsOf } from '../core/fit/demands.ts'
import type { Judgement, Verdict } from '../core/fit/verdict.ts'
import type { FitReport, Level, SkillId } from '../core/types.ts'
import { formatList, listAnd, listOf } from './format.ts'
import { formatNumber, t, tn } from './strings.ts'

type NameOf = (skill: SkillId) => string

/** So many names fit in a line; the rest is counted. */
const MOST_NAMES = 2

export interface VerdictWords {
  /** "Good fit". */
  head: string
  /** "9 of 10 must-haves; Kubernetes is missing". */
  reason: string
  /** Both, as one sentence without its full stop. */
  line: string
}

/** @param fit that the verdict was made of. */
export function verdictWords(
  { kind, reason, judgements }: Verdict,
  fit: FitReport,
  name: NameOf,
): VerdictWords {
  const head = t(`verdict.${kind}`)
  const words = reasonOf(reason, judgements, fit, name)
  return { head, reason: words, line: t('verdict.line', head, words) }
}

function reasonOf(reason: Judgement, judgements: readonly Judgement[], fit: FitReport, name: NameOf): string {
  switch (reason.about) {
    case 'breakers':
    case 'preferences':
      return formatList(reason.against.map((wish) => againstWords(wish, name)))
    case 'skills':
      return skillWords(reason, fit, name)
    default:
      return levelWords(judgements)
  }
}

/** What a posting has that the user does not want: "no visa sponsorship". */
export function againstWords({ kind, skill }: WishVerdict, name: NameOf): string {
  return t(`verdict.against.${kind}`, skill ? name(skill) : '')
}

/** "9 of 10 must-haves; Kubernetes is missing": of the strongest level that the posting asks at. */
function skillWords(
  { missing, partly }: Extract<Judgement, { about: 'skills' }>,
  fit: FitReport,
  name: NameOf,
): string {
  const covered = coverage(fit)
  if (missing.length > 0) return t('verdict.then', covered, missingWords(missing, name))
  return partly.length > 0 ? t('verdict.then', covered, t('verdict.partly', few(partly, name))) : covered
}

function coverage({ parts, required, preferred }: FitReport): string {
  const { met, asked } = required
  if (asked > 0) return met === asked ? tn('verdict.required.all', asked) : counted('required', met, asked)
  if (preferred.asked > 0) return counted('preferred', preferred.met, preferred.asked)
  const mentioned = demandsOf(parts)
  return counted('mentioned', mentioned.filter(({ standing }) => standing === 'had').length, mentioned.length)
}

function counted(level: Level, met: number, asked: number): string {
  return t(`verdict.${level}`, formatNumber(met), formatNumber(asked))
}

/** "Kubernetes and Kafka are missing". */
export function missingWords(missing: readonly Demand[], name: NameOf): string {
  return tn('verdict.missing', missing.length, few(missing, name))
}

/** "Kubernetes, Kafka and 2 more". */
function few(demands: readonly Demand[], name: NameOf): string {
  const names = demands.map((demand) => demandName(demand, name))
  // One more name is shorter than "and 1 more".
  if (names.length <= MOST_NAMES + 1) return listAnd(names)
  return tn('verdict.more', names.length - MOST_NAMES, formatList(names.slice(0, MOST_NAMES)))
}

/** "Kubernetes"; "AWS or Azure"; of a demand with parts the first, which is the whole where that is asked itself. */
export function demandName({ parts }: Demand, name: NameOf): string {
  return listOf((parts[0]?.oneOf ?? []).map(name))
}

function levelWords(judgements: readonly Judgement[]): string {
  const level = judgements.find((one) => one.about === 'level')
  const years = judgements.find((one) => one.about === 'years')
  const own = years && formatNumber(years.own)
  // Years that are enough explain nothing.
  const asked = years && (years.own < years.asked || !level) ? tn('years', years.asked) : null
  if (!level) return t('verdict.years', asked ?? '', own ?? '')
  const [wanted, had] = [t(`verdict.a.${level.asked}`), t(`verdict.own.${level.own}`)]
  if (asked !== null && level.allows === 'good') return t('verdict.years', asked, own ?? '')
  return asked === null
    ? t('verdict.level', wanted, had)
    : t('verdict.levelAndYears', wanted, asked, had, own ?? '')
}
