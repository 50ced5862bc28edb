/** A posting is anybody's words, and a terminal obeys some of them: titles, clipboards and colours are set by them. */
import { expect, test } from 'vitest'
import { readLine } from '../../../src/cli/read-line.ts'
import { lexicon } from '../core/laws/engine.ts'
import { catalog } from '../ui/knowledge.ts'

const CONTEXT = { lexicon, name: catalog.name, fit: null, withText: true }
const ORDERS = [
  '\u001b]0;mine\u0007',
  '\u001b[2J',
  '\u009b31m',
  '\u0008\u0008',
  '\u007f',
  '\r',
  '\u202e',
  '\u2066',
]
const posting = (order: string) => ({
  title: `Java ${order}Developer`,
  company: `Acme${order}`,
  text: `Requirements: ${order} Java\n\tand Kafka${order}`,
})

test.each(ORDERS)('the view for people obeys no posting: %j', async (order) => {
  const { text } = await readLine(JSON.stringify(posting(order)), 1, CONTEXT, true)
  expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  expect(text).toContain('Java')
  expect(text).toContain('\n\tand Kafka')
})

test.each(ORDERS)('JSON carries %j as it was, and commands no terminal by it', async (order) => {
  const given = posting(order)
  const { text } = await readLine(JSON.stringify(given), 1, CONTEXT, false)
  expect(text.slice(0, -1)).not.toMatch(/\p{Cc}/u)
  expect(JSON.parse(text).text).toBe(given.text)
  const { text: refused } = await readLine(JSON.stringify({ id: `7${order}`, text: 5 }), 1, CONTEXT, false)
  expect(refused.slice(0, -1)).not.toMatch(/\p{Cc}/u)
})
