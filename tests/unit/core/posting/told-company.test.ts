/** A company that tells of itself behind a list is heard by its name; words that any line may begin with are none. */
import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

function levelOf(skill: string, company: string, behind: string): string | undefined {
  const { skills } = engine.read('', `Requirements\n- Java\n- Kafka\n${behind}`, company)
  return skills.find(({ id }) => id === skill)?.level
}

test.each([
  ['Zimbrella', 'Zimbrella keeps Redis busy for a large number of customers every day.'],
  ['Old Harbor', 'Old Harbor keeps Redis busy for a large number of customers every day.'],
])('%s tells of itself', (company, line) => {
  expect(levelOf('redis', company, line)).toBe('mentioned')
})

test.each([
  ['The Trade Desk', 'The ability to run Redis under load for a large number of customers.'],
  ['Old Harbor', 'Old habits of running Redis under load for a large number of customers.'],
  ['Data Corp', 'Data stores such as Redis under load for a large number of customers.'],
])('the first word of %s alone is not its name', (company, line) => {
  expect(levelOf('redis', company, line)).toBe('required')
})
