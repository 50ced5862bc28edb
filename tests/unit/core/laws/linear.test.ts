import { expect, test } from 'vitest'
import { readText } from './engine.ts'

/** Lines that have brought parsers down: each is repeated without end. */
const HOSTILE: Record<string, string> = {
  'a word without end': 'a',
  'capitals in turn': 'aB',
  'words glued together': 'JavaScriptExperience',
  'commas only': ',',
  'single letters': 'a ',
  'opening brackets': '(',
  'brackets that never close': '(Java or Go ',
  'names without a full stop': 'Java, Go, Python, Spring Boot, Kafka, C++, React, AWS, ',
  'alternatives without end': 'Java or Go or Python or ',
  'slashes without end': 'Java/Go/',
  'ambiguous words': 'Go Swift Rust Spring ',
  'C++ again and again': 'C++ ',
  'a number without end': '1',
  'at signs': '@',
  'addresses run together': 'a@',
  'half an address': 'www.',
  'softening cues': 'preferred Java is a plus ',
  negations: 'no Java ',
  'must and must': 'must have Java and ',
  'years and years': '5 years of experience with Java ',
  'choices that never begin': 'one of the following:\n',
  'choices of one': 'one of the following:\n- Java\n',
  'headings only': 'Requirements:\n',
  'hints only': 'What you bring\nJava\n',
  people: 'QA engineers ',
  pay: '$100,000 - $120,000 per year ',
  ampersands: '&',
  apostrophes: "a'",
  'invisible characters': '\u200b',
  'half characters': '\ud800',
  'lost full stops': 'skills.Strong',
  'titles in the text': 'looking for a Senior Java Developer ',
  'such as, such as': 'such as Java ',
  degrees: 'bachelor degree or ',
}
const SHORT = 8_000
const FACTOR = 4
/** Four times the text may cost four times as much; a square would cost sixteen times. */
const MOST = 10
/** A machine that does something else in between must not make a text look hostile. */
const TRIES = 6
/** Less is not told apart from the pauses of a busy machine; a square shows far above it. Milliseconds. */
const LEAST = 3

test.each(Object.entries(HOSTILE))(
  '%s: four times the text is no more than a few times the work',
  (_name, piece) => {
    const short = piece.repeat(SHORT / piece.length)
    const long = piece.repeat((FACTOR * SHORT) / piece.length)
    readText(short)
    let ratio = Number.POSITIVE_INFINITY
    for (let i = 0; i < TRIES && ratio > MOST; i++) ratio = Math.min(ratio, timeOf(long) / timeOf(short))
    expect(ratio).toBeLessThan(MOST)
  },
)

/** The best of three runs. */
function timeOf(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    readText(text)
    best = Math.min(best, performance.now() - start)
  }
  return Math.max(best, LEAST)
}

test('a megabyte of anything is read to its end', () => {
  const text = 'Experience with Java, Go or C++ is a plus. We use Kafka (and Spring Boot) daily\n'.repeat(
    12_500,
  )
  const { textLength, mentions } = readText(text)
  expect(textLength).toBe(text.length)
  expect(mentions.length).toBeGreaterThan(50_000)
})
