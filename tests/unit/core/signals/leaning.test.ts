/**
 * Sentences without a heading that nothing was learned from (held-out/, written by others than who wrote the lines of
 * the training): what they ask, wish for, and only tell.
 */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'
import { type LabelledLine, readLines } from '../../../tools/train/leaning/lines.ts'

const engine = await startEngine()
const lines = readLines(join(import.meta.dirname, 'held-out'))

interface Outcome {
  says: string
  right: boolean
}

/** Each name that the lexicon knows, and whether it is read right. */
function judge({ text, asked, wished, told }: LabelledLine): Outcome[] {
  const { skills } = engine.read('', text)
  const levels = new Map(skills.map(({ id, level }) => [id, level]))
  return [...asked, ...wished, ...told].flatMap((name) => {
    const id = engine.lexicon.resolve(name)
    if (id === null) return []
    const level = levels.get(id) ?? 'none'
    const wanted = asked.includes(name)
      ? ['required']
      : wished.includes(name)
        ? ['preferred']
        : ['mentioned', 'none']
    return [{ says: `${name}: ${level} in "${text}"`, right: wanted.includes(level) }]
  })
}

test('of the names of held-out sentences, asked, wished for or told, at least 0.88 are read right', () => {
  const outcomes = lines.flatMap(judge)
  const wrong = outcomes.filter(({ right }) => !right).map(({ says }) => says)
  expect(outcomes.length).toBeGreaterThan(350)
  expect(1 - wrong.length / outcomes.length, wrong.slice(0, 12).join('\n')).toBeGreaterThanOrEqual(0.88)
})

test('no held-out sentence is learned from', () => {
  const learned = new Set(
    readLines(join(import.meta.dirname, '../../../tools/train/leaning/lines')).map(({ text }) => text),
  )
  expect(learned.size).toBeGreaterThan(3000)
  expect(lines.filter(({ text }) => learned.has(text)).map(({ text }) => text)).toEqual([])
})

const ASKS = 'Grafana should be in your bones.'
const levelIn = (text: string) => engine.read('', text).skills.find(({ id }) => id === 'grafana')?.level

test('a sentence that no template knows asks, its twin of the company tells', () => {
  expect(levelIn(ASKS)).toBe('required')
  expect(levelIn('Grafana is in the bones of our support crew.')).toBe('mentioned')
})

test('where a heading says what is asked, no sentence leans', () => {
  expect(levelIn(`${ASKS}\n\nRequirements\n- Linux`)).toBe('mentioned')
})

test('names of which nothing is said lean to nothing', () => {
  expect(levelIn('Grafana, Loki and Tempo')).toBe('mentioned')
})
