/** What counts once: the rules of `mergeRequirements`, each at its edges. */
import { describe, expect, test } from 'vitest'
import { mergeRequirements } from '../../../../src/core/fit/merge.ts'
import { asked, oneOf, partOf } from './samples.ts'

/** "java|kotlin:required:5" of each thing that is left. */
const left = (...requirements: Parameters<typeof mergeRequirements>[0]) =>
  mergeRequirements(requirements).map(
    ({ oneOf: skills, level, years }) => `${skills.join('|')}:${level}${years === null ? '' : `:${years}`}`,
  )

describe('the same skills asked twice', () => {
  test('are one thing in any order, also where a group names one of them twice', () => {
    expect(left(oneOf(['java', 'go']), oneOf(['go', 'java']))).toEqual(['java|go:required'])
    expect(left(oneOf(['java', 'java']), asked('java'))).toEqual(['java:required'])
    expect(left(oneOf(['java', 'go', 'java']), oneOf(['go', 'java']))).toEqual(['java|go:required'])
  })

  test('are told apart by their names, not by the letters that these make together', () => {
    expect(left(oneOf(['a', 'bc']), oneOf(['ab', 'c']))).toEqual(['a|bc:required', 'ab|c:required'])
  })

  test('stand where the strongest of them stands', () => {
    const wanted = [asked('java', 'preferred'), asked('go'), asked('java')]
    expect(left(...wanted)).toEqual(['go:required', 'java:required'])
    expect(mergeRequirements(wanted).map(({ requirement }) => requirement)).toEqual([1, 2])
  })

  test('ask for the most years that are told at this level', () => {
    const years = (...told: (number | null)[]) => left(...told.map((of) => asked('java', 'required', of)))
    expect(years(3, 5)).toEqual(['java:required:5'])
    expect(years(5, 3)).toEqual(['java:required:5'])
    expect(years(null, 3)).toEqual(['java:required:3'])
    expect(years(3, null)).toEqual(['java:required:3'])
  })

  test('are any of a kind only where each says so', () => {
    const ofKind = { ...asked('java'), orKind: true as const }
    const kinds = (...wanted: Parameters<typeof mergeRequirements>[0]) =>
      mergeRequirements(wanted).map(({ orKind }) => orKind)
    expect(kinds(ofKind, ofKind)).toEqual([true])
    expect(kinds(ofKind, asked('java'))).toEqual([false])
    expect(kinds(asked('java'), ofKind)).toEqual([false])
  })

  test('are a part of what both say, of the first by name where they differ, and of nothing where one says nothing', () => {
    const whole = (...wanted: Parameters<typeof mergeRequirements>[0]) =>
      mergeRequirements(wanted).map((one) => one.partOf)
    expect(whole(partOf('aws', 'docker'), partOf('aws', 'docker'))).toEqual(['aws'])
    expect(whole(partOf('aws', 'docker'), partOf('sql', 'docker'))).toEqual(['aws'])
    expect(whole(partOf('sql', 'docker'), partOf('aws', 'docker'))).toEqual(['aws'])
    expect(whole(partOf('aws', 'docker'), asked('docker'))).toEqual([null])
    expect(whole(asked('docker'), partOf('aws', 'docker'))).toEqual([null])
  })

  test('ask for nothing where they name nothing', () => {
    expect(left(oneOf([]), asked('java'))).toEqual(['java:required'])
  })
})

describe('a group of which a part is asked anyway', () => {
  test('is left out for a skill, and for a smaller group within it', () => {
    expect(left(oneOf(['java', 'go', 'kotlin']), oneOf(['go', 'java']))).toEqual(['go|java:required'])
    expect(left(oneOf(['java', 'go', 'kotlin']), oneOf(['java', 'sql']))).toEqual([
      'java|go|kotlin:required',
      'java|sql:required',
    ])
  })

  test('stays where the part is asked less strongly', () => {
    expect(left(oneOf(['java', 'go'], 'preferred'), asked('java'))).toEqual(['java:required'])
    expect(left(oneOf(['java', 'go']), asked('java', 'preferred'))).toHaveLength(2)
    expect(left(oneOf(['java', 'go'], 'preferred'), asked('java', 'preferred'))).toEqual(['java:preferred'])
  })

  test('stays where it asks for more years than the part', () => {
    const of = (group: number | null, part: number | null) =>
      left(oneOf(['java', 'go'], 'required', group), asked('java', 'required', part)).length
    expect([of(null, null), of(null, 3), of(3, 3), of(3, 5)]).toEqual([1, 1, 1, 1])
    expect([of(3, null), of(5, 3)]).toEqual([2, 2])
  })
})

test('a mention stays where one of its skills is asked for nowhere else', () => {
  const both = oneOf(['java', 'docker'], 'mentioned')
  const either = [oneOf(['java', 'go']), oneOf(['docker', 'aws'])]
  expect(left(both, ...either)).not.toContain('java|docker:mentioned')
  expect(left(both, either[0] as (typeof either)[number])).toContain('java|docker:mentioned')
})
