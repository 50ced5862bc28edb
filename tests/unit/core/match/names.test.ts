import { describe, expect, test } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { match, mentionsOf } from '../../../../src/core/match/match.ts'
import { ROOT } from '../../../conventions/source-files.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { readText } from '../laws/engine.ts'

const { lexicon } = await startEngine()
const named = (text: string) => mentionsOf(match(text, lexicon), lexicon).map(({ skill }) => skill)

test('every name and alias resolves to its own skill', () => {
  const wrong = readSkillsData(ROOT).skills.flatMap(({ id, name, aliases }) =>
    [name, ...aliases]
      .filter((form) => lexicon.resolve(form) !== id)
      .map((form) => `"${form}" of ${id} resolves to ${lexicon.resolve(form)}`),
  )
  expect(wrong, 'Two skills share the name: leave it with one of them.').toEqual([])
})

test.each([
  ['Message queueS', 'message-queue'],
  ['daily scrum meetings', 'daily-stand-up'],
  ['Linux administration', 'system-administration'],
  ['SQL Tuning', 'query-optimization'],
  ['Computer Science', 'computer-science-fundamentals'],
])('whoever asks for "%s" by name finds it', (name, skill) => {
  expect(lexicon.resolve(name)).toBe(skill)
})

test.each([
  ['Two of our services were ported to Go.', ['go']],
  ['This year we are switching to Spring.', ['spring']],
  ['We want to go further.', []],
  ['The office is moving to go with the times.', []],
])('what things are moved to is a name, and "to go" is none: %s', (text, skills) => {
  expect(named(text)).toEqual(skills)
})

test.each([
  ['A Ph.D. would be nice', []],
  ['C, D and Rust', ['c', 'd-language', 'rust']],
])('a letter behind a dot ends a short form: %s', (text, skills) => {
  expect(named(text)).toEqual(skills)
})

test('how well it has to be known shows a name at the start', () => {
  const [asked] = readText('Requirements\n- Go well enough to mend a service\n- SQL').requirements
  expect(asked?.oneOf).toEqual(['go'])
})

describe('a phrase that begins with a technology names it, and the concept with what follows', () => {
  test.each([
    ['SQL tuning', ['sql', 'query-optimization']],
    ['PostgreSQL administration', ['postgresql', 'database-administration']],
    ['SQL query optimization', ['sql', 'query-optimization']],
  ])('%s', (text, skills) => {
    expect(named(text)).toEqual(skills)
  })

  test('their places do not overlap', () => {
    expect(mentionsOf(match('SQL tuning', lexicon), lexicon)).toEqual([
      { skill: 'sql', start: 0, end: 3 },
      { skill: 'query-optimization', start: 4, end: 10 },
    ])
  })
})

test('what a phrase stands for is its own, whatever its words are', () => {
  expect(named('Docker Hub')).toEqual(['docker-hub'])
  expect(named('Google Play Console')).toEqual(['app-store-deployment'])
  expect(named('Java Virtual Machine')).toEqual(['jvm'])
})

describe('an acronym that is a word of some language is none in small letters', () => {
  test.each([
    ['Lavoriamo dal martedì', 'DAL'],
    ['un ami de longue date', 'AMI'],
    ['a mesma equipe sem pressa', 'SEM'],
    ['Wir fahren mit dem Rad', 'RAD'],
    ['pracuj u nas', 'NAS'],
    ['eagles soar over snow', 'SOAR'],
    ['horses of a long stride', 'STRIDE'],
    ['great strides in comfort', 'STRIDE'],
    ['a radius of nine metres', 'RADIUS'],
    ['they stomp on grapes', 'STOMP'],
  ])('%s', (text, acronym) => {
    expect(named(text)).toEqual([])
    expect(named(`Java, ${acronym} and Docker`)).toHaveLength(3)
  })
})

test('asynchronous programs are asked, asynchronous people are not', () => {
  expect(named('asynchronous communication in an async team')).not.toContain('asynchronous-programming')
  expect(named('asynchronous Python services')).toContain('asynchronous-programming')
  expect(named('the execution plan for the quarter')).toEqual([])
  expect(named('SQL and its execution plans')).toContain('query-optimization')
})

describe('a product that is called like a job', () => {
  test.each([
    'We seek an Oracle SQL Developer for our team in Leeds',
    'Three years as Oracle SQL Developer',
    'Senior Oracle SQL Developer',
    'The Oracle SQL Developer reports to the head of data',
    'Our Oracle SQL Developer will work with analysts',
  ])('is none where somebody is one: %s', (text) => {
    expect(named(text)).not.toContain('sql-developer')
  })

  test('is none in the title of a posting', () => {
    expect(match('Oracle SQL Developer', lexicon, { inTitle: true }).matches).toEqual([])
  })

  test.each([
    'Daily use of Oracle SQL Developer',
    'Toad, DBeaver or Oracle SQL Developer',
    'Fluent with Oracle SQL Developer',
  ])('stays the product elsewhere: %s', (text) => {
    expect(named(text)).toContain('sql-developer')
  })
})

describe('an acronym is short for the words that a bracket parts from it', () => {
  test.each([
    'Work is subject to the Animals at Dairies Act (ADA).',
    'Our Emergency Message Room (EMR) never sleeps.',
    'Shops of small and mid-sized bakers (SMB) trust us.',
    'You follow the ADA (Animals at Dairies Act).',
    'Write a TDD (Technical Design Doc) for each change',
  ])('%s', (text) => {
    expect(
      named(text).filter((skill) => ['ada', 'amazon-emr', 'smb', 'test-driven-development'].includes(skill)),
    ).toEqual([])
  })

  test.each([
    ['Languages (Ada, Fortran)', 'ada'],
    ['Single-page applications (SPA)', 'single-page-applications'],
    ['File shares (SMB, NFS)', 'smb'],
    ['SPA (single-page application)', 'single-page-applications'],
    ['TDD (Test Driven Development)', 'test-driven-development'],
    ['TDD (test driven)', 'test-driven-development'],
  ])('%s is what it says', (text, skill) => {
    expect(named(text)).toContain(skill)
  })
})

test('a single capital begins a name that runs on', () => {
  expect(named('Languages: CPlane, RWorks')).toEqual([])
  expect(named('Languages: C, R')).toEqual(['c', 'r'])
})

test('a practice keeps its principles, whatever else has its name', () => {
  expect(named('We care for Solid principles and small pull requests')).toEqual(['solid', 'pull-requests'])
})

test('what is asked by one name may be something else in a text', () => {
  expect(named('A degree in computer science')).toEqual([])
  expect(named('Strong computer science fundamentals')).toEqual(['computer-science-fundamentals'])
})

describe('a word that begins a name and is none here', () => {
  test.each([
    ['Wissen über Lambda-Architekturen', ['lambda-architecture']],
    ['Next came the move to Kotlin', ['kotlin']],
    ['Next is a talk on Kotlin', ['kotlin']],
    ['Erfahrung mit dem Apache-Ökosystem und Kotlin', ['kotlin']],
    ['EMV-Messungen im Labor und Kotlin', ['kotlin']],
    ['Bei Holm zählen wir zu den größten Online-Shops für Garne', []],
    ['Entwicklung von Online-Shops', ['e-commerce']],
  ])('%s', (text, skills) => {
    expect(named(text)).toEqual(skills)
  })
})

test.each([
  ['the web framework Express would help', 'express'],
  ['the workflow engine Temporal is welcome', 'temporal'],
  ['the programming language Elixir is required', 'elixir'],
  ['the build tool Gradle', 'gradle'],
  ['Die Programmiersprache Go ist von Vorteil', 'go'],
  ['Erfahrung mit dem Nachrichtensystem Pulsar ist hilfreich', 'pulsar'],
])('a word before a name says what it is: "%s"', (text, skill) => {
  expect(named(text)).toContain(skill)
})
