/** What speaks for the role, each piece a link to its place in the page. */
import type { RoleEvidence, RoleVerdict } from '../../../core/types.ts'
import { TITLE_PLACE } from '../../../messages.ts'
import { Section } from '../../components/section.tsx'
import { messageOf, type StringKey, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'

export function Evidence({ evidence }: { evidence: RoleVerdict['evidence'] }) {
  const { show } = usePopup()
  if (evidence.length === 0) return null
  return (
    <Section level={3} title={t('role.why')}>
      <ul className="evidence">
        {evidence.map((one) => {
          const { kind, reason, span } = one
          const words = evidenceWords(one)
          return (
            <li key={kind + reason}>
              <button
                type="button"
                className="word"
                title={span ? t('skills.show', words) : t('role.why.show')}
                // Without a place of its own it is the title that says so.
                onClick={() => show(span ?? TITLE_PLACE)}
              >
                {words}
              </button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function evidenceWords({ kind, reason, clue }: RoleEvidence): string {
  if (kind !== 'content') return t(`role.why.${kind}`, reason)
  return clue ? t('role.why.content', clueName(clue.name), clue.words) : reason
}

/** @param name as skills-data has it: of a group of clues, or the category of a skill. */
export function clueName(name: string): string {
  const key = `role.clue.${name.toLowerCase().replace(/[^a-z]+/g, '-')}` as StringKey
  const words = messageOf(key)
  return words === key ? name : words
}
