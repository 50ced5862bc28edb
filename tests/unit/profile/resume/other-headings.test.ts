import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
const titles = (text: string) => read(text).positions.map(({ title }) => title)

describe('a heading in words that nobody listed', () => {
  test('opens jobs where it is marked as the others are', () => {
    const text = `# Kemal Example
## Toolkit
Perl, Ansible
## At sea
**Deck Officer**, Example Line, 2012 – 2016
## On land
**Systems Administrator**, Example Port, since 2017
- Ansible for 300 hosts
## Education
- Nautical diploma, 2012`
    expect(titles(text)).toEqual(['Deck Officer', 'Systems Administrator'])
    expect(read(text).skills.find(({ skill }) => skill === 'ansible')?.years).toBeGreaterThan(8)
    expect(read(text).skills.find(({ skill }) => skill === 'perl')?.years).toBeNull()
  })

  test('or stands apart after a list of skills', () => {
    const text = `Kemal Example

Skills
Perl, Ansible

Gigs and residencies
Jan 24 – Dec 25
Example Opera
Sound Technician
• Perl for the light desk

Education
Diploma, 2012`
    expect(titles(text)).toEqual(['Sound Technician'])
    expect(read(text).years?.value).toBe(2)
  })

  test('but not where nothing under it is dated, nor over a group of skills', () => {
    const text = `SKILLS

Databases
Redis, Neo4j

Clouds
AWS Solutions Architect material, Azure

EXPERIENCE
Developer, Example Mill, 2019 – 2021
Perl`
    expect(titles(text)).toEqual(['Developer'])
    expect(read(text).skills.find(({ skill }) => skill === 'neo4j')?.years).toBeNull()
  })
})

describe('what stands under a heading tells what it opens', () => {
  const text = (mark: string) => `Ada Example

${mark}Skills
Perl, Helm

${mark}Along the way
Tester
Example Mill, Kiel | 2019/05 – 2021/04
• Plans in Raku

${mark}Hotchpotch
Neo4j, Redis, Ada

${mark}Heard and understood
Danish – native
Thai – B1

${mark}Education
BSc, 2019`

  test.each(['# ', '◆ ', '» '])('where all headings wear "%s"', (mark) => {
    const { positions, skills, languages, degrees } = read(text(mark))
    expect(positions.map(({ title }) => title)).toEqual(['Tester'])
    expect(skills.find(({ skill }) => skill === 'raku')?.years).toBe(2)
    expect(skills.find(({ skill }) => skill === 'neo4j')?.years).toBeNull()
    expect(languages.map(({ value }) => value)).toEqual(['danish', 'thai'])
    expect(degrees).toHaveLength(1)
  })
})

test('a German compound opens what its last word does', () => {
  const { skills, languages } = read(
    'Berufserfahrung\nTester, Beispiel Mühle, 2019 – 2021\n\nAnwendungskenntnisse\nPerl\n\nSprachkompetenz\nDänisch',
  )
  expect(skills).toMatchObject([{ skill: 'perl', years: null }])
  expect(languages.map(({ value }) => value)).toEqual(['danish'])
})

describe('which dress is that of headings', () => {
  test('that of most kinds of sections, whatever stands over each of several projects', () => {
    const text = `Ada Example
Skill Set:
Perl
Employment Details:
Working as Team Lead with Example Systems from May 2021 to date.
Assignments:
Project #1
Role: Developer
Duration: May 2021 – Apr 2023
Wrote it in Raku
Project #2
Role: Tester
Duration: May 2018 – Apr 2019
Education:
B.Tech, 2018`
    const { positions, degrees, skills } = read(text)
    expect(positions.map(({ title }) => title)).toEqual(['Team Lead', 'Tester'])
    expect(degrees).toHaveLength(1)
    expect(skills.find(({ skill }) => skill === 'perl')?.years).toBeNull()
  })
})

test('those whom one may ask are not read as the one who asks to be hired', () => {
  const text = `PROFILE
Ada Example, Nakuru

MY STINTS
1. EXAMPLE DAIRY LTD
Position: Developer
Period: May 2018 to Apr 2021

REFEREES
Dr. B. Example, Lecturer, 2004 – present`
  expect(titles(text)).toEqual(['Developer'])
})

describe('projects beside employments', () => {
  const employment = 'Festanstellung\n01/2015 – 12/2018   Entwickler, Beispiel AG\n'
  const project = (dates: string) =>
    `Projekte\nZeitraum: ${dates}\nKunde: Reederei\nRolle: Architektin\nTechnologien: Kotlin\n\n`

  test('with a client and a role count as jobs where no job fills their time', () => {
    const { positions, years } = read(`${project('01/2020 – 12/2021')}${employment}`)
    expect(positions.map(({ title }) => title)).toEqual(['Architektin', 'Entwickler'])
    expect(years?.value).toBe(6)
  })

  test('and within a job only date what they name', () => {
    const { positions, skills } = read(`${project('02/2016 – 01/2017')}${employment}`)
    expect(positions.map(({ title }) => title)).toEqual(['Entwickler'])
    expect(skills).toMatchObject([{ skill: 'kotlin', years: 1 }])
  })

  test('what one did for oneself is none', () => {
    const own = 'Projects\nLead Developer, chess engine, 2020 – 2021\n- Zig\n\n'
    expect(titles(`${own}Employment\nDeveloper, Example Mill, 2015 – 2018`)).toEqual(['Developer'])
  })
})

describe('what is named beside the jobs', () => {
  const confidence = (text: string, skill: string) =>
    read(text).skills.find((one) => one.skill === skill)?.confidence

  test('a technology of a course was learnt, its subject may be a name', () => {
    const text =
      'Education\nExample Academy, evening track (Elm, Compilers), 2021\n\nTalks\nWhy our nightly Kafka jobs failed'
    expect(confidence(text, 'elm')).toBe('likely')
    expect(confidence(text, 'kafka')).toBe('guess')
  })

  test('a season of a date is no framework, a label with a gap no skill', () => {
    const { skills } = read('Teaching\nTutor, Spring 2021\n\nSkills\nDevOps   Helm\nBack end   Go')
    expect(skills.map(({ skill }) => skill)).toEqual(['helm', 'go'])
  })

  test('languages behind their label, whatever is left of the gap', () => {
    const { languages } = read('Skills\nTools Helm, Perl\nLanguages Danish, Thai')
    expect(languages.map(({ value }) => value)).toEqual(['danish', 'thai'])
  })

  test('a certificate is no skill besides', () => {
    const { certifications, skills } = read('Certificates\nCKAD, 2022\n\nSkills\nHelm')
    expect(certifications.map(({ value }) => value)).toEqual(['ckad'])
    expect(skills.map(({ skill }) => skill)).toEqual(['helm'])
  })
})

test('a heading may be the first of all, under the name', () => {
  const text = `# Ada Lovely

Oslo, Norway

# For hire

## Release Engineer – Example Bank

September 2021 – July 2023

# Permanent employment

## Tester – Example Mill

February 2018 – October 2020`
  expect(read(text).positions.map(({ title }) => title)).toEqual(['Release Engineer', 'Tester'])
})
