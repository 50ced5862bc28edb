/** The jobs that a resume has, as they were read, and the lines that nothing was read of. */

import { useState } from 'react'
import type { ResumePosition, UnreadLine } from '../../../profile/resume/reading.ts'
import { HEADED, type Headed } from '../../../profile/resume/sections.ts'
import { inYears } from '../../../profile/resume/text/dates/months.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Select } from '../../components/field.tsx'
import { formatMonth, SEPARATOR, t, tn } from '../../strings/index.ts'

export function Positions({ positions }: { positions: readonly ResumePosition[] }) {
  if (positions.length === 0) return <p className="soft">{t('resume.jobs.none')}</p>
  return (
    <>
      <h3 className="field-label">
        {t('resume.jobs.title')} <span className="section-count">{positions.length}</span>
      </h3>
      <ul className="resume-facts">
        {positions.map(({ title, from, to, months, isRough, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two jobs may say the same, and the list is never reordered
          <li key={index}>
            {title ?? <span className="soft">{t('resume.jobs.untitled')}</span>}
            {months === null || from === null ? (
              <span className="resume-doubt"> {t('resume.jobs.wrong')}</span>
            ) : (
              <span className="soft">{['', spanOf(from, to), lasted(months, isRough)].join(SEPARATOR)}</span>
            )}
            <span className="resume-line">{evidence}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function spanOf(from: string, to: string | null): string {
  if (from === to) return formatMonth(from)
  return `${formatMonth(from)} – ${to === null ? t('resume.jobs.today') : formatMonth(to)}`
}

/** Where no month is told, the length is near, and says so: no tenth of a year is known then. */
function lasted(months: number, isRough: boolean): string {
  if (!isRough) return tn('years', inYears(months))
  return t('resume.jobs.about', tn('years', Math.max(1, Math.round(inYears(months)))))
}

/** What the user has said that a line is. */
export interface Correction {
  is: Headed | 'title'
  text: string
}

/** In the order of a resume; a line may also be a title. */
const CHOICES: readonly (Headed | 'title')[] = ['title', ...HEADED]

interface UnreadProps {
  lines: readonly UnreadLine[]
  corrections: ReadonlyMap<number, Correction>
  onCorrect: (index: number, correction: Correction | null) => void
}

export function Unread({ lines, corrections, onCorrect }: UnreadProps) {
  // It stays open under the hand that takes the only word back.
  const [isOpen, setOpen] = useState(corrections.size > 0)
  const corrected = [...corrections].map(([index, { text }]) => ({ index, text }))
  const all = [...corrected, ...lines.filter(({ index }) => !corrections.has(index))].sort(
    (a, b) => a.index - b.index,
  )
  if (all.length === 0) return null
  const options = [
    { value: '', label: t('resume.unread.nothing') },
    ...CHOICES.map((value) => ({ value, label: t(`resume.unread.${value}.heading`) })),
  ]
  return (
    <Disclosure title={tn('resume.unread', all.length)} open={isOpen} onToggle={setOpen}>
      <p className="soft small">{t('resume.unread.text')}</p>
      <ul className="resume-unread">
        {all.map(({ index, text }) => (
          <li key={index}>
            <span>{text}</span>
            <Select
              quiet
              aria-label={t('resume.unread.label', text)}
              value={corrections.get(index)?.is ?? ''}
              options={options}
              onValue={(is) => onCorrect(index, is === '' ? null : { is: is as Correction['is'], text })}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
