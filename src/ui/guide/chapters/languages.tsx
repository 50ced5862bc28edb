/** The eight languages: what each is known for, who hires for it, what it is good for. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { listAnd } from '../../popup/wording.ts'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, Facts } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { SkillChip } from '../parts/skill.tsx'

export function LanguagesChapter() {
  const { knowledge, name, hasProfile } = useGuide()
  return (
    <div className="cards cards-2">
      {knowledge.languages.map((language) => (
        <div key={language.skill} className="tile">
          <Place
            chapter="languages"
            id={language.skill}
            title={name(language.skill)}
            aside={hasProfile && <SkillChip skill={language.skill} beside={name(language.skill)} />}
          >
            <p className="known-for">
              <InEnglish>{language.knownFor}</InEnglish>
              <Cite of={language} />
            </p>
            <p>
              {t('role.languages.hire', listAnd(language.employers))}
              <Cite of={language} />
            </p>
            <Facts facts={language.facts} />
          </Place>
        </div>
      ))}
    </div>
  )
}
