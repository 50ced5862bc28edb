/** Resumes that already are data, each field of them: what they become, to the letter. */
import { describe, expect, test } from 'vitest'
import { exportJsonResume } from '../../../../../src/profile/resume/structured/export-json-resume.ts'
import { resumeOfJson } from '../../../../../src/profile/resume/structured/from-json.ts'
import {
  EMPTY_RESUME,
  type ResumeData,
  writeResume,
} from '../../../../../src/profile/resume/structured/write.ts'
import { emptyProfile } from '../../../../../src/profile/schema.ts'

const job = (told: readonly string[]) => ({
  title: 'Tester',
  employer: 'Example Mill',
  from: '2019-02',
  to: '2021-05',
  told,
})

describe('data as the text of a resume', () => {
  test('has every part under its heading, labelled where words alone would not tell', () => {
    const data: ResumeData = {
      name: ' Ada\n Example ',
      headline: 'Tester',
      summary: 'Tests.\n\n  Breaks things.',
      jobs: [
        job(['Plans\n- Reports', '* Cranes', '']),
        { ...job([]), title: '', to: '' },
        { ...job([]), from: '' },
      ],
      projects: [
        { ...job(['Wrote it']), title: 'Chess' },
        { ...job([]), employer: '' },
      ],
      education: [
        ['BSc', '', 'Example College', '2018'],
        ['', ''],
      ],
      certifications: ['CKA,\n2020'],
      skills: [
        { name: 'Perl', level: '', keywords: [] },
        { name: 'Clouds', level: 'Expert', keywords: ['AWS', 'Azure'] },
        { name: '', level: '', keywords: ['Zig'] },
      ],
      languages: [['Danish', 'native'], ['Thai']],
    }
    expect(writeResume(data)).toBe(`Ada Example
Tester

# Summary

Tests.
Breaks things.

# Experience

Period: 2019-02 – 2021-05
Position: Tester
Employer: Example Mill
• Plans
• Reports
• Cranes

Period: 2019-02 – present
Employer: Example Mill

Position: Tester
Employer: Example Mill

# Projects

Chess, Example Mill
• Wrote it

Tester

# Education

BSc, Example College, 2018

# Certifications

CKA, 2020

# Skills

Perl

Clouds: AWS, Azure (Expert)

Zig

# Languages

Danish, native

Thai`)
  })

  test('has no heading over nothing, and an end', () => {
    expect(writeResume(EMPTY_RESUME)).toBe('')
    expect(writeResume({ ...EMPTY_RESUME, headline: 'Tester', certifications: ['', ' '] })).toBe('Tester')
    const many = Array.from({ length: 600 }, (_, at) => `C${at}`)
    expect(writeResume({ ...EMPTY_RESUME, certifications: many }).match(/C\d/g)).toHaveLength(500)
  })
})

const JSON_RESUME = {
  basics: { name: 'Ada', label: 'Tester', summary: 'Tests' },
  work: [
    {
      name: 'Example Mill',
      company: 'Old Mill',
      position: 'Tester',
      startDate: '2019-02',
      endDate: '2021-05',
      summary: 'Plans',
      description: 'Mills',
      highlights: ['Reports', 7],
      keywords: ['Perl', 'Zig'],
    },
    { company: 'Old Mill', position: 9 },
    'nothing',
  ],
  education: [
    {
      institution: 'Example College',
      area: 'Physics',
      studyType: 'BSc',
      startDate: '2015',
      endDate: '2018',
      courses: ['Optics'],
    },
    { endDate: '2014' },
  ],
  certificates: [{ name: 'CKA', issuer: 'CNCF' }, { name: 'CKAD' }],
  skills: [{ name: 'Clouds', level: 'Expert', keywords: ['AWS'] }],
  languages: [{ language: 'Danish', fluency: 'native' }],
  projects: [{ name: 'Chess', entity: 'Example Club', startDate: '2020', highlights: ['Wrote it'] }],
}

describe('JSON Resume', () => {
  test('every field is read', () => {
    expect(resumeOfJson(JSON_RESUME)).toEqual({
      name: 'Ada',
      headline: 'Tester',
      summary: 'Tests',
      jobs: [
        job(['Plans', 'Mills', 'Reports', 'Perl, Zig']),
        { title: '', employer: 'Old Mill', from: '', to: '', told: ['', '', ''] },
      ],
      projects: [
        { title: 'Chess', employer: 'Example Club', from: '2020', to: '', told: ['', '', 'Wrote it', ''] },
      ],
      education: [
        ['BSc', 'Physics', 'Example College', '2015 – 2018', 'Optics'],
        ['', '', '', '2014'],
      ],
      certifications: ['CKA, CNCF', 'CKAD'],
      skills: [{ name: 'Clouds', level: 'Expert', keywords: ['AWS'] }],
      languages: [['Danish', 'native']],
    })
  })

  test('of what is damaged the rest is read', () => {
    const damaged = { basics: 7, work: 'none', education: [{ area: 'Physics', courses: 1 }], skills: [null] }
    expect(resumeOfJson(damaged)).toEqual({
      ...EMPTY_RESUME,
      education: [['', 'Physics', '', '']],
    })
  })

  test.each([{ basics: {} }, { work: [] }, { education: [] }, { skills: [], work: [] }])(
    'one part of it is enough: %j',
    (json) => {
      expect(resumeOfJson(json)).toEqual(EMPTY_RESUME)
    },
  )

  test.each([
    null,
    7,
    'basics',
    [],
    {},
    { skills: [] },
    { languages: [] },
    { profiles: [], basics: {} },
    { sections: 1, basics: {} },
  ])('what is none: %j', (json) => {
    expect(resumeOfJson(json)).toBeNull()
  })
})

describe('Reactive Resume', () => {
  const sections = (more: object) => ({ sections: more })

  test('every field of version 4 is read', () => {
    const data = {
      basics: { name: 'Ada', headline: 'Tester' },
      sections: {
        summary: { content: '<p>Tests</p><p>all</p>' },
        experience: {
          items: [
            {
              company: 'Example Mill',
              position: 'Tester',
              date: '2019-02 – 2021-05',
              summary: '<ul><li>Plans</li></ul>',
            },
          ],
        },
        projects: { items: [{ name: 'Chess', date: '2020', keywords: ['Zig', 'Perl'] }] },
        education: {
          items: [{ institution: 'Example College', studyType: 'BSc', area: 'Physics', date: '2018' }],
        },
        certifications: { items: [{ name: 'CKA', issuer: 'CNCF' }] },
        skills: { items: [{ name: 'Perl', description: 'Daily', level: 4, keywords: ['CGI'] }] },
        languages: { items: [{ name: 'Danish', description: 'native' }] },
      },
    }
    expect(resumeOfJson(data)).toEqual({
      name: 'Ada',
      headline: 'Tester',
      summary: 'Tests\nall',
      jobs: [job(['', '• Plans', ''])],
      projects: [{ title: 'Chess', employer: '', from: '2020', to: '', told: ['', '', 'Zig, Perl'] }],
      education: [['BSc', 'Physics', 'Example College', '2018']],
      certifications: ['CKA, CNCF'],
      skills: [{ name: 'Perl', level: 'Daily', keywords: ['CGI'] }],
      languages: [['Danish', 'native']],
    })
  })

  test('and of version 5', () => {
    const data = {
      summary: { content: 'Tests' },
      sections: {
        summary: { content: 'old' },
        experience: {
          items: [
            {
              company: 'Example Mill',
              position: 'Tester',
              period: '2019-02 - 2021-05',
              description: '<p>Plans</p>',
            },
          ],
        },
        education: { items: [{ school: 'Example College', degree: 'BSc', period: '2018' }] },
        certifications: { items: [{ title: 'CKA' }] },
        skills: { items: [{ name: 'Perl', proficiency: 'Daily', level: 1 }] },
        languages: { items: [{ language: 'Danish', fluency: 'native' }] },
      },
    }
    expect(resumeOfJson(data)).toEqual({
      ...EMPTY_RESUME,
      summary: 'Tests',
      jobs: [job(['Plans', '', ''])],
      education: [['BSc', '', 'Example College', '2018']],
      certifications: ['CKA'],
      skills: [{ name: 'Perl', level: 'Daily', keywords: [] }],
      languages: [['Danish', 'native']],
    })
  })

  test('points of five are levels', () => {
    const items = [0, 1, 2, 3, 4, 5, 9].map((level) => ({ name: 'Perl', level }))
    expect(resumeOfJson(sections({ skills: { items } }))?.skills.map(({ level }) => level)).toEqual([
      '',
      'Beginner',
      'Beginner',
      'Intermediate',
      'Advanced',
      'Expert',
      '',
    ])
  })

  test.each(['2019 – 2021', '2019—2021', '2019 - 2021', '2019 to 2021', '2019 bis 2021', '2019 until 2021'])(
    'dates on both sides of what joins them: %s',
    (date) => {
      const read = resumeOfJson(sections({ experience: { items: [{ date }] } }))
      expect(read?.jobs).toMatchObject([{ from: '2019', to: '2021' }])
    },
  )

  test('of what is damaged the rest is read, and what has no sections is none', () => {
    const read = resumeOfJson({
      basics: 1,
      sections: { skills: { items: [3, { name: 'Perl' }] }, languages: 4 },
    })
    expect(read?.skills.map(({ name }) => name)).toEqual(['', 'Perl'])
    expect(resumeOfJson({ sections: 7 })).toBeNull()
  })
})

test('a profile as JSON Resume, and an empty one without what it does not know', () => {
  const profile = {
    ...emptyProfile(),
    years: 8,
    skills: [
      { skill: 'perl', level: 'expert' as const, years: 6, lastUsed: null },
      { skill: 'zig', level: 'working' as const, years: null, lastUsed: null },
    ],
    career: {
      titles: ['Tester', 'Cook'],
      degrees: ['associate' as const, 'bachelor' as const, 'doctorate' as const],
      certifications: ['cka'],
      languages: ['danish'],
    },
  }
  const written = exportJsonResume(profile, (id) => id.toUpperCase())
  expect(written).toMatch(/^\{\n {2}"\$schema": "https:[\s\S]*\n\}\n$/)
  expect(JSON.parse(written)).toMatchObject({
    basics: { label: 'Tester', summary: '8 years of experience' },
    work: [{ position: 'Tester' }, { position: 'Cook' }],
    education: [{ studyType: 'Associate degree' }, { studyType: 'Bachelor' }, { studyType: 'Doctorate' }],
    certificates: [{ name: 'CKA' }],
    skills: [
      { name: 'PERL', level: 'Expert', keywords: ['6 years'] },
      { name: 'ZIG', level: 'Intermediate', keywords: [] },
    ],
    languages: [{ language: 'DANISH' }],
  })
  expect(JSON.parse(exportJsonResume(emptyProfile(), String))).toMatchObject({
    basics: {},
    work: [],
    skills: [],
  })
  expect(Object.keys(JSON.parse(exportJsonResume(emptyProfile(), String)).basics)).toEqual([])
})
