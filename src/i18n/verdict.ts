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
    case 'title':
      return titleWords(reason, name)
    case 'language':
      return languageWords(reason, name)
    default:
      return levelWords(judgements, reason)
  }
}

/** What a posting has that the user does not want: "no visa sponsorship". */
export function againstWords({ kind, skill }: WishVerdict, name: NameOf): string {
  return t(`verdict.against.${kind}`, skill ? name(skill) : '')
}

/** "9 of 10 must-haves; Kubernetes is missing": of the strongest level that the posting asks at. */
function skillWords(
  { missing, partly, byWishes }: Extract<Judgement, { about: 'skills' }>,
  fit: FitReport,
  name: NameOf,
): string {
  const [only] = fit.required.asked === 1 ? [...missing, ...partly] : []
  if (only) return t(`verdict.required.${missing.length > 0 ? 'only' : 'onlyPartly'}`, demandName(only, name))
  const covered = coverage(fit)
  if (byWishes) return wishes(fit, covered)
  if (missing.length > 0) return t('verdict.then', covered, missingWords(missing, name))
  return partly.length > 0 ? t('verdict.then', covered, t('verdict.partly', few(partly, name))) : covered
}

function coverage({ parts, required, preferred }: FitReport): string {
  const { met, asked } = required
  if (met === asked && asked === 2) return t('verdict.required.both')
  if (asked > 0) return met === asked ? tn('verdict.required.all', asked) : counted('required', met, asked)
  if (preferred.asked > 0) return counted('preferred', preferred.met, preferred.asked)
  const mentioned = demandsOf(parts)
  return counted('mentioned', mentioned.filter(({ standing }) => standing === 'had').length, mentioned.length)
}

/** "all 7 must-haves, but only 2 of 10 nice-to-haves": where nothing is wished for, of what is mentioned. */
function wishes({ parts, preferred }: FitReport, covered: string): string {
  const level = preferred.asked > 0 ? 'preferred' : 'mentioned'
  const asked = demandsOf(parts).filter((demand) => demand.level === level)
  const met = asked.filter(({ standing }) => standing === 'had').length
  return t(met > 0 ? 'verdict.butOnly' : 'verdict.but', covered, counted(level, met, asked.length))
}

/** "its title says Java; the closest you have is C#". */
function titleWords({ named, close }: Extract<Judgement, { about: 'title' }>, name: NameOf): string {
  const list = (skills: readonly SkillId[]) => listAnd(skills.slice(0, MOST_NAMES).map(name))
  return close.length > 0
    ? t('verdict.title.close', list(named), list(close))
    : t('verdict.title', list(named))
}

/** "it asks for Go (or 3 others); the closest you have is C#". */
export function languageWords(
  { asked, close }: Extract<Judgement, { about: 'language' }>,
  name: NameOf,
): string {
  const wanted = demandName(asked, name)
  return close ? t('verdict.language.close', wanted, name(close)) : t('verdict.language', wanted)
}

function counted(level: Level, met: number, asked: number): string {
  return met === 0
    ? tn(`verdict.${level}.none`, asked)
    : t(`verdict.${level}`, formatNumber(met), formatNumber(asked))
}

/** "Kubernetes and Kafka are missing". */
function missingWords(missing: readonly Demand[], name: NameOf): string {
  return tn('verdict.missing', missing.length, few(missing, name))
}

/** "Kubernetes, Kafka and 2 more". */
function few(demands: readonly Demand[], name: NameOf): string {
  const names = demands.map((demand) => demandName(demand, name, demands.length > 1))
  // One more name is shorter than "and 1 more".
  if (names.length <= MOST_NAMES + 1) return listAnd(names)
  return tn('verdict.more', names.length - MOST_NAMES, formatList(names.slice(0, MOST_NAMES)))
}

/**
 * "Kubernetes"; "AWS or Azure"; "Snowflake (or 4 others)"; of a demand with parts the first, which is the whole where
 * that is asked itself.
 * @param isListed among other demands, where an "or" would be read as one between these
 */
function demandName({ parts }: Demand, name: NameOf, isListed = false): string {
  const names = (parts[0]?.oneOf ?? []).map(name)
  if (names.length <= (isListed ? 1 : MOST_NAMES)) return listOf(names)
  return tn('verdict.orOthers', names.length - 1, names[0] ?? '')
}

function levelWords(judgements: readonly Judgement[], reason: Judgement): string {
  const level = judgements.find((one) => one.about === 'level')
  const years = judgements.find((one) => one.about === 'years')
  if (reason === years && years.most !== null) {
    return t('verdict.yearsBeyond', tn('years', years.most), formatNumber(years.own))
  }
  const own = years && formatNumber(years.own)
  // Years that are enough explain nothing.
  const asked = years && (years.own < years.asked || !level) ? years.asked : null
  if (!level || (asked !== null && level.allows === 'good')) {
    return t('verdict.years', asked === null ? '' : tn('years', asked), own ?? '')
  }
  const [wanted, had] = [t(`verdict.a.${level.asked}`), t(`verdict.own.${level.own}`)]
  return asked === null
    ? t('verdict.level', wanted, had)
    : t('verdict.levelAndYears', wanted, tn('years.with', asked), had, own ?? '')
}
