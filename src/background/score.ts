/** A stored reading and the profile of this moment -> what the popup, the page and the badge show. */
import { catalogData } from 'virtual:catalog'
import { judgeWishes } from '../core/compare/preferences.ts'
import { fit as fitOf } from '../core/fit/fit.ts'
import { skillStates } from '../core/fit/states.ts'
import { type VerdictKind, verdictOf } from '../core/fit/verdict.ts'
import { knowledgeOf } from '../core/gap/knowledge.ts'
import { type Catalog, createCatalog } from '../core/lexicon/catalog.ts'
import type { Reading, SkillId } from '../core/types.ts'
import { pastReading } from '../history/record.ts'
import type { HistoryRecord } from '../history/schema.ts'
import { formatList } from '../i18n/format.ts'
import { languageTag, t } from '../i18n/strings.ts'
import type { AboutSkill, OtherFit, ReadyReport } from '../messages.ts'
import { fitSettings } from '../profile/fit-settings.ts'
import { customNames, toFitProfile } from '../profile/schema.ts'
import type { LoadedProfile } from '../profile/store.ts'
import type { ReadRecord } from './tabs/records.ts'

let catalog: Catalog | undefined

export function scoreReading({ speaker, read }: ReadRecord, loaded: LoadedProfile): ReadyReport {
  const { posting, reading, wording, signals } = read
  const { degrees, certifications } = loaded.stored.career
  catalog ??= createCatalog(catalogData, languageTag)
  const profile = toFitProfile(loaded.profile)
  const settings = fitSettings(loaded.profile, catalog)
  const report = fitOf(reading, profile, settings.catalog, settings.options)
  const { states, by } = skillStates(reading, profile, settings.catalog)
  const own = customNames(loaded.profile)
  const shown = [...Object.keys(states), ...Object.values(by)]
  const all = catalog
  const names = Object.fromEntries(shown.map((id) => [id, own.get(id) ?? all.name(id)]))
  return {
    state: 'ready',
    posting,
    reading,
    wording,
    ...(signals && { signals }),
    fit: report,
    paint: {
      posting: posting.id,
      sequence: speaker.sequence,
      states,
      by,
      names,
      quiet: Object.keys(states).filter((id) => all.isIdea(id)),
      unwanted: loaded.profile.preferences.dealBreakers.skills.filter((id) => Object.hasOwn(states, id)),
      about: aboutLanguages(Object.keys(states), catalog),
      score: report.score,
    },
    profile,
    credentials: { degrees, certifications },
    profileEmpty: profile.skills.length === 0,
    problem: loaded.problem,
    profileName: loaded.profile.name,
    others: otherFits(reading, loaded, catalog),
    wishes: judgeWishes(reading, posting.location, loaded.profile.preferences),
  }
}

/**
 * What the documents say of each language among the skills, for its card: who hires for it, then what it is good for,
 * and last the one word that a document has for it, which alone would be half of what they tell.
 */
function aboutLanguages(skills: readonly SkillId[], all: Catalog): Record<SkillId, AboutSkill> {
  const { languages, sources } = knowledgeOf(all)
  const cite = (of: string) => {
    const { author, title, year } = sources.find(({ file }) => file === of) ?? {}
    return `(${[author ?? title, year].filter(Boolean).join(', ')})`
  }
  const found = languages.filter(({ skill }) => skills.includes(skill))
  return Object.fromEntries(
    found.map(({ skill, knownFor, employers, source, facts: [first] }): [SkillId, AboutSkill] => {
      const goodFor =
        first && (first.source === source ? `${first.text}.` : `${first.text} ${cite(first.source)}.`)
      return [
        skill,
        {
          hire: t('role.languages.hire', formatList(employers)),
          told: [goodFor, `“${knownFor}” ${cite(source)}.`].filter(Boolean).join(' '),
        },
      ]
    }),
  )
}

/** How a posting of the history fits the profile of this moment; nothing where there is no profile. */
export function judgePast(
  past: HistoryRecord,
  { profile }: LoadedProfile,
): { score: number | null; verdict: VerdictKind | null } {
  if (profile.skills.length === 0) return { score: null, verdict: null }
  catalog ??= createCatalog(catalogData, languageTag)
  const { catalog: tuned, options } = fitSettings(profile, catalog)
  const own = toFitProfile(profile)
  const reading = pastReading(past)
  const fit = fitOf(reading, own, tuned, options)
  const wishes = judgeWishes(reading, null, profile.preferences)
  return { score: fit.score, verdict: verdictOf({ fit, reading, profile: own, wishes })?.kind ?? null }
}

/** How the user's other profiles fit the same posting, best first. */
function otherFits(reading: Reading, { stored }: LoadedProfile, all: Catalog): OtherFit[] {
  return stored.profiles
    .filter(({ id }) => id !== stored.active)
    .map((own) => {
      const { catalog: tuned, options } = fitSettings(own, all)
      return { id: own.id, name: own.name, score: fitOf(reading, toFitProfile(own), tuned, options).score }
    })
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1))
}
