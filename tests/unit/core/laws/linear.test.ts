import { expect, test } from 'vitest'
import { LONGEST_POSTING } from '../../../../src/core/read.ts'
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
  'figures and spaces': '1 ',
  'figures in groups': '1,111',
  'ranges that never end': '$120,000 - ',
  'places without a place': 'location: ',
  'contracts of nothing': 'contract ',
  'sponsors and visas': 'sponsor visa ',
  'days without an office': '3 days a week ',
  'a letter that grows in lower case': 'İ remote ',
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
    // A pause within the long text is tried again; one within the short text would hide what the long one costs.
    for (let i = 0; i < TRIES && ratio > MOST; i++)
      ratio = Math.min(ratio, timeOf(long) / Math.min(timeOf(short), timeOf(short), timeOf(short)))
    expect(ratio).toBeLessThan(MOST)
  },
)

function timeOf(text: string): number {
  const start = workedFor()
  readText(text)
  return Math.max(workedFor() - start, LEAST)
}

/** Milliseconds that this thread has worked: what else the machine does in between counts for nothing. */
function workedFor(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

const LINE = 'Experience with Java, Go or C++ is a plus. We use Kafka (and Spring Boot) daily\n'

test('what no posting is as long as is read up to a bound, and says so', () => {
  const text = LINE.repeat((4 * LONGEST_POSTING) / LINE.length)
  const { textLength, mentions, truncated } = readText(text)
  expect(truncated).toBe(true)
  expect(textLength).toBe(LONGEST_POSTING)
  expect(mentions.at(-1)?.end).toBeGreaterThan(LONGEST_POSTING - LINE.length)
  expect(mentions.every(({ end }) => end <= LONGEST_POSTING)).toBe(true)
})

test('a text just as long as the bound is read to its end', () => {
  const text = LINE.repeat(Math.floor(LONGEST_POSTING / LINE.length))
  const { textLength, mentions, truncated } = readText(text)
  expect(truncated).toBeUndefined()
  expect(textLength).toBe(text.length)
  expect(mentions.length).toBeGreaterThan(5_000)
})

test('a title and a company of two million characters cost what a line costs', () => {
  const endless = 'Java '.repeat(400_000)
  const reading = readText('Requirements\n- Kafka', { title: endless, company: endless })
  expect(reading.title.mentions.length).toBeLessThan(1_000)
  expect(reading.skills.map(({ id }) => id)).toContain('kafka')
})
