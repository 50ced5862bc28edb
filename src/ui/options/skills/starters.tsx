/** Starter profiles: one press adds what the profile lacks. */
import type { Starter } from '../../../profile/starters.ts'
import { useCatalog } from '../../catalog-context.ts'
import { t, tn } from '../../strings/index.ts'

/** Enough to tell one from another. */
const NAMED_SKILLS = 5

interface StartersProps {
  starters: readonly Starter[]
  onApply: (starter: Starter) => void
}

export function StarterList({ starters, onApply }: StartersProps) {
  const catalog = useCatalog()
  return (
    <ul className="starters">
      {starters.map((starter) => (
        <li key={starter.id}>
          <button type="button" className="starter" onClick={() => onApply(starter)}>
            <span className="starter-name">{t(`starters.name.${starter.id}`)}</span>
            <span className="starter-skills">
              {starter.skills
                .slice(0, NAMED_SKILLS)
                .map(({ skill }) => catalog.name(skill))
                .join(', ')}
              …
            </span>
            <span className="starter-count">{tn('starters.count', starter.skills.length)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
