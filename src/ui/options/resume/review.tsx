/** Everything that a resume said, each with its line, to be ticked and corrected before it is saved. */
import { type RefObject, useMemo, useState } from 'react'
import { SKILL_LEVELS, type SkillLevel } from '../../../core/types.ts'
import type { Chosen } from '../../../profile/resume/merge.ts'
import type { ResumeReading, ResumeSkill } from '../../../profile/resume/read-resume.ts'
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
}

export function ResumeReview({ reading, profile, heading, onSave, onCancel }: ResumeReviewProps) {
  const catalog = useCatalog()
  const own = useMemo(() => customNames(profile), [profile])
  const name = (id: string) => own.get(id) ?? catalog.name(id)
  const facts = factRows(reading, name)
  const [skills, setSkills] = useState<readonly ResumeSkill[]>(reading.skills)
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(reading.skills.filter(({ soft }) => soft).map(({ skill }) => skill)),
  )
  const known = useMemo(() => new Set(profile.skills.map(({ skill }) => skill)), [profile.skills])
  const has = (key: string) => !left.has(key)
  const tick = (key: string, on: boolean) => {
    setLeft((last) => {
      const next = new Set(last)
      if (on) next.delete(key)
      else next.add(key)
      return next
    })
  }
  const edit = (skill: string, change: { level?: SkillLevel; years?: number | null }) =>
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
            setLeft(everySkill ? new Set([...left, ...skills.map(({ skill }) => skill)]) : new Set())
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
                    {known.has(skill.skill) && <span className="soft small"> · {t('resume.known')}</span>}
                  </span>
                </label>
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
              <td className="resume-evidence">{skill.evidence}</td>
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

function factRows(reading: ResumeReading, name: (id: string) => string): FactRow[] {
  const rows: FactRow[] = []
  const { years, seniority } = reading
  if (years) {
    const value = t('resume.years', tn('years', years.value))
    rows.push({ key: 'years', kind: 'years', value, name: value, evidence: years.evidence })
  }
  if (seniority) {
    const value = t(`seniority.${seniority.value}`)
    rows.push({ key: 'seniority', kind: 'seniority', value, name: value, evidence: seniority.evidence })
  }
  for (const kind of LISTS) {
    for (const { value, evidence } of reading[kind]) {
      rows.push({ key: `${kind} ${value}`, kind, value, name: valueName(kind, value, name), evidence })
    }
  }
  return rows
}
