/** Which lines with dates open a job, which lines around them name its title and employer, and where it ends. */
import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
/** "Tester 2019..2021", "-" for no title. */
const jobsOf = (text: string) =>
  read(text).positions.map(({ title, from, to }) => `${title ?? '-'} ${from}..${to}`)
const titlesOf = (text: string) => read(text).positions.map(({ title }) => title)
const idsOf = (text: string) => read(text).skills.map(({ skill }) => skill)

describe('dates open a job', () => {
  test.each([
    ['behind a label', 'Period: 2019 – 2021 with a few friends and neighbours'],
    ['at the beginning of a line', '2019 – 2021 at the old mill by the river'],
    ['at its end', 'the old mill by the river, 2019 – 2021'],
    ['at its end, in brackets', 'the old mill by the river (2019 – 2021).'],
    ['between names', 'Example Mill 2019 – 2021 Kiel'],
    ['behind work that stands apart', 'Building the old mill, 2019 – 2021'],
    ['tabbed to the margin behind work', 'Building the old mill  2019 – 2021'],
    ['over a line that opens a paragraph', '2019 – 2021   Example Mill'],
    ['of an item that begins with them', '• 2019 – 2021: the old mill'],
    ['of a school that pays', 'Example University, 2019 – 2021'],
  ])('%s', (_, text) => {
    expect(jobsOf(`Experience\n${text}`)).toEqual(['- 2019..2021'])
  })

  test.each([
    ['in a sentence', 'the mill ran from 2019 – 2021 by wind'],
    ['in a sentence about work', 'Built the old mill in 2019 – 2021'],
    ['in a sentence about work, with a space', 'Building the old mill in 2019 – 2021'],
    ['behind a long line', `${'The old mill by the river and the brook. '.repeat(3)} 2019 – 2021`],
    ['at the end of an item', '• the old mill by the river, 2019 – 2021'],
    ['of a degree', 'BSc Physics, 2019 – 2021'],
    ['of a degree, whatever stands around', 'Evening studies\nBSc Physics, 2019 – 2021\nEvening work'],
    ['of a leave', 'Sabbatical, 2019 – 2021'],
    ['over a leave', '2019 – 2021\nSabbatical'],
    ['over room and a leave', '2019 – 2021\n\nSabbatical'],
    ['under a leave', 'Sabbatical\n2019 – 2021'],
  ])('but not %s', (_, text) => {
    expect(jobsOf(`Experience\n${text}`)).toEqual([])
  })

  test('under a leave that has its own', () => {
    expect(jobsOf('Experience\n2017 – 2018\nSabbatical\n2019 – 2021\nExample Mill')).toEqual(['- 2019..2021'])
  })

  test('alone where a line names a title and is no sentence', () => {
    expect(jobsOf('Experience\nTester, Example Mill, March 2020')).toEqual(['Tester 2020-03..2020-03'])
    expect(jobsOf('Experience\nExample Mill, March 2020')).toEqual([])
    expect(jobsOf('Experience\nHelped a tester, March 2020')).toEqual([])
    expect(jobsOf('Tester, Example Mill, March 2020')).toEqual([])
  })

  test('of a sentence that tells a job', () => {
    expect(
      jobsOf(
        `Experience\n${'The old mill '.repeat(8)} where I worked as a Tester from 2019 – 2021 and again`,
      ),
    ).toEqual(['Tester 2019..2021'])
  })
})

describe('where no heading opens jobs', () => {
  test.each([
    ['what is dated at the top is one', 'Ada\nTester, Example Mill, 2019 – 2021', ['Tester 2019..2021']],
    [
      'or in a summary',
      'Ada\nSummary\nTester, Example Mill, 2019 – 2021\nSkills\nPerl',
      ['Tester 2019..2021'],
    ],
    [
      'else among other things',
      'Ada\nInterests\nTester, Example Mill, 2019 – 2021\nSkills\nPerl',
      ['Tester 2019..2021'],
    ],
    [
      'the top before other things',
      'Ada\nTester, Example Mill, 2019 – 2021\nInterests\nBaker, Example Inn, 2015 – 2016',
      ['Tester 2019..2021'],
    ],
    [
      'projects before the top',
      'Ada\nBaker, Example Inn, 2015 – 2016\nProjects\nTester, Example Mill, 2019 – 2021',
      ['Tester 2019..2021'],
    ],
    ['a school is none', 'Ada\nExample University, 2019 – 2021', []],
    ['nor the line under one', 'Ada\nExample University\n2019 – 2021', []],
    ['nor the line over one', 'Ada\n2019 – 2021\nExample University', []],
    ['nor a degree', 'Ada\nBSc Physics, 2019 – 2021', []],
    ['but a job at one is', 'Ada\nTester, Example University, 2019 – 2021', ['Tester 2019..2021']],
    [
      'and an employer that stands away from one',
      'Ada\nExample University\n\nKiel\nExample Mill, 2019 – 2021',
      ['- 2019..2021'],
    ],
  ])('%s', (_, text, jobs) => {
    expect(jobsOf(text)).toEqual(jobs)
  })

  test('a paragraph about a school ends the last job', () => {
    const years = (between: string) =>
      read(`Tester, Example Mill, 2019 – 2021\n- Zig\n${between}\n- Perl`).skills.map(
        ({ skill, years: many }) => `${skill} ${many}`,
      )
    expect(years('\nExample University\nKiel')).toEqual(['zig 2', 'perl null'])
    expect(years('\nKiel\nBSc Physics')).toEqual(['zig 2', 'perl null'])
    expect(years('Example University')).toEqual(['zig 2', 'perl 2'])
    expect(years('\nTester at Example University')).toEqual(['zig 2', 'perl 2'])
    expect(years('\nKiel\n\nKiel')).toEqual(['zig 2', 'perl 2'])
  })

  test('under a heading a school does not', () => {
    const { skills } = read(
      'Experience\nTester, Example Mill, 2019 – 2021\n- Zig\n\nExample University\n- Perl',
    )
    expect(skills.map(({ skill, years }) => `${skill} ${years}`)).toEqual(['zig 2', 'perl 2'])
  })
})

describe('projects beside jobs', () => {
  const job = 'Experience\nConsultant, Example Advice, 2018 – 2023'
  test.each([
    [
      'outside their time are one, where a role is labelled',
      'Port, 2014 – 2016\nRole: Tester',
      ['Tester 2014..2016'],
    ],
    ['or a client', 'Port, 2014 – 2016\nClient: Example Port', ['- 2014..2016']],
    ['or their dates', 'Example Port\nPeriod: 2014 – 2016', ['- 2014..2016']],
    ['and not where nothing is', 'Port, 2014 – 2016\nLanguages: Perl', []],
    [
      'nor where another’s is',
      'Port, 2014 – 2016\nPerl\nInn, 2012 – 2014\nRole: Tester',
      ['Tester 2012..2014'],
    ],
    ['nor within their time', 'Port, 2019 – 2020\nRole: Tester', []],
    ['nor with dates that are wrong', 'Port, 2016 – 2014\nRole: Tester', []],
  ])('%s', (_, projects, more) => {
    expect(jobsOf(`${job}\nProjects\n${projects}`)).toEqual(['Consultant 2018..2023', ...more])
  })

  test.each([
    ['Project #2\nTester, 2019 – 2021', 0],
    ['Projekt 2\nTester, 2019 – 2021', 0],
    ['Project: the port\nTester, 2019 – 2021', 0],
    ['Project Name: the port\nTester, 2019 – 2021', 0],
    ['Project Name   the port\nTester, 2019 – 2021', 0],
    ['– Project\nTester, 2019 – 2021', 0],
    ['Tester, 2019 – 2021\nProject №2', 0],
    ['Projector Mill\nTester, 2019 – 2021', 1],
    ['Project Mill\nTester, 2019 – 2021', 1],
    ['The Project: a port\nTester, 2019 – 2021', 1],
    ['Tester, 2019 – 2021\n- Perl\nProject: the port', 1],
    ['• Project: the port\nTester, 2019 – 2021', 1],
    ['Project: the port\nExample Mill\nKiel\nTester, 2019 – 2021', 1],
  ])('what is called one within a job’s time is none: %j', (text, more) => {
    expect(jobsOf(`${job}\n- Perl\n\n${text}`)).toHaveLength(1 + more)
  })
})

describe('title and employer stand around the dates', () => {
  const zig = '\n- Zig'
  test.each([
    ['above, over the employer', `Tester\nExample Mill\n2019 – 2021${zig}`, ['Tester']],
    ['above, under it', `Example Mill\nTester\n2019 – 2021${zig}`, ['Tester']],
    ['above, as far as four lines', `Tester\nExample Mill\nKiel\nNorth\n2019 – 2021${zig}`, ['Tester']],
    ['and no further', `Tester\nExample Mill\nKiel\nNorth\nEurope\n2019 – 2021${zig}`, [null]],
    ['above, apart by room', `Tester\n\n2019 – 2021${zig}`, ['Tester']],
    ['and not by more room', `Tester\n\n\n2019 – 2021${zig}`, [null]],
    ['nor over an employer that stands apart', `Tester\nExample Mill\n\n2019 – 2021${zig}`, [null]],
    ['below', `2019 – 2021\nTester\nExample Mill${zig}`, ['Tester']],
    ['below, as far as three lines', `2019 – 2021\nExample Mill\nKiel\nTester${zig}`, ['Tester']],
    ['and no further down', `2019 – 2021\nExample Mill\nKiel\nNorth\nTester${zig}`, [null]],
    ['below, apart by room', `2019 – 2021\n\nTester${zig}`, ['Tester']],
    ['and not where the line with the dates has words', `Example Mill, 2019 – 2021\n\nTester${zig}`, [null]],
    ['not in another section', `Example Mill, 2019 – 2021\nEducation\nTester${zig}`, [null]],
    ['not in an item', `Example Mill, 2019 – 2021\n• Tester${zig}`, [null]],
    [
      'not on a line of other dates',
      `Tester, 2016 – 2018\nExample Mill, 2019 – 2021${zig}`,
      ['Tester', null],
    ],
    ['behind a duration', `Tester\n2 years 3 months\n2019 – 2021${zig}`, ['Tester']],
    ['not behind a sentence', `Tester\nIt was good.\n2019 – 2021${zig}`, [null]],
    ['behind a name that ends with a short word', `Tester\nExample Mill a.s.\n2019 – 2021${zig}`, ['Tester']],
    ['not behind what was done', `Tester\nBuilt Mills\n2019 – 2021${zig}`, [null]],
    [
      'behind a title that begins as work does',
      `Engineering Manager, Core Services\n2019 – 2021${zig}`,
      ['Engineering Manager, Core Services'],
    ],
    ['behind one in three words', `Working student tester\n2019 – 2021${zig}`, ['Working student tester']],
    ['not in a sentence of many small words', `Engineer of mills and inns too\n2019 – 2021${zig}`, [null]],
    ['in one of a few', `Engineer of mills and inns\n2019 – 2021${zig}`, ['Engineer of mills and inns']],
    ['the nearest first', `Baker\nTester\n2019 – 2021${zig}`, ['Tester']],
    ['the one that ends as titles do first', `Tester\nDeveloper House\n2019 – 2021${zig}`, ['Tester']],
    ['on the line of the dates', `Example Mill\nTester   2019 – 2021${zig}`, ['Tester']],
    [
      'beside a firm one a name with a noun is the employer',
      `Head & Partners, 2019 – 2021\nDeveloper${zig}`,
      ['Developer'],
    ],
    ['behind a label', `Example Mill, 2019 – 2021\n- Zig\nRole: Mill hand`, ['Mill hand']],
    [
      'behind the first that says something',
      `Example Mill, 2019 – 2021\n- Zig\nRole:\nRole: Mill hand`,
      ['Mill hand'],
    ],
    ['terms are one where there is no other', `Example Mill, Internship, 2019 – 2021${zig}`, ['Internship']],
    ['also above', `Internship\nExample Mill\n2019 – 2021${zig}`, ['Internship']],
    ['and give way', `Internship, 2019 – 2021\nTester${zig}`, ['Tester']],
  ])('%s', (_, text, titles) => {
    expect(titlesOf(`Experience\n${text}`)).toEqual(titles)
  })

  test('on one side of all dates, which the most jobs tell', () => {
    const text = (third: string) =>
      `Experience\nTester\n2019 – 2021\n- Zig\n\nBaker\n2016 – 2019\n- Zig\n\n${third}`
    expect(titlesOf(text('2014 – 2016\nPlumber\n- Zig'))).toEqual(['Tester', 'Baker', 'Plumber'])
    const below = '2019 – 2021\nTester\n\n2016 – 2019\nBaker\n\n2014 – 2016\nPlumber'
    expect(titlesOf(`Experience\n${below}`)).toEqual(['Tester', 'Baker', 'Plumber'])
    // Without room between, only the side tells whose title it is.
    expect(titlesOf('Experience\n2019 – 2021\nTester\n2016 – 2019\nBaker')).toEqual(['Tester', 'Baker'])
    expect(titlesOf('Experience\nTester\n2019 – 2021\nBaker\n2016 – 2019')).toEqual(['Tester', 'Baker'])
  })

  test('a technology on them is the employer’s name, but for what was worked with', () => {
    const isSkill = (line: string) => idsOf(`Experience\n${line}\nTester\n2019 – 2021`).includes('redis')
    expect(isSkill('Redis Mills of Kiel')).toBe(false)
    for (const line of [
      'Redis',
      'A Redis',
      'Perl, Redis',
      'Tools: Redis',
      'Mills with Redis',
      'Mills in  Redis',
    ])
      expect(isSkill(line), line).toBe(true)
    expect(isSkill('Mills of Redis Hall')).toBe(false)
  })

  test('a label of a client is an employer’s, in the midst of the work too', () => {
    expect(idsOf('Experience\nTester, 2019 – 2021\n- Zig\nClient: Redis Mills')).toEqual(['zig'])
  })
})

describe('a company’s years that its titles share', () => {
  const under = (between: string, years = '2016 – 2020') =>
    titlesOf(`Experience\nExample Mill   2012 – 2020\n${between}Tester (${years})\n- Zig`)
  test.each([
    ['right above', '', '2016 – 2020', 1],
    ['to the month', '', '2012 – 2020', 1],
    ['three lines above', 'Kiel\nNorth\n', '2016 – 2020', 1],
    ['and no further', 'Kiel\nNorth\n• Perl\n', '2016 – 2020', 2],
    ['beyond them', '', '2016 – 2021', 2],
    ['before them', '', '2011 – 2020', 2],
    ['of dates that are wrong', '', '2020 – 2016', 2],
  ])('are no job: %s', (_, between, years, jobs) => {
    expect(under(between, years)).toHaveLength(jobs)
  })

  test('the company’s name is of the title’s job', () => {
    expect(idsOf('Experience\nRedis Mills   2012 – 2020\nTester (2016 – 2020)\n- Zig')).toEqual(['zig'])
  })
})
