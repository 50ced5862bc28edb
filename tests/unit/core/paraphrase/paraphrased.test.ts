import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../../src/core/types.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { readLines } from '../../../tools/train/clauses/lines.ts'

const engine = await startEngine()
const told = new Set(engine.lexicon.weights('paraphrase').answers)

/** The skills of people that a posting's skills hold. */
const toldIn = (reading: Reading) => reading.skills.map(({ id }) => id).filter((id) => told.has(id))
const readItem = (line: string) => engine.read('', `Requirements\n- ${line}\n- Java`)

describe('what is asked of people in words that no list holds', () => {
  test.each([
    ['problem-solving', 'You keep digging until you know why the totals of two ledgers differ'],
    ['communication', 'Can tell a nurse in two plain sentences why her screen froze'],
    ['adaptability', 'A roadmap that is rewritten overnight does not throw you'],
    ['teamwork', 'You help out when a colleague is stuck'],
    ['mentoring', 'You like to show beginners the ropes and to see them grow'],
    ['ownership', 'What you shipped on Friday is still yours on Sunday night'],
    ['problem-solving', 'Du lässt nicht locker, bis du weißt, warum zwei Summen voneinander abweichen'],
    ['mentoring', 'Es macht dir Freude, Auszubildenden zu zeigen, wie es geht'],
  ])('%s: %s', (skill, line) => {
    const { requirements } = readItem(line)
    expect(requirements.filter(({ level }) => level === 'required').flatMap(({ oneOf }) => oneOf)).toContain(
      skill,
    )
  })

  test.each([
    'Tune indexes until the monthly report of two ledgers takes a second',
    'Several years with Kotlin and PostgreSQL',
    'Experience with event-driven communication between services',
    'A degree in computer science or three years of work',
    'Kenntnisse in Kubernetes und Terraform',
  ])('nothing of people: %s', (line) => {
    expect(toldIn(readItem(line))).toEqual([])
  })

  test('what the company says of itself asks nobody', () => {
    const boast =
      'We keep digging until we know why the totals of two ledgers differ, and what we ship stays ours.'
    expect(toldIn(engine.read('', `About us\n${boast}\n\nRequirements\n- Java`))).toEqual([])
    expect(toldIn(engine.read('', `Benefits\n${boast}\n\nRequirements\n- Java`))).toEqual([])
  })

  test('what is wished for is wished for', () => {
    const line = 'You keep digging until you know why the totals of two ledgers differ'
    const { requirements } = engine.read('', `Requirements\n- Java\n\nNice to have\n- ${line}`)
    expect(requirements.find(({ oneOf }) => oneOf[0] === 'problem-solving')?.level).toBe('preferred')
  })

  test('its words are marked, a few within the clause, and apart from names', () => {
    const line = 'You can explain to a nurse in plain words what Redis does'
    const text = `Requirements\n- ${line}`
    const { mentions } = engine.read('', text)
    const spans = mentions.map(({ start, end }) => [start, end] as const)
    expect(mentions.map(({ skill }) => skill)).toEqual(['communication', 'redis'])
    for (const [i, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0)
    const mark = text.slice(...(spans[0] as [number, number]))
    expect(line).toContain(mark)
    expect(mark.split(' ').length).toBeLessThanOrEqual(6)
  })

  test('names are read as they are without it', () => {
    const items = '- Java or Kotlin\n- 3 years of PostgreSQL, plus Redis\n- Kafka is a plus'
    const people = '- What you shipped on Friday is still yours on Sunday night\n'
    const namesOf = ({ requirements }: Reading) =>
      requirements
        .filter(({ oneOf }) => !oneOf.some((id) => told.has(id)))
        .map(({ level, oneOf, years }) => ({ level, oneOf, years }))
    const without = namesOf(engine.read('', `Requirements\n${items}`))
    expect(without).toHaveLength(4)
    expect(namesOf(engine.read('', `Requirements\n${people}${items}\n${people}`))).toEqual(without)
  })
})

/** Neither learned from nor read by who mended the reader, who chose how sure a clause must be by their figures. */
describe('held out', () => {
  const FOLDER = join(import.meta.dirname, 'held-out')

  interface Labelled {
    tells: readonly string[]
    may: readonly string[]
  }
  interface Counts {
    right: number
    wrong: number
    missed: number
  }

  function count(all: readonly (Labelled & { found: readonly string[] })[]): Counts {
    const counts = { right: 0, wrong: 0, missed: 0 }
    for (const { tells, may, found } of all) {
      for (const id of found) if (tells.includes(id)) counts.right++
      counts.wrong += found.filter((id) => !tells.includes(id) && !may.includes(id)).length
      counts.missed += tells.filter((id) => !found.includes(id)).length
    }
    return counts
  }
  const precision = ({ right, wrong }: Counts) => right / (right + wrong)
  const recall = ({ right, missed }: Counts) => right / (right + missed)

  test.each([
    ['english', 0.8, 0.5],
    ['german', 0.85, 0.45],
  ])('of %s lines what is told is right, and nearly half of it is heard', (language, least, heard) => {
    const own = readLines(join(FOLDER, 'lines', language))
    expect(own.length).toBeGreaterThan(200)
    const counts = count(own.map((line) => ({ ...line, found: toldIn(readItem(line.text)) })))
    expect(precision(counts)).toBeGreaterThan(least)
    expect(recall(counts)).toBeGreaterThan(heard)
  })

  test('so it is in whole postings', () => {
    const postings = JSON.parse(readFileSync(join(FOLDER, 'postings.json'), 'utf8')) as (Labelled & {
      title: string
      text: string
    })[]
    const counts = count(
      postings.map((posting) => ({ ...posting, found: toldIn(engine.read(posting.title, posting.text)) })),
    )
    expect(precision(counts)).toBeGreaterThan(0.85)
    expect(recall(counts)).toBeGreaterThan(0.55)
  })
})

test('no line that was held out was learned from', () => {
  const learned = new Set(
    readLines(join(import.meta.dirname, '../../../tools/train/clauses/paraphrase')).map(({ text }) => text),
  )
  const held = readLines(join(import.meta.dirname, 'held-out/lines'))
  expect(held.filter(({ text, tells }) => tells.length > 0 && learned.has(text))).toEqual([])
  expect(held.length).toBeGreaterThan(400)
})
