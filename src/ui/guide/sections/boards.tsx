/** Job boards: where they are, and which of them Backlight reads by itself. */
import type { SkillId } from '../../../core/types.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite } from '../parts/facts.tsx'
import { useReadBoards } from '../read-boards.ts'

type Kind = 'language' | 'general' | 'freelance'

interface BoardsProps {
  kind: Kind
  /** Only boards for one of these skills. */
  skills?: readonly SkillId[]
}

export function Boards({ kind, skills }: BoardsProps) {
  const { knowledge, name } = useGuide()
  const reads = useReadBoards()
  const boards = knowledge['job-boards'].boards.filter(
    (board) => board.kind === kind && (!skills || board.skills.some((skill) => skills.includes(skill))),
  )
  if (boards.length === 0) return null
  return (
    <ul className="boards">
      {boards.map((board) => (
        <li key={board.name}>
          <a href={board.url} target="_blank" rel="noreferrer">
            <InEnglish>{board.name}</InEnglish>
          </a>
          <Cite of={board} />
          {board.skills.length > 0 && <span className="soft">{board.skills.map(name).join(', ')}</span>}
          {reads(board.url) && <span className="board-read">{t('guide.boards.read')}</span>}
        </li>
      ))}
    </ul>
  )
}
