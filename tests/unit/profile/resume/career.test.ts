import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value)

describe('degrees as people write them', () => {
  test.each([
    ['BA History, Example College, 2011', ['bachelor']],
    ['B.E. (Mechanical), Example Institute', ['bachelor']],
    ['Master Data Science, Example-Universität', ['master']],
    ['Dipl.-Ing. Elektrotechnik, Hochschule Beispiel', ['master']],
    ['Associate in Science, Example College', ['associate']],
    ['DPhil, Theoretical Chemistry', ['doctorate']],
    ['licencjat, Matematyka, Uniwersytet Przykładowy', ['bachelor']],
    ['Laurea magistrale in Informatica', ['master']],
    ['High school diploma, Jackson, MS', []],
    ['Exchange term, Boston, MA, 2012', []],
    ['Certified Scrum Master', []],
  ])('%s', (line, levels) => {
    expect(values(read(`Work\nDeveloper\n2020 – 2022\n\nEducation\n${line}`).degrees)).toEqual(levels)
  })

  test('among courses, where no education stands by itself', () => {
    const { degrees, skills } = read('Training\nEvening course in Kotlin, 2023\nBSc Nursing, 2014')
    expect(values(degrees)).toEqual(['bachelor'])
    expect(skills.map(({ skill }) => skill)).toEqual(['kotlin'])
  })
})

describe('what stands where a job would', () => {
  const job = 'Developer, Example Quay\n01/2020 – 12/2021\n- Perl'

  test.each([
    'Sabbatical\n01/2022 – 12/2022',
    '01/2022 – 12/2022\nMaternity leave',
    'Bildungskarenz (Weltumsegelung)   Jän. 2022 – Dez. 2022',
    'Career break, 2022 – 2023',
  ])('a leave is none: %s', (leave) => {
    expect(read(`Experience\n${leave}\n\n${job}`)).toMatchObject({
      positions: [{ title: 'Developer', months: 24 }],
      years: { value: 2 },
    })
  })

  test('nor are all the years at a company whose titles have their own', () => {
    const { positions, years } = read(
      'Experience\nExample Mills, Leeds   2018 – 2024\nTeam Lead (2022 – 2024)\n- Perl\nDeveloper (2018 – 2022)\n- Perl\n\nExample Ferries   2015 – 2018\nTester\n- Bash',
    )
    expect(positions.map(({ title }) => title)).toEqual(['Team Lead', 'Developer', 'Tester'])
    expect(years?.value).toBe(9)
  })

  test('nor is a degree that no heading parts from the jobs', () => {
    const { positions, degrees } = read(
      `Experience\n${job}\n\nBachelor of Arts, Example College (2012 – 2015)`,
    )
    expect(positions).toHaveLength(1)
    expect(values(degrees)).toEqual(['bachelor'])
  })

  test('and without any heading a school ends the last job', () => {
    const { skills } = read(`Kim Example\n\n${job}\n\nExample University\n2014 – 2017\n\nRust, Kafka`)
    expect(skills.map(({ skill, years }) => [skill, years])).toEqual([
      ['perl', 2],
      ['rust', null],
      ['kafka', null],
    ])
  })
})

describe('jobs told in sentences', () => {
  test.each([
    ['Currently employed by Example Dairy as a Backend Developer since March 2024', 'Backend Developer', 33],
    ['Served at Example Bank as Lead Programmer from Jan 2020 to Dec 2021.', 'Lead Programmer', 24],
    ['Tätig als Softwareentwicklerin bei der Beispiel AG, 01/2020 – 12/2021', 'Softwareentwicklerin', 24],
  ])('%s', (line, title, months) => {
    expect(read(`Experience\n* ${line}\n* Likes tea`).positions).toMatchObject([{ title, months }])
  })
})

describe('one date alone', () => {
  test.each([
    ['Intern at Example Radio (summer 2019)', 3],
    ['Tester, Example Ferries | March 2020', 1],
    ['Web Developer, Example Fair   Q2 2021', 3],
  ])('dates what was over soon: %s', (line, months) => {
    expect(read(`Work\n${line}\n- Lua`).positions).toMatchObject([{ months }])
  })

  test.each(['Moved to Lisbon (May 2019)', 'Spoke as an engineer at a fair, May 2019'])(
    'and no job: %s',
    (line) => {
      expect(read(`Work\n${line}\n- Lua`).positions).toEqual([])
    },
  )
})

describe('dates in other languages', () => {
  test.each([
    ['IX 2020 – XII 2021', 16],
    ['2020-09 / 2021-12', 16],
    ['wrzesień 2020 – grudzień 2021', 16],
    ['septiembre 2020 – diciembre 2021', 16],
    ['sept. 2020 à déc. 2021', 16],
    ['09.2025 – obecnie', 15],
    ['setembro 2025 – atual', 15],
  ])('%s', (dates, months) => {
    expect(read(`Experience\nDeveloper, Example Pier\n${dates}`).positions).toMatchObject([
      { title: 'Developer', months },
    ])
  })
})

test('a product whose name ends as people do is no title', () => {
  const { skills } = read(
    'Experience\nSRE, Example Rail\n2020 – 2022\nSelenium WebDriver, Alertmanager and test automation',
  )
  expect(skills.map(({ skill }) => skill)).toContain('test-automation')
})

test('a level of a language is no skill, and a word that sorts a list is none', () => {
  const { skills, languages } = read(
    'Skills\nMessage brokers: RabbitMQ\n\nLanguages\nEnglish (C2), German (B1)',
  )
  expect(skills.map(({ skill }) => skill)).toEqual(['rabbitmq'])
  expect(values(languages)).toEqual(['english', 'german'])
})

describe('the terms of employment', () => {
  const titles = (text: string) => read(`Experience\n${text}`).positions.map(({ title }) => title)

  test('are no title beside one', () => {
    expect(titles('Night Auditor\nExample Hotel · Apprenticeship\nMay 2019 – Aug 2020')).toEqual([
      'Night Auditor',
    ])
    expect(titles('Example Hotel, Praktikum   05/2019 – 08/2020\nNachtportier und Entwickler')).toEqual([
      'Nachtportier und Entwickler',
    ])
  })

  test('and one where nothing else is told', () => {
    expect(titles('05/2019 – 08/2020\nPraktikum\nBeispiel AG')).toEqual(['Praktikum'])
    expect(titles('Internship, Example Mill   May 2019 – Aug 2020')).toEqual(['Internship'])
  })
})

describe('years told for several skills at once', () => {
  const yearsOf = (text: string) =>
    Object.fromEntries(read(text).skills.map(({ skill, years }) => [skill, years]))

  test('are those of each', () => {
    expect(yearsOf('Summary\n7 years of experience in embedded software, Perl and Ruby.')).toMatchObject({
      perl: 7,
      ruby: 7,
    })
    expect(yearsOf('Summary\n7 years of Perl, Ruby and Zig.')).toMatchObject({ perl: 7, ruby: 7, zig: 7 })
  })

  test('but not of what a sentence tells later', () => {
    expect(yearsOf('Summary\n7 years of selling cars, and evenings of learning Ruby.').ruby).toBeNull()
  })
})

test('what a form tells of an employer’s trade is no skill', () => {
  const text =
    'Work experience\nDates: May 2019 – Aug 2020\nPosition held: Developer\nSector: Telecommunications'
  expect(read(text).skills).toEqual([])
})

test('appointments are jobs, also academic ones', () => {
  const text = `Academic appointments
Research Fellow, Example Observatory, Mar 2019 – Aug 2022
Fortran

Academic history
PhD Astronomy, 2019`
  expect(read(text)).toMatchObject({
    positions: [{ title: 'Research Fellow', months: 42 }],
    degrees: [{ value: 'doctorate' }],
  })
})

describe('clients with dates of their own', () => {
  const text = (employment: string) => `Experience
${employment}
Client: a port (2020 – 2022)
• Perl
Client: a mine (2018 – 2020)
• Fortran`

  test('within a job are no jobs beside it, and date what they name', () => {
    const { positions, skills } = read(text('Consultant, Example Advice, Mar 2018 – Dec 2023'))
    expect(positions.map(({ title }) => title)).toEqual(['Consultant'])
    expect(skills.map(({ skill, years }) => [skill, years])).toEqual([
      ['perl', 2],
      ['fortran', 2],
    ])
  })

  test('and outside of any are jobs', () => {
    expect(read(text('Consultant, Example Advice, Mar 2010 – Dec 2012')).positions).toHaveLength(3)
  })
})

test('dates by years alone name no month, and say that their length is near', () => {
  const { positions } = read(`Experience
Tester, Example Mill, 2019 – 2021
Welder, Example Wharf, Mar 2016 – 2018
Baker, Example Oven, 2015 – 2015
Cook, Example Inn, Jan 2012 – Feb 2013`)
  expect(positions.map(({ from, to, isRough }) => [from, to, isRough])).toEqual([
    ['2019', '2021', true],
    ['2016-03', '2018', true],
    ['2015', '2015', true],
    ['2012-01', '2013-02', false],
  ])
})

test('a certificate that a narrow column wraps is one', () => {
  const text = 'Certifications\nGoogle Cloud Professional\nCloud Architect\nCKA'
  expect(read(text).certifications.map(({ value }) => value)).toEqual([
    'google-cloud-professional-cloud-architect',
    'cka',
  ])
})

test('what stands behind the dates and a colon was worked with, also on the line of the title', () => {
  const text = 'Experience\nDeveloper, Example Mill (05/2016 – 02/2020): MuleSoft flows and SOAP'
  expect(read(text).skills.map(({ skill }) => skill)).toEqual(['mulesoft', 'soap'])
})

describe('languages', () => {
  const languages = (text: string) => read(text).languages.map(({ value }) => value)

  test('on a line of nothing else, whatever stands over it', () => {
    expect(languages('Tools and tongues\nPerl, Ada\nDanish and Finnish')).toEqual(['danish', 'finnish'])
    expect(languages('Skills\nPerl, Ada\nTaught Danish, wrote Perl')).toEqual([])
  })

  test('in the words of other languages', () => {
    expect(languages('Langues\nAnglais (courant), allemand (B2)')).toEqual(['english', 'german'])
    expect(languages('Idiomas\nInglés, francés')).toEqual(['english', 'french'])
  })
})

test('"– bis heute" says twice that it goes on', () => {
  const { positions } = read('Berufserfahrung\nPrüferin, Beispiel Mühle\n09/2020 – bis heute')
  expect(positions).toMatchObject([{ from: '2020-09', to: null }])
})

test('a company’s name on the line of the title is no skill, nor is where somebody has an account', () => {
  const text = `Ada Lovely
GitHub: example-ada

Experience
Tester, Example Werft AG, Wismar, 2019 – 2021
• Perl`
  expect(read(text).skills.map(({ skill }) => skill)).toEqual(['perl'])
})
