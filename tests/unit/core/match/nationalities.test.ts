import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

const spokenIn = (line: string) =>
  engine.read('', `Requirements\n- ${line}`).mentions.map(({ skill }) => skill)

test.each([
  'Worked with French pension funds',
  'Insight into the Spanish energy market',
  'You built the back end of an Italian shop',
  'Time with a Danish team',
])('what is of a country is no language: %s', (line) => {
  expect(spokenIn(line).filter((id) => engine.lexicon.skill(id)?.category === 'human-language')).toEqual([])
})

test.each([
  ['Spanish at B2 or better', 'spanish'],
  ['Italian is a plus', 'italian'],
  ['French skills', 'french'],
  ['French level C1', 'french'],
  ['Danish, spoken well', 'danish'],
  ['Fluent French required', 'french'],
  ['Danish possible', 'danish'],
  ['Inglês avançado', 'english'],
])('what is known is one: %s', (line, id) => {
  expect(spokenIn(line)).toContain(id)
})
