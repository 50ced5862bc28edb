import { expect, test } from 'vitest'
import { fit } from '../../../../src/core/fit/fit.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import { catalog } from '../gap/samples.ts'

const engine = await startEngine()

test.each([
  ['Some web framework, for example Symfony', 'django', true],
  ['A web framework such as Laravel', 'spring-boot', true],
  ['Experience with web frameworks', 'ruby-on-rails', true],
  ['A PHP framework such as Symfony', 'django', false],
  ['A test framework such as JUnit', 'pytest', true],
  ['Symfony', 'django', false],
])('%s, for somebody with %s: met is %s', (line, skill, isMet) => {
  const reading = engine.read('', `Requirements\n- ${line}`)
  const profile = {
    skills: [{ skill, level: 'strong' as const, years: null }],
    seniority: null,
    years: null,
    targetRoles: [],
  }
  const parts = fit(reading, profile, catalog).parts.filter(({ oneOf }) => !oneOf.includes('php'))
  expect(parts.map(({ match }) => match.kind === 'matched' || match.kind === 'implied')).toEqual([isMet])
})
