/** What a resume says of the user besides skills, beside what the profile says. */
import type { Proposal, ProposedValue } from '../../../profile/resume/merge.ts'
import type { ResumeReading } from '../../../profile/resume/reading.ts'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { valueName } from './change-list.tsx'

interface ReviewFactsProps {
  reading: ResumeReading
  proposal: Proposal
  name: (id: string) => string
  has: (key: string) => boolean
  onTick: (key: string, on: boolean) => void
  /** The years that the text tells, instead of the sum of the jobs. */
  onStated: (on: boolean) => void
}

const LISTS = ['titles', 'degrees', 'certifications', 'languages'] as const

interface FactRow {
  key: string
  kind: (typeof LISTS)[number] | 'years' | 'stated' | 'seniority'
  name: string
  evidence: string
  /** Told by its place alone. */
  isLikely: boolean
  /** What the profile says instead, and whether it stays unless the user ticks this. */
  other: { says: string; stays: boolean } | null
}

export function ReviewFacts({ reading, proposal, name, has, onTick, onStated }: ReviewFactsProps) {
  const facts = factRows(reading, proposal, name)
  if (facts.length === 0) return null
  return (
    <>
      <h3 className="field-label">{t('resume.about')}</h3>
      <ul className="resume-facts">
        {facts.map((fact) => (
          <li key={fact.key}>
            <label className="check">
              <input
                type="checkbox"
                checked={has(fact.key)}
                onChange={({ target }) =>
                  fact.kind === 'stated' ? onStated(target.checked) : onTick(fact.key, target.checked)
                }
              />
              <span>
                <span className="soft">{t(`resume.kind.${fact.kind}`)}:</span> {fact.name}
              </span>
            </label>
            <span className="resume-evidence">
              {fact.evidence.replaceAll(' · ', SEPARATOR)}
              {fact.isLikely && <span className="resume-doubt"> {t('resume.confidence.likely')}</span>}
            </span>
            {fact.other && (
              <span className="resume-other small">
                {t(fact.other.stays ? 'resume.fact.stays' : 'resume.fact.was', fact.other.says)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function factRows(reading: ResumeReading, proposal: Proposal, name: (id: string) => string): FactRow[] {
  const rows: FactRow[] = []
  const { years, statedYears, seniority } = reading
  const add = (row: Omit<FactRow, 'key' | 'isLikely'>) =>
    rows.push({ key: row.kind, isLikely: false, ...row })
  const says = (value: number) => t('resume.years', tn('years', value))
  if (years) {
    const other = otherThan(proposal.years, (own) => tn('years', own))
    add({ kind: 'years', name: says(years.value), evidence: years.evidence, other })
  }
  if (statedYears)
    add({ kind: 'stated', name: says(statedYears.value), evidence: statedYears.evidence, other: null })
  if (seniority) {
    const other = otherThan(proposal.seniority, (own) => t(`seniority.${own}`))
    add({ kind: 'seniority', name: t(`seniority.${seniority.value}`), evidence: seniority.evidence, other })
  }
  for (const kind of LISTS) {
    for (const found of reading[kind]) {
      const { value, evidence } = found
      const isLikely = 'confidence' in found && found.confidence === 'likely'
      const row = { kind, name: valueName(kind, value, name), evidence, isLikely, other: null }
      rows.push({ key: `${kind} ${value}`, ...row })
    }
  }
  return rows
}

function otherThan<Value>(
  proposed: ProposedValue<Value> | null,
  words: (own: Value) => string,
): FactRow['other'] {
  if (!proposed || proposed.before === null || proposed.before === proposed.told) return null
  return { says: words(proposed.before), stays: !proposed.taken }
}
