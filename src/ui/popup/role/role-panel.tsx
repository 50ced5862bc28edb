/** Which back end role this is, why, and what that role lives on. */
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Chip } from '../../components/chip.tsx'
import { EmptyState } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { roleCards, roleName } from '../../roles.ts'
import { formatPercent, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { BalanceBar } from './balance-bar.tsx'
import { TypicalTools } from './typical-tools.tsx'

export function RolePanel({ report }: { report: ReadyReport }) {
  const { role, duties } = report.reading
  const catalog = useCatalog()
  const { show } = usePopup()
  const card = roleCards(catalog).get(role.id)

  if (role.id === 'other') {
    return (
      <div className="panel">
        <EmptyState level={2} icon="profile" title={t('role.other')} />
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
      </header>
      {role.evidence.length > 0 && (
        <Section level={3} title={t('role.why')}>
          <ul className="evidence">
            {role.evidence.map(({ reason, span }) => (
              <li key={reason}>
                {span ? (
                  <button
                    type="button"
                    className="word"
                    title={t('skills.show', reason)}
                    onClick={() => show(span)}
                  >
                    {reason}
                  </button>
                ) : (
                  reason
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {card?.focus && (
        <Section level={3} title={t('role.focus')}>
          <p>{card.focus}</p>
        </Section>
      )}
      {card && card.tools.length > 0 && <TypicalTools tools={card.tools} report={report} />}
      {card && card.employers.length > 0 && (
        <Section level={3} title={t('role.employers')}>
          <p>{card.employers.join(', ')}</p>
        </Section>
      )}
      <BalanceBar balance={role.balance} />
      {duties.length > 0 && (
        <Section level={3} title={t('role.duties')}>
          <ul className="chips">
            {duties.map(({ value, span }) => (
              <li key={value}>
                <Chip
                  look="plain"
                  action={
                    span ? { label: t('skills.show', t(`duty.${value}`)), run: () => show(span) } : undefined
                  }
                >
                  {t(`duty.${value}`)}
                </Chip>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}
