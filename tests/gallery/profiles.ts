/** Profiles for the options page: empty, everyday, and larger than anybody's. */
import { addCustomSkill, addSkill, editSkill } from '../../src/profile/edit.ts'
import { emptyProfile, type Profile } from '../../src/profile/schema.ts'
import { galleryCatalog } from './catalog.ts'

function make(...changes: ((profile: Profile) => Profile)[]): Profile {
  return changes.reduce((profile, change) => change(profile), emptyProfile())
}

export const everyday: Profile = {
  ...make(
    ...['java', 'python', 'spring-boot', 'hibernate', 'postgresql', 'redis', 'kafka', 'rest', 'docker'].map(
      (id) => addSkill(id),
    ),
    ...['kubernetes', 'aws', 'junit', 'git', 'scrum', 'communication', 'english'].map((id) => addSkill(id)),
    addCustomSkill('In-house ledger DSL'),
    editSkill('java', { level: 'expert', years: 6 }),
    editSkill('spring-boot', { level: 'strong', years: 3.5 }),
    editSkill('kubernetes', { level: 'learning', years: 0.5 }),
  ),
  seniority: 'senior',
  years: 6,
  targetRoles: ['backend-developer', 'java-dotnet-developer'],
}

export const many: Profile = {
  ...make(
    ...galleryCatalog.search
      .filter((_, index) => index % 4 === 0)
      .slice(0, 300)
      .map(({ id }) => addSkill(id)),
    addCustomSkill('The internal enterprise message orchestration framework with a very long name 2000'),
  ),
}
