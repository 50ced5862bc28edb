/** Demand by demand, must-haves first; then the facts beside the skills. */
import type { Demand } from '../../../core/fit/demands.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { type StringKey, t } from '../../strings/index.ts'
import { groupParts, type PartGroups } from '../group-parts.ts'
import { FactsStrip } from './facts-strip.tsx'
import { SkillWord } from './part-row.tsx'
import { PartChips, PartRows } from './parts.tsx'

export function FitPanel({ report }: { report: ReadyReport }) {
  const { fit, reading, profileEmpty } = report
  const catalog = useCatalog()
  const groups = groupParts(fit)
  // Spoken languages stand in the strip of facts already.
  const beside = groups.beside.filter(
    ({ parts }) => catalog.skill(parts[0]?.match.skill ?? '')?.category !== 'human-language',
  )
  const negated = [...new Set(reading.negated.map((mention) => mention.skill))]
  const chips = (title: StringKey, demands: readonly Demand[], note?: string) =>
    demands.length > 0 && (
      <Section title={t(title)} count={countOf(demands, profileEmpty)} note={note}>
        <PartChips demands={demands} reading={reading} />
      </Section>
    )
  return (
    <div className="panel">
      {fit.parts.length === 0 && (
        <EmptyState level={2} icon="page" title={t('skills.none.title')} text={t('skills.none.text')} />
      )}
      {profileEmpty ? (
        chips('skills.required', [...groups.missing, ...groups.met, ...groups.close])
      ) : (
        <MustHaves groups={groups} report={report} />
      )}
      {chips('skills.preferred', groups.preferred)}
      {chips('skills.mentioned', groups.mentioned)}
      {chips('skills.beside', beside, t('skills.beside.note'))}
      {negated.length > 0 && (
        <Section title={t('skills.negated')} count={negated.length}>
          <ul className="negated">
            {negated.map((skill) => (
              <li key={skill}>
                <SkillWord skill={skill} part={null} reading={withNegated(report)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('facts.title')}>
        <FactsStrip report={report} />
      </Section>
    </div>
  )
}

/** Missing first, for it decides; of what is there, the count of all is said with it. */
function MustHaves({ groups: { missing, met, close }, report }: { groups: PartGroups; report: ReadyReport }) {
  const { reading } = report
  return (
    <>
      {missing.length > 0 && (
        <Section title={t('skills.missing')} count={missing.length}>
          <PartRows demands={missing} reading={reading} />
        </Section>
      )}
      {close.length > 0 && (
        <Section title={t('skills.close')} count={close.length}>
          <PartRows demands={close} reading={reading} />
        </Section>
      )}
      {met.length > 0 && (
        <Section title={t('skills.met')} count={met.length}>
          <PartChips demands={met} reading={reading} />
        </Section>
      )}
    </>
  )
}

/** "2 of 5", or 5 where there is no profile to compare with, and for what is not scored. */
function countOf(demands: readonly Demand[], profileEmpty: boolean): string | number {
  if (profileEmpty || demands.every(({ parts }) => parts.every(({ weight }) => weight === 0))) {
    return demands.length
  }
  return t('skills.countOf', demands.filter(({ standing }) => standing === 'had').length, demands.length)
}

/** A negated skill's place is that of its negation. */
function withNegated({ reading }: ReadyReport): ReadyReport['reading'] {
  return { ...reading, mentions: [...reading.negated, ...reading.mentions] }
}
