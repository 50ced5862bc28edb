/** What the posting says beside the skills, as one strip; a click leads to the words. */
import type { Fact, Reading } from '../../../core/types.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Chip } from '../../components/chip.tsx'
import type { IconName } from '../../components/icon.tsx'
import { t, tn } from '../../strings/index.ts'
import { mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'
import { degreeText, salaryText } from '../wording.ts'

interface Item {
  icon: IconName
  text: string
  span: Fact<unknown>['span']
}

export function FactsStrip({ reading }: { reading: Reading }) {
  const { name, show } = usePopup()
  const catalog = useCatalog()
  const languages = reading.skills
    .filter(({ id }) => catalog.skill(id)?.category === 'human-language')
    .map(({ id }): Item => ({ icon: 'speech', text: name(id), span: mentionOf(reading, null, id) }))
  const items = [...factItems(reading.facts, name), ...languages]
  if (items.length === 0) return null
  return (
    <ul className="chips facts" aria-label={t('facts.title')}>
      {items.map(({ icon, text, span }) => (
        <li key={`${icon}${text}`}>
          <Chip
            look="bare"
            icon={icon}
            action={span ? { label: t('skills.show', text), run: () => show(span) } : undefined}
          >
            {text}
          </Chip>
        </li>
      ))}
    </ul>
  )
}

function factItems(facts: Reading['facts'], name: (id: string) => string): Item[] {
  const items: Item[] = []
  const add = <T,>(icon: IconName, fact: Fact<T> | null, text: (value: T) => string | null) => {
    const words = fact && text(fact.value)
    if (fact && words) items.push({ icon, text: words, span: fact.span })
  }
  add('place', facts.workMode, (mode) => t(`facts.${mode}`))
  add('place', facts.officeDays, (days) => tn('facts.officeDays', days))
  for (const type of facts.employmentTypes) add('clock', type, (value) => t(`facts.${value}`))
  add('money', facts.salary, salaryText)
  add('flag', facts.visaSponsorship, (offered) => t(`facts.visa.${offered}`))
  add('shield', facts.clearance, (asked) => t(`facts.clearance.${asked}`))
  add('clock', facts.onCall, (asked) => t(`facts.onCall.${asked}`))
  add('place', facts.travel, (asked) => t(`facts.travel.${asked}`))
  add('degree', facts.degree, degreeText)
  for (const certification of facts.certifications) add('degree', certification, name)
  return items
}
