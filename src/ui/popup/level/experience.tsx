/** The years asked, of the work as a whole and of single skills, beside the years had. */
import { yearsBeyond } from '../../../core/compare/level.ts'
import type { FitPart, SkillId, YearsAsked } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { yearsAsked } from '../../components/facts/wording.ts'
import { Section } from '../../components/section.tsx'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listOf, partsWithYears, yearsHadWords } from '../wording.ts'

export function Experience({ report: { reading, profile, fit } }: { report: ReadyReport }) {
  const { name } = usePopup()
  const parts = partsWithYears(fit.parts)
  return (
    <Section title={t('years.title')}>
      {reading.years !== null && <p>{yearsWords(reading.years, profile.years)}</p>}
      {reading.years === null && parts.length === 0 && <p>{t('years.notAsked')}</p>}
      {parts.length > 0 && (
        <ul className="skill-years" aria-label={t('years.ofSkills')}>
          {parts.map((part) => (
            <li key={part.requirement}>
              <strong>{listOf(part.oneOf.map(name))}</strong>
              <span className="soft small">{skillYearsWords(part, name)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Years of another skill are told with its name, and never as more or fewer than those asked of this one. */
function skillYearsWords(part: FitPart & { yearsAsked: number }, name: (skill: SkillId) => string): string {
  const asked: YearsAsked = { min: part.yearsAsked, max: null }
  if (part.match.kind === 'matched') return yearsWords(asked, part.yearsHad)
  const had = yearsHadWords(part, name)
  const own = had ? t('years.had', had) : t(part.match.kind === 'missing' ? 'years.lacked' : 'years.notSet')
  return [t('years.asked', yearsAsked(asked)), own].join(SEPARATOR)
}

function yearsWords(asked: YearsAsked, own: number | null): string {
  const beyond = yearsBeyond(asked, own)
  const words = [
    t('years.asked', yearsAsked(asked)),
    own === null ? t('years.notSet') : t('years.had', tn('years', own)),
  ]
  if (beyond !== null && beyond < 0) words.push(tn('years.short', -beyond))
  else if (beyond !== null) words.push(beyond === 0 ? t('years.enough') : tn('years.more', beyond))
  return words.join(SEPARATOR)
}
