/** The skills that a resume names: level and years to be corrected, old and new side by side, and how sure each is. */
import { SKILL_LEVELS, type SkillLevel } from '../../../core/types.ts'
import type { ProposedSkill } from '../../../profile/resume/merge.ts'
import type { Confidence } from '../../../profile/resume/reading.ts'
import { Button } from '../../components/button.tsx'
import { Select, YearsInput } from '../../components/field.tsx'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { MAX_YEARS } from '../skills/skill-table.tsx'

export interface ReviewedSkill extends ProposedSkill {
  evidence: string
  confidence: Confidence
}

interface ReviewSkillsProps {
  skills: readonly ReviewedSkill[]
  name: (id: string) => string
  has: (key: string) => boolean
  onTick: (keys: readonly string[], on: boolean) => void
  onEdit: (skill: string, change: Partial<ReviewedSkill['told']>) => void
}

export function ReviewSkills({ skills, name, has, onTick, onEdit }: ReviewSkillsProps) {
  const ids = skills.map(({ skill }) => skill)
  const isFull = ids.every(has)
  return (
    <>
      <div className="resume-head">
        <h3 className="field-label">
          {t('resume.skills')} <span className="section-count">{skills.length}</span>
        </h3>
        <Button small look="quiet" onClick={() => onTick(ids, !isFull)}>
          {t(isFull ? 'resume.none' : 'resume.all')}
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
            <th scope="col" className="resume-why">
              {t('resume.column.evidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {skills.map((skill) => (
            <SkillRow
              key={skill.skill}
              skill={skill}
              name={name(skill.skill)}
              ticked={has(skill.skill)}
              onTick={(on) => onTick([skill.skill], on)}
              onEdit={(change) => onEdit(skill.skill, change)}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface SkillRowProps {
  skill: ReviewedSkill
  name: string
  ticked: boolean
  onTick: (on: boolean) => void
  onEdit: (change: Partial<ReviewedSkill['told']>) => void
}

function SkillRow({ skill, name, ticked, onTick, onEdit }: SkillRowProps) {
  return (
    <tr>
      <th scope="row">
        <label className="check">
          <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.target.checked)} />
          <span>
            {name}
            {skill.before && (
              <span className="soft small">
                {SEPARATOR}
                {t('resume.known')}
              </span>
            )}
          </span>
        </label>
        <Beside skill={skill} name={name} onTake={() => onEdit(skill.told)} />
      </th>
      <td>
        <Select
          quiet
          aria-label={t('skills.level.label', name)}
          value={skill.level}
          options={SKILL_LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          onValue={(level) => onEdit({ level: level as SkillLevel })}
        />
      </td>
      <td data-label={t('skills.column.years')}>
        <YearsInput
          quiet
          aria-label={t('skills.years.label', name)}
          placeholder="–"
          value={skill.years}
          max={MAX_YEARS}
          onValue={(years) => onEdit({ years })}
        />
      </td>
      <td className="resume-evidence">
        {skill.evidence}
        {skill.confidence !== 'sure' && (
          <span className="resume-doubt"> {t(`resume.confidence.${skill.confidence}`)}</span>
        )}
      </td>
    </tr>
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
