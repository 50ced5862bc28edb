/** All about one role. What the documents tell of back end work in general stands with the roles that are a kind of it. */
import { referenceFigures } from '../../../core/compare/pay.ts'
import type { RoleProfile } from '../../../core/gap/knowledge.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { roleName } from '../../roles.ts'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, Facts } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { hashOf } from '../route.ts'
import { Boards } from '../sections/boards.tsx'
import { Careers } from '../sections/careers.tsx'
import { Duties } from '../sections/duties.tsx'
import { InterviewTopics } from '../sections/interview.tsx'
import { Ladder } from '../sections/ladder.tsx'
import { CityPay, NationalPay, RelatedPay } from '../sections/pay.tsx'
import { RoleTools, ToolCount } from '../sections/tools.tsx'

const BACK_END = 'backend-developer'

/** Of other roles the documents tell no day, no duties, no ladder, no pay and no way out. */
function isBackEnd({ id, partOf }: RoleProfile): boolean {
  return id === BACK_END || partOf?.role === BACK_END
}

export function RolePage({ role }: { role: RoleProfile }) {
  const { knowledge, catalog } = useGuide()
  const titles = knowledge.titles.filter((title) => title.role === role.id)
  return (
    <>
      <Jumps role={role} />
      <Place chapter="roles" id={`${role.id}-focus`} title={t('role.focus')}>
        <p className="lead">
          <InEnglish>{role.focus}</InEnglish>
          <Cite of={role} />
        </p>
        <Facts facts={role.does} />
      </Place>
      <Place
        chapter="roles"
        id={`${role.id}-tools`}
        title={t('role.tools')}
        aside={<ToolCount role={role} />}
      >
        <RoleTools role={role} cited />
      </Place>
      {role.employers.length > 0 && (
        <Place chapter="roles" id={`${role.id}-employers`} title={t('role.employers')}>
          <Facts facts={role.employers} />
        </Place>
      )}
      {titles.length > 0 && (
        <Place chapter="roles" id={`${role.id}-titles`} title={t('role.titles')}>
          <ul className="listed-cites">
            {titles.map((title) => (
              <li key={title.title}>
                <InEnglish>{title.title}</InEnglish>
                <Cite of={title} />
              </li>
            ))}
          </ul>
        </Place>
      )}
      {isBackEnd(role) && (
        <>
          {role.id !== BACK_END && (
            <p className="kind-note">{t('guide.role.partOf', roleName(catalog, BACK_END))}</p>
          )}
          <BackEndWork role={role} />
          <Place chapter="roles" id={`${role.id}-careers`} title={t('role.careers')}>
            <Careers from={role.id} />
          </Place>
        </>
      )}
    </>
  )
}

/** The parts of the page, to jump to. */
function Jumps({ role }: { role: RoleProfile }) {
  const parts = [
    ['tools', t('role.tools')],
    ...(isBackEnd(role)
      ? [
          ['duties', t('guide.duties')],
          ['ladder', t('level.title')],
          ['pay', t('pay.title')],
          ['interview', t('interview.title')],
          ['cv', t('cv.advice')],
          ['boards', t('guide.boards')],
          ['careers', t('role.careers')],
        ]
      : []),
  ]
  return (
    <nav className="jumps" aria-label={t('guide.onPage')}>
      <a href={hashOf('roles')}>← {t('guide.roles.all')}</a>
      {parts.map(([part, label]) => (
        <a key={part} href={hashOf('roles', `${role.id}-${part}`)}>
          {label}
        </a>
      ))}
    </nav>
  )
}

function BackEndWork({ role }: { role: RoleProfile }) {
  const { knowledge, guide } = useGuide()
  const day = guide.work.find(({ id }) => id === 'day')
  const place = (part: string) => ({ chapter: 'roles' as const, id: `${role.id}-${part}` })
  const { figures } = referenceFigures(
    { role: role.id, locations: [], currency: null, titleSkills: [] },
    knowledge,
  )
  return (
    <>
      {day && (
        <Place {...place('day')} title={<InEnglish>{day.name}</InEnglish>}>
          <Facts facts={day.facts} />
        </Place>
      )}
      <Place {...place('duties')} title={t('guide.duties')}>
        <Duties />
      </Place>
      <Place {...place('ladder')} title={t('level.title')}>
        <Ladder />
      </Place>
      {figures.length > 0 && (
        <Place {...place('pay')} title={t('pay.title')}>
          <NationalPay />
          <h3>{t('pay.cities')}</h3>
          <CityPay />
          <h3>{t('pay.others')}</h3>
          <RelatedPay />
        </Place>
      )}
      <Place {...place('interview')} title={t('interview.title')}>
        <InterviewTopics />
      </Place>
      <Place {...place('cv')} title={t('cv.advice')}>
        <Facts facts={[...knowledge['cv-advice'].cv, ...knowledge['cv-advice'].portfolio]} />
      </Place>
      <Place {...place('boards')} title={t('guide.boards')}>
        <Boards kind="language" />
        <Boards kind="general" />
      </Place>
    </>
  )
}
