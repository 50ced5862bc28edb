/** Two to four postings side by side: what each asks and what of it is there, must-haves and differences first. */
import { useState } from 'react'
import { bestMatch, fit } from '../../../core/fit/fit.ts'
import type { Catalog } from '../../../core/lexicon/catalog.ts'
import { type FitProfile, LEVELS, type SkillId } from '../../../core/types.ts'
import { pastReading } from '../../../history/record.ts'
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
  /** Places of the postings that are best in this line, where that can be said and not all are. */
  best?: readonly number[]
}

export function ComparePanel({
  records,
  name,
  profile,
}: {
  records: readonly HistoryRecord[]
  /** Null while it loads: then nothing is said of what is there. */
  profile: FitProfile | null
  name: (skill: SkillId) => string
}) {
  const catalog = useCatalog()
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  if (records.length < LEAST_COMPARED)
    return <EmptyState icon="search" level={2} title={t('compare.choose')} />
  if (records.length > MOST_COMPARED)
    return <EmptyState icon="search" level={2} title={t('compare.tooMany')} />
  const facts = factLines(records, (record) => nameOfRole(catalog, record.role))
  const had = hadOf(profile, catalog)
  const asked = [...coverLine(records, profile, catalog), ...skillLines(records, name, had)]
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
      <Lines
        title={t('compare.requirements')}
        head={t('compare.requirement')}
        records={records}
        lines={pick(asked)}
      />
      <Lines
        title={t('compare.facts')}
        head={t('compare.fact')}
        records={records}
        lines={pick(facts).toSorted((a, b) => Number(b.differs) - Number(a.differs))}
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
                <td key={records[index]?.id} data-best={line.best?.includes(index) || undefined}>
                  {cell}
                  {line.best?.includes(index) && <span className="compare-best"> {t('compare.best')}</span>}
                </td>
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
    {
      ...line(t('history.column.score'), ({ score }) =>
        score === null ? t('history.noScore') : String(score),
      ),
      best: bestOf(records.map(({ score }) => score)),
    },
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

/** How many must-haves of each posting are there, by the fit itself; the highest share is best. */
function coverLine(records: readonly HistoryRecord[], profile: FitProfile | null, catalog: Catalog): Line[] {
  if (!profile || profile.skills.length === 0) return []
  const covered = records.map((record) => fit(pastReading(record), profile, catalog).required)
  const line = lineOf(
    t('compare.mustHaves'),
    covered.map(({ met, asked }) => t('compare.of', met, asked)),
  )
  return [{ ...line, best: bestOf(covered.map(({ met, asked }) => (asked === 0 ? null : met / asked))) }]
}

/** Where the highest stands; nowhere where all are the same or only one is known. */
function bestOf(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null)
  const most = Math.max(...known)
  if (known.length < 2 || known.every((value) => value === most)) return []
  return [...values.keys()].filter((index) => values[index] === most)
}

/** What the profile has of a skill, in words; null without a profile. */
type Had = (skill: SkillId) => 'have' | 'close' | 'lack' | null

function hadOf(profile: FitProfile | null, catalog: Catalog): Had {
  if (!profile || profile.skills.length === 0) return () => null
  return (skill) => {
    const { kind } = bestMatch(skill, profile, catalog)
    if (kind === 'missing') return 'lack'
    return kind === 'related' ? 'close' : 'have'
  }
}

/**
 * Each skill once, with the strongest level at which each posting asks for it: must-haves before the rest, within them
 * what differs, then what most ask for. What is only mentioned everywhere is left out: nobody asks for it.
 */
function skillLines(records: readonly HistoryRecord[], name: (skill: SkillId) => string, had: Had): Line[] {
  const skills = [
    ...new Set(records.flatMap(({ requirements }) => requirements.flatMap(({ oneOf }) => oneOf))),
  ]
  const rankOf = ({ requirements }: HistoryRecord, skill: SkillId): number =>
    requirements.reduce(
      (high, { level, oneOf }) => (oneOf.includes(skill) ? Math.max(high, LEVELS.indexOf(level)) : high),
      -1,
    )
  const cell = (record: HistoryRecord, skill: SkillId): string => {
    const level = LEVELS[rankOf(record, skill)]
    // An empty cell is seen at once between those that ask.
    if (!level) return '–'
    const own = record.requirements.filter(({ oneOf }) => oneOf.includes(skill))
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
  return skills
    .map((skill) => {
      const ranks = records.map((record) => rankOf(record, skill))
      const standing = had(skill)
      const head = standing ? `${name(skill)} · ${t(`compare.${standing}`)}` : name(skill)
      const line = lineOf(
        head,
        records.map((record) => cell(record, skill)),
      )
      return {
        line,
        name: name(skill),
        top: Math.max(...ranks),
        asked: ranks.filter((rank) => rank >= 0).length,
      }
    })
    .filter(({ top }) => top > LEVELS.indexOf('mentioned'))
    .sort(
      (a, b) =>
        b.top - a.top ||
        Number(b.line.differs) - Number(a.line.differs) ||
        b.asked - a.asked ||
        (a.name < b.name ? -1 : 1),
    )
    .map(({ line }) => line)
}
