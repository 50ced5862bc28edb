/** What a record keeps of a posting, what of it can be judged later, and which two are the same job. */
import { describe, expect, test } from 'vitest'
import type { Posting, Reading } from '../../../src/core/types.ts'
import { faultOf } from '../../../src/history/faults.ts'
import { keepsText, pastReading, readAgain, recordId, recordOf } from '../../../src/history/record.ts'
import { RECORD_LIMITS, recordSchema } from '../../../src/history/schema.ts'
import { type Comparable, companyKey, sameJob, titleKey } from '../../../src/history/similarity.ts'
import { toCsv } from '../../../src/history/transfer.ts'
import { asked, oneOf, partOf, reading } from '../core/fit/samples.ts'
import { asks, DAY, record, START } from './samples.ts'

const URL = 'https://www.jobs.example/7'
const posting = (rest: Partial<Posting> = {}): Posting => ({
  id: '7',
  title: 'Cook',
  company: 'Soup & Co',
  location: null,
  salary: null,
  employmentType: null,
  text: 'You know Java.',
  blocks: [],
  ...rest,
})
const told = <Value>(value: Value) => ({ value, span: null })

/** A reading in which everything is told. */
const FULL: Reading = {
  ...reading([
    { ...partOf('aws', 'kafka'), start: 4, end: 13 },
    { ...oneOf(['java', 'go'], 'preferred', 3), orKind: true },
    asked('java', 'required', 2),
    asked('go', 'mentioned'),
  ]),
  title: {
    text: 'Cook',
    roles: [],
    mentions: ['java', 'go', 'java'].map((skill) => ({ skill, start: 0, end: 0 })),
  },
  seniority: 'senior',
  seniorityBy: 'words',
  years: { min: 3, max: 5 },
  facts: {
    salary: told({ min: 10, max: 20, currency: 'EUR', period: 'hour' as const }),
    employmentTypes: [told('contract' as const), told('contract' as const), told('full-time' as const)],
    workMode: told('remote' as const),
    officeDays: null,
    location: null,
    visaSponsorship: told(false),
    clearance: told(true),
    onCall: told(false),
    travel: told(true),
    degree: told({ level: 'master' as const, required: true }) as Reading['facts']['degree'],
    certifications: [],
  },
}

describe('a record', () => {
  test('has what the posting tells, in fixed words', () => {
    const kept = recordOf(posting(), URL, FULL, 80, 5)
    expect(recordSchema.parse(kept)).toEqual(kept)
    expect(kept).toEqual({
      id: 'jobs.example|7',
      job: 'jobs.example|7',
      title: 'Cook',
      company: 'Soup & Co',
      board: 'jobs.example',
      url: URL,
      firstSeen: 5,
      lastSeen: 5,
      role: 'backend-developer',
      seniority: 'senior',
      seniorityBy: 'words',
      titleSkills: ['java', 'go'],
      pay: { min: 10, max: 20, currency: 'EUR', period: 'hour' },
      score: 80,
      requirements: [
        { level: 'required', oneOf: ['kafka'], years: null, partOf: 'aws', clause: 'know Java' },
        { level: 'preferred', oneOf: ['java', 'go'], years: 3, orKind: true, clause: '' },
        { level: 'required', oneOf: ['java'], years: 2, clause: '' },
        { level: 'mentioned', oneOf: ['go'], years: null, clause: '' },
      ],
      facts: {
        years: { min: 3, max: 5 },
        workMode: 'remote',
        employmentTypes: ['contract', 'full-time'],
        degree: 'master',
        visaSponsorship: false,
        clearance: true,
        onCall: false,
        travel: true,
      },
      status: 'seen',
      statusDates: { seen: 5 },
      note: '',
    })
  })

  test('is judged later by what it has, without any place in a text', () => {
    const kept = recordOf(posting(), URL, FULL, 80, 5)
    const { skills, ...rest } = pastReading(kept)
    expect(rest).toEqual({
      posting: kept.id,
      title: {
        text: 'Cook',
        roles: [],
        mentions: ['java', 'go'].map((skill) => ({ skill, start: 0, end: 0 })),
      },
      role: {
        id: 'backend-developer',
        confidence: 1,
        runnerUp: null,
        evidence: [],
        balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
      },
      seniority: 'senior',
      seniorityBy: 'words',
      years: { min: 3, max: 5 },
      mentions: [],
      requirements: kept.requirements.map(({ clause: _, ...own }) => ({ ...own, start: 0, end: 0 })),
      negated: [],
      facts: { ...FULL.facts, degree: null, employmentTypes: [told('contract'), told('full-time')] },
      duties: [],
      textLength: 0,
    })
    const of = (id: string, level: string, years: number | null) => ({ id, level, group: null, years })
    expect(skills).toEqual([
      of('kafka', 'required', null),
      of('java', 'required', 2),
      of('go', 'preferred', 3),
    ])
  })

  test('of a posting that tells nothing tells nothing either', () => {
    const bare = recordOf(posting({ company: null }), URL, reading([]), null, 5)
    expect(bare).toMatchObject({ company: null, pay: null, score: null, requirements: [] })
    for (const key of ['seniorityBy', 'titleSkills', 'text']) expect(bare).not.toHaveProperty(key)
    const past = pastReading(bare)
    expect(past).not.toHaveProperty('seniorityBy')
    expect(past.title.mentions).toEqual([])
    expect(past.facts).toEqual({ ...reading([]).facts })
  })

  test('of a posting larger than any real one has no more than its limits', () => {
    const long = ' x'.repeat(300_000)
    const many = Array.from({ length: 400 }, (_, at) => ({ ...asked(`s${at}`), start: 0, end: 9_000 }))
    const mentions = many.map(({ oneOf: [skill = ''] }) => ({ skill, start: 0, end: 0 }))
    const made = recordOf(
      posting({ title: long, company: long, text: long }),
      `https://x.example/${'y'.repeat(9_000)}`,
      { ...reading(many), title: { text: '', roles: [], mentions } },
      1,
      5,
      true,
    )
    expect(recordSchema.parse(made)).toEqual(made)
    expect([made.title, made.company, made.url, made.text].map((text) => text?.length)).toEqual([
      RECORD_LIMITS.line,
      RECORD_LIMITS.line,
      RECORD_LIMITS.url,
      RECORD_LIMITS.text,
    ])
    expect([made.requirements.length, made.titleSkills?.length]).toEqual([300, 50])
    expect(made.requirements[0]?.clause).toMatch(/^(?:x ){199}x…$/)
  })

  test.each([
    ['https://www.soup.example/1', 'soup.example'],
    ['http://www.www.example/1', 'www.example'],
    ['https://jobs.www.example/1', 'jobs.www.example'],
    ['paste:7', 'paste'],
    ['file:///x.txt', 'file'],
    ['x.txt', 'file'],
    ['', 'file'],
  ])('of %j belongs to %s, and keeps its text where that is no page', (url, board) => {
    expect(recordId(url, '7')).toBe(`${board}|7`)
    const made = recordOf(posting(), url, reading([]), null, 5)
    const isPage = board.includes('.')
    expect([made.board, made.text]).toEqual([board, isPage ? undefined : 'You know Java.'])
    expect(recordOf(posting(), url, reading([]), null, 5, true).text).toBe('You know Java.')
    expect([keepsText(made), keepsText({ ...made, status: 'saved' })]).toEqual([!isPage, true])
  })

  test('read again has what the later reading says, and what the user said', () => {
    const before = record('a', {
      title: 'Old',
      job: 'j',
      status: 'applied',
      note: 'Ana',
      firstSeen: START,
      statusDates: { seen: START, applied: START + 1 },
    })
    const later = record('a', { title: 'New', firstSeen: START + DAY })
    const both = {
      job: 'j',
      status: 'applied',
      note: 'Ana',
      firstSeen: START,
      lastSeen: START + DAY,
      statusDates: { seen: START, applied: START + 1 },
    }
    expect(readAgain(before, later)).toEqual({ ...later, ...both })
    const earlier = record('a', { title: 'Older', firstSeen: START - DAY })
    expect(readAgain(before, earlier)).toMatchObject({
      title: 'Old',
      firstSeen: START - DAY,
      lastSeen: START,
    })
    expect(readAgain(before, { ...before, title: 'Same moment' }).title).toBe('Same moment')
  })
})

describe('the same job', () => {
  const skills = asks('a b c d e f g h i j')
  const one = {
    board: 'a.example',
    title: 'Senior Java Developer',
    company: 'Soup',
    seniority: null,
    requirements: skills,
  }
  const other = { ...one, board: 'b.example' }
  const of = (...names: string[]) => asks(names.join(' '))

  test.each<[string, Partial<Comparable>, boolean]>([
    ['another company', { company: 'Bread' }, false],
    ['the company with its legal form', { company: 'SOUP GmbH & Co. KG' }, true],
    ['the company in other letters', { company: 'Söup, Inc.' }, true],
    ['another level', { seniority: 'junior' }, true],
    ['six of ten skills', { requirements: of('a', 'b', 'c', 'd', 'e', 'f') }, true],
    ['five of ten skills', { requirements: of('a', 'b', 'c', 'd', 'e') }, false],
    ['two skills', { requirements: of('a', 'b') }, false],
    ['none of the skills', { requirements: of('x', 'y', 'z') }, false],
    ['words that boards add', { title: 'Senior Java Developer (m/w/d), remote, full time' }, true],
    ['other words for the same', { title: 'Sr. Java Engineer' }, true],
    ['a title half of which is the same', { title: 'Junior Java Tester' }, false],
    ['no title', { title: '' }, false],
    ['no company, and all the rest', { company: null }, true],
    ['no company, and nine of ten skills', { company: null, requirements: skills.slice(1) }, true],
    ['no company, and eight of ten', { company: null, requirements: skills.slice(2) }, false],
    ['no company, and a shorter title', { company: null, title: 'Java Developer' }, false],
  ])('on another board, with %s', (_name, rest, isSame) => {
    expect(sameJob(one, { ...other, ...rest }) > 0).toBe(isSame)
    expect(sameJob({ ...other, ...rest }, one)).toBe(sameJob(one, { ...other, ...rest }))
  })

  test('is alike in full where all is the same, and less where less is', () => {
    expect(sameJob(one, other)).toBe(1)
    expect(sameJob(one, { ...other, requirements: of('a', 'b', 'c', 'd', 'e', 'f') })).toBeCloseTo(0.8)
    expect(sameJob(one, { ...other, title: 'Java Developer' })).toBeCloseTo(0.9)
  })

  test('on one board needs all to agree: a company has several openings', () => {
    expect(sameJob(one, { ...one })).toBe(1)
    expect(sameJob(one, { ...one, requirements: of('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') })).toBe(0)
    expect(sameJob(one, { ...one, title: 'Java Developer' })).toBe(0)
  })

  test('is another where both tell their levels and they differ', () => {
    const levels = (a: 'senior' | 'junior' | null, b: 'senior' | 'junior' | null) =>
      sameJob({ ...one, seniority: a }, { ...other, seniority: b }) > 0
    expect([levels('senior', 'junior'), levels('senior', 'senior'), levels('senior', null)]).toEqual([
      false,
      true,
      true,
    ])
  })

  test.each<[string | null, string]>([
    ['Tidewater Ledger, Inc.', 'tidewater ledger'],
    ['  ÄRZTE  AG ', 'arzte'],
    ['The Company', 'the'],
    ['Group', 'group'],
    ['C++ & C# Ltd', 'c++ c#'],
    ['', ''],
    [null, ''],
  ])('the company %j is known as %j', (company, key) => {
    expect(companyKey(company)).toBe(key)
  })

  test.each([
    ['Sr. Backend Engineer (all genders)', 'back developer end senior'],
    ['Jr Fullstack Dev', 'developer full junior stack'],
    ['Developer, Developer', 'developer'],
    ['remote', ''],
  ])('the title %j is known as %j', (title, key) => {
    expect(titleKey(title)).toBe(key)
  })
})

test('a spreadsheet has a column for each thing, by name', () => {
  const full = record('a', {
    company: null,
    seniority: 'senior',
    pay: { min: 10, max: 20, currency: 'EUR', period: 'hour' },
    requirements: [
      ...asks('java/go kafka'),
      ...asks('docker aws/sql', 'preferred'),
      ...asks('x', 'mentioned'),
    ],
    lastSeen: START + DAY,
    note: 'Ana',
  })
  const [head = '', first = '', second = '', end] = toCsv([full, record('b', { score: null })])
    .slice(1)
    .split('\r\n')
  const names = head.split(',')
  const row = (line: string) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell]))
  expect(row(first)).toEqual({
    title: 'Java Developer',
    company: '',
    board: 'jobs.example',
    url: 'https://jobs.example/a',
    first_seen: '2026-09-07T09:00:00.000Z',
    last_seen: '2026-09-08T09:00:00.000Z',
    role: 'backend-developer',
    seniority: 'senior',
    pay_min: '10',
    pay_max: '20',
    pay_currency: 'EUR',
    pay_period: 'hour',
    fit: '50',
    status: 'seen',
    required: 'java or go; kafka',
    preferred: 'docker; aws or sql',
    note: 'Ana',
  })
  expect(row(second)).toMatchObject({
    company: 'Company b',
    fit: '',
    pay_min: '',
    pay_period: '',
    preferred: '',
  })
  expect(end).toBe('')
})

test.each([
  ['QuotaExceededError', 'quota'],
  ['QuotaExceeded', 'quota'],
  ['NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', 'quota'],
  ['VersionError', 'newer'],
  ['Version', 'newer'],
  ['BlockedError', 'blocked'],
  ['MissingAPIError', 'unavailable'],
  ['MissingAPI', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['OpenFailedError', 'unavailable'],
  ['InvalidStateError', 'unavailable'],
  ['DatabaseClosedError', 'closed'],
  ['DatabaseClosed', 'closed'],
  ['AbortError', 'closed'],
  ['NotFoundError', 'closed'],
  ['TypeError', 'unknown'],
] as const)('%s is told as %s, from whatever depth it comes', (name, fault) => {
  expect(faultOf({ name })).toBe(fault)
  expect(faultOf({ name: 'Error', cause: { inner: { cause: { name } } } })).toBe(fault)
  expect(faultOf({ inner: { inner: { inner: { inner: { name } } } } })).toBe('unknown')
  expect(faultOf({ name: 7, inner: null, cause: { name } })).toBe(fault)
})

test('a database that was closed is closed, whatever else it says of its state', () => {
  expect(faultOf({ name: 'InvalidStateError', inner: { name: 'DatabaseClosedError' } })).toBe('closed')
  expect([faultOf(null), faultOf(undefined), faultOf('VersionError'), faultOf({})]).toEqual(
    Array(4).fill('unknown'),
  )
})
