/** A stored reading and the profile of this moment -> what the popup, the page and the badge show. */
import { catalogData } from 'virtual:catalog'
import { fit as fitOf } from '../core/fit/fit.ts'
import { skillStates } from '../core/fit/states.ts'
import { type Catalog, createCatalog } from '../core/lexicon/catalog.ts'
import type { ReadyReport } from '../messages.ts'
import { customNames, toFitProfile } from '../profile/schema.ts'
import type { LoadedProfile } from '../profile/store.ts'
import type { ReadRecord } from './tabs/records.ts'

let catalog: Catalog | undefined

export function scoreReading({ speaker, read }: ReadRecord, loaded: LoadedProfile): ReadyReport {
  const { posting, reading, wording } = read
  const { degrees, certifications } = loaded.stored.career
  catalog ??= createCatalog(catalogData)
  const profile = toFitProfile(loaded.profile)
  const report = fitOf(reading, profile, catalog)
  const { states, by } = skillStates(reading, report, profile, catalog)
  const own = customNames(loaded.profile)
  const names: Record<string, string> = {}
  for (const id of [...Object.keys(states), ...Object.values(by)]) names[id] = own[id] ?? catalog.name(id)
  return {
    state: 'ready',
    posting,
    reading,
    wording,
    fit: report,
    paint: { posting: posting.id, sequence: speaker.sequence, states, by, names, score: report.score },
    profile,
    credentials: { degrees, certifications },
    profileEmpty: profile.skills.length === 0,
    problem: loaded.problem,
  }
}
