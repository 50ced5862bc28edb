import { expect, test } from 'vitest'
import { Alternatives } from '../../../../src/core/syntax/coordination/alternatives.ts'

test('at first nothing stands for anything else', () => {
  const groups = new Alternatives(3)
  expect(groups.among([0, 1, 2])).toEqual([])
  expect(groups.areJoined(0, 1)).toBe(false)
  expect(groups.areJoined(1, 1)).toBe(true)
})

test('groups that share a thing are one, whichever way they were joined', () => {
  const groups = new Alternatives(7)
  groups.unite([5, 4])
  groups.unite([2, 3])
  groups.unite([3, 5])
  groups.unite([6, 1])
  expect(groups.among([0, 1, 2, 3, 4, 5, 6])).toEqual([
    [1, 6],
    [2, 3, 4, 5],
  ])
  expect(groups.areJoined(2, 4)).toBe(true)
  expect(groups.areJoined(4, 2)).toBe(true)
  expect(groups.areJoined(2, 6)).toBe(false)
  expect(groups.areJoined(0, 2)).toBe(false)
})

test('a group among some things holds only these, in the order given', () => {
  const groups = new Alternatives(5)
  groups.unite([0, 1, 4])
  expect(groups.among([4, 2, 1])).toEqual([[4, 1]])
  expect(groups.among([2, 4])).toEqual([])
  expect(groups.among([])).toEqual([])
})

test('to unite nothing, or one, joins nothing', () => {
  const groups = new Alternatives(2)
  groups.unite([])
  groups.unite([1])
  expect(groups.among([0, 1])).toEqual([])
})
