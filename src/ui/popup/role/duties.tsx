/** Which of the six kinds of responsibility the posting names; a click leads to the words. What they mean is folded. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Sources, useCitations } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'

export function Duties({ report: { reading } }: { report: ReadyReport }) {
  const { show } = usePopup()
  const kinds = knowledgeOf(useCatalog()).responsibilities
  const found = kinds.flatMap((kind) => {
    const fact = reading.duties.find(({ value }) => value === kind.id)
    return fact ? [{ kind, span: fact.span }] : []
  })
  const { documents } = useCitations(found.map(({ kind }) => kind))
  if (found.length === 0) return null
  return (
    <Section level={3} title={t('role.duties')} count={t('role.duties.count', found.length, kinds.length)}>
      <ul className="evidence">
        {found.map(({ kind, span }) => (
          <li key={kind.id}>
            {span ? (
              <button
                type="button"
                className="word"
                title={t('skills.show', t(`duty.${kind.id}`))}
                onClick={() => show(span)}
              >
                {t(`duty.${kind.id}`)}
              </button>
            ) : (
              t(`duty.${kind.id}`)
            )}
          </li>
        ))}
      </ul>
      <Disclosure title={t('role.duties.mean')}>
        <ul className="entries">
          {found.map(({ kind }) => (
            <li key={kind.id}>
              <span className="entry-name">{t(`duty.${kind.id}`)}</span>
              <p className="entry-text">
                <InEnglish>{kind.means}.</InEnglish>
              </p>
            </li>
          ))}
        </ul>
        <Sources documents={documents} />
        <p>
          <GuideLink chapter="work" place="duties">
            {t('role.duties.guide')}
          </GuideLink>
        </p>
      </Disclosure>
    </Section>
  )
}
