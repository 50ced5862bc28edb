/** Everything that a resume said, each with its line, to be ticked and corrected before it is saved. */
import { type RefObject, useMemo, useState } from 'react'
import type { ResumeWords } from '../../../core/gap/resume-words.ts'
import { MAX_FILE_BYTES, MEGABYTE } from '../../../profile/resume/files/result.ts'
import { type Chosen, proposalOf } from '../../../profile/resume/merge.ts'
import type { ResumeReading } from '../../../profile/resume/reading.ts'
import { MAX_RESUME_LENGTH } from '../../../profile/resume/text/lines/tidy.ts'
import { customNames, type Profile } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import type { ResumeError } from './read-resume.ts'
import { ReviewFacts } from './review-facts.tsx'
import { type Correction, Positions, Unread } from './review-lines.tsx'
import { type ReviewedSkill, ReviewSkills } from './review-skills.tsx'

interface ResumeReviewProps {
  reading: ResumeReading
  profile: Profile
  heading: RefObject<HTMLHeadingElement | null>
  corrections: ReadonlyMap<number, Correction>
  /** The resume is being read with the last of them, and what stands here is older. */
  isRereading: boolean
  /** Why the last of them was taken back. */
  failed: ResumeError | null
  onCorrect: (index: number, correction: Correction | null) => void
  /** @param words to be kept, where the user said so. */
  onSave: (chosen: Chosen, words: ResumeWords | null) => void
  onCancel: () => void
}

const LISTS = ['titles', 'degrees', 'certifications', 'languages'] as const

export function ResumeReview({
  reading,
  profile,
  heading,
  corrections,
  isRereading,
  failed,
  onCorrect,
  onSave,
  onCancel,
}: ResumeReviewProps) {
  const catalog = useCatalog()
  const own = useMemo(() => customNames(profile), [profile])
  const name = (id: string) => own.get(id) ?? catalog.name(id)
  // What the user compares with does not change under their hands; a correction gives another reading.
  const [before] = useState(profile)
  const proposal = useMemo(() => proposalOf(before, reading), [before, reading])
  // What the user has done is kept by what it was done to, for a correction reads the resume again.
  const [edits, setEdits] = useState<ReadonlyMap<string, Partial<ReviewedSkill['told']>>>(new Map())
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map())

  const found = new Map(reading.skills.map((skill) => [skill.skill, skill]))
  const skills = proposal.skills.map((skill): ReviewedSkill => {
    const { evidence = '', confidence = 'guess' } = found.get(skill.skill) ?? {}
    return { ...skill, ...edits.get(skill.skill), evidence, confidence }
  })
  // Nothing is ticked that is a guess, or that would replace what the user has said.
  const unticked = new Set([
    ...skills.filter(({ confidence }) => confidence === 'guess').map(({ skill }) => skill),
    ...(proposal.years?.taken ? [] : ['years']),
    ...(proposal.seniority?.taken ? [] : ['seniority']),
    'stated',
  ])
  const has = (key: string) => ticks.get(key) ?? !unticked.has(key)
  const tick = (keys: readonly string[], on: boolean) =>
    setTicks((last) => new Map([...last, ...keys.map((key) => [key, on] as const)]))
  const edit = (skill: string, change: Partial<ReviewedSkill['told']>) =>
    setEdits((last) => new Map([...last, [skill, { ...last.get(skill), ...change }]]))
  const titles = [...corrections.values()].flatMap(({ is, text }) => (is === 'title' ? text : []))
  const [keepsWords, setKeepsWords] = useState(false)
  const save = () => {
    const taken = (kind: (typeof LISTS)[number]) =>
      reading[kind].map(({ value }) => value).filter((value) => has(`${kind} ${value}`))
    const stated = reading.statedYears && has('stated') ? reading.statedYears.value : null
    onSave(
      {
        skills: skills.filter(({ skill }) => has(skill)),
        years: stated ?? (has('years') ? (reading.years?.value ?? null) : null),
        seniority: has('seniority') ? (reading.seniority?.value ?? null) : null,
        titles: [...taken('titles'), ...titles],
        degrees: taken('degrees') as Chosen['degrees'],
        certifications: taken('certifications'),
        languages: taken('languages'),
      },
      keepsWords ? reading.words : null,
    )
  }

  return (
    <section className="card resume" aria-labelledby="resume-review-title">
      <h2 id="resume-review-title" className="card-title" ref={heading} tabIndex={-1}>
        {t('resume.review')}
      </h2>
      <p className="soft">{t('resume.review.text')}</p>
      {reading.isCut && <p className="soft">{t('resume.cut', MAX_RESUME_LENGTH)}</p>}
      <ReviewFacts
        reading={reading}
        proposal={proposal}
        name={name}
        has={has}
        onTick={(key, on) => tick([key], on)}
        onStated={(on) => setTicks((last) => new Map([...last, ['stated', on], ['years', !on]]))}
      />
      <Positions positions={reading.positions} />
      <ReviewSkills skills={skills} name={name} has={has} onTick={tick} onEdit={edit} />
      <Unread lines={reading.unread} corrections={corrections} onCorrect={onCorrect} />
      {failed && (
        <Note tone="danger" icon="warning" role="alert" title={t('resume.unread.failed')}>
          <p>{t(`resume.failed.${failed}`, MAX_FILE_BYTES / MEGABYTE)}</p>
        </Note>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={keepsWords}
          onChange={(event) => setKeepsWords(event.target.checked)}
        />
        <span>{t('resume.keepWords')}</span>
      </label>
      <div className="note-actions">
        <Button look="primary" icon="check" disabled={isRereading} onClick={save}>
          {t('resume.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('resume.cancel')}
        </Button>
        <span role="status" className="soft small">
          {isRereading && t('resume.rereading')}
        </span>
      </div>
    </section>
  )
}
