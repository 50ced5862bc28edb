import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
const titles = (text: string) => read(text).positions.map(({ title }) => title)

describe('a title that no list knows is told by where the others stand', () => {
  test('over the employer and the dates', () => {
    const text = `EXPERIENCE
Backend Developer
Example Mill, Oslo
2021 – 2024
• Perl

Glazier
Example Windows, Oslo
2018 – 2021
• Facades

Tester
Example Mill, Oslo
2016 – 2018
• Plans`
    expect(titles(text)).toEqual(['Backend Developer', 'Glazier', 'Tester'])
    expect(read(text).titles.map(({ confidence }) => confidence)).toEqual(['sure', 'likely', 'sure'])
    expect(read(text).titles[0]?.evidence).toBe('Backend Developer')
  })

  test('or on the line of the dates, where a break and a company stay none', () => {
    const text = `Berufserfahrung
Entwicklerin   03/2022 – heute
Beispiel Mühlen, Kiel
Elternzeit   01/2021 – 02/2022
Entwicklerin   05/2017 – 12/2020
Beispiel Mühlen, Kiel
Punktschweißerin   01/2014 – 04/2017
Beispiel Werft, Kiel`
    expect(titles(text)).toEqual(['Entwicklerin', 'Entwicklerin', 'Punktschweißerin'])
  })

  test('but one job alone is no custom', () => {
    expect(titles('EXPERIENCE\nGlazier\nExample Windows, Oslo\n2018 – 2021')).toEqual([null])
  })
})

describe('what follows a title’s comma', () => {
  test('is of it where it names a field of work, and an employer is not', () => {
    const text = `EXPERIENCE
Engineering Manager, Developer Experience, Example Rail, 2021 – 2024
Backend Engineer, Example Rail, 2018 – 2021`
    expect(titles(text)).toEqual(['Engineering Manager, Developer Experience', 'Backend Engineer'])
  })

  test('and where the employers have lines of their own', () => {
    const text = `EXPERIENCE
Example Clinic, Accra
Midwife, Ward 9 (Apr 2022 – Nov 2023)
• Rosters
Example Mill, Accra
Tester (Nov 2020 – Mar 2022)
• Plans
Example Mill, Accra
Intern (Jan 2020 – Oct 2020)
• Plans`
    expect(titles(text)).toEqual(['Midwife, Ward 9', 'Tester', 'Intern'])
  })
})

test('a company is no title, though its name ends as people do', () => {
  const text = `Berufserfahrung
Datenbankentwickler
Beispiel Stromleiter AG
2020 – 2024
Tester
Beispiel Isolatoren AG
2018 – 2020`
  expect(titles(text)).toEqual(['Datenbankentwickler', 'Tester'])
})

test('a company’s name may end with the dot of a short word', () => {
  const text = `EXPERIENCE
Backend Developer
Example Ferries, Lda.
02/2020 – 10/2023
• Perl
Tester
Example Harbours a.s.
02/2018 – 01/2020
• Plans`
  expect(titles(text)).toEqual(['Backend Developer', 'Tester'])
})

test('dates may open a paragraph that tells job and work', () => {
  const text = `Appointments
2021–2024   Research Engineer, Example Observatory, La Palma. Rewrote the scheduler of the telescopes in OCaml and cut the idle time of clear nights by half.
2018–2021   Systems Programmer, Example Institute, Graz. Kept eleven clusters of four vendors alive with Perl, which nobody else wanted to touch any more.`
  expect(titles(text)).toEqual(['Research Engineer', 'Systems Programmer'])
  expect(read(text).skills.find(({ skill }) => skill === 'ocaml')?.years).toBe(3)
})

test('a year may stand before its month, and over a title in a heading of its own', () => {
  const text = `# Positions
2025 Mar – now

## Release Engineer
Example Library
- Perl

2022 Feb – 2025 Feb

## Full-time parent
at home

2018 Oct – 2022 Jan

## Tester, Tools
Example Newsroom
- OCaml`
  expect(read(text).positions.map(({ title, months }) => [title, months])).toEqual([
    ['Release Engineer', 21],
    ['Tester, Tools', 40],
  ])
})

test('a form may call its dates and titles in other words', () => {
  const text = `Projekte (Auszug)
Zeitraum   03/2021 – 02/2023
Projektrolle   Testerin
Umfeld   Perl

Laufzeit   03/2019 – 02/2021
Projektrolle   Entwicklerin
Umfeld   OCaml

Akademischer Werdegang
10/2012 – 03/2018: Universität Beispielstadt, Diplom Mathematik`
  expect(titles(text)).toEqual(['Testerin', 'Entwicklerin'])
  expect(read(text).degrees.map(({ value }) => value)).toEqual(['master'])
})

test('a rule of marks parts as a blank line does', () => {
  const text = `EMPLOYMENT (most recent first)
~~~~~~~~~~~~
[1] Example Exchange, Leeds
    Release Engineer (Jan 2021 - date)
    > Perl
[2] Example Broadcast, Cardiff
    Tester (Mar 2018 - Dec 2020)
    > OCaml`
  expect(titles(text)).toEqual(['Release Engineer', 'Tester'])
  expect(read(text).unread).toEqual([])
})

describe('years in words', () => {
  test.each([
    ['Eleven years of Perl, Ada and OCaml.', { perl: 11, ada: 11, ocaml: 11 }],
    ['Over a decade of Perl.', { perl: 10 }],
    ['Zwölf Jahre Perl und OCaml.', { perl: 12, ocaml: 12 }],
    ['Twenty-five years of Perl.', { perl: 25 }],
  ])('%s', (text, years) => {
    const { skills } = read(`Profile\n${text}`)
    expect(Object.fromEntries(skills.map((one) => [one.skill, one.years]))).toEqual(years)
  })

  test('stand beside the sum of the jobs', () => {
    const text = 'Profile\nNine years of experience.\n\nExperience\nTester, Example Mill, 2020 – 2022\nPerl'
    expect(read(text)).toMatchObject({ years: { value: 2 }, statedYears: { value: 9 } })
  })
})

describe('what parts a title from the employer', () => {
  test.each([
    ['a slash', 'Example Quay Ltd / Release Engineer / Feb’20 – Mar’23'],
    ['nothing but a company’s ending', 'Release Engineer Example Quay Ltd, Feb 2020 – Mar 2023'],
    ['nothing, in capitals', '[ 02/2020 – 03/2023 ] LIMERICK\nRELEASE ENGINEER EXAMPLE QUAY LTD'],
  ])('%s', (_, text) => {
    expect(titles(`EXPERIENCE\n${text}\n• Perl`).map((title) => title?.toLowerCase())).toEqual([
      'release engineer',
    ])
  })
})

test('a title that begins as work does is one where all of it is a name', () => {
  const text = `EXPERIENCE
Example Quay
Manufacturing Engineer, Night Shift
Feb 2020 – Mar 2023
Limerick
Planned the cranes.
Release Engineer
Jan 2018 – Jan 2020
Perl and more Perl.
Tester
Jan 2016 – Dec 2017
Plans.`
  expect(titles(text)).toEqual(['Manufacturing Engineer, Night Shift', 'Release Engineer', 'Tester'])
})

describe('where no job is dated, the line under the name tells the title', () => {
  test('and its level', () => {
    const reading = read('Ada Baker\nSenior Release Engineer at Example Quay | Perl\n\nSkills\nPerl')
    expect(reading.titles).toMatchObject([{ value: 'Senior Release Engineer', confidence: 'likely' }])
    expect(reading.seniority?.value).toBe('senior')
    expect(reading.unread).toEqual([])
  })

  test('where a job is dated, that has it', () => {
    const text = 'Ada Baker\nSenior Release Engineer\n\nExperience\nTester, Example Quay, 2019 – 2021'
    expect(read(text).titles.map(({ value }) => value)).toEqual(['Tester'])
    expect(read(text).seniority).toBeNull()
  })
})

test('a title’s line may go on to its dates with a comma', () => {
  const text = `EMPLOYMENT
Release Engineer, Example Mill, Oslo,
February 2020 until today
I sign packages.

Tester, Example Wharf, Bergen,
May 2017 to January 2020
Plans.`
  expect(titles(text)).toEqual(['Release Engineer', 'Tester'])
})

test('the terms in brackets are no part of a title', () => {
  expect(titles('EXPERIENCE\nLecturer (part-time)\nUniversity of Sample\n09/2020 – 06/2022')).toEqual([
    'Lecturer',
  ])
})

describe('a title beside what is said of the work', () => {
  test.each([
    ['behind an arrow', 'Example Mill (04.2020 - 03.2023)\n-> Release Engineer\n   * Perl'],
    ['before a sentence', '2020–2023 Example Mill — Release Engineer. Packages in Perl, signed.'],
  ])('%s', (_, text) => {
    expect(titles(`== Work ==\n\n${text}\n\n== Learning ==\nMSc Physics (2014)`)).toEqual([
      'Release Engineer',
    ])
  })
})

/** Every mark between title, employer and dates, each with dates in a dress of its own. */
describe('marks between title, employer and dates', () => {
  const MARKS = [
    ',',
    ' |',
    ' –',
    ' -',
    ' --',
    ' ·',
    ' •',
    ' @',
    ' /',
    ' //',
    ' ::',
    ';',
    ':',
    ' ~',
    ' >',
    ' ▪',
    ' ◆',
    ' »',
    ' ‖',
    ' | |',
  ]
  const AROUND = ['(D)', '[D]', '{D}', '<D>', '| D', '/ D', '; D', '– D']
  const DATES = [
    '2021/04-2023/03',
    '2021-04-2023-03',
    '1st April 2021 – 31st March 2023',
    '04.2021 / 03.2023',
  ]
  const cases = MARKS.map((mark, at) => {
    const dates = (AROUND[at % AROUND.length] ?? '').replace('D', DATES[at % DATES.length] ?? '')
    return [`Engineering Manager${mark} Example Health ${dates}`]
  })

  test.each(cases)('%s', (line) => {
    const { positions } = read(`EXPERIENCE\n${line}\n☑ Perl\n\nEDUCATION\nBSc Physics, 2013`)
    expect(positions).toMatchObject([{ title: 'Engineering Manager', from: '2021-04', to: '2023-03' }])
  })
})

describe('of several names with the noun of a job in them, the one that ends with it is the title', () => {
  test.each([
    ['over the employer', 'Release Engineer\nEngineers Without Frontiers\nFeb 2020 – Mar 2023'],
    ['below an employer with the dates', 'Head & Partners   Feb 2020 – Mar 2023\nRelease Engineer'],
    ['behind it', 'Developer House | Release Engineer | Feb 2020 – Mar 2023'],
  ])('%s', (_, text) => {
    expect(titles(`EXPERIENCE\n${text}\n• Perl`)).toEqual(['Release Engineer'])
  })

  test('and two titles at once are one', () => {
    expect(titles('EXPERIENCE\nRelease Engineer / Tech Lead, Example Mill\n2019 – 2021')).toEqual([
      'Release Engineer / Tech Lead',
    ])
  })
})

test('a label that comes again below each job opens no section, and dates over it are no half of one', () => {
  const job = (title: string, dates: string) => `${title}\nacme.io | Van der Meer\n${dates}\nProjects:\nPerl`
  const text = `# Experience\n${job('Release Engineer', '02/2018 – 03/2021')}\n${job('Tester', '05/2015 – 01/2018')}`
  expect(titles(text)).toEqual(['Release Engineer', 'Tester'])
})
