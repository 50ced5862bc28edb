import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeBack } from '../../../src/core/take-back.ts'

const skill = (name: string, level = 'working') => ({ skill: name, level, years: null as number | null })

/** Lists of named things, as profiles and histories are made of. */
const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
const list = names.chain((chosen) =>
  fc.tuple(...chosen.map((id) => fc.record({ id: fc.constant(id), level: fc.integer({ min: 0, max: 2 }) }))),
)
const value = fc.record({ skills: list, years: fc.option(fc.nat(3)), roles: names })

describe('taking one change back', () => {
  test('at once gives what was there before, whatever the change was', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        expect(takeBack(after, before, after)).toEqual(before)
      }),
    )
  })

  test('leaves everything that came later, whatever it was', () => {
    fc.assert(
      fc.property(value, value, value, (before, after, now) => {
        const back = takeBack(now, before, after)
        for (const one of now.skills) {
          const left = after.skills.find(({ id }) => id === one.id)
          const kept = back.skills.find(({ id }) => id === one.id)
          if (!left) expect(kept).toEqual(one)
          else if (left.level !== one.level) expect(kept?.level).toBe(one.level)
        }
        if (now.years !== after.years) expect(back.years).toBe(now.years)
        for (const role of now.roles) if (!after.roles.includes(role)) expect(back.roles).toContain(role)
      }),
    )
  })

  test('brings nothing that neither was there before nor is there now', () => {
    fc.assert(
      fc.property(value, value, value, (before, after, now) => {
        const known = new Set([...before.skills, ...now.skills].map(({ id }) => id))
        const back = takeBack(now, before, after).skills.map(({ id }) => id)
        expect(back.every((id) => known.has(id))).toBe(true)
        expect(new Set(back).size).toBe(back.length)
      }),
    )
  })

  test('puts what was removed back in its place, among what was added since', () => {
    const [a, b, c, later] = ['a', 'b', 'c', 'later'].map((name) => skill(name))
    expect(takeBack([a, c, later], [a, b, c], [a, c])).toEqual([a, b, c, later])
    expect(takeBack([later], [a, b], [])).toEqual([a, b, later])
  })

  test('takes back the one field that it changed, and keeps another that was changed since', () => {
    const now = [{ ...skill('java', 'expert'), years: 7 }]
    expect(takeBack(now, [skill('java')], [skill('java', 'expert')])).toEqual([
      { ...skill('java'), years: 7 },
    ])
  })

  test('keeps a skill that it added once that has been edited, or was removed and added again', () => {
    expect(takeBack([skill('go', 'strong')], [], [skill('go')])).toEqual([skill('go', 'strong')])
    expect(takeBack([skill('go', 'strong')], [skill('go')], [])).toEqual([skill('go', 'strong')])
  })

  test('knows the same field in another order of keys', () => {
    expect(takeBack({ b: 2, a: 1 }, { a: 0, b: 2 }, { a: 1, b: 2 })).toEqual({ a: 0, b: 2 })
  })
})
