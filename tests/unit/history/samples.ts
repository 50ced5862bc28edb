/** Records made by hand. */
import type { AskedThing } from '../../../src/core/insight/types.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'

export const DAY = 86_400_000
export const START = Date.UTC(2026, 8, 7, 9)

export function asks(skills: string, level: AskedThing['level'] = 'required'): AskedThing[] {
  return skills
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ level, oneOf: one.split('/'), years: null, clause: `You know ${one}.` }))
}

export function record(id: string, rest: Partial<HistoryRecord> = {}): HistoryRecord {
  const firstSeen = rest.firstSeen ?? START
  return {
    id: `jobs.example|${id}`,
    job: `jobs.example|${id}`,
    title: 'Java Developer',
    company: `Company ${id}`,
    board: 'jobs.example',
    url: `https://jobs.example/${id}`,
    firstSeen,
    lastSeen: firstSeen,
    role: 'backend-developer',
    seniority: null,
    pay: null,
    score: 50,
    requirements: asks('java docker kafka'),
    facts: { years: null, workMode: null, employmentTypes: [], degree: null, visaSponsorship: null },
    status: 'seen',
    statusDates: { seen: firstSeen },
    note: '',
    ...rest,
  }
}
