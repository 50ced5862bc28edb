/** What makes a line a heading beside its words: where it stands, whom it speaks of, what it asks for and why. */
import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

function levelOf(skill: string, text: string): string | undefined {
  return engine.read('', text).skills.find(({ id }) => id === skill)?.level
}

const DUTIES = 'Responsibilities\nShip features for clients\nTalk to users\n'
const MUSTS = 'Requirements\nJava\nFluent English\n'
/** A text without line breaks is long. */
const REST = 'All of this is told in person and with joy by those who do the work themselves. '.repeat(12)

test.each([
  ['Skills to bring along', 'required'],
  ['Things that would impress us', 'preferred'],
])('"%s" set apart by an empty line rules what stands below it', (heading, level) => {
  expect(levelOf('redis', `${DUTIES}\n${heading}\nKafka\nRedis\n`)).toBe(level)
})

test('the first item of a list that stands apart from its heading is none', () => {
  const text = 'Nice to have\n\nSolid computing background\nRedis\nKafka\n'
  expect(levelOf('redis', text)).toBe('preferred')
})

test.each([
  ['What would turn our heads', 'preferred'],
  ['Würde das Bild ergänzen', 'preferred'],
  ['What you would bring', 'required'],
])('"%s": what would be is a wish, unless somebody is said to do it', (heading, level) => {
  expect(levelOf('redis', `${DUTIES}\n${heading}\n- Kafka\n- Redis\n`)).toBe(level)
})

test.each([
  ['Toll, wenn Sie schon', 'preferred'],
  ['Stark, wenn du dazu', 'preferred'],
  ['Genau richtig, wenn du', 'required'],
])('"%s": what is praised in front of what is supposed is a wish', (heading, level) => {
  expect(levelOf('redis', `${MUSTS}\n${heading}\n- Kafka\n- Redis\n`)).toBe(level)
})

test('a heading of unknown words that speaks of the company or the reader ends what is asked', () => {
  expect(levelOf('redis', `${MUSTS}\nHow our days go by\n- Redis\n- Lunch\n`)).toBe('mentioned')
})

test('a label of unknown words within what is asked ends nothing', () => {
  expect(levelOf('redis', `${MUSTS}\nServer side\n- Redis\n- Lunch\n`)).toBe('required')
})

test.each([
  'What it takes to impress us',
  'What you need to stand out',
  'Skills you need to get our attention',
])('"%s" asks, whatever for', (heading) => {
  expect(levelOf('redis', `${DUTIES}\n${heading}\n- Kafka\n- Redis\n`)).toBe('required')
})

test('what would impress is a wish', () => {
  expect(levelOf('redis', `${DUTIES}\nHow to impress us\n- Kafka\n- Redis\n`)).toBe('preferred')
})

test.each([
  ['The experience we look for', 'required'],
  ['Things that would make us smile', 'preferred'],
])('"%s:" rules the sentences behind it in a text without lines', (heading, level) => {
  const text = `Responsibilities: Ship features. Talk to users. ${heading}: Kafka in production. Redis at scale. ${REST}`
  expect(levelOf('kafka', text)).toBe(level)
})

test('a text without lines names its stack and asks for a stack', () => {
  const text = `Requirements: Java. Technology You Will Touch: Kafka in production. Experience with this web stack: Redis. ${REST}`
  expect([levelOf('kafka', text), levelOf('redis', text)]).toEqual(['mentioned', 'required'])
})
