/** The role as the documents describe it, and the posting beside it. */

import { unusualSkills } from '../../../core/compare/role.ts'
import type { Knowledge, RoleProfile } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { type Citations, Mark } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'
import { TypicalTools } from './typical-tools.tsx'

/** More names than these are a list, not a remark. */
const MOST_UNUSUAL = 5

interface TypicalProfileProps {
  card: RoleProfile
  titles: Knowledge['titles']
  report: ReadyReport
  citations: Citations
}

export function TypicalProfile({ card, titles, report, citations }: TypicalProfileProps) {
  return (
    <>
      <Section level={3} title={t('role.focus')}>
        <p>
          <InEnglish>{card.focus}</InEnglish>
          <Mark of={card} citations={citations} />
        </p>
      </Section>
      <Section level={3} title={t('role.tools')}>
        <TypicalTools tools={card.tools} report={report} citations={citations} />
        <Unusual card={card} report={report} />
      </Section>
      {card.employers.length > 0 && (
        <Section level={3} title={t('role.employers')}>
          <Listed entries={card.employers.map((one) => ({ ...one, name: one.text }))} citations={citations} />
        </Section>
      )}
      {titles.length > 0 && (
        <Section level={3} title={t('role.titles')}>
          <Listed entries={titles.map((one) => ({ ...one, name: one.title }))} citations={citations} />
        </Section>
      )}
    </>
  )
}

function Unusual({ card, report }: Pick<TypicalProfileProps, 'card' | 'report'>) {
  const { name } = usePopup()
  const unusual = unusualSkills(report.reading, card, useCatalog()).map(name)
  if (report.reading.skills.length === 0) return null
  if (unusual.length === 0) return <p className="soft small">{t('role.usual', card.name)}</p>
  const rest = unusual.length - MOST_UNUSUAL
  const named = unusual.slice(0, MOST_UNUSUAL)
  const words = rest > 0 ? tn('role.unusual.more', rest, named.join(', ')) : listAnd(named)
  return <p className="small">{t('role.unusual', words, card.name)}</p>
}

interface ListedProps {
  entries: readonly { name: string; source: string }[]
  citations: Citations
}

/** Short names in one line that wraps, each with the number of its document. */
function Listed({ entries, citations }: ListedProps) {
  return (
    <ul className="listed">
      {entries.map((entry) => (
        <li key={entry.name}>
          <InEnglish>{entry.name}</InEnglish>
          <Mark of={entry} citations={citations} />
        </li>
      ))}
    </ul>
  )
}
