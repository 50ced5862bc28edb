/** What is named is an example of a kind, any of which will do. */
import { describe, expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'

const engine = await startEngine()
const requirementsOf = (line: string) => engine.read('', `Requirements:\n- ${line}`).requirements

describe('any of the kind meets what is asked', () => {
  test.each([
    ['Scala (or a comparable language)', ['scala']],
    ['Four years of Kotlin (or something similar) on servers', ['kotlin']],
    ['Laravel (or another web framework)', ['laravel', 'web-frameworks']],
    ['MySQL (or any similar database)', ['mysql', 'database']],
    ['Flask, Django or something like them', ['flask', 'django']],
    ['Jenkins, TeamCity or their like', ['jenkins', 'teamcity']],
  ])('%s', (line, oneOf) => {
    expect(requirementsOf(line)).toEqual([expect.objectContaining({ oneOf, orKind: true })])
  })

  test.each(['Scala (you will write it daily)', 'Kotlin (3 years)', 'Laravel (or no framework at all)'])(
    'but not: %s',
    (line) => {
      expect(requirementsOf(line).filter(({ orKind }) => orKind)).toEqual([])
    },
  )
})
