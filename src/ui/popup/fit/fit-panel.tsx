/** Requirement by requirement, must-haves first. */
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { Section } from '../../components/section.tsx'
import { t } from '../../strings/index.ts'
import { groupParts } from '../group-parts.ts'
import { FactsStrip } from './facts-strip.tsx'
import { LevelCompare } from './level-compare.tsx'
import { SkillWord } from './part-row.tsx'
import { PartChips, PartRows } from './parts.tsx'

export function FitPanel({ report }: { report: ReadyReport }) {
  const { fit, reading } = report
  const catalog = useCatalog()
  const { missing, met, close, preferred, mentioned, beside: unscored } = groupParts(fit)
  // Spoken languages stand in the strip of facts already.
  const beside = unscored.filter(({ match }) => catalog.skill(match.skill)?.category !== 'human-language')
  const negated = [...new Set(reading.negated.map((mention) => mention.skill))]
  return (
    <div className="panel">
      <div className="stack">
        <LevelCompare report={report} />
        <FactsStrip reading={reading} />
      </div>
      {fit.parts.length === 0 && (
        <EmptyState level={2} icon="page" title={t('skills.none.title')} text={t('skills.none.text')} />
      )}
      {missing.length > 0 && (
        <Section title={t('skills.missing')} count={missing.length}>
          <PartRows parts={missing} reading={reading} />
        </Section>
      )}
      {met.length > 0 && (
        <Section title={t('skills.met')} count={met.length}>
          <PartChips parts={met} reading={reading} />
        </Section>
      )}
      {close.length > 0 && (
        <Section title={t('skills.close')} count={close.length}>
          <PartRows parts={close} reading={reading} />
        </Section>
      )}
      {preferred.length > 0 && (
        <Section title={t('skills.preferred')} count={preferred.length}>
          <PartChips parts={preferred} reading={reading} />
        </Section>
      )}
      {mentioned.length > 0 && (
        <Section title={t('skills.mentioned')} count={mentioned.length}>
          <PartChips parts={mentioned} reading={reading} />
        </Section>
      )}
      {beside.length > 0 && (
        <Section title={t('skills.beside')} count={beside.length} note={t('skills.beside.note')}>
          <PartChips parts={beside} reading={reading} />
        </Section>
      )}
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
    </div>
  )
}

/** A negated skill's place is that of its negation. */
function withNegated({ reading }: ReadyReport): ReadyReport['reading'] {
  return { ...reading, mentions: [...reading.negated, ...reading.mentions] }
}
