/** The level, years, papers and pay of the posting, each beside the user's or the documents'. */
import type { ReadyReport } from '../../../messages.ts'
import { Education } from './education.tsx'
import { Experience } from './experience.tsx'
import { Ladder } from './ladder.tsx'
import { Pay } from './pay.tsx'

export function LevelPanel({ report }: { report: ReadyReport }) {
  return (
    <div className="panel">
      <Ladder report={report} />
      <Experience report={report} />
      <Pay report={report} />
      <Education report={report} />
    </div>
  )
}
