/** The title in a line's words, whatever stands around the line. */
import { describe, expect, test } from 'vitest'
import {
  gapped,
  isFirm,
  sentenceTitle,
  startsAsTitle,
  titleIn,
  withoutDates,
} from '../../../../../src/profile/resume/text/entries/title.ts'
import { titleWords } from '../../../../../src/profile/resume/text/words.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const reader = { isTitle: titleWords(lexicon) }

describe('the title in a line', () => {
  test.each([
    ['Tester', 'Tester'],
    ['Tester, Example Mill', 'Tester'],
    ['Example Mill · Tester', 'Tester'],
    ['Example Mill -- Tester', 'Tester'],
    ['Example Mill — · Tester', 'Tester'],
    ['Tester at Example Mill', 'Tester'],
    ['Tester bei Example Mill', 'Tester'],
    ['Tester (part-time)', 'Tester'],
    ['Example Harbour. Tester', 'Tester'],
    ['Example Harbour. Tester', 'Tester'],
    ['Example Harbour. Tester', 'Tester'],
    // Of two, the one whose last word is the noun of a job.
    ['Developer House, Tester', 'Tester'],
    ['Testers Guild, Baker', 'Baker'],
    ['Testers, Baker', 'Baker'],
    ['Baker House, Developer Street', 'Baker House'],
    ['Head of Platform, Example Mill', 'Head of Platform'],
    ['Engineer II, Example Mill', 'Engineer II'],
    ['Engineer II', 'Engineer II'],
    ['Developer House, Engineer for Mills', 'Engineer for Mills'],
    ['Developer House, Engineer 2', 'Engineer 2'],
    // Both of two that a slash joins, but no company.
    ['Software Engineer / Tech Lead', 'Software Engineer / Tech Lead'],
    ['Engineer / Example Mill', 'Engineer'],
    ['Engineer / Halbleiter AG', 'Engineer'],
    ['Engineer / Example Developer GmbH', 'Engineer'],
    // What follows a comma in small letters, or is a field of work.
    ['Intern, software development', 'Intern, software development'],
    ['Test Engineer, software development', 'Test Engineer'],
    ['Intern, full-time', 'Intern'],
    ['Intern, Software', 'Intern'],
    ['Engineer, Payments, Example Mill', 'Engineer, Payments'],
    ['Engineer · Payments', 'Engineer'],
    // A company behind the noun of the job.
    ['Software Developer Acme GmbH', 'Software Developer'],
    ['Software Developer II Acme GmbH', 'Software Developer II'],
    ['Developer Engineer Acme GmbH', 'Developer Engineer'],
    // A label says it.
    ['Role: Mill hand', 'Mill hand'],
    ['Role: • Tester', 'Tester'],
    ['Role:', null],
    ['Employer: Baker', null],
    ['Client: Baker Street', null],
    // A sentence says it behind "as".
    ['Worked with Acme as Tester from 2019', 'Tester'],
    ['Worked as a friend, as Tester', 'Tester'],
    ['Tätig als Entwicklerin bei Acme', 'Entwicklerin'],
    ['Served as the Baker of the mill', 'Baker of the mill'],
    // What was done is none, however many bakers it names.
    ['Built the mills of the north with a baker', null],
    ['Leading Developer', 'Leading Developer'],
    ['Managing mills as a very tired baker', null],
    ['Example Mill', null],
    ['', null],
  ])('%j', (line, title) => {
    expect(titleIn(reader, line)).toBe(title)
  })
})

describe('a sentence that tells a job', () => {
  test.each([
    ['I worked as a Tester for Example Mill', 'Tester'],
    ['joined Example Mill as an Engineer in 2019', 'Engineer'],
    ['beschäftigt als eine Entwicklerin von 2019', 'Entwicklerin'],
    ['working as Tester. Then nothing', 'Tester'],
    ['Known as Tester', null],
    ['Networked as Tester', null],
    ['Worked as a friend', null],
    ['Worked for a Tester', null],
    [`Worked ${'for a very long time '.repeat(6)}as Tester`, null],
  ])('%j', (text, title) => {
    expect(sentenceTitle(reader, text)).toBe(title)
  })
})

describe('words that begin as a title does, and are a name all along', () => {
  test.each([
    'Engineering Manager, Core Services',
    'Head of Data',
    'Engineer for Data, built mills',
    'Tester',
  ])('%s', (text) => expect(startsAsTitle(reader, text)).toBe(true))
  test.each([
    'Engineering mills for a Manager',
    'engineering Manager',
    'Example Mill, Tester',
    'Manager off duty',
    '',
  ])('but not: %s', (text) => expect(startsAsTitle(reader, text)).toBe(false))
})

describe('a line with a part that ends as a title does', () => {
  test.each([
    'Backend Developer',
    'Example Mill, Tester',
    'Engineer III',
    'Head of Data',
    'Tester (Kiel)',
    'Role: Anything',
    'Leading Developer',
  ])('%s', (text) => expect(isFirm(reader, text)).toBe(true))
  test.each([
    'Developer House',
    'Testers',
    'Halbleiter AG',
    'Example Developer GmbH',
    'Client: Tester',
    'Built the mill of a Tester',
    'Building mills beside a Tester',
    'II',
    '',
  ])('but not: %s', (text) => expect(isFirm(reader, text)).toBe(false))
})

describe('a line without its dates', () => {
  const rest = (marked: string) => {
    const [before = '', dates = '', after = ''] = marked.split('|')
    const line = before + dates + after
    return withoutDates(line, {
      start: before.length,
      end: before.length + dates.length,
      months: null,
      open: false,
      byYear: { from: false, to: false },
    })
  }
  test.each([
    ['Tester, |2019 – 2021|', 'Tester'],
    ['Tester (|2019 – 2021|)', 'Tester'],
    ['|2019 – 2021|: Tester', 'Tester'],
    ['|2019 – 2021| — Tester', 'Tester'],
    ['Tester @ |2019 – 2021| · Kiel', 'Tester · Kiel'],
    ['Tester   |2019 – 2021|   Kiel', 'Tester · Kiel'],
    ['Tester   Example Mill   |2019 – 2021|', 'Tester · Example Mill'],
    ['Tester |2019 – 2021| (2 years 3 months)', 'Tester'],
    ['Tester |2019 – 2021| · 1 yr', 'Tester'],
    ['Tester |2019 – 2021| · 10 mos', 'Tester'],
    ['Tester |2019 – 2021| · less than a year', 'Tester'],
    ['Tester |2019 – 2021| · 3 months in Kiel', 'Tester · 3 months in Kiel'],
    ['• Tester, |2019 – 2021|', 'Tester'],
    ['|2019 – 2021|', ''],
  ])('%s', (marked, words) => {
    expect(rest(marked)).toBe(words)
  })
})

test('wide gaps part a line', () => {
  expect(gapped('  Tester   Example  Mill ')).toBe('Tester · Example Mill')
})
