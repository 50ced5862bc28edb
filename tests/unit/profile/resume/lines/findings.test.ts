/** What a reading finds, to the letter: each finding, the line that says so, how sure it is, and what is left unread. */
import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../../src/profile/resume/read-resume.ts'
import { isEmpty } from '../../../../../src/profile/resume/reading.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))

/** "perl:w2@2021 sure": level, years, the year it was last used, how sure. */
const skillsOf = (text: string) =>
  read(text).skills.map(
    ({ skill, level, years, lastUsed, confidence }) =>
      `${skill}:${level[0]}${years ?? ''}${lastUsed === null ? '' : `@${lastUsed}`} ${confidence}`,
  )
const idsOf = (text: string) => read(text).skills.map(({ skill }) => skill)
const jobsOf = (text: string) =>
  read(text).positions.map(
    ({ title, from, to, months, isRough }) => `${title} ${from}..${to} ${months}${isRough ? '~' : ''}`,
  )

describe('a skill', () => {
  test.each([
    [
      'has the level that its label or its bracket tells',
      'Skills\nBasics: Perl\nLearning Zig: well\nExpert: OCaml\nJava (expert), Go – advanced, Redis (basic knowledge), Kafka: intermediate',
      [
        'perl:l sure',
        'zig:l sure',
        'ocaml:e sure',
        'java:e sure',
        'go:s sure',
        'redis:l sure',
        'kafka:w sure',
      ],
    ],
    ['else that of its years', 'Skills\nPerl (4 years), Zig (3 years)', ['perl:s4 sure', 'zig:w3 sure']],
    [
      'has the most years that are told, up to what a life has',
      'Skills\nPerl (60 years), Zig (61 years)\nPerl (2 years)',
      ['perl:s60 sure', 'zig:w sure'],
    ],
    [
      'has the years of its jobs, and the last of them',
      'Experience\nTester, Example Mill, 2019 – 2021\n- Perl\nTester, Example Inn, 2014 – 2016\n- Perl',
      ['perl:s4@2021 sure'],
    ],
    [
      'is sure in a job or a list, likely elsewhere, a guess among other things',
      'Ada Lovely, who likes Perl\nSkills\nOCaml\nInterests\nZig\nEducation\nCourse in Elm',
      ['perl:w likely', 'ocaml:w sure', 'zig:w guess', 'elm:w likely'],
    ],
    ['is a guess where it is a soft one', 'Skills\nTeamwork', ['teamwork:w guess']],
  ])('%s', (_, text, skills) => {
    expect(skillsOf(text)).toEqual(skills)
  })

  test('is shown by a line of a job before one of a list', () => {
    const { skills } = read(
      'Skills\nPerl, Zig\nExperience\nTester, Example Mill, 2019 – 2021\n• Wrote it in Perl',
    )
    expect(skills.map(({ skill, evidence }) => [skill, evidence])).toEqual([
      ['perl', 'Wrote it in Perl'],
      ['zig', 'Perl, Zig'],
    ])
  })
})

describe('a name beside the matter is no skill', () => {
  test.each([
    [
      'in an address',
      'Experience\nTester, 2019 – 2021\n- see perl.com/docs and https://redis.io, go@redis.com, www.kafka.org, Zig',
    ],
    ['an account', 'Interests\nGitHub: example-ada\nZig'],
    ['an exam', 'Certificates\nExample exam in Perl\nZig'],
    ['a field of study', 'Education\nDatabases and algorithms, Example College\nCourse in Zig and databases'],
    ['what is studied, also behind the dates', 'Education\nBSc (2012 – 2015): algorithms, Zig'],
    ['what a title is about', 'Experience\nDeveloper, data modeling, 2012 – 2016\nZig'],
    ['also under the name', 'Data modeling developer\nSkills\nZig'],
    ['beside a degree under the name', 'Ada Example, Dipl.-Math., data modeling\nSkills\nZig'],
    ['an employer', 'Experience\nKafka Mills of Kiel\nTester\n2019 – 2021\n- Zig'],
    ['an employer on the line of the title', 'Experience\nTester, Example Kafka Ltd, 2019 – 2021\n- Zig'],
    ['a season', 'Experience\nTester, Example Mill, Spring 2021 – Fall 2022\nZig'],
    ['what a list is sorted by', 'Skills\nDatabases: Zig'],
    ['the level of a language', 'Languages\nEnglish (C2)\nSkills\nZig'],
    ['where one learnt a language', 'Languages\nDanish, learnt in Java\nSkills\nZig'],
    ['a client', 'Experience\nTester, 2019 – 2021\nClient: Redis Mills\n- Zig'],
  ])('%s', (_, text) => {
    expect(idsOf(text)).toEqual(['zig'])
  })

  test.each([
    ['what a season is not', 'Skills\nSpring', 'spring'],
    [
      'what was worked with behind the dates',
      'Experience\nTester, Example Mill (2016 – 2020): caching',
      'caching',
    ],
    ['or in brackets', 'Experience\nTester, Example Mill, 2016 – 2020 (caching)', 'caching'],
    ['a technology of a course', 'Education\nEvening course in Perl', 'perl'],
  ])('but it is: %s', (_, text, skill) => {
    expect(idsOf(text)).toContain(skill)
  })
})

describe('jobs', () => {
  test.each([
    [
      'whose dates are wrong tell none',
      'Experience\nTester, Example Mill\nMar 2022 – 2020\n- Perl',
      ['Tester null..null null'],
    ],
    ['by years are rough', 'Experience\nTester, Example Mill, 2019 – 2021', ['Tester 2019..2021 24~']],
    [
      'by a year and a month, too',
      'Experience\nTester, Example Mill, Mar 2019 – 2021',
      ['Tester 2019-03..2021 28~'],
    ],
    [
      'that go on have no end',
      'Experience\nTester, Example Mill, since May 2026',
      ['Tester 2026-05..null 7'],
    ],
    [
      'are no lines in which something grew',
      'Experience\n- Ran the mill from 2019 to 2021 and again\nTester, Example Mill, 2015 – 2017',
      ['Tester 2015..2017 24~'],
    ],
    [
      'nor items that end with dates',
      'Experience\nTester, Example Mill, 2015 – 2017\n• The mill grew, 2016 – 2017',
      ['Tester 2015..2017 24~'],
    ],
    [
      'nor a company’s years that its titles share',
      'Experience\nExample Mill   2012 – 2020\nTester (2016 – 2020)\nBaker (2012 – 2016)',
      ['Tester 2016..2020 48~', 'Baker 2012..2016 48~'],
    ],
    [
      'nor what was done for a client within one',
      'Experience\nClient: a port (2020 – 2022)\n- Perl\n\nConsultant, Example Advice, 2018 – 2023',
      ['Consultant 2018..2023 60~'],
    ],
  ])('%s', (_, text, jobs) => {
    expect(jobsOf(text)).toEqual(jobs)
  })

  test('a title that stands where the others do has to look like one', () => {
    const third = (title: string) =>
      read(
        `Experience\nRelease Engineer\nExample Mill\n2020 – 2022\nTester\nExample Inn\n2018 – 2020\n${title}\nExample Clinic\n2016 – 2018`,
      ).positions[2]?.title
    expect(third('Glazier')).toBe('Glazier')
    expect(third('Nurse, Ward 9')).toBe('Nurse, Ward 9')
    for (const no of ['X', 'Glazier 2', 'Client: Glaziers', 'Example Glass GmbH', 'polished the windows'])
      expect(third(no)).toBeNull()
    // What stands behind another mark may be the employer.
    for (const nurse of ['Nurse, Ward 9 - night', 'Nurse, Ward (old) 9']) expect(third(nurse)).toBe('Nurse')
  })
})

test('a company’s years that reach less far than a title’s below it are a job of their own', () => {
  expect(jobsOf('Experience\nExample Mill   2012 – 2014\nTester (2013 – 2020)')).toHaveLength(2)
  expect(jobsOf('Experience\nExample Mill   2014 – 2020\nTester (2013 – 2018)')).toHaveLength(2)
})

describe('a title is told', () => {
  test.each([
    [
      'by the last that a sentence names',
      'Worked as a friend, as Tester from Jan 2020 to Dec 2021.',
      'Tester',
    ],
    ['by no client', 'Client: Baker Street Mills\nTester\n2019 – 2021', 'Tester'],
    ['by no client that is called as people are', 'Client: Baker\n2019 – 2021', null],
    ['by no guild', 'Testers Guild\nBaker\n2019 – 2021', 'Baker'],
    ['by no line of work', 'Built the mills of the north with a friend\nTester\n2019 – 2021', 'Tester'],
    ['on a line that goes on to its dates', 'Tester, Example Mill,\n2019 – 2021', 'Tester'],
    ['and on no other that ends with a comma', 'Tester,\nExample Mill,\n2019 – 2021', null],
    [
      'on the line of the dates first',
      'Release Engineer, Redis\nTester, Example Mill   2019 – 2021',
      'Tester',
    ],
  ])('%s', (_, text, title) => {
    expect(read(`Experience\n${text}\n- Zig`).positions.map((one) => one.title)).toEqual([title])
  })
})

describe('degrees and years stand where they are told', () => {
  const told = (text: string) => {
    const { degrees, years } = read(text)
    return [degrees.map(({ value }) => value), years?.value ?? null]
  }
  test.each([
    ['Certificates\nCertified Bachelor of Example', [], null],
    ['Certificates\nBachelor of Example', ['bachelor'], null],
    ['Education\nBachelor of Example\nSummary\nMaster of Arts in mind', ['bachelor'], null],
    ['Summary\n8 years of experience', [], 8],
    ['Summary\nExperience with mills. 8 years in Kiel.', [], null],
    ['Interests\n8 years of experience', [], null],
  ])('%j', (text, degrees, years) => {
    expect(told(text)).toEqual([degrees, years])
  })
})

describe('around the dates of a job stand its employer and place, not its work', () => {
  const named = (text: string) => idsOf(`Experience\n${text}`).includes('redis')
  test.each([
    ['right below, where the title stands above', 'Tester\n2019 – 2021\nRedis Group\nPerl', false],
    ['but not further', 'Tester\n2019 – 2021\nKiel\nRedis Group\nPerl', true],
    ['with a title below for three lines', '2019 – 2021\nTester\nKiel\nRedis Group\nPerl', false],
    ['and no more', '2019 – 2021\nTester\nKiel\nExample Mill\nRedis Group\nPerl', true],
    [
      'nor one that is long',
      `Tester\n2019 – 2021\nExample Mill ${'of the North '.repeat(7)}by Redis\nPerl`,
      true,
    ],
    ['nor one that tells what was done', 'Tester\n2019 – 2021\nBuilt The Redis Mill\nPerl', true],
    [
      'nor another title above one that stands with its dates',
      'Release Engineer, Redis\nTester, Example Mill   2019 – 2021\nPerl',
      true,
    ],
  ])('%s', (_, text, isSkill) => {
    expect(named(text)).toBe(isSkill)
  })
})

describe('headings in words that nobody listed', () => {
  const job = 'Tester, Example Mill\n2019 – 2021\nPerl'
  test.each([
    ['as deep as those that are known', `# Ada\n## Odds and ends\n${job}\n## Skills\nZig`, true],
    ['with the mark of all others', `◆ SKILLS\nZig\n◆ Along the way\n${job}\n◆ EDUCATION\nBSc`, true],
    ['in capitals behind a summary, as all others', `SUMMARY\nI test.\nODDS\n${job}\nEDUCATION\nBSc`, true],
    ['with a title beside the dates', '# Ada\n## Odds\n2019 – 2021: Tester\n## Skills\nZig', true],
    ['but not behind studies', `EDUCATION\nBSc\nODDS\n${job}`, false],
    ['nor a title', `SKILLS\nZig\n\nTESTER\nExample Mill 2019 – 2021`, false],
  ])('open jobs %s', (_, text, opens) => {
    expect(read(text).positions.length > 0).toBe(opens)
  })

  test('a list under one deeper than any known is of the section above', () => {
    expect(skillsOf('# Skills\nZig\n### Deep\nRedis')).toEqual(['zig:w sure', 'redis:w sure'])
  })
})

describe('the line under the name', () => {
  test.each([
    [
      'tells a title, whatever stands between',
      'Ada\nOslo\nTester at Example Mill | Perl\n\nSkills\nPerl',
      ['Tester'],
    ],
    ['within four lines', 'Ada\na\nb\nc\nd\nTester\nSkills\nPerl', []],
    ['of what is not blank', 'Ada\n\n\n\n\n\nTester\nSkills\nPerl', ['Tester']],
    ['and not what was done', 'Ada\nBuilt a mill for testers\nSkills\nPerl', []],
    ['nor the name itself', 'Ada Baker\nOslo\nSkills\nPerl', []],
  ])('%s', (_, text, titles) => {
    expect(read(text).titles.map(({ value }) => value)).toEqual(titles)
  })
})

describe('certificates', () => {
  const certificates = (text: string) =>
    read(text).certifications.map(({ value, evidence }) => [value, evidence])

  test('one below the other are as many, each with its line', () => {
    expect(certificates('Certificates\nCKA\nAWS Certified Developer\nTerraform Associate\nCKAD')).toEqual([
      ['cka', 'CKA'],
      ['aws-certified-developer', 'AWS Certified Developer'],
      ['terraform-associate', 'Terraform Associate'],
      ['ckad', 'CKAD'],
    ])
  })

  test.each([
    'Microsoft Certified: Azure Developer Associate',
    'Microsoft Certified Azure Developer Associate',
  ])('the maker’s own name begins one: %s', (line) => {
    expect(certificates(`Certificates\n${line}`)).toEqual([['azure-developer-associate', line]])
  })
})

describe('languages', () => {
  const languages = (text: string) => read(text).languages.map(({ value }) => value)
  test.each([
    ['a line of several and nothing else', 'Skills\nPerl\nDanish, Thai', ['danish', 'thai']],
    ['one alone says nothing', 'Skills\nPerl, Ada\nDanish', []],
    ['nor several at work', 'Experience\nTester, 2019 – 2021\nDanish, Thai', []],
    ['nor behind another label', 'Skills\nCheese: Danish', []],
    [
      'where a section tells, nothing else does',
      'Summary\nFluent Thai speaker\nLanguages\nDanish',
      ['danish'],
    ],
    [
      'in the order in which they are told',
      'Interests\nThai food\nLanguages\nDanish\nThai',
      ['danish', 'thai'],
    ],
    ['how well one speaks it does', 'Summary\nDanish, native speaker of it', ['danish']],
    ['but not at work', 'Experience\nTester, Example Mill, 2019 – 2021\nTaught fluent Danish', []],
    ['a label does', 'Skills\nSpoken languages: Danish', ['danish']],
    [
      'not at the end of a sentence',
      'Skills\nPerl\nLanguages of the world that people here speak: Danish',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(languages(text)).toEqual(expected)
  })
})

describe('what was read as nothing', () => {
  test('is told, but for the name, ways to reach somebody, prose and what is nobody’s business', () => {
    const text = `Ada
Oslo
ada@example.com
+47 123 45 678
example.com/ada
Summary
I like mills.
Skills
Perl
My belongings
- -
Experience
Tester, Example Mill, 2019 – 2021
Something about the mill
Interests
Curling`
    expect(read(text).unread).toEqual([
      { index: 1, text: 'Oslo' },
      { index: 9, text: 'My belongings' },
    ])
  })

  test('has an end', () => {
    expect(read(`Ada\nSkills\n${'My belongings\n'.repeat(100)}`).unread).toHaveLength(60)
  })
})

test('a reading is empty where nothing was found, and not for any finding', () => {
  const nothing = read('My belongings')
  expect(isEmpty(nothing)).toBe(true)
  for (const text of [
    'Skills\nPerl',
    'Ada\nTester',
    'Education\nBSc Physics',
    'Certificates\nCKA',
    'Languages\nDanish',
    'Summary\n8 years of experience',
    'Experience\n2019 – 2021\nExample Mill GmbH',
  ])
    expect(isEmpty(read(text)), text).toBe(false)
})
