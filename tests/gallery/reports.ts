/** Reports of made-up postings, scored by the real engine. */
import { fit as score } from '../../src/core/fit/fit.ts'
import { skillStates } from '../../src/core/fit/states.ts'
import type { Facts, FitProfile, Level, Reading, Requirement, SkillId } from '../../src/core/types.ts'
import type { ReadyReport } from '../../src/messages.ts'
import { galleryCatalog } from './catalog.ts'

const NO_FACTS: Facts = {
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
}

const span = { start: 0, end: 10 }

type Ask = [level: Level, oneOf: SkillId[], years?: number]

const ROLE: Reading['role'] = {
  id: 'java-dotnet-developer',
  confidence: 0.93,
  runnerUp: 'backend-developer',
  evidence: [
    { kind: 'title', reason: 'Senior Java Developer', span: null },
    {
      kind: 'content',
      reason: 'Java or .NET stack: “Spring Boot”',
      clue: { name: 'Java or .NET stack', words: 'Spring Boot' },
      span,
    },
    {
      kind: 'content',
      reason: 'back-end work: “maintain the services behind our payment platform”',
      clue: { name: 'back-end work', words: 'maintain the services behind our payment platform' },
      span,
    },
  ],
  balance: { frontend: 0.06, backend: 0.62, data: 0.21, operations: 0.11 },
}

/** A reading of a text in which each skill stands ten characters after the last. */
function makeReading(asks: readonly Ask[], more: Partial<Reading> = {}): Reading {
  let at = 0
  const mentions: Reading['mentions'] = []
  const requirements = asks.map(([level, oneOf, years]): Requirement => {
    const start = at
    for (const skill of oneOf) {
      mentions.push({ skill, start: at, end: at + 8 })
      at += 10
    }
    return { level, oneOf, years: years ?? null, start, end: at }
  })
  return {
    posting: 'gallery',
    title: { text: '', roles: [], mentions: [] },
    role: ROLE,
    seniority: 'senior',
    years: { min: 5, max: null },
    mentions,
    requirements,
    negated: [],
    skills: requirements.flatMap(({ level, oneOf, years }) =>
      oneOf.map((id) => ({ id, level, group: null, years })),
    ),
    facts: NO_FACTS,
    duties: [],
    textLength: at,
    ...more,
  }
}

const PROFILE: FitProfile = {
  skills: [
    'spring-boot',
    'postgresql',
    'docker',
    'git',
    'rest',
    'rabbitmq',
    'python',
    'junit',
    'communication',
  ].map((skill) => ({ skill, level: 'working' as const, years: skill === 'spring-boot' ? 3 : null })),
  seniority: 'mid',
  years: 4,
  targetRoles: ['java-dotnet-developer'],
}

const NO_PROFILE: FitProfile = { skills: [], seniority: null, years: null, targetRoles: [] }

function makeReport(
  words: { title: string; company: string | null; location?: string | null },
  reading: Reading,
  profile: FitProfile = PROFILE,
): ReadyReport {
  const report = score(reading, profile, galleryCatalog)
  const { states, by } = skillStates(reading, profile, galleryCatalog)
  const ids = [...Object.keys(states), ...Object.values(by)]
  return {
    state: 'ready',
    posting: { id: 'gallery', url: 'https://example.com', location: null, ...words },
    reading,
    fit: report,
    paint: {
      posting: 'gallery',
      sequence: 1,
      states,
      by,
      names: Object.fromEntries(ids.map((id) => [id, galleryCatalog.name(id)])),
      quiet: Object.keys(states).filter((id) => galleryCatalog.isIdea(id)),
      unwanted: [],
      score: report.score,
    },
    wording: Object.fromEntries(reading.skills.map(({ id }) => [id, galleryCatalog.name(id)])),
    profile,
    credentials: { degrees: ['bachelor'], certifications: ['aws-certified-developer'] },
    profileEmpty: profile.skills.length === 0,
    problem: null,
  }
}

const WORDS = { title: 'Senior Java Developer', company: 'Northlight Payments', location: 'Leeds, UK' }

const ASKS: Ask[] = [
  ['required', ['java'], 5],
  ['required', ['spring-boot'], 3],
  ['required', ['sql']],
  ['required', ['rest']],
  ['required', ['kubernetes']],
  ['required', ['aws', 'google-cloud', 'azure']],
  ['required', ['kafka']],
  ['required', ['postgresql', 'mysql', 'oracle-database']],
  ['required', ['docker']],
  ['required', ['git']],
  ['preferred', ['terraform']],
  ['preferred', ['junit']],
  ['preferred', ['python', 'go', 'kotlin']],
  ['preferred', ['graphql'], 2],
  ['mentioned', ['microservices']],
  ['mentioned', ['jenkins']],
  ['mentioned', ['grafana']],
  ['required', ['communication']],
  ['preferred', ['teamwork']],
  ['required', ['english']],
]

const FACTS: Facts = {
  ...NO_FACTS,
  workMode: { value: 'hybrid', span },
  officeDays: { value: 2, span },
  employmentTypes: [{ value: 'full-time', span }],
  salary: { value: { min: 70000, max: 85000, currency: 'GBP', period: 'year' }, span },
  visaSponsorship: { value: false, span },
  degree: { value: { level: 'bachelor', orExperience: true, required: true }, span },
}

export const typical = makeReport(
  WORDS,
  makeReading(ASKS, {
    facts: FACTS,
    negated: [
      { skill: 'php', start: 300, end: 303 },
      { skill: 'perl', start: 310, end: 314 },
    ],
    duties: [
      { value: 'apis', span },
      { value: 'data-storage', span },
      { value: 'performance-scale', span },
    ],
  }),
)

/** Pay and city that the documents know. */
export const american = makeReport(
  { title: 'Python Developer', company: 'Acme', location: 'Dallas, TX' },
  makeReading(ASKS, {
    title: { text: 'Python Developer', roles: [], mentions: [{ skill: 'python', start: 0, end: 6 }] },
    role: { ...ROLE, id: 'backend-developer', runnerUp: null },
    facts: {
      ...FACTS,
      salary: { value: { min: 125000, max: 145000, currency: 'USD', period: 'year' }, span },
      certifications: [
        { value: 'aws-certified-developer', span },
        { value: 'cka', span },
      ],
    },
    seniority: 'junior',
    years: { min: 1, max: 2 },
  }),
)

/** Pay by the day, in other money than the documents'. */
export const contract = makeReport(
  { title: 'API Engineer', company: null, location: 'London' },
  makeReading(ASKS, {
    role: { ...ROLE, id: 'api-engineer', runnerUp: null },
    seniority: 'principal',
    facts: { ...NO_FACTS, salary: { value: { min: 500, max: 600, currency: 'GBP', period: 'day' }, span } },
  }),
)

export const noProfile = makeReport(WORDS, makeReading(ASKS, { facts: FACTS }), NO_PROFILE)

export const damagedProfile: ReadyReport = {
  ...noProfile,
  problem: { kind: 'invalid', backupKey: 'profile-backup:x', date: '2026-11-23', details: [] },
}

export const perfect = makeReport(
  { title: 'Back End Engineer', company: 'Acme' },
  makeReading(
    [
      ['required', ['java']],
      ['required', ['spring-boot']],
      ['required', ['docker']],
      ['preferred', ['git']],
    ],
    { seniority: null, years: null },
  ),
)

export const little = makeReport(
  { title: 'Software Developer', company: null },
  makeReading([['required', ['java']]], {
    seniority: null,
    years: { min: 1, max: 3 },
    role: {
      id: 'backend-developer',
      confidence: 0.41,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
    },
  }),
)

export const nothing = makeReport(
  { title: '', company: 'Quiet & Co' },
  makeReading([], {
    seniority: null,
    years: null,
    role: {
      id: 'other',
      confidence: 1,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
    },
  }),
)

const LONG = 'custom:the-internal-enterprise-message-orchestration-framework-with-a-very-long-name-2000'

export const long = makeReport(
  {
    title:
      'Senior Principal Back End Software Engineer (m/f/d) – Distributed Payment Reconciliation Platform, Remote within the European Union',
    company: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH',
    location: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
  },
  makeReading(
    [
      ['required', [LONG], 10],
      [
        'required',
        ['java', 'kotlin', 'scala', 'csharp', 'go', 'python', 'typescript', 'rust', 'ruby', 'elixir'],
        8,
      ],
      ['required', ['aws', 'google-cloud', 'azure', 'kubernetes', LONG]],
      ['required', ['sql'], 10],
      ['required', ['spring-boot'], 10],
      ...['kafka', 'terraform', 'ansible', 'grafana', 'prometheus', 'redis', 'mongodb', 'cassandra'].map(
        (skill): Ask => ['required', [skill]],
      ),
      ...['graphql', 'grpc', 'elasticsearch', 'jenkins', 'kotlin', 'scala'].map(
        (skill): Ask => ['preferred', [skill]],
      ),
    ],
    {
      seniority: 'principal',
      years: { min: 10, max: 15 },
      facts: {
        ...FACTS,
        salary: { value: { min: 9500000, max: 12500000, currency: 'JPY', period: 'year' }, span },
        clearance: { value: true, span },
        onCall: { value: true, span },
        travel: { value: true, span },
      },
    },
  ),
)
