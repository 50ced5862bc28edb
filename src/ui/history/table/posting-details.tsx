/** The one selected posting: what it asks, by its own clauses, and the user's note. */
import { useState } from 'react'
import type { SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'

interface PostingDetailsProps {
  record: HistoryRecord
  name: (skill: SkillId) => string
  /** @returns whether it was saved */
  onNote: (note: string) => Promise<boolean>
}

export function PostingDetails({ record, name, onNote }: PostingDetailsProps) {
  const title = record.title || t('popup.untitled')
  // What another window wrote shows, and is not written over, as long as nothing is typed here.
  const [draft, setDraft] = useState<string | null>(null)
  const save = async () => {
    if (draft === null) return
    if (draft === record.note || (await onNote(draft))) setDraft(null)
  }
  return (
    <div className="card">
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
        <ul className="told">
          {record.requirements.map(({ level, oneOf, clause }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stored list, which never changes its order
            <li key={index}>
              <strong>{oneOf.map(name).reduce((before, one) => t('list.or', before, one))}</strong>{' '}
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
