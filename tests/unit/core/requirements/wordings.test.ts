/** What the engine reads in the wordings that postings use, a sentence or a short text each. */
import { describe, expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'
import wordings from './wordings.json' with { type: 'json' }

const engine = await startEngine()

/** The notation of examples.test.ts, sorted: "kafka|rabbitmq:p", "java:r5", "-php", "5y". */
function readingOf(text: string): string {
  const { requirements, negated, years } = engine.read('', text)
  const asked = requirements.map(
    ({ oneOf, level, years: of }) => `${[...oneOf].sort().join('|')}:${level[0]}${of ?? ''}`,
  )
  const denied = negated.map(({ skill }) => `-${skill}`)
  return [...new Set([...asked, ...denied, ...(years === null ? [] : [`${years.min}y`])])].sort().join(' ')
}

describe.each(Object.entries(wordings))('%s', (_, cases) => {
  test.each(cases)('%s', (text = '', reading = '') => {
    expect(readingOf(text)).toBe(reading)
  })
})
