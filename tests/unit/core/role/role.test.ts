import { describe, expect, test } from 'vitest'
import { classifyRole } from '../../../../src/core/role/role.ts'
import type { RoleId } from '../../../../src/core/types.ts'
import { readText } from '../laws/engine.ts'
import { input, tables } from './samples.ts'

type Sample = Parameters<typeof input>[0]
const verdict = (sample: Sample) => classifyRole(input(sample), tables)

const contents: [name: string, sample: Sample, role: RoleId][] = [
  [
    'Java and Spring',
    { skills: { required: ['java', 'spring-boot', 'hibernate', 'rest', 'sql', 'microservices'] } },
    'java-dotnet-developer',
  ],
  [
    'C# and .NET',
    { skills: { required: ['csharp', 'aspnet-core', 'entity-framework', 'sql-server'] } },
    'java-dotnet-developer',
  ],
  [
    'Python services',
    { skills: { required: ['python', 'django', 'postgresql', 'redis', 'rest'] } },
    'backend-developer',
  ],
  [
    'Go services',
    { skills: { required: ['go', 'grpc', 'kafka', 'microservices', 'postgresql'] } },
    'backend-developer',
  ],
  [
    'Java, C# and Ruby, of which each is an example',
    { skills: { required: ['java', 'csharp', 'ruby', 'software-architecture'], mentioned: ['sql'] } },
    'backend-developer',
  ],
  [
    'Java beside C#',
    { skills: { required: ['java', 'csharp', 'postgresql', 'rest'] } },
    'java-dotnet-developer',
  ],
  [
    'one of Java, Python and Go',
    {
      oneOf: ['java', 'python', 'go'],
      skills: { required: ['distributed-systems', 'microservices', 'postgresql'] },
    },
    'backend-developer',
  ],
  [
    'both sides',
    { skills: { required: ['react', 'typescript', 'nodejs', 'postgresql', 'css', 'express'] } },
    'full-stack-developer',
  ],
  [
    'React alone',
    { skills: { required: ['react', 'javascript', 'css', 'html', 'redux'] } },
    'frontend-developer',
  ],
  [
    'pipelines',
    { skills: { required: ['etl', 'spark', 'airflow', 'python', 'sql', 'snowflake'] } },
    'data-engineer',
  ],
  [
    'database work',
    {
      text: 'Tune queries and write stored procedures. Own database design and backups.',
      skills: { required: ['sql-server', 't-sql', 'query-optimization', 'database-administration'] },
    },
    'database-developer',
  ],
  [
    'running systems',
    { skills: { required: ['kubernetes', 'terraform', 'aws', 'linux', 'ansible', 'prometheus'] } },
    'devops-sre',
  ],
  [
    'testing',
    {
      text: 'Write test plans and test cases, log defects, do regression testing.',
      skills: { required: ['selenium', 'test-automation', 'manual-testing', 'testrail'] },
    },
    'qa-engineer',
  ],
]

describe('a title that does not tell leaves the role to the content', () => {
  const titles = [
    '',
    'Software Engineer',
    'Developer',
    'Member of Technical Staff',
    'Consultant',
    '软件工程师',
  ]
  test.each(contents)('%s', (_, sample, role) => {
    for (const title of titles) expect(verdict({ ...sample, title }).id, title).toBe(role)
  })
})

describe('what is asked for in passing', () => {
  const posting = (front: string) =>
    `Software Engineer\n\nWhat you will do\n- Fix bugs in our Django application\n- Write server-side code\n\nWhat you need\n- Python\n- SQL and PostgreSQL\n- ${front}\n`
  const roleOf = (front: string) => readText(posting(front)).role.id

  test.each([
    'Basic HTML, CSS and JavaScript',
    'Some familiarity with HTML, CSS and JavaScript',
    'Exposure to JavaScript, HTML and CSS',
  ])('says little of the work: %s', (front) => {
    expect(roleOf(front)).toBe('backend-developer')
  })

  test('is not what is asked for in earnest', () => {
    expect(roleOf('Excellent React, TypeScript, HTML, CSS and JavaScript')).toBe('full-stack-developer')
  })
})

describe('a title that tells', () => {
  test('holds against a mixed stack', () => {
    expect(
      verdict({ title: 'Data Engineer', skills: { required: ['python', 'django', 'rest', 'sql'] } }).id,
    ).toBe('data-engineer')
    expect(verdict({ title: 'Java Developer', skills: { required: ['java', 'angular', 'css'] } }).id).toBe(
      'java-dotnet-developer',
    )
    expect(
      verdict({ title: 'QA Engineer', skills: { required: ['java', 'python', 'selenium', 'sql'] } }).id,
    ).toBe('qa-engineer')
  })

  test('loses to content that has nothing of it', () => {
    const required = ['react', 'redux', 'css', 'html', 'javascript', 'nextjs', 'responsive-design', 'webpack']
    expect(verdict({ title: 'Data Engineer', skills: { required } }).id).toBe('frontend-developer')
  })

  test('of no software role is other, whatever the text names', () => {
    const skills = { required: ['python', 'sql', 'spark', 'machine-learning'] }
    expect(verdict({ title: 'Data Scientist', skills }).id).toBe('other')
    expect(verdict({ title: 'Technical Recruiter', skills }).id).toBe('other')
  })

  test('stands alone where the text is empty', () => {
    expect(verdict({ title: 'Backend Engineer' })).toMatchObject({ id: 'backend-developer', runnerUp: null })
  })
})

describe('a posting without a title', () => {
  test.each([
    ['We are looking for a Senior Backend Developer who cares.', 'backend-developer'],
    ['Acme is hiring an experienced Full-Stack Engineer to build its shop.', 'full-stack-developer'],
    ['Senior Software Developer - Full Stack (Remote)*About us*We sell plans.', 'full-stack-developer'],
    ['We grow by the addition of several Software Developers in Test (SDET) in Ottawa.', 'qa-engineer'],
    ['As a DevOps Engineer, you will run our clusters.', 'devops-sre'],
    ['Job Title: Data Engineer\nWe sell shoes.', 'data-engineer'],
    ['Java Developer\nWe sell shoes.', 'java-dotnet-developer'],
  ] as const)('is called in its text: %s', (text, role) => {
    const { id, evidence } = verdict({ text })
    expect(id).toBe(role)
    expect(evidence[0]?.kind).toBe('called')
  })

  test('and without software is other', () => {
    expect(verdict({ text: 'We are looking for a nurse who loves people.' }).id).toBe('other')
    expect(verdict({}).id).toBe('other')
  })
})

describe('the verdict', () => {
  const sample: Sample = {
    title: 'Senior Java Developer',
    text: 'You build scalable backend services and REST APIs.',
    skills: { required: ['java', 'spring-boot', 'postgresql', 'react', 'docker'] },
  }

  test('names at most three pieces of evidence, each in the text or the title', () => {
    const given = input(sample)
    const { evidence } = classifyRole(given, tables)
    expect(evidence).toHaveLength(3)
    expect(evidence[0]).toEqual({ kind: 'title', reason: 'Senior Java Developer', span: null })
    for (const { reason, span } of evidence.slice(1)) {
      expect(span).not.toBeNull()
      if (span) expect(reason).toContain(given.text.tokens.text.slice(span.start, span.end))
    }
  })

  test('has a balance that adds up to 1, or nothing', () => {
    const { frontend, backend, data, operations } = verdict(sample).balance
    expect(frontend + backend + data + operations).toBeCloseTo(1)
    expect(Math.min(frontend, backend, data, operations)).toBeGreaterThan(0)
    expect(verdict({}).balance).toEqual({ frontend: 0, backend: 0, data: 0, operations: 0 })
  })

  test('keeps confidence between 0 and 1', () => {
    for (const [, content] of contents) {
      const { confidence } = verdict(content)
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test('is the same whatever was read before', () => {
    const first = verdict(sample)
    for (const [, content] of contents) verdict(content)
    expect(verdict(sample)).toEqual(first)
  })
})
