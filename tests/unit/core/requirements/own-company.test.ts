import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

function askedBy(company: string, text: string): string[] {
  return engine.read('', text, company).requirements.flatMap(({ oneOf }) => oneOf)
}

test('what a company says of itself under a heading that asks is no requirement', () => {
  expect(askedBy('Qlik', 'Requirements\n- Java\nQlik turns numbers into decisions.')).toEqual(['java'])
})

test.each(['Requirements\n- Experience with Qlik', 'Requirements\n- Must know Qlik', 'Requirements\n- Qlik'])(
  'a company can ask for its own product: %s',
  (text) => {
    expect(askedBy('Qlik', text)).toEqual(['qlik'])
  },
)

test.each([
  'Nice to have\n- Go\nTo read more about Redis, visit redis.io, open the Redis blog or write to Redis on Mastodon.',
  'Nice to have\n- Go\nRedis, the home of Redis, is where Redis is made.',
])('however often it says its name: %s', (text) => {
  expect(askedBy('Redis', text)).toEqual(['go'])
})

test('its product in a list of more is asked', () => {
  expect(askedBy('Redis', 'Requirements\n- Go, Kafka and Redis in production')).toEqual([
    'go',
    'kafka',
    'redis',
  ])
})

test.each(['Flask Health', 'The Flask Company', 'Flask Diagnostics Ltd'])(
  'a company is called by what is a name elsewhere: %s',
  (company) => {
    const told = (by: string | undefined) => engine.read('', 'About us\nFlask helps clinics.', by).mentions
    expect(told(company)).toEqual([])
    expect(told('Acme')).toHaveLength(1)
  },
)
