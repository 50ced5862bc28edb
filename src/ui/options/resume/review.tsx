/** Everything that a resume said, each with its line, to be ticked and corrected before it is saved. */
import { type RefObject, useMemo, useState } from 'react'
import { SKILL_LEVELS, type SkillLevel } from '../../../core/types.ts'
import {
  type Chosen,
  type ProposedSkill,
  type ProposedValue,
  proposalOf,
} from '../../../profile/resume/merge.ts'
import type { ResumeReading } from '../../../profile/resume/read-resume.ts'
import { customNames, type Profile } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Select, YearsInput } from '../../components/field.tsx'
import { t, tn } from '../../strings/index.ts'
import { MAX_YEARS } from '../skills/skill-table.tsx'
import { valueName } from './change-list.tsx'

interface ResumeReviewProps {
  reading: ResumeReading
  profile: Profile
  heading: RefObject<HTMLHeadingElement | null>
  onSave: (chosen: Chosen) => void
  onCancel: () => void
}

const LISTS = ['titles', 'degrees', 'certifications', 'languages'] as const

interface FactRow {
  key: string
  kind: (typeof LISTS)[number] | 'years' | 'seniority'
  value: string
  name: string
  evidence: string
  /** What the profile says instead, and whether it stays unless the user ticks this. */
  other: { says: string; stays: boolean } | null
}

export function ResumeReview({ reading, profile, heading, onSave, onCancel }: ResumeReviewProps) {
  const catalog = useCatalog()
  const own = useMemo(() => customNames(profile), [profile])
  const name = (id: string) => own.get(id) ?? catalog.name(id)
  // Made once: what the user reviews does not change under their hands.
  const [proposal] = useState(() => proposalOf(profile, reading))
  const facts = factRows(reading, proposal, name)
  const evidence = useMemo(
    () => new Map(reading.skills.map((skill) => [skill.skill, skill.evidence])),
    [reading.skills],
  )
  const [skills, setSkills] = useState<readonly ProposedSkill[]>(proposal.skills)
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () =>
      new Set([
        ...reading.skills.filter(({ soft }) => soft).map(({ skill }) => skill),
        ...(proposal.years?.taken ? [] : ['years']),
        ...(proposal.seniority?.taken ? [] : ['seniority']),
      ]),
  )
  const has = (key: string) => !left.has(key)
  const tick = (key: string, on: boolean) => {
    setLeft((last) => {
      const next = new Set(last)
      if (on) next.delete(key)
      else next.add(key)
      return next
    })
  }
  const edit = (skill: string, change: Partial<ProposedSkill['told']>) =>
    setSkills((last) => last.map((one) => (one.skill === skill ? { ...one, ...change } : one)))
  const save = () => {
    const taken = (kind: (typeof LISTS)[number]) =>
      reading[kind].map(({ value }) => value).filter((value) => has(`${kind} ${value}`))
    onSave({
      skills: skills.filter(({ skill }) => has(skill)),
      years: has('years') ? (reading.years?.value ?? null) : null,
      seniority: has('seniority') ? (reading.seniority?.value ?? null) : null,
      titles: taken('titles'),
      degrees: taken('degrees') as Chosen['degrees'],
      certifications: taken('certifications'),
      languages: taken('languages'),
    })
  }
  const everySkill = skills.every(({ skill }) => has(skill))

  return (
    <section className="card resume" aria-labelledby="resume-review-title">
      <h2 id="resume-review-title" className="card-title" ref={heading} tabIndex={-1}>
        {t('resume.review')}
      </h2>
      <p className="soft">
        {t('resume.review.text')}{' '}
        {reading.positions > 0 ? tn('resume.jobs', reading.positions) : t('resume.jobs.none')}
      </p>
      {facts.length > 0 && (
        <>
          <h3 className="field-label">{t('resume.about')}</h3>
          <ul className="resume-facts">
            {facts.map((fact) => (
              <li key={fact.key}>
                <label className="check">
                  <input
                    type="checkbox"
                    checked={has(fact.key)}
                    onChange={(event) => tick(fact.key, event.target.checked)}
                  />
                  <span>
                    <span className="soft">{t(`resume.kind.${fact.kind}`)}:</span> {fact.name}
                  </span>
                </label>
                <span className="resume-evidence">{fact.evidence}</span>
                {fact.other && (
                  <span className="resume-other small">
                    {t(fact.other.stays ? 'resume.fact.stays' : 'resume.fact.was', fact.other.says)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="resume-head">
        <h3 className="field-label">
          {t('resume.skills')} <span className="section-count">{skills.length}</span>
        </h3>
        <Button
          small
          look="quiet"
          onClick={() =>
            setLeft((last) => {
              const ids = skills.map(({ skill }) => skill)
              return everySkill
                ? new Set([...last, ...ids])
                : new Set([...last].filter((key) => !ids.includes(key)))
            })
          }
        >
          {t(everySkill ? 'resume.none' : 'resume.all')}
        </Button>
      </div>
      <table className="skills resume-skills">
        <thead>
          <tr>
            <th scope="col">{t('resume.column.found')}</th>
            <th scope="col" className="skills-level">
              {t('skills.column.level')}
            </th>
            <th scope="col" className="skills-years">
              {t('skills.column.years')}
            </th>
            <th scope="col">{t('resume.column.evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <tr key={skill.skill}>
              <th scope="row">
                <label className="check">
                  <input
                    type="checkbox"
                    checked={has(skill.skill)}
                    onChange={(event) => tick(skill.skill, event.target.checked)}
                  />
                  <span>
                    {name(skill.skill)}
                    {skill.before && <span className="soft small"> · {t('resume.known')}</span>}
                  </span>
                </label>
                <Beside skill={skill} name={name(skill.skill)} onTake={() => edit(skill.skill, skill.told)} />
              </th>
              <td>
                <Select
                  quiet
                  aria-label={t('skills.level.label', name(skill.skill))}
                  value={skill.level}
                  options={SKILL_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
                  onValue={(level) => edit(skill.skill, { level: level as SkillLevel })}
                />
              </td>
              <td>
                <YearsInput
                  quiet
                  aria-label={t('skills.years.label', name(skill.skill))}
                  placeholder="–"
                  value={skill.years}
                  max={MAX_YEARS}
                  onValue={(years) => edit(skill.skill, { years })}
                />
              </td>
              <td className="resume-evidence">{evidence.get(skill.skill)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="note-actions">
        <Button look="primary" icon="check" onClick={save}>
          {t('resume.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('resume.cancel')}
        </Button>
      </div>
    </section>
  )
}

/** Old and new side by side, where the profile and the resume say different things of a skill. */
function Beside({ skill, name, onTake }: { skill: ProposedSkill; name: string; onTake: () => void }) {
  const { before, told } = skill
  if (!before || (before.level === told.level && before.years === told.years)) return null
  const says = ({ level, years }: ProposedSkill['told']) =>
    years === null ? t(`level.${level}`) : `${t(`level.${level}`)}, ${tn('years', years)}`
  const taken = skill.level === told.level && skill.years === told.years
  return (
    <p className="resume-other small">
      {t('resume.skill.beside', says(before), says(told))}{' '}
      {!taken && (
        <Button small look="quiet" aria-label={t('resume.skill.take.label', name)} onClick={onTake}>
          {t('resume.skill.take')}
        </Button>
      )}
    </p>
  )
}

function factRows(
  reading: ResumeReading,
  proposal: ReturnType<typeof proposalOf>,
  name: (id: string) => string,
): FactRow[] {
  const rows: FactRow[] = []
  const { years, seniority } = reading
  if (years) {
    const value = t('resume.years', tn('years', years.value))
    const other = otherThan(proposal.years, (own) => tn('years', own))
    rows.push({ key: 'years', kind: 'years', value, name: value, evidence: years.evidence, other })
  }
  if (seniority) {
    const value = t(`seniority.${seniority.value}`)
    const other = otherThan(proposal.seniority, (own) => t(`seniority.${own}`))
    rows.push({
      key: 'seniority',
      kind: 'seniority',
      value,
      name: value,
      evidence: seniority.evidence,
      other,
    })
  }
  for (const kind of LISTS) {
    for (const { value, evidence } of reading[kind]) {
      const shown = valueName(kind, value, name)
      rows.push({ key: `${kind} ${value}`, kind, value, name: shown, evidence, other: null })
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
