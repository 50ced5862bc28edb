/** Where what was read stands: the names, the clause that asks, the words that decided, the heading above. */
import { describe, expect, test } from 'vitest'
import { engine } from '../reading-of.ts'

function whyOf(text: string) {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const { requirements, negated } = engine.read('', text)
  return [
    ...requirements.map((one) => [
      cut(one),
      one.because ? cut(one.because.clause) : null,
      one.because?.signals.map(cut).join(', '),
      one.because?.section,
    ]),
    ...negated.map((one) => [`not ${cut(one)}`]),
  ]
}

describe('a requirement says', () => {
  test.each([
    [
      'which of its clause’s words decided',
      'Requirements:\n- Java required, Kotlin a plus',
      [
        ['Java', 'Java required, Kotlin a plus', 'required', 'Requirements'],
        ['Kotlin', 'Java required, Kotlin a plus', 'plus', 'Requirements'],
      ],
    ],
    [
      'that none did',
      'Requirements:\n- Python, Go or Ruby\n- no PHP needed',
      [['Python, Go or Ruby', 'Python, Go or Ruby', '', 'Requirements'], ['not PHP']],
    ],
    [
      'the whole of a phrase',
      'What we want\nYou must know Kafka.\nNice to have\n- Redis',
      [
        ['Kafka', 'You must know Kafka', 'must know', 'What we want'],
        ['Redis', 'Redis', '', 'Nice to have'],
      ],
    ],
    [
      'each of its sentence alone',
      'Requirements:\n- Kafka experience is a plus. Python is a must.',
      [
        ['Kafka', 'Kafka experience is a plus', 'is a plus', 'Requirements'],
        ['Python', 'Python is a must', 'is a must', 'Requirements'],
      ],
    ],
    [
      'words for several names once',
      'Java and Kotlin or Scala are a plus.',
      [
        ['Java', 'Java and Kotlin or Scala are a plus', 'are a plus', null],
        ['Kotlin or Scala', 'Java and Kotlin or Scala are a plus', 'are a plus', null],
      ],
    ],
    [
      'each of the words that decide for a choice',
      'Requirements:\n- Java (must) or Kotlin (required)',
      [['Java (must) or Kotlin', 'Java (must) or Kotlin (required', 'must, required', 'Requirements']],
    ],
    [
      'no heading where there is none',
      'We use Kafka and Redis. It is a plus.',
      [
        ['Kafka', 'We use Kafka and Redis', 'use', null],
        ['Redis', 'We use Kafka and Redis', 'use', null],
      ],
    ],
    [
      'the softening that names a skill itself',
      'Requirements:\n- Rust or willingness to learn',
      [['Rust', 'Rust or willingness to learn', 'willingness to learn', 'Requirements']],
    ],
    [
      'all of a choice in a list, from its first name to its last',
      'Requirements:\n- one of the following:\n  - Python\n  - some Go\n  - Java (8+)',
      [['Python\n  - some Go\n  - Java', 'Python', '', 'Requirements']],
    ],
  ])('%s', (_, text, why) => {
    expect(whyOf(text)).toEqual(why)
  })
})

test('every mention stands where the text names it, what is denied too', () => {
  const text = 'Requirements:\n- Java, no PHP needed\nAbout us\nMentoring and Kafka, on a MacBook.'
  const { mentions } = engine.read('', text)
  expect(mentions.map(({ skill, start, end }) => [skill, text.slice(start, end)])).toEqual([
    ['java', 'Java'],
    ['php', 'PHP'],
    ['kafka', 'Kafka'],
  ])
})

test('what only softens is no mention', () => {
  const { mentions, skills } = engine.read('', 'Requirements:\n- Rust or willingness to learn')
  expect([mentions, skills].map((found) => found.length)).toEqual([1, 1])
})
