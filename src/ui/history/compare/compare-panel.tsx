/** Two to four postings side by side: facts, what each asks, and where they differ. */
import { useState } from 'react'
import { LEVELS, type SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { boardName } from '../../boards.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { t, tn } from '../../strings/index.ts'
import { payText } from '../table/posting-table.tsx'
import { nameOfRole } from '../table/toolbar.tsx'

export const LEAST_COMPARED = 2
export const MOST_COMPARED = 4

interface Line {
  head: string
  cells: string[]
  differs: boolean
}

export function ComparePanel({
  records,
  name,
}: {
  records: readonly HistoryRecord[]
  name: (skill: SkillId) => string
}) {
  const catalog = useCatalog()
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  if (records.length < LEAST_COMPARED)
    return <EmptyState icon="search" level={2} title={t('compare.choose')} />
  if (records.length > MOST_COMPARED)
    return <EmptyState icon="search" level={2} title={t('compare.tooMany')} />
  const facts = factLines(records, (record) => nameOfRole(catalog, record.role))
  const asked = skillLines(records, name)
  const pick = (lines: readonly Line[]) => lines.filter(({ differs }) => differs || !onlyDifferent)
  return (
    <Section
      title={t('compare.title')}
      aside={
        <label className="check">
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={(event) => setOnlyDifferent(event.target.checked)}
          />
          {t('compare.onlyDifferent')}
        </label>
      }
    >
      <Lines title={t('compare.facts')} head={t('compare.fact')} records={records} lines={pick(facts)} />
      <Lines
        title={t('compare.requirements')}
        head={t('compare.requirement')}
        records={records}
        lines={pick(asked)}
      />
    </Section>
  )
}

interface LinesProps {
  title: string
  head: string
  records: readonly HistoryRecord[]
  lines: readonly Line[]
}

function Lines({ title, head, records, lines }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll sideways has to be reached by keyboard
    <section className="figure-table" tabIndex={0} aria-label={title}>
      <table className="compare">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {records.map(({ id, title: own }) => (
              <th key={id} scope="col">
                {own || t('popup.untitled')}
              </th>
            ))}
            <th scope="col">
              <span className="sr-only">{t('compare.differs')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.head} data-differs={line.differs || undefined}>
              <th scope="row">{line.head}</th>
              {line.cells.map((cell, index) => (
                <td key={records[index]?.id}>{cell}</td>
              ))}
              <td className="soft">{t(line.differs ? 'compare.differs' : 'compare.same')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function lineOf(head: string, cells: string[]): Line {
  return { head, cells, differs: new Set(cells).size > 1 }
}

function factLines(records: readonly HistoryRecord[], role: (record: HistoryRecord) => string): Line[] {
  const line = (head: string, of: (record: HistoryRecord) => string | null) =>
    lineOf(
      head,
      records.map((record) => of(record) || t('compare.unknown')),
    )
  return [
    line(t('compare.company'), ({ company }) => company),
    line(t('history.column.board'), ({ board }) => boardName(board)),
    line(t('history.column.score'), ({ score }) => (score === null ? t('history.noScore') : String(score))),
    line(t('history.status'), ({ status }) => t(`history.status.${status}`)),
    line(t('history.column.role'), role),
    line(t('compare.seniority'), ({ seniority }) => seniority && t(`seniority.${seniority}`)),
    line(t('compare.years'), ({ facts: { years } }) => years && tn('years.atLeast', years.min)),
    line(t('history.column.pay'), payText),
    line(t('compare.workMode'), ({ facts }) => facts.workMode),
    line(t('compare.employment'), ({ facts }) => facts.employmentTypes.join(', ')),
    line(t('compare.degree'), ({ facts }) => facts.degree),
  ]
}

/** Each skill once, with the strongest level at which each posting asks for it; those asked most first. */
function skillLines(records: readonly HistoryRecord[], name: (skill: SkillId) => string): Line[] {
  const skills = [
    ...new Set(records.flatMap(({ requirements }) => requirements.flatMap(({ oneOf }) => oneOf))),
  ]
  const cell = ({ requirements }: HistoryRecord, skill: SkillId): string => {
    const own = requirements.filter(({ oneOf }) => oneOf.includes(skill))
    const best = own.reduce((high, { level }) => Math.max(high, LEVELS.indexOf(level)), -1)
    const level = LEVELS[best]
    if (!level) return t('compare.notAsked')
    const years = own.reduce((most, one) => Math.max(most, one.years ?? 0), 0)
    const others = own.find(({ oneOf }) => oneOf.length > 1)?.oneOf.filter((one) => one !== skill) ?? []
    const isGroup = own.every(({ oneOf }) => oneOf.length > 1)
    return [
      t(`level.word.${level}`),
      years > 0 ? tn('years.atLeast', years) : '',
      isGroup ? `(${t('list.or', '…', others.map(name).join(', '))})` : '',
    ]
      .filter(Boolean)
      .join(' ')
  }
  const count = (skill: SkillId) =>
    records.filter(({ requirements }) => requirements.some(({ oneOf }) => oneOf.includes(skill))).length
  return skills
    .map((skill) => ({ skill, asked: count(skill) }))
    .sort((a, b) => b.asked - a.asked || (name(a.skill) < name(b.skill) ? -1 : 1))
    .map(({ skill }) =>
      lineOf(
        name(skill),
        records.map((record) => cell(record, skill)),
      ),
    )
}
