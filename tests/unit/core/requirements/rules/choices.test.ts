/** What may stand for another, what is judged by a later sentence, and how skills of several requirements are told. */
import { describe, expect, test } from 'vitest'
import { skillsOf } from '../../../../../src/core/requirements/skills.ts'
import type { Level, Requirement } from '../../../../../src/core/types.ts'
import { engine, readingOf } from '../reading-of.ts'

const under = (...items: string[]) => `Requirements:\n${items.map((item) => `- ${item}`).join('\n')}`
const oneOf = (...items: string[]) =>
  under(`one of the following:\n${items.map((item) => `  - ${item}`).join('\n')}`)

const rules: Record<string, [text: string, reading: string][]> = {
  'a list under a choice is one requirement': [
    [oneOf('Python', 'some Go', 'Java (8+)'), 'python|go|java:r'],
    [oneOf('Python', 'a plain and simple Go'), 'python|go:r'],
    [oneOf('Python', 'a good old plain and simple Go'), 'python:r go:r'],
    [oneOf('Python', 'Java is required', 'Go'), 'python|go:r java:r'],
    [oneOf('Python', 'strong knowledge of Java'), 'python:r java:r'],
    [oneOf('Python (3 years)', 'Java (5 years)'), 'python|java:r3 5y'],
    [`${oneOf('Python')}\nNice to have:\n- Java`, 'python:r java:p'],
    [oneOf('Python', 'Python', 'Go'), 'python|go:r'],
  ],
  'a choice of certificates is one of skills': [
    [under('CKA or an AWS certification'), 'kubernetes-certification|aws:r'],
    [under('one of these certificates: CKA, AWS Certified Developer'), 'kubernetes-certification|aws:r'],
    [
      under('one of these certificates:\n  - CKA\n  - AWS Certified Developer'),
      'kubernetes-certification|aws:r',
    ],
    [under('Go (CKA, AWS Certified Developer)', 'Kafka'), 'go:r kubernetes-certification|aws:r kafka:r'],
    [under('CKA or AWS Certified Developer (Associate)'), 'kubernetes-certification|aws:r'],
    [under('CKA', 'AWS Certified Developer'), 'kubernetes-certification:r aws:r'],
    [under('Kafka', 'CKA or AWS certification', 'Go'), 'kafka:r kubernetes-certification|aws:r go:r'],
    [under('CKA, CKAD or CKS and Kafka'), 'kubernetes-certification:r kafka:r'],
  ],
  'what is only wished for is no alternative to what is asked': [
    [under('a relational database (MySQL preferred)'), 'relational-database:r mysql:p'],
    [
      under('a relational database (MySQL or PostgreSQL preferred)'),
      'relational-database:r mysql|postgresql:p',
    ],
    [under('Java or Kotlin preferred'), 'java|kotlin:p'],
    [under('Java, ideally Kotlin or Scala'), 'java:r kotlin|scala:p'],
    [under('Java or, as a plus, Kotlin'), 'java:r kotlin:p'],
  ],
  'a later sentence chooses among what was told': [
    ['We work with Python and Go; you should know at least one of the two.', 'python|go:r'],
    ['We work with Python and Go. One of them is a must.', 'python|go:r'],
    ['We work with Python. One of them is a must.', 'python:m'],
    ['You should know at least one of the two.', ''],
    ['We work with Python or Go. One of them is a must.', 'python|go:r'],
  ],
  'or lets another do that is of its kind': [
    [under('Kotlin, though Java is fine too'), 'kotlin|java:r'],
    [under('Kotlin. Java is fine too.'), 'kotlin|java:r'],
    [under('Kotlin. Docker is fine too.'), 'kotlin:r docker:r'],
    [under('Scala. Kotlin, though Java is fine too'), 'scala:r kotlin|java:r'],
    ['Kotlin is a plus, though Java is fine too.', 'kotlin|java:p'],
    [under('Redis, though Java is fine too'), 'redis:r java:r'],
    ['Nice to have:\n- Kotlin. Java is fine too.', 'kotlin|java:p'],
    ['We use Kotlin. Java is fine too.', 'kotlin:m java:r'],
    ['We use Kotlin, though Java is fine too.', 'kotlin:m java:r'],
    ['We use Kotlin; you know Scala, though Java is fine too.', 'kotlin:m scala|java:r'],
  ],
  'or judges all of it': [
    ['We use Kafka. It is a must.', 'kafka:r'],
    ['We use Kafka and Redis. It is a plus.', 'kafka:p redis:p'],
    [under('Kafka', 'It is a plus.'), 'kafka:p'],
    [under('Kafka. It is not required.'), '-kafka'],
    ['We use Kotlin. Knowledge is not needed.', 'kotlin:m'],
    ['We use Kotlin. Prior knowledge is not needed.', '-kotlin'],
    ['Kotlin\nPrior knowledge is not needed.', 'kotlin:m'],
    ['We use Kotlin. Any prior experience is not needed.', '-kotlin'],
    ['We use Kotlin. Prior knowledge is a plus.', 'kotlin:p'],
    ['We use Kotlin. Some prior experience is required.', 'kotlin:r'],
    ['We use Kafka. It comes with mandatory training.', 'kafka:m'],
    [under('Go', 'Kafka. It is not required.'), 'go:r -kafka'],
  ],
  'or goes on with one more of the same': [
    ['Kafka is a plus; Redis', 'kafka:p redis:p'],
    ['Kafka is a plus; Redis (a must)', 'kafka:p redis:r'],
    ['Kafka is a plus; teamwork', 'kafka:p'],
    ['Java is a must and Kafka a plus; Redis', 'java:r kafka:p redis:m'],
  ],
  'what leads a list in rules its items, unless they speak for themselves': [
    [under('a plus would be:\n  - Kafka\n  - Go is a must'), 'kafka:p go:r'],
    [under('not needed at all, though:\n  - Kafka\n  - Go'), '-kafka -go'],
    ['You must have worked with:\n- Kafka\n- Go', 'kafka:r go:r'],
    ['We use:\n- Kafka', 'kafka:m'],
  ],
  'or wishes for the stack': [
    ['Our stack: Kafka, Redis\nExperience in our stack is a plus.', 'kafka:p redis:p'],
    ['Our stack: you must know Kafka\nExperience in our stack is a plus.', 'kafka:r'],
    ['We use Kafka.\nExperience in our stack is a plus.', 'kafka:m'],
    ['Our stack: Kafka\nExperience in our stack is not needed.', 'kafka:m'],
  ],
  'what a sentence denies no heading asks, but its words do': [
    [under('Our code is in Go, but you need not know Go'), '-go'],
    [under('Go. You need not know Go.'), '-go'],
    [under('Go', 'you need not know Go'), 'go:r'],
    ['Nice to have:\n- Our code is in Go, but you need not know Go', '-go'],
    [under('Go (3 years). You need not know Go.'), 'go:r3 3y'],
    [under('Go is a must. You need not know Go.'), 'go:r'],
    [under('Go or Java. You need not know Go.'), 'go|java:r'],
  ],
}

describe.each(Object.entries(rules))('%s', (_, cases) => {
  test.each(cases)('%s', (text, reading) => {
    expect(readingOf(text)).toBe(reading)
  })
})

test('examples and parts say whose they are', () => {
  const told = (text: string) =>
    engine
      .read('', text)
      .requirements.map(
        (one) => `${one.oneOf.join('|')}${one.orKind ? '~' : ''}${one.partOf ? `<${one.partOf}` : ''}`,
      )
      .join(' ')
  expect(told(under('AWS (EC2, S3) or Azure'))).toBe('aws|azure amazon-ec2<aws amazon-s3<aws')
  expect(told(under('AWS (EC2 or S3)'))).toBe('aws amazon-ec2|amazon-s3')
  expect(told(under('AWS (EC2 / S3)'))).toBe('aws amazon-ec2|amazon-s3')
  expect(told(under('a language like Elixir or Ruby and SQL'))).toBe('elixir|ruby~ sql')
  expect(told(under('tools like Slack', 'Kafka in production'))).toBe('slack~ kafka')
})

describe('every skill is told once', () => {
  const asked = (level: Level, ids: string, years: number | null = null): Requirement => ({
    level,
    oneOf: ids.split('|'),
    years,
    start: 0,
    end: 1,
  })
  const toldBy = (...requirements: Requirement[]) =>
    skillsOf(
      requirements,
      ['go', 'java'].map((skill) => ({ skill, start: 0, end: 1 })),
    ).map(
      ({ id, level, group, years }) => `${id}:${level[0]}${years ?? ''}${group === null ? '' : `#${group}`}`,
    )

  test.each([
    [
      'in the order in which the text names them',
      [asked('required', 'java'), asked('required', 'go')],
      ['go:r', 'java:r'],
    ],
    ['what is asked of nobody is none', [asked('required', 'java')], ['java:r']],
    ['what only a requirement names comes last', [asked('required', 'perl|java')], ['java:r#0', 'perl:r#0']],
    [
      'as strongly as anywhere',
      [asked('mentioned', 'go'), asked('required', 'go'), asked('preferred', 'go')],
      ['go:r'],
    ],
    [
      'in its first group',
      [asked('required', 'go|java'), asked('required', 'go|perl')],
      ['go:r#0', 'java:r#0', 'perl:r#1'],
    ],
    [
      'in none where it is asked alone',
      [asked('required', 'go|java'), asked('required', 'java')],
      ['go:r#0', 'java:r'],
    ],
    ['whatever comes first', [asked('required', 'java'), asked('required', 'go|java')], ['go:r#0', 'java:r']],
    [
      'but in one that asks for more',
      [asked('preferred', 'java'), asked('required', 'go|java')],
      ['go:r#0', 'java:r#0'],
    ],
    ['or did before', [asked('required', 'go|java'), asked('mentioned', 'java')], ['go:r#0', 'java:r#0']],
    ['or alone that does', [asked('preferred', 'go|java'), asked('required', 'java')], ['go:p#0', 'java:r']],
    [
      'though a weaker group offers it',
      [asked('required', 'java'), asked('preferred', 'go|java')],
      ['go:p#0', 'java:r'],
    ],
    [
      'with the fewest years',
      [asked('required', 'go', 4), asked('required', 'go', 2), asked('required', 'go')],
      ['go:r2'],
    ],
  ] as [string, Requirement[], string[]][])('%s', (_, requirements, told) => {
    expect(toldBy(...requirements)).toEqual(told)
  })
})
