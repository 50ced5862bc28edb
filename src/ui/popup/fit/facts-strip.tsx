/** What the posting says beside the skills, as one strip; a click leads to the words. */
import type { WishVerdict } from '../../../core/compare/preferences.ts'
import type { Fact, Reading } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Chip } from '../../components/chip.tsx'
import {
  certificateChoices,
  certificatesText,
  degreeText,
  salaryText,
  yearsAsked,
} from '../../components/facts/wording.ts'
import type { IconName } from '../../components/icon.tsx'
import { t, tn } from '../../strings/index.ts'
import { mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'
import { listOf, partsWithYears, yearsOverall } from '../wording.ts'

interface Item {
  icon: IconName
  text: string
  span: Fact<unknown>['span']
}

export function FactsStrip({ report }: { report: ReadyReport }) {
  const { reading, wishes = [] } = report
  const { name, show } = usePopup()
  const catalog = useCatalog()
  const languages = reading.skills
    .filter(({ id }) => catalog.skill(id)?.category === 'human-language')
    .map(({ id }): Item => ({ icon: 'speech', text: name(id), span: mentionOf(reading, null, id) }))
  const items = [...levelItems(report, name), ...factItems(reading.facts, name), ...languages]
  return (
    <>
      {items.length > 0 && (
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
      )}
      {wishes.length > 0 && <Wishes wishes={wishes} />}
    </>
  )
}

const WISH_ICONS: Readonly<Record<WishVerdict['verdict'], IconName>> = {
  fits: 'check',
  unclear: 'info',
  against: 'warning',
}

/** The user's wishes beside the facts. */
function Wishes({ wishes }: { wishes: readonly WishVerdict[] }) {
  const { name } = usePopup()
  return (
    <ul className="chips facts" aria-label={t('wishes.title')}>
      {wishes.map(({ kind, verdict, skill }) => (
        <li key={kind + (skill ?? '')}>
          <Chip look="bare" icon={WISH_ICONS[verdict]}>
            {t('wishes.row', skill ? name(skill) : t(`wishes.${kind}`), t(`wishes.${verdict}`))}
          </Chip>
        </li>
      ))}
    </ul>
  )
}

/** The level asked, and whether the posting says it; the years overall, else those of one skill. */
function levelItems(report: ReadyReport, name: (id: string) => string): Item[] {
  const { reading, fit } = report
  const { seniority, seniorityBy } = reading
  const years = yearsOverall(report)
  const level = seniority && t(`seniority.${seniority}`)
  const items: Item[] = [
    {
      icon: 'target',
      text:
        level === null
          ? t('facts.level.none')
          : seniorityBy === 'years'
            ? t('facts.level.byYears', level)
            : level,
      span: null,
    },
  ]
  const [longest] = years === null ? partsWithYears(fit.parts) : []
  if (years) items.push({ icon: 'clock', text: t('facts.years', yearsAsked(years)), span: null })
  else if (longest) {
    const asked = yearsAsked({ min: longest.yearsAsked, max: null })
    const text = t('years.ofSkill', asked, listOf(longest.oneOf.map(name)))
    items.push({ icon: 'clock', text, span: null })
  }
  return items
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
  for (const choice of certificateChoices(facts.certifications)) {
    const text = certificatesText(choice, name)
    items.push({ icon: 'degree', text, span: choice[0]?.span ?? null })
  }
  return items
}
