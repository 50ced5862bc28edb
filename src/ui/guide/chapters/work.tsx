/** What the job is, and where the reader stands in it. */
import { progressOf } from '../../../core/gap/progress.ts'
import { RungName } from '../../components/facts/rung-name.tsx'
import { roleName } from '../../roles.ts'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Topics } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { hashOf } from '../route.ts'
import { Duties } from '../sections/duties.tsx'
import { ToolCount } from '../sections/tools.tsx'

export function WorkChapter() {
  const { guide } = useGuide()
  return (
    <>
      <Overview />
      <Topics chapter="work" topics={guide.work.slice(0, 4)} />
      <Place chapter="work" id="duties" title={t('guide.duties')}>
        <Duties />
      </Place>
      <Topics chapter="work" topics={guide.work.slice(4)} />
    </>
  )
}

/** The reader's own place, in three numbers that lead on. */
function Overview() {
  const { knowledge, profile, catalog, hasProfile } = useGuide()
  if (!hasProfile) return null
  const path = progressOf(knowledge['learning-path'], profile, catalog)
  const roles = knowledge['role-profiles']
  const role = roles.find(({ id }) => profile.targetRoles.includes(id)) ?? roles[0]
  const rung = knowledge.ladder.find(({ levels }) => profile.seniority && levels.includes(profile.seniority))
  return (
    <ul className="overview" aria-label={t('guide.overview')}>
      <li>
        <a href={hashOf('path')}>
          <strong>
            {path.filter(({ state }) => state === 'done').length}
            <span>/{path.length}</span>
          </strong>
          {t('guide.overview.path')}
        </a>
      </li>
      {role && (
        <li>
          <a href={hashOf('roles', role.id)}>
            <strong>{roleName(catalog, role.id)}</strong>
            <ToolCount role={role} />
          </a>
        </li>
      )}
      {rung && (
        <li>
          <a href={hashOf('career', 'ladder')}>
            <strong>
              <RungName rung={rung} />
            </strong>
            {t('guide.overview.level')}
          </a>
        </li>
      )}
    </ul>
  )
}
