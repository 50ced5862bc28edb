/** A reading as the command line prints it. Tools outside the project read the JSON: ARCHITECTURE, "Output contract". */
import type { FitSummary } from '../core/fit/summary.ts'
import type { Lexicon } from '../core/lexicon/load.ts'
import type { Posting, Reading, Salary, SkillId } from '../core/types.ts'

export interface PrintContext {
  lexicon: Lexicon
  /** The name of a skill. */
  name(id: SkillId): string
  /** How a posting fits the profile, where one is given: nobody else loads what judges it. */
  fit: ((reading: Reading) => FitSummary) | null
  withText: boolean
}

export type Output = ReturnType<typeof toOutput>

/** The contract's object: keys in its order. */
export function toOutput(id: string | number, posting: Posting, reading: Reading, context: PrintContext) {
  const { lexicon, fit, withText } = context
  const { salary, ...facts } = reading.facts
  return {
    id,
    title: { text: reading.title.text, roles: reading.title.roles },
    role: { id: reading.role.id, confidence: reading.role.confidence, runnerUp: reading.role.runnerUp },
    seniority: reading.seniority,
    years: reading.years && { min: reading.years.min, max: reading.years.max },
    mentions: reading.mentions.map(({ skill, start, end }) => ({ skill, start, end })),
    requirements: reading.requirements.map(
      ({ level, oneOf, years, start, end, partOf, orKind, because }) => ({
        level,
        oneOf,
        years,
        start,
        end,
        ...(partOf !== undefined && { partOf }),
        ...(orKind && { orKind }),
        ...(because !== undefined && { because }),
      }),
    ),
    negated: [...new Set(reading.negated.map(({ skill }) => skill))],
    skills: reading.skills.map(({ id: skill, level, group, years }) => ({
      id: skill,
      name: context.name(skill),
      category: lexicon.skill(skill)?.category ?? 'tool',
      level,
      group,
      years,
    })),
    salary: salary?.value ?? null,
    facts,
    duties: reading.duties.map(({ value, span }) => ({
      id: value,
      ...(span && { start: span.start, end: span.end }),
    })),
    ...(reading.truncated && { truncated: true }),
    ...(fit && { fit: fit(reading) }),
    ...(withText && { text: posting.text }),
  }
}

/**
 * What would command a terminal instead of standing in it: the control characters (Unicode's Cc) but tab and line
 * break, and those that turn the direction of what follows (CVE-2021-42574). A posting's words are anybody's.
 */
const COMMANDS = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** Of these JSON escapes all but the upper ones. */
const UPPER_CONTROLS = /[\x7f-\x9f]/g

/** One line of JSON, safe to be shown in a terminal too. */
export function toLine(value: unknown): string {
  const escaped = (control: string) => `\\u00${control.charCodeAt(0).toString(16)}`
  return `${JSON.stringify(value).replace(UPPER_CONTROLS, escaped)}\n`
}

/** A text that a terminal shows and does not obey. */
export function toShow(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(COMMANDS, '\uFFFD')
}

/** The same for people. */
export function toView(output: Output, { name }: PrintContext, posting: Posting): string {
  const lines = [output.title.text || '(no title)']
  if (posting.company) lines.push(`at ${posting.company}`)
  const row = (label: string, value: string | null | undefined): void => {
    if (value) lines.push(`  ${label.padEnd(11)} ${value}`)
  }
  const sure = `${Math.round(output.role.confidence * 100)} %`
  row('role', `${output.role.id} (${sure}${output.role.runnerUp ? `, else ${output.role.runnerUp}` : ''})`)
  row('seniority', output.seniority)
  row('years', output.years && rangeOf(output.years.min, output.years.max))
  row('pay', output.salary && payOf(output.salary))
  row('work mode', output.facts.workMode?.value)
  row('duties', output.duties.map(({ id }) => id).join(', '))
  for (const level of ['required', 'preferred', 'mentioned'] as const) {
    const asked = output.requirements.filter((one) => one.level === level)
    const words = asked.map(({ oneOf, years }) => {
      const names = oneOf.map(name).join(' or ')
      return years === null ? names : `${names} (${years}+ years)`
    })
    row(level, [...new Set(words)].join(', '))
  }
  row('not needed', output.negated.map(name).join(', '))
  if (output.fit) {
    const { score, matched, implied, related, missing } = output.fit
    row('fit', score === null ? 'not enough text to judge' : `${score} of 100`)
    row('matched', matched.map(name).join(', '))
    row('implied', implied.map(({ skill, by }) => `${name(skill)} (by ${name(by)})`).join(', '))
    row('related', related.map(({ skill, by }) => `${name(skill)} (to ${name(by)})`).join(', '))
    row('missing', missing.map(name).join(', '))
  }
  if (output.text !== undefined) lines.push('', output.text)
  return `${toShow(lines.join('\n'))}\n`
}

function payOf({ min, max, currency, period }: Salary): string {
  return [currency, rangeOf(min, max), period && `a ${period}`].filter(Boolean).join(' ')
}

function rangeOf(min: number | null, max: number | null): string {
  if (min === null) return `up to ${max}`
  return max === null ? `${min}+` : min === max ? `${min}` : `${min} to ${max}`
}
