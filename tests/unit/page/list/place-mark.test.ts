import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, placeMark } from '../../../../src/page/list/place-mark.ts'

const CARD: Box = { left: 0, top: 0, right: 400, bottom: 80 }
const SIZE = { width: 100, height: 18 }
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom })

test('after the title’s last line where there is room', () => {
  expect(placeMark([box(10, 10, 200, 30)], CARD, [], SIZE)).toEqual({ left: 206, top: 11 })
  expect(
    placeMark([box(10, 10, 390, 30), box(10, 30, 60, 50), box(60, 30, 120, 50)], CARD, [], SIZE),
  ).toEqual({
    left: 126,
    top: 31,
  })
})

test('elsewhere in the card where something stands there', () => {
  const salary = box(250, 10, 330, 30)
  const place = placeMark([box(10, 10, 200, 30)], CARD, [salary], SIZE)
  expect(place).toEqual({ left: 296, top: 58 })
})

test('on the card’s lower line where there is no room at all', () => {
  expect(placeMark([box(0, 0, 400, 40)], CARD, [box(0, 40, 400, 80)], SIZE)).toEqual({ left: 296, top: 71 })
})

test('never over words that the card shows, but where it is full', () => {
  const side = (most: number) => fc.integer({ min: 0, max: most })
  const boxes = fc.array(
    fc.tuple(side(300), side(60), side(100), side(20)).map(([x, y, w, h]) => box(x, y, x + w + 1, y + h + 1)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(boxes, boxes, ([first, ...more], taken) => {
      const lines = [first ?? box(10, 10, 100, 30), ...more]
      const { left, top } = placeMark(lines, CARD, taken, SIZE)
      const covers = [...lines, ...taken].some(
        (other) =>
          other.left < left + 100 && left < other.right && other.top < top + 18 && top < other.bottom,
      )
      const isOnEdge = top === CARD.bottom - SIZE.height / 2
      expect(covers && !isOnEdge).toBe(false)
    }),
  )
})
