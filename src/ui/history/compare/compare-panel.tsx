/** Two to four postings side by side: what each asks and what of it is there, must-haves and differences first. */
import { useState } from 'react'
import type { Degree, SkillId } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { parted, t } from '../../strings/index.ts'
import type { Judge } from '../judge.ts'
import type { Job } from '../table/jobs.ts'
import { TitleWords } from '../table/title-words.tsx'
import { askedLines, factLines, type Line } from './lines.ts'

const LEAST_COMPARED = 2
const MOST_COMPARED = 4

interface ComparePanelProps {
  jobs: readonly Job[]
  scoreOf: (job: Job) => number | null
  name: (skill: SkillId) => string
  /** Null while the profile loads. */
  judge: Judge | null
  degrees: readonly Degree[]
}

export function ComparePanel(props: ComparePanelProps) {
  const { jobs, judge } = props
  const catalog = useCatalog()
  const [onlyDifferent, setOnlyDifferent] = useState(false)
  if (jobs.length < LEAST_COMPARED) return <EmptyState icon="search" level={2} title={t('compare.choose')} />
  if (jobs.length > MOST_COMPARED) return <EmptyState icon="search" level={2} title={t('compare.tooMany')} />
  const question = { ...props, catalog }
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
      {judge && !judge.isEmpty && <p className="soft small">{t('compare.best.hint')}</p>}
      <Lines
        title={t('compare.requirements')}
        head={t('compare.requirement')}
        jobs={jobs}
        lines={pick(askedLines(question))}
      />
      <Lines
        title={t('compare.facts')}
        head={t('compare.fact')}
        jobs={jobs}
        lines={pick(factLines(question))}
      />
    </Section>
  )
}

interface LinesProps {
  title: string
  head: string
  jobs: readonly Job[]
  lines: readonly Line[]
}

function Lines({ title, head, jobs, lines }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll sideways has to be reached by keyboard
    <section className="figure-table" tabIndex={0} aria-label={title}>
      <table className="compare">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {jobs.map(({ job, title: own, company }) => (
              <th key={job} scope="col">
                <span className="compare-title" title={own}>
                  <TitleWords title={own || t('popup.untitled')} />
                </span>
                {company && (
                  <span className="soft small compare-company" title={company}>
                    {company}
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ head: name, own, cells, differs, best }) => (
            <tr key={name} data-differs={differs || undefined}>
              <th scope="row">
                {parted(name)}
                {own && <span className="soft small compare-own">{own}</span>}
              </th>
              {cells.map((cell, index) => (
                <td key={jobs[index]?.job} data-best={best.includes(index) || undefined}>
                  {cell}
                  {best.includes(index) && (
                    <span className="compare-best" title={t('compare.best')}>
                      {' '}
                      <span aria-hidden="true">★</span>
                      <span className="sr-only">{t('compare.best')}</span>
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
