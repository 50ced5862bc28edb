import { describe, expect, test } from 'vitest'
import { readSeniority } from '../../../../src/core/role/seniority.ts'
import { input, tables } from './samples.ts'

const level = (sample: Parameters<typeof input>[0]) => readSeniority(input(sample), tables)?.level ?? null

describe('seniority', () => {
  test('the title goes before wording and years', () => {
    expect(
      level({ title: 'Senior Backend Developer', text: 'This is an entry level position.', years: 1 }),
    ).toBe('senior')
  })

  test.each([
    ['We are looking for a Senior Backend Developer who loves tests.', 'senior'],
    ['We are hiring a Junior Java Developer to join our team.', 'junior'],
    ['As a Lead Software Engineer you will shape our platform.', 'lead'],
    ['Senior Software Developer - Full Stack (Remote)*About us*We sell new entry level plans.', 'senior'],
    ['Job descriptionAs a Software Developer Intern at our harbour office you will write code.', 'intern'],
    ['Our team keeps the books. The Lead Developer should have seen many ledgers.', 'lead'],
    ['We’re looking for new grads to join our growing team.', 'junior'],
    ['This is an entry-level position in Toronto.', 'junior'],
    ['Recent graduates are welcome.', 'junior'],
    ['This internship lasts four months.', 'intern'],
    ['It is a mid-level role.', 'mid'],
  ] as const)('wording: %s', (text, expected) => {
    expect(level({ text })).toBe(expected)
  })

  test.each([
    ['Intern – Office of the Chief Technology Officer', 'intern'],
    ['Working Student, Head Office of the Vice President', 'intern'],
    ['Junior Backend Developer – Team Lead Support', 'junior'],
    ['Senior Backend Engineer, Head of Risk Tools', 'senior'],
    ['Senior Software Engineer, Team Lead', 'lead'],
    ['Java Developer (Senior)', 'senior'],
    ['Platform Engineer - Mid to Senior', 'mid'],
    ['Développeur Java junior', 'junior'],
    ['Backend Engineer II – Senior Living Platform', 'mid'],
    ['Java Developer, Principal Investments', null],
    ['Backend Developer for Senior Care', null],
    ['Software Engineer - Staff Scheduling', null],
    ['Software Engineer – Executive Director Dashboards', null],
    ['Backend Engineer, Graduate School Systems', null],
  ] as const)('the level stands with the noun of the role: %s', (title, expected) => {
    expect(level({ title })).toBe(expected)
  })

  test('a number behind the noun gives way to the years', () => {
    expect(level({ title: 'Backend Engineer II' })).toBe('mid')
    expect(level({ title: 'Backend Engineer II', years: 6 })).toBe('senior')
    expect(level({ title: 'Software Engineer III', years: 3 })).toBe('mid')
  })

  test('"no prior experience needed" of one thing makes no beginner', () => {
    expect(level({ text: 'No prior experience with ledgers needed.', years: 6 })).toBe('senior')
    expect(level({ text: 'No prior experience with ledgers needed.' })).toBeNull()
  })

  test.each([
    'You will mentor junior developers and work with senior engineers.',
    'Our staff is friendly. We lead the market.',
    'Bachelor degree. Principal office in Berlin.',
  ])('levels of others say nothing: %s', (text) => {
    expect(level({ text })).toBeNull()
  })

  test.each([
    [0, 'junior'],
    [1, 'junior'],
    [2, 'mid'],
    [4, 'mid'],
    [5, 'senior'],
    [9, 'senior'],
    [12, 'senior'],
  ] as const)('%i years without a word make %s', (years, expected) => {
    expect(level({ title: 'Software Engineer', years })).toBe(expected)
  })

  test('years of a language count where none are asked overall', () => {
    const skills = { required: ['go'] }
    expect(level({ skills, yearsOfSkills: 3 })).toBe('mid')
    expect(level({ skills, yearsOfSkills: 3, years: 6 })).toBe('senior')
  })

  test('nobody with five years is a beginner', () => {
    expect(level({ text: 'New grads read this too.', years: 5 })).toBe('senior')
  })

  test('it tells whether the posting says the level or its years make it', () => {
    const by = (sample: Parameters<typeof input>[0]) => readSeniority(input(sample), tables)?.by
    expect(by({ title: 'Lead Engineer', years: 3 })).toBe('words')
    expect(by({ text: 'We are hiring a Junior Java Developer.', years: 1 })).toBe('words')
    expect(by({ title: 'Software Engineer', years: 3 })).toBe('years')
    // The word is not believed, so it does not say the level either.
    expect(by({ text: 'New grads read this too.', years: 5 })).toBe('years')
  })

  test('nothing said is null', () => {
    expect(level({ title: 'Backend Developer', text: 'We build things.' })).toBeNull()
  })
})
