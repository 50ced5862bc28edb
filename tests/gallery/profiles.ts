/** Profiles for the options page: empty, everyday, and larger than anybody's. */
import { addCustomSkill, addSkill, editSkill } from '../../src/profile/edit.ts'
import type { ResumeReading } from '../../src/profile/resume/reading.ts'
import { emptyProfile, emptyStored, type Profile, type Stored } from '../../src/profile/schema.ts'
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

export const wishful: Profile = {
  ...everyday,
  preferences: {
    pay: { amount: 85_000, currency: 'EUR', period: 'year' },
    workModes: ['remote', 'hybrid'],
    locations: ['Berlin', 'Köln', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
    dealBreakers: {
      needsSponsorship: false,
      clearance: true,
      onCall: true,
      travel: false,
      skills: ['php', 'salesforce'],
    },
  },
}

export const settled: Stored = {
  ...emptyStored(),
  settings: {
    ...emptyStored().settings,
    sitesOff: ['intranet.example.com', 'a-very-long-name-of-a-site-that-does-not-want-to-end.example.org'],
    sync: true,
  },
}

export const resumeReading: ResumeReading = {
  skills: [
    {
      skill: 'java',
      level: 'strong',
      years: 6.5,
      lastUsed: 2026,
      evidence: 'Settlement services in Java and Spring Boot',
      confidence: 'sure',
    },
    {
      skill: 'kafka',
      level: 'working',
      years: null,
      lastUsed: null,
      evidence: 'Java, Kafka, PostgreSQL, Docker',
      confidence: 'sure',
    },
    {
      skill: 'communication',
      level: 'working',
      years: null,
      lastUsed: null,
      evidence: `A sentence that goes on and on ${'and on '.repeat(40)}`,
      confidence: 'guess',
    },
  ],
  years: { value: 8, evidence: 'Mar 2021 – Present · Aug 2018 – Feb 2021' },
  seniority: { value: 'senior', evidence: 'Senior Java Developer' },
  titles: [{ value: 'Senior Java Developer', evidence: 'Mar 2021 – Present', confidence: 'sure' }],
  degrees: [{ value: 'master', evidence: 'M.Sc. Computer Science, Lund University' }],
  certifications: [],
  languages: [{ value: 'english', evidence: 'Swedish (native), English (fluent)' }],
  positions: [
    {
      title: 'Senior Java Developer',
      from: '2021-03',
      to: null,
      months: 69,
      isRough: false,
      evidence: 'Mar 2021 – Present',
    },
    { title: null, from: null, to: null, months: null, isRough: false, evidence: '13/2018 – 02/2021' },
    { title: 'Tester', from: '2014', to: '2018', months: 48, isRough: true, evidence: 'Tester, 2014 – 2018' },
  ],
  statedYears: { value: 10, evidence: 'Engineer with 10 years of experience' },
  unread: [
    { index: 3, text: 'Things that I do on Sundays' },
    { index: 9, text: 'Stations so far' },
  ],
  words: [],
  isCut: false,
}
