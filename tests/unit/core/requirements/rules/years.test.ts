/** Which names the years of a line are bound to, and what they say of experience as a whole. */
import { describe, expect, test } from 'vitest'
import { readingOf } from '../reading-of.ts'

const under = (...items: string[]) => `Requirements:\n${items.map((item) => `- ${item}`).join('\n')}`

const rules: Record<string, [text: string, reading: string][]> = {
  'a lead-in lends its years to technologies that have none': [
    [
      under(
        'two years of experience in:\n  - Go\n  - teamwork\n  - strong knowledge of Kafka\n  - a database\n  - Redis (4 years)',
      ),
      'go:r2 teamwork:r kafka:r database:r redis:r4 4y',
    ],
    [under('two years of experience in:\n  - Go\n  - Kafka is a plus'), 'go:r2 kafka:p 2y'],
    [under('two years of experience would be a plus in:\n  - Go'), 'go:p'],
  ],
  'years are of what is asked, not of what stands beside it': [
    [under('5 years of Java (Scala is a plus)'), 'java:r5 scala:p 5y'],
    [under('5 years of experience, preferably with Go'), 'go:p 5y'],
    [under('3 years of PHP are not needed, Go is'), 'go:r3 -php 3y'],
    ['We use 3 years of Go', 'go:m'],
    ['We have used Go for 3 years.', 'go:m'],
    [under('You know Kafka, five years'), 'kafka:r5 5y'],
    [under('Go is optional, 3 years'), 'go:p 3y'],
    [under('4 years of experience: we use Go'), 'go:m 4y'],
    [under('3 years of experience, no Go needed'), '-go 3y'],
    ['You must know Kafka, and we use Redis, five years.', 'kafka:r redis:m 5y'],
    ['You must know Kafka; five years in production, Redis.', 'kafka:r redis:r5 5y'],
    ['You know Kafka, five years.', 'kafka:r5 5y'],
    ['Five years at the same desk.', ''],
  ],
  'what matters to the company is still asked of the reader': [
    ['Practice is important to us: no less than four years with Kotlin.', 'kotlin:r4 4y'],
    ['Erfahrung ist uns wichtig: wenigstens vier Jahre mit Kotlin.', 'kotlin:r4 4y'],
    ['Our team: 15 years of experience with Kotlin.', 'kotlin:m'],
  ],
  'a choice has the same years for all': [
    [under('3 years of Go or Java'), 'go|java:r3 3y'],
    [under('Python (3 years) or Java (5 years)'), 'python|java:r3 5y'],
    [under('Python (5 years) or Java (3 years)'), 'python|java:r3 5y'],
    [under('Python (5 years) or Java'), 'python|java:r5 5y'],
    [under('4 years of Java, Kotlin or Scala and 2 years of Go'), 'java|kotlin|scala:r4 go:r2 4y'],
  ],
  'years ask wherever they stand, and wishes stay wishes': [
    ['What you will do:\n- Run Kafka, 4 years of Redis', 'kafka:m redis:r4 4y'],
    ['Nice to have:\n- 3 years of Go', 'go:p3'],
    [under('5 years of Go would be a plus'), 'go:p5'],
    ['Ideally you have seven years of experience.', ''],
    ['Im Idealfall bringst du sieben Jahre Erfahrung mit.', ''],
    ['You have seven years of experience, ideally with Go.', 'go:p 7y'],
    ['Nice to have:\n- 8 years of experience\nRequirements:\n- Go', 'go:r'],
    ['Nice to have:\n- must have 3 years of Go', 'go:r3 3y'],
    ['Nice to have:\n- 8 years of experience, Go', 'go:p'],
    ['Nice to have:\n- Kafka, 3 years of Go, Java required', 'kafka:p go:p java:r3 3y'],
    [under('ideally Go (3 years)'), 'go:p3'],
    [under('Go (3 years) is a plus'), 'go:p3'],
    [under('Go (3 years), Java (5 years) is a plus'), 'go:r3 java:p5 3y'],
    [under('6 years of experience (preferably Go)'), 'go:p6 6y'],
  ],
  'a semicolon goes on, a line does not': [
    [under('7 years of backend work; 2 with Kotlin'), 'backend-development:r7 kotlin:r2 7y'],
    [under('7 years of experience; 2 with Kotlin'), 'kotlin:r2 7y'],
    [under('a calm head; 2 with Kotlin'), 'kotlin:r'],
    [under('Kafka in production; 2 with Kotlin'), 'kafka:r kotlin:r'],
    [
      under('7 years of backend work; teamwork; 2 with Kotlin'),
      'backend-development:r7 teamwork:r kotlin:r 7y',
    ],
    [under('7 years of backend work', '2 with Kotlin'), 'backend-development:r7 kotlin:r 7y'],
    [under('7 years of backend work. 2 with Kotlin'), 'backend-development:r7 kotlin:r 7y'],
  ],
}

describe.each(Object.entries(rules))('%s', (_, cases) => {
  test.each(cases)('%s', (text, reading) => {
    expect(readingOf(text)).toBe(reading)
  })
})
