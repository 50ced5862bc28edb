/** Boards for the languages of this posting, and ways to a job besides boards. */
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Sources, ToldList, useCitations } from '../../components/facts/sources.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

export function JobBoards({ report: { reading } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const { boards, ways } = knowledgeOf(useCatalog())['job-boards']
  const asked = new Set(reading.skills.map(({ id }) => id))
  const fitting = boards.filter(({ skills }) => skills.some((skill) => asked.has(skill)))
  const { documents } = useCitations(fitting)
  if (ways.length === 0) return null
  return (
    <Disclosure title={t('jobs.title')}>
      {fitting.length > 0 && (
        <>
          <ul className="entries">
            {fitting.map((board) => (
              <li key={board.name}>
                <span className="entry-name">{board.name}</span>
                <p className="entry-text">{t('jobs.boards', listAnd(board.skills.map(name)))}</p>
              </li>
            ))}
          </ul>
          <Sources documents={documents} />
        </>
      )}
      <ToldList facts={ways} />
    </Disclosure>
  )
}
