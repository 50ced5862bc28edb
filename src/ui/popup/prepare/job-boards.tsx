/** Boards for the languages of this posting, and ways to a job besides boards. */
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import { isBeginner, standingOf } from '../../../core/gap/standing.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Sources, ToldList, useCitations } from '../../components/facts/sources.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { useReadBoards } from '../../guide/read-boards.ts'
import { SEPARATOR, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

export function JobBoards({ report: { reading, profile } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const { boards, ways } = knowledgeOf(useCatalog())['job-boards']
  const reads = useReadBoards()
  const asked = new Set(reading.skills.map(({ id }) => id))
  const fitting = boards.filter(({ skills }) => skills.some((skill) => asked.has(skill)))
  const { documents } = useCitations(fitting)
  const forAll = isBeginner(standingOf(profile)) ? ways : ways.filter(({ beginner }) => !beginner)
  if (forAll.length === 0) return null
  return (
    <Disclosure title={t('jobs.title')}>
      {fitting.length > 0 && (
        <>
          <ul className="entries">
            {fitting.map((board) => (
              <li key={board.name}>
                <a className="entry-name" href={board.url} target="_blank" rel="noreferrer">
                  {board.name}
                </a>
                <p className="entry-text">
                  {t('jobs.boards', listAnd(board.skills.map(name)))}
                  {reads(board.url) && SEPARATOR + t('guide.boards.read')}
                </p>
              </li>
            ))}
          </ul>
          <Sources documents={documents} />
        </>
      )}
      <ToldList facts={forAll} />
      <p>
        <GuideLink chapter="hired" place="boards">
          {t('jobs.guide')}
        </GuideLink>
      </p>
    </Disclosure>
  )
}
