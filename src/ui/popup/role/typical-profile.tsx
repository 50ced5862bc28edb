/** The posting beside its typical role; what the documents tell of the role is folded. */

import { unusualSkills } from '../../../core/compare/role.ts'
import { type Knowledge, OWN, type RoleProfile } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { type Citations, Mark, type Sourced, Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
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
}

export function TypicalProfile({ card, titles, report }: TypicalProfileProps) {
  const ofTools = useCitations([...card.tools, { source: OWN }])
  return (
    <>
      <Section level={3} title={t('role.tools')}>
        <TypicalTools role={card} report={report} citations={ofTools} />
        <Unusual card={card} report={report} citations={ofTools} />
        <Sources documents={ofTools.documents} />
      </Section>
      <AboutRole card={card} titles={titles} />
    </>
  )
}

/** The same for every posting of the role. */
function AboutRole({ card, titles }: Pick<TypicalProfileProps, 'card' | 'titles'>) {
  const citations = useCitations([card, ...card.employers, ...titles])
  return (
    <Disclosure title={t('role.about', card.name)}>
      <Section level={3} title={t('role.focus')}>
        <p>
          <InEnglish>{card.focus}</InEnglish>
          <Mark of={card} citations={citations} />
        </p>
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
      <Sources documents={citations.documents} />
      <p>
        <GuideLink chapter="roles" place={card.id}>
          {t('guide.more')}
        </GuideLink>
      </p>
    </Disclosure>
  )
}

interface UnusualProps extends Pick<TypicalProfileProps, 'card' | 'report'> {
  citations: Citations
}

function Unusual({ card, report, citations }: UnusualProps) {
  const { name } = usePopup()
  const unusual = unusualSkills(report.reading, card, useCatalog()).map(name)
  if (report.reading.skills.length === 0) return null
  const mark = <Mark of={{ source: OWN }} citations={citations} />
  if (unusual.length === 0) {
    return (
      <p className="soft small">
        {t('role.usual', card.name)}
        {mark}
      </p>
    )
  }
  const rest = unusual.length - MOST_UNUSUAL
  const named = unusual.slice(0, MOST_UNUSUAL)
  const words = rest > 0 ? tn('role.unusual.more', rest, named.join(', ')) : listAnd(named)
  return (
    <p className="small">
      {t('role.unusual', words, card.name)}
      {mark}
    </p>
  )
}

interface ListedProps {
  entries: readonly (Sourced & { name: string })[]
  citations: Citations
}

/** Short names in one line that wraps, each with the numbers of its documents. */
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
