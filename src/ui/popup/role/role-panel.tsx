/** Which back end role this is, why, and what that role lives on. */
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { GuideLink } from '../../guide/parts/guide-link.tsx'
import { roleCards, roleName } from '../../roles.ts'
import { formatPercent, t } from '../../strings/index.ts'
import { BalanceBar } from './balance-bar.tsx'
import { Duties } from './duties.tsx'
import { Evidence } from './evidence.tsx'
import { Languages } from './languages.tsx'
import { RelatedCareers } from './related-careers.tsx'
import { TypicalProfile } from './typical-profile.tsx'

export function RolePanel({ report }: { report: ReadyReport }) {
  const { role } = report.reading
  const catalog = useCatalog()
  const card = roleCards(catalog).get(role.id)
  const titles = knowledgeOf(catalog).titles.filter(
    (title) => title.role === role.id && title.title !== card?.name,
  )

  if (role.id === 'other') {
    return (
      <div className="panel">
        <EmptyState level={2} icon="profile" title={t('role.other')} text={t('role.other.text')} />
        <Evidence evidence={role.evidence} />
      </div>
    )
  }
  return (
    <div className="panel">
      <header className="role-head">
        <h2 className="role-name">{roleName(catalog, role.id)}</h2>
        <span className="role-sure">{t('role.confidence', formatPercent(role.confidence))}</span>
        {role.runnerUp && (
          <p className="soft small">{t('role.runnerUp', roleName(catalog, role.runnerUp))}</p>
        )}
        <p>
          <GuideLink chapter="roles" place={role.id}>
            {t('role.guide')}
          </GuideLink>
        </p>
      </header>
      <Evidence evidence={role.evidence} />
      <BalanceBar balance={role.balance} />
      <Duties report={report} />
      {card && <TypicalProfile card={card} titles={titles} report={report} />}
      <Languages report={report} />
      <RelatedCareers report={report} />
    </div>
  )
}
