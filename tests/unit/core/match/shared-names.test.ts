import { expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()
const skillsIn = (title: string, text: string) => engine.read(title, text).skills.map(({ id }) => id)

test.each([
  ['Requirements\n- Oracle Database and PL/SQL\n- Apex, Forms and Reports', 'oracle-apex'],
  ['Requirements\n- PL/SQL\n- Five applications in APEX', 'oracle-apex'],
  ['Requirements\n- Salesforce with APEX and Visualforce', 'apex'],
  ['Requirements\n- Apex and SOQL', 'apex'],
])('a name that two products share is the one in whose company it stands: %j', (text, skill) => {
  const found = skillsIn('Developer', text).filter((id) => id.includes('apex'))
  expect(found).toEqual([skill])
})

test('in no company it is neither', () => {
  expect(skillsIn('Buchhalter', 'Sie verstärken APEX in Wien.')).toEqual([])
})
