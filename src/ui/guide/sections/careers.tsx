/** Careers next door, with what the user has of each and what is to be added. */
import { careersBeside } from '../../../core/compare/role.ts'
import type { RoleId } from '../../../core/types.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { listAnd, listOf } from '../../popup/wording.ts'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite } from '../parts/facts.tsx'
import { SkillChip } from '../parts/skill.tsx'
import { hashOf } from '../route.ts'

export function Careers({ from }: { from: RoleId }) {
  const { knowledge, profile, catalog, name, hasProfile } = useGuide()
  const steps = careersBeside(from, knowledge, profile, catalog)
  return (
    <ul className="cards cards-2">
      {steps.map(({ career, lacks }) => (
        <li key={career.name} className="tile">
          <h3>
            <a href={hashOf('roles', career.role)}>
              <InEnglish>{career.name}</InEnglish>
            </a>
          </h3>
          <p>
            <InEnglish>{career.why}.</InEnglish>
            <Cite of={career} />
          </p>
          <ul className="chips">
            {career.adds.map((add) => (
              <li key={add.oneOf.join()} className="one-of">
                {add.oneOf.map((skill, index) => (
                  <span key={skill}>
                    {index > 0 && <span className="soft"> {t('guide.or')} </span>}
                    <SkillChip skill={skill} />
                  </span>
                ))}
                {add.source !== career.source && <Cite of={add} />}
              </li>
            ))}
          </ul>
          {hasProfile && (
            <p className="tile-own">
              {lacks.length > 0
                ? t('role.careers.add', listAnd(lacks.map((oneOf) => listOf(oneOf.map(name)))))
                : t('role.careers.ready')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
