/** What to do about this posting: learn what is missing, prepare for the interview, word the CV, look further. */
import type { ReadyReport } from '../../../messages.ts'
import { Cv } from './cv.tsx'
import { Gap } from './gap.tsx'
import { Interview } from './interview.tsx'
import { JobBoards } from './job-boards.tsx'
import { SoftSkills } from './soft-skills.tsx'

export function PreparePanel({ report }: { report: ReadyReport }) {
  return (
    <div className="panel">
      <Gap report={report} />
      <Interview report={report} />
      <Cv report={report} />
      <SoftSkills report={report} />
      <JobBoards report={report} />
    </div>
  )
}
