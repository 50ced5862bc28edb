/** The degree asked for. */
import type { Section } from '../posting/section.ts'
import type { Degree, Fact, Span } from '../types.ts'
import { clauseAround, wordsOf } from './scan.ts'

type Asked = { level: Degree; orExperience: boolean; required: boolean }

/** Lowest first: who may come with a bachelor is not asked for a doctorate. */
const ORDER: Degree[] = ['associate', 'bachelor', 'master', 'doctorate']
const LEVELS: [RegExp, Degree][] = [
  [/^associate(?:'?s)?'? degree|^associate of|^diploma\b/, 'associate'],
  [
    /^bachelor|^b\.? ?sc\b|^b\.s\b|^b\.a\b|^b\.?tech\b|^b\.e\.|^undergraduate (?:degree|studies|or)/,
    'bachelor',
  ],
  [/^(?:bs|ba)(?: ?\/ ?(?:ms|ba|bs|b\.?tech)|,? (?:in|or|degree)\b|,)/, 'bachelor'],
  [
    /^master(?:'?s)?'? ?(?:degree|of (?:science|arts|engineering|computer|business)|in\b|or\b|\/|,|level|preferred)|^master's\b|^masters\b|^m\.? ?sc\b|^msc\b|^m\.s\b/,
    'master',
  ],
  [/^ms(?: ?\/ ?ph|,? (?:in|or ph|degree)\b)/, 'master'],
  [/^ph\.? ?d\b|^doctorate\b|^doctoral (?:degree|studies)/, 'doctorate'],
]
/** "A high degree of", "360 degree": no diploma. */
const NO_DEGREE = /^degrees? of (?!science|arts)|^degrees? (?:celsius|fahrenheit)/
const MEASURE =
  /\b(?:high|higher|some|varying|large|certain|small|great|greater|360|significant|any|strong)[- ]$/
const WISH =
  /\b(?:preferred|preferably|a plus|nice to have|bonus|desired|desirable|asset|advantage|ideally|helpful|beneficial)\b/
const OR_EXPERIENCE =
  /\bor\b[^.\n]{0,50}\b(?:experience|work|years|training|equivalent|comparable|certificat)|equivalent (?:combination|work|practical|professional|industry|experience|knowledge)|(?:experience|combination)[^.]{0,40}in lieu|equivalen(?:t|cy)\b|comparable (?:experience|qualification)|\/ ?equivalent/

/** @returns the lowest degree that is asked, with its words; null where none is. */
export function readDegree(
  lower: string,
  hits: readonly number[],
  sections: readonly Section[],
): Fact<Asked> | null {
  const found: { level: Degree; required: boolean; orExperience: boolean; span: Span }[] = []
  let section = 0
  for (const at of hits) {
    while (section < sections.length - 1 && (sections[section] as Section).end <= at) section++
    const kind = sections[section]?.kind
    if (kind === 'company' || kind === 'benefits' || kind === 'legal') continue
    const span = clauseAround(lower, at)
    const clause = wordsOf(lower, span)
    const offset = at - span.start
    const level = levelAt(clause.slice(offset), clause.slice(0, offset))
    if (
      level === null ||
      /\b(?:no|not) (?:a )?(?:university |college )?degree|degree (?:is )?not (?:required|necessary|needed)|don't (?:need|require)[^.]{0,20}degree/.test(
        clause,
      )
    )
      continue
    const rest = clause.slice(offset)
    const ownPart = rest.split(
      /[,;](?! (?:or|engineering|math|information|computer|software|a )\b)/,
    )[0] as string
    const required =
      kind !== 'preferred' &&
      !WISH.test(ownPart) &&
      !(WISH.test(clause.slice(0, offset)) && !/required/.test(clause))
    found.push({
      level,
      required,
      orExperience:
        OR_EXPERIENCE.test(clause) ||
        OR_EXPERIENCE.test(wordsOf(lower, { start: at, end: at + 160 }).split('\n')[0] as string),
      span,
    })
  }
  const required = found.filter((one) => one.required)
  const pool = required.length > 0 ? required : found
  let best = pool[0]
  for (const one of pool) if (best && rank(one.level) < rank(best.level)) best = one
  return best
    ? {
        value: { level: best.level, orExperience: best.orExperience, required: best.required },
        span: best.span,
      }
    : null
}

/** A degree without a name gives way to one with a name. */
function rank(level: Degree): number {
  return level === 'any' ? ORDER.length : ORDER.indexOf(level)
}

function levelAt(here: string, before: string): Degree | null {
  for (const [pattern, level] of LEVELS)
    if (pattern.test(here)) return /\bscrum $/.test(before) ? null : level
  if (!here.startsWith('degree') || NO_DEGREE.test(here) || MEASURE.test(before)) return null
  if (
    /(?:bachelor|master|associate|doctora|ph\.?d|bs|ba|ms|b\.s\.?|m\.s\.?|science|bsc|msc)[a-z']{0,4}'? $/.test(
      before,
    )
  )
    return null
  return 'any'
}
