import { expect, test } from 'vitest'
import { withoutIgnored } from '../../../src/core/ignored.ts'
import type { Mention } from '../../../src/core/types.ts'
import { asked, oneOf, reading } from './fit/samples.ts'

const text = 'We go to market. Go or Rust. Golang is a plus.'
const at = (skill: string, words: string, from = 0): Mention => {
  const start = text.indexOf(words, from)
  return { skill, start, end: start + words.length }
}
const clause = { ...oneOf(['go', 'rust']), start: 17, end: 28 }
const plus = { ...asked('go'), start: 29, end: 46 }
const sample = {
  ...reading([clause, plus]),
  mentions: [at('go', 'go'), at('go', 'Go'), at('rust', 'Rust'), at('go', 'Golang')],
}
const words = { text, title: '' }

test('a phrase is ignored whatever its case, and other words for the skill stay', () => {
  const read = withoutIgnored(sample, words, [{ skill: 'go', phrase: ' GO ' }])
  expect(read.mentions).toEqual([at('rust', 'Rust'), at('go', 'Golang')])
  expect(read.requirements.map(({ oneOf }) => oneOf)).toEqual([['rust'], ['go']])
  expect(read.skills.map(({ id }) => id)).toContain('go')
})

test('a skill that nothing names any more is not asked', () => {
  const read = withoutIgnored(sample, words, [
    { skill: 'go', phrase: 'go' },
    { skill: 'go', phrase: 'golang' },
  ])
  expect(read.requirements.map(({ oneOf }) => oneOf)).toEqual([['rust']])
  expect(read.skills.map(({ id }) => id)).not.toContain('go')
})

test('a phrase only loses the skill that it was taken for', () => {
  expect(withoutIgnored(sample, words, [{ skill: 'rust', phrase: 'go' }])).toBe(sample)
})

test('the level, the years and the group go with the words that told them', () => {
  const strong = { ...asked('go'), start: 29, end: 46, years: 5 }
  const told = { ...oneOf(['go', 'rust']), level: 'mentioned' as const, start: 17, end: 28 }
  const both = { ...sample, requirements: [told, strong] }
  const ofGo = withoutIgnored(both, words, [{ skill: 'go', phrase: 'golang' }]).skills.find(
    ({ id }) => id === 'go',
  )
  expect(ofGo).toMatchObject({ level: 'mentioned', years: null })
  const ofRust = withoutIgnored(sample, words, [{ skill: 'go', phrase: 'go' }]).skills.find(
    ({ id }) => id === 'rust',
  )
  expect(ofRust?.group).toBeNull()
})
