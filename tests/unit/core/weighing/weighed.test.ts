/**
 * Headings and sentences that nothing was learned from (held-out/), written by others than who wrote what was; of the
 * headings those that both wrote are left out.
 */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { weighedKind } from '../../../../src/core/posting/headings/weighed.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import { packClauses, unpackClauses } from '../../../../src/core/weighing/packed.ts'
import { Scale } from '../../../../src/core/weighing/scale.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { readLines } from '../../../tools/train/clauses/lines.ts'

const engine = await startEngine()
const { lexicon } = engine

/** How many lines are read right, how many as something else, and how many that tell nothing as something. */
function count(folder: string, read: (text: string) => string | null) {
  const lines = readLines(join(import.meta.dirname, 'held-out', folder))
  const telling = lines.filter(({ tells }) => tells.length > 0)
  const others = lines.filter(({ tells }) => tells.length === 0)
  const found = telling.map(({ text, tells }) => ({ found: read(text), tells }))
  return {
    right: found.filter(({ found, tells }) => found === tells[0]).length / telling.length,
    wrong: found.filter(({ found, tells }) => found !== null && found !== tells[0]).length / telling.length,
    heardInOthers: others.filter(({ text }) => read(text) !== null).length / others.length,
  }
}

/** What ends a heading is no part of its words. */
const bare = ({ text }: { text: string }) =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s?[:?…]$/u, '')

test.each(['heading-kind', 'work-mode'])('no held-out line was learned from: %s', (task) => {
  const learned = new Set(
    readLines(join(import.meta.dirname, '../../../tools/train/clauses', task)).map(bare),
  )
  const held = readLines(join(import.meta.dirname, 'held-out', task))
  expect(held.length).toBeGreaterThan(250)
  expect(held.map(bare).filter((line) => learned.has(line))).toEqual([])
})

describe('headings in words of no list', () => {
  const kindOf = (text: string) => {
    const tokens = tokenize(text, lexicon.vocabulary)
    return weighedKind(tokens, { from: 0, to: tokens.count }, 0, lexicon)
  }
  test.each([
    ['en', 0.62],
    ['de', 0.46],
  ])('held-out ones (%s) are read, and seldom wrongly', (language, least) => {
    const { right, wrong, heardInOthers } = count(`heading-kind/${language}`, kindOf)
    expect(right).toBeGreaterThan(least)
    expect(wrong).toBeLessThan(0.05)
    expect(heardInOthers).toBeLessThan(0.03)
  })

  test.each([
    ['Was du im Schlaf können solltest', 'required'],
    ['Things we would be over the moon about', 'preferred'],
    ['How your mornings will look', 'mentioned'],
  ])('%s: what stands below is %s', (heading, level) => {
    const text = `Alder builds software for parks.\n\n${heading}\n- Kafka\n- Redis`
    expect(engine.read('', text).skills.map((skill) => skill.level)).toEqual([level, level])
  })

  test('a label within a list opens nothing', () => {
    const text = 'Nice to have\n\nDatabases:\n- Redis\n\nCloud:\n- AWS'
    expect(new Set(engine.read('', text).skills.map(({ level }) => level))).toEqual(new Set(['preferred']))
  })
})

describe('where the work is done, in words of no list', () => {
  const modeOf = (text: string) =>
    engine.read('Backend Developer', `Requirements\n- Java\n\nTerms\n${text}`).facts.workMode?.value ?? null
  test.each([
    ['en', 0.4, 0.08],
    ['de', 0.3, 0.03],
  ])('held-out sentences (%s) are read, and seldom wrongly', (language, least, most) => {
    const { right, wrong, heardInOthers } = count(`work-mode/${language}`, modeOf)
    expect(right).toBeGreaterThan(least)
    expect(wrong).toBeLessThan(0.07)
    expect(heardInOthers).toBeLessThan(most)
  })

  test('the sentence that says it is told, and what is said in plain words counts for more', () => {
    const sentence = 'You are at your desk in Porto on Mondays and at home on the other days.'
    const { text, facts } = {
      text: `Go developer. ${sentence}`,
      ...engine.read('', `Go developer. ${sentence}`),
    }
    expect(facts.workMode?.value).toBe('hybrid')
    expect(text.slice(facts.workMode?.span?.start, facts.workMode?.span?.end)).toBe(sentence.slice(0, -1))
    expect(engine.read('', `${sentence} Fully remote.`).facts.workMode?.value).toBe('remote')
  })
})

test('weights are carried as they were learned', () => {
  const data = {
    answers: ['one', 'other'],
    thresholds: [0, 5],
    always: [-20, -10],
    words: { '>keep': [3, -2], keep: [25, 0], 'keep~': [1, 1] },
    pairs: { 'keep diggin': [12, -45] },
  }
  const tables = unpackClauses(packClauses(data))
  expect(tables).toMatchObject({ answers: data.answers, thresholds: data.thresholds, always: data.always })
  const scale = new Scale(tables)
  const tokens = tokenize('keep digging', lexicon.vocabulary)
  const clause = { from: 0, to: 2, marks: [] }
  // -20 + 3 + 25 + 1 + 12 and -10 - 2 + 1 - 45.
  expect(scale.told(tokens, clause, { most: 2, least: 20 })).toEqual([{ answer: 0, beyond: 1 }])
  expect(scale.told(tokens, clause, { most: 2, least: 22 })).toEqual([])
  // Without the word that says the most not enough is left.
  expect(scale.told(tokens, clause, { most: 2, without: 10 })).toEqual([])
})

test('no weights tell nothing', () => {
  const none = unpackClauses(packClauses({ answers: [], thresholds: [], always: [], words: {}, pairs: {} }))
  const tokens = tokenize('anything at all', lexicon.vocabulary)
  expect(new Scale(none).told(tokens, { from: 0, to: 3, marks: [] }, { most: 1 })).toEqual([])
})
