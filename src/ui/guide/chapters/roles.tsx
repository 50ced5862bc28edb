/** The roles side by side; each name leads to the role's own page. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { SEPARATOR, t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, CiteAll } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { hashOf } from '../route.ts'
import { Careers } from '../sections/careers.tsx'
import { RoleTools, ToolCount } from '../sections/tools.tsx'

export function RolesChapter() {
  const { knowledge, hasProfile } = useGuide()
  return (
    <>
      <Place chapter="roles" id="compared" title={t('guide.roles.compared')}>
        <div className="table-box">
          <table className="compare">
            <thead>
              <tr>
                <th scope="col">{t('guide.roles.role')}</th>
                <th scope="col">{t('role.focus')}</th>
                <th scope="col">{t('role.tools')}</th>
                <th scope="col">{t('role.employers')}</th>
              </tr>
            </thead>
            <tbody>
              {knowledge['role-profiles'].map((role) => (
                <tr key={role.id}>
                  <th scope="row">
                    <a href={hashOf('roles', role.id)}>
                      <InEnglish>{role.name}</InEnglish>
                    </a>
                    {hasProfile && <ToolCount role={role} />}
                  </th>
                  <td data-label={t('role.focus')}>
                    <InEnglish>{role.focus}</InEnglish>
                    <Cite of={role} />
                  </td>
                  <td data-label={t('role.tools')}>
                    <RoleTools role={role} />
                  </td>
                  <td
                    data-label={t('role.employers')}
                    className={role.employers.length > 0 ? undefined : 'is-empty'}
                  >
                    {role.employers.length > 0 ? (
                      <>
                        <InEnglish>{role.employers.map(({ text }) => text).join(SEPARATOR)}</InEnglish>
                        <CiteAll facts={role.employers} />
                      </>
                    ) : (
                      <span aria-hidden="true">–</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Place>
      <Place chapter="roles" id="careers" title={t('role.careers')}>
        <Careers from="backend-developer" />
      </Place>
    </>
  )
}
