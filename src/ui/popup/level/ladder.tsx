/** The career ladder with the rung asked and the user's own. */
import { compareLevels } from '../../../core/compare/level.ts'
import { knowledgeOf, type Rung } from '../../../core/gap/knowledge.ts'
import type { Seniority } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { RungName } from '../../components/facts/rung-name.tsx'
import { ToldList } from '../../components/facts/sources.tsx'
import { Section } from '../../components/section.tsx'
import { t, tn } from '../../strings/index.ts'

export function Ladder({ report: { reading, profile } }: { report: ReadyReport }) {
  const { ladder } = knowledgeOf(useCatalog())
  const { rungs, steps } = compareLevels(reading.seniority, profile.seniority, ladder)
  return (
    <Section title={t('level.title')}>
      {reading.seniority && reading.seniorityBy === 'years' && (
        <p>{t('facts.level.byYears', t(`seniority.${reading.seniority}`))}</p>
      )}
      <p>{levelWords(reading.seniority, profile.seniority, steps)}</p>
      {rungs.length > 0 && (
        <ol className="ladder" reversed>
          {rungs.toReversed().map(({ rung, asked, own }) => (
            <li key={rung.id} className={asked ? 'rung rung-asked' : 'rung'}>
              <Disclosure
                title={
                  <RungTitle rung={rung} asked={asked} byYears={reading.seniorityBy === 'years'} own={own} />
                }
                open={asked}
              >
                <ToldList facts={rung.does} />
              </Disclosure>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

interface RungTitleProps {
  rung: Rung
  asked: boolean
  /** The posting does not say the level. */
  byYears: boolean
  own: boolean
}

function RungTitle({ rung, asked, byYears, own }: RungTitleProps) {
  return (
    <>
      <RungName rung={rung} />
      {asked && <span className="tag tag-asked">{t(byYears ? 'level.byYears' : 'level.asked')}</span>}
      {own && <span className="tag">{t('level.own')}</span>}
    </>
  )
}

function levelWords(asked: Seniority | null, own: Seniority | null, steps: number | null): string {
  if (asked === null) return t('level.notAsked')
  if (own === null || steps === null) return t('level.notSet')
  const level = t(`seniority.${own}`)
  if (steps === 0) return t('level.same')
  return steps > 0 ? tn('level.up', steps, level) : tn('level.down', -steps, level)
}
