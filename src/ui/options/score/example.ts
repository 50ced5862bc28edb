/** A posting as the engine would read it, to show what the weights do. */
import type { Level, Reading, SkillId } from '../../../core/types.ts'

const ASKED: readonly [Level, SkillId[], number | null][] = [
  ['required', ['java', 'kotlin'], 3],
  ['required', ['spring-boot'], null],
  ['required', ['sql'], null],
  ['required', ['docker'], null],
  ['required', ['communication'], null],
  ['preferred', ['kafka', 'rabbitmq'], null],
  ['preferred', ['aws'], null],
  ['preferred', ['mysql'], null],
  ['mentioned', ['git'], null],
]

export const EXAMPLE: Reading = {
  posting: 'example',
  title: { text: '', roles: [], mentions: [] },
  role: {
    id: 'backend-developer',
    confidence: 1,
    runnerUp: null,
    evidence: [],
    balance: { frontend: 0, backend: 1, data: 0, operations: 0 },
  },
  seniority: null,
  years: null,
  mentions: [],
  requirements: ASKED.map(([level, oneOf, years], index) => ({
    level,
    oneOf,
    years,
    start: index,
    end: index + 1,
  })),
  negated: [],
  skills: ASKED.flatMap(([level, oneOf, years]) => oneOf.map((id) => ({ id, level, group: null, years }))),
  facts: {
    salary: null,
    employmentTypes: [],
    workMode: null,
    officeDays: null,
    location: null,
    visaSponsorship: null,
    clearance: null,
    onCall: null,
    travel: null,
    degree: null,
    certifications: [],
  },
  duties: [],
  textLength: ASKED.length,
}
