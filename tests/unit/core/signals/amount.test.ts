/** Both ends of the years that a posting asks: the wordings tell the lower one alone. */
import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()

test.each<[string, number, number | null]>([
  ['3-5 years of Java', 3, 5],
  ['3 – 5 years of Java', 3, 5],
  ['3/5 years of Java', 3, 5],
  ['3 to 5 years of Java', 3, 5],
  ['3 through 5 years of Java', 3, 5],
  ['0-2 years of Java', 0, 2],
  ['three to five years of Java', 3, 5],
  ['five (5) years of Java', 5, null],
  ['5 (five) years of Java', 5, null],
  ['2.5 years of Java', 2.5, null],
  ['2.75 years of Java', 2.75, null],
  ['1,25 years of Java', 1.25, null],
  ['1.5-3 years of Java', 1.5, 3],
  ['2–3.5 years of Java', 2, 3.5],
  ['1.5 to 2.5 years of Java', 1.5, 2.5],
  ['Up to 2.5 years of Java', 0, 2.5],
  ['Java 8, 5 years', 5, null],
  ['Years of experience: 1.5 - 2.5', 1.5, 2.5],
  ['Years of experience: 2,5', 2.5, null],
  ['5 or more years of Java', 5, null],
  ['5 and above years of Java', 5, null],
  ['5 full years of Java', 5, null],
  ['5 solid years of Java', 5, null],
  ['5 plus years of Java', 5, null],
  ['A team of 8. 3 years of Java', 3, null],
  // Nobody asks for so many: the dash was lost. Up to where somebody does, it was not.
  ['23 years of Java', 2, 3],
  ['45 years of Java', 4, 5],
  ['810 years of Java', 8, 10],
  ['12 years of Java', 12, null],
  ['20 years of Java', 20, null],
  ['Years of experience: 5+', 5, null],
  ['Years of experience: 3-5', 3, 5],
  ['Years of experience: 3 to 5', 3, 5],
  ['Years of experience: 5-3', 5, null],
  ['Years of experience: five', 5, null],
  ['Years of experience: 3, 5 days a week on site', 3, null],
  ['Years of experience: 3 and a team of 5', 3, null],
  ['Experience (years): 3–5', 3, 5],
  ['Years of relevant work experience required: 4', 4, null],
])('%s', (text, min, max) => {
  expect(engine.read('', `Requirements:\n- ${text}`).years).toEqual({ min, max })
})

test.each<[string, number, number | null]>([
  ['3 bis 5 Jahre Erfahrung mit Java', 3, 5],
  ['Fünf oder mehr Jahre Erfahrung mit Java', 5, null],
  ['Drei volle Jahre Erfahrung mit Java', 3, null],
  ['2,5 Jahre Erfahrung mit Java', 2.5, null],
  ['1,5 bis 3 Jahre Erfahrung mit Java', 1.5, 3],
  ['Berufserfahrung in Jahren: 3 bis 5', 3, 5],
])('%s', (text, min, max) => {
  expect(engine.read('', `Ihr Profil:\n- ${text}`).years).toEqual({ min, max })
})

test.each([
  ['54 years of Java, in a company of 300', 'no range begins with its larger end'],
  ['33 years of Java', 'no range begins where it ends'],
  ['90 years of Java', 'no range ends at nothing'],
  ['830 years of Java', 'no range ends where nobody asks'],
  ['1000 years of Java', 'nobody has them'],
])('%s: %s', (text) => {
  expect(engine.read('', `Requirements:\n- ${text}`).years).toBeNull()
})
