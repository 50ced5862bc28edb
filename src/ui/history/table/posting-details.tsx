/** One posting and its reasons: what it asks, by its own clauses, what of it is there, its facts and the user's note. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { fit } from '../../../core/fit/fit.ts'
import { type FitPart, type FitProfile, LEVELS, type SkillId } from '../../../core/types.ts'
import { pastReading } from '../../../history/record.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { formatDay, t, tn } from '../../strings/index.ts'
import { payText } from './posting-table.tsx'

interface PostingDetailsProps {
  record: HistoryRecord
  name: (skill: SkillId) => string
  /** Null while it loads. */
  profile: FitProfile | null
  /** Opened by its row, which may be far above. */
  takesFocus: boolean
  /** @returns whether it was saved */
  onNote: (note: string) => Promise<boolean>
}

export function PostingDetails({ record, name, profile, takesFocus, onNote }: PostingDetailsProps) {
  const catalog = useCatalog()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  const parts = useMemo(
    () => (profile && profile.skills.length > 0 ? fit(pastReading(record), profile, catalog).parts : null),
    [record, profile, catalog],
  )
  const title = record.title || t('popup.untitled')
  // What another window wrote shows, and is not written over, as long as nothing is typed here.
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    if (draft === record.note || (await onNote(draft))) setDraft(null)
  }
  return (
    <div className="card" ref={box} tabIndex={-1}>
      <Section title={title} count={record.requirements.length}>
        <Field label={t('history.note.of', title)}>
          {(ids) => (
            <textarea
              className="input add-text"
              rows={2}
              value={draft ?? record.note}
              onChange={(event) => setDraft(event.target.value)}
              onBlur={save}
              {...ids}
            />
          )}
        </Field>
        <p className="soft">{factsOf(record).join(' · ')}</p>
        {/^https?:/.test(record.url) && (
          <p>
            <a href={record.url} target="_blank" rel="noreferrer">
              {t('history.toPage')}
            </a>
          </p>
        )}
        <ul className="told">
          {inOrder(record, parts).map(({ asked: { level, oneOf, clause }, standing, index }) => (
            <li key={index} data-standing={standing}>
              <strong>{oneOf.map(name).reduce((before, one) => t('list.or', before, one))}</strong>{' '}
              <span className={`standing-${standing}`}>{standing && `${t(`compare.${standing}`)} `}</span>
              <span className="soft">
                ({t(`level.word.${level}`)}) {clause}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

type Standing = 'have' | 'close' | 'lack' | undefined

/** Must-haves first and of them the missing; what the score leaves out (said twice, or never scored) has no standing. */
function inOrder({ requirements }: HistoryRecord, parts: readonly FitPart[] | null) {
  const standings = new Map((parts ?? []).map((part) => [part.requirement, standingOf(part)]))
  const rank = (standing: Standing) => [undefined, 'have', 'close', 'lack'].indexOf(standing)
  return requirements
    .map((asked, index) => ({ asked, index, standing: standings.get(index) }))
    .sort(
      (a, b) =>
        LEVELS.indexOf(b.asked.level) - LEVELS.indexOf(a.asked.level) ||
        rank(b.standing) - rank(a.standing) ||
        a.index - b.index,
    )
}

function standingOf({ weight, match: { kind } }: FitPart): Standing {
  if (weight === 0) return undefined
  if (kind === 'missing') return 'lack'
  return kind === 'related' ? 'close' : 'have'
}

function factsOf(record: HistoryRecord): string[] {
  const { company, seniority, facts, statusDates, status } = record
  const since = statusDates[status]
  return [
    company,
    seniority && t(`seniority.${seniority}`),
    facts.years && tn('years.atLeast', facts.years.min),
    payText(record),
    `${t(`history.status.${status}`)}${since === undefined ? '' : ` ${formatDay(since)}`}`,
  ].filter((fact): fact is string => Boolean(fact))
}
