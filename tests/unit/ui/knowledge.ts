/** The popup's report of a posting of a few words, with the catalog as the extension has it. */

import { fit } from '../../../src/core/fit/fit.ts'
import type { ProfileSkill, Reading, SkillId } from '../../../src/core/types.ts'
import type { PostingCard, ReadyReport } from '../../../src/messages.ts'
import { profile } from '../core/fit/samples.ts'
import { type Ask, catalog, posting } from '../core/gap/samples.ts'

export { catalog }

interface Sample {
  asks?: Ask[]
  own?: (SkillId | ProfileSkill)[]
  reading?: Partial<Reading>
  card?: Partial<PostingCard>
  report?: Partial<ReadyReport>
  level?: ReadyReport['profile']['seniority']
  years?: number
}

export function reportOf({ asks = [], own = [], reading, card, report, level, years }: Sample): ReadyReport {
  const read: Reading = { ...posting(...asks), ...reading }
  const user = { ...profile(...own), seniority: level ?? null, years: years ?? null }
  const names = Object.fromEntries(read.skills.map(({ id }) => [id, catalog.name(id)]))
  return {
    state: 'ready',
    posting: {
      id: 'p1',
      url: 'https://x.test',
      title: 'Back End Developer',
      company: 'Acme',
      location: null,
      ...card,
    },
    reading: read,
    wording: names,
    fit: fit(read, user, catalog),
    paint: { posting: 'p1', sequence: 1, states: {}, by: {}, quiet: [], unwanted: [], names, score: null },
    profile: user,
    credentials: { degrees: [], certifications: [] },
    profileEmpty: own.length === 0,
    problem: null,
    ...report,
  }
}
