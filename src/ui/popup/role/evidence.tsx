/** What speaks for the role, each piece a link to its place in the page. */
import type { RoleVerdict } from '../../../core/types.ts'
import { TITLE_PLACE } from '../../../messages.ts'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'

export function Evidence({ evidence }: { evidence: RoleVerdict['evidence'] }) {
  const { show } = usePopup()
  if (evidence.length === 0) return null
  return (
    <Section level={3} title={t('role.why')}>
      <ul className="evidence">
        {evidence.map(({ kind, reason, span }) => (
          <li key={kind + reason}>
            <button
              type="button"
              className="word"
              title={span ? t('skills.show', reason) : t('role.why.show')}
              // Without a place of its own it is the title that says so.
              onClick={() => show(span ?? TITLE_PLACE)}
            >
              {kind === 'content' ? reason : t(`role.why.${kind}`, reason)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
