/** The blocks of a page: columns one after the other, or what stands beside each other line by line. */
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../../src/profile/resume/pdf/columns.ts'
import { rowsOfSegments, type Segment } from '../../../../../src/profile/resume/pdf/rows.ts'

const LETTER = 5
const LINE = 14
interface Column {
  x?: number
  y?: number
  size?: number
  /** In points, where it is not that of its letters. */
  width?: number
}
const column = (texts: readonly string[], { x = 50, y = 100, size = 10, width }: Column = {}): Segment[] =>
  texts.flatMap((text, at) =>
    text ? [{ text, x, right: x + (width ?? text.length * LETTER), y: y + at * LINE, height: size }] : [],
  )
const HEADINGS = new Set(['Skills', 'Languages', 'Education', 'Experience'])
/** The lines of each block, what stands on one line joined by "|". */
const blocks = (...columns: Segment[][]) =>
  blocksOf(rowsOfSegments(columns.flat()), (text) => HEADINGS.has(text)).map(({ rows }) =>
    rows.map((row) => row.map(({ text }) => text).join('|')),
  )
const many = (word: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${word} ${'abcdefghij'[at]} of it`)
const LONG = many('A longer sentence', 8)
const SHORT = many('Short', 8)
/** Lines that do not meet those of the other column. */
const APART = { x: 300, y: 107 }

describe('columns', () => {
  test('of four lines are read one by one, of three not', () => {
    expect(blocks(column(LONG.slice(0, 4)), column(SHORT.slice(0, 4), APART))).toEqual([
      LONG.slice(0, 4),
      SHORT.slice(0, 4),
    ])
    expect(blocks(column(LONG.slice(0, 4)), column(SHORT.slice(0, 3), APART))).toHaveLength(1)
    expect(blocks(column(LONG.slice(0, 3)), column(SHORT.slice(0, 4), APART))).toHaveLength(1)
  })

  test('the larger one first, and last where something follows', () => {
    const under = column(['What follows under both of the columns, as wide as they are'], {
      y: 260,
      width: 400,
    })
    expect(blocks(column(LONG), column(SHORT, APART)).map(([first]) => first)).toEqual([LONG[0], SHORT[0]])
    expect(blocks(column(SHORT), column(LONG, { x: 200, y: 107 })).map(([first]) => first)).toEqual([
      LONG[0],
      SHORT[0],
    ])
    expect(blocks(column(LONG), column(SHORT, APART), under).map(([first]) => first)).toEqual([
      SHORT[0],
      LONG[0],
      'What follows under both of the columns, as wide as they are',
    ])
  })

  test('have a gutter that is no wide space', () => {
    const at = (gap: number) => blocks(column(LONG, { width: 100 }), column(SHORT, { x: 150 + gap, y: 107 }))
    expect(at(8)).toHaveLength(2)
    expect(at(7.9)).toHaveLength(1)
    // The letters of most lines tell how wide one is.
    const large = column(['Large'], { size: 40, y: 40 })
    expect(blocks(large, column(LONG, { width: 100 }), column(SHORT, { x: 158, y: 107 }))).toHaveLength(2)
  })

  test('may begin three lines apart', () => {
    const late = (lines: number) => blocks(column(LONG), column(SHORT, { x: 300, y: 107 + lines * LINE }))
    expect(late(1)).toEqual([LONG, SHORT])
    expect(late(4).length).toBeGreaterThan(2)
  })

  test('of three, each is read by itself', () => {
    const third = many('Third', 8)
    expect(blocks(column(LONG), column(SHORT, APART), column(third, { x: 450, y: 103 }))).toEqual([
      LONG,
      SHORT,
      third,
    ])
  })

  test('what is as wide as the page parts those above from those below', () => {
    const wide = 'A line that is as wide as both of the columns over it and under it'
    const lower = { y: 107 + 10 * LINE }
    expect(
      blocks(
        column(LONG),
        column(SHORT, APART),
        column([wide], { y: 100 + 9 * LINE, width: 400 }),
        column(many('A lower sentence', 8), { y: 100 + 10 * LINE }),
        column(many('Low', 8), { x: 300, ...lower }),
      ).map(([first]) => first),
    ).toEqual([SHORT[0], LONG[0], wide, 'A lower sentence a of it', 'Low a of it'])
  })

  test('with a heading each are two, however short', () => {
    const skills = ['Skills', 'Perl, Ada']
    const languages = ['Languages', 'Thai']
    expect(blocks(column(skills), column(languages, { x: 300 }))).toEqual([skills, languages])
    expect(blocks(column(['Skills']), column(['Languages'], { x: 300 }))).toEqual([['Skills|Languages']])
    expect(blocks(column(['Tools', 'Perl, Ada']), column(languages, { x: 300 }))).toHaveLength(1)
    expect(blocks(column(skills), column(['Spoken', 'Thai'], { x: 300 }))).toHaveLength(1)
  })

  test('the next heading under the shorter one stands under both', () => {
    const found = blocks(
      column(['Skills', 'Perl, Ada', 'Zig', 'Linux', 'Experience', 'Tester, Example Quay']),
      column(['Languages', 'Thai', 'Danish'], { x: 300 }),
    )
    expect(found).toEqual([
      ['Languages', 'Thai', 'Danish'],
      ['Skills', 'Perl, Ada', 'Zig', 'Linux'],
      ['Experience', 'Tester, Example Quay'],
    ])
  })
})

describe('one column stands beside the lines of the other', () => {
  const beside = (few: string[], more: Column = {}, work = LONG) =>
    blocks(column(work.slice(0, Math.max(few.length, 4)), { x: 200 }), column(few, { y: 103, ...more }))
      .length === 1

  test.each<[string, string[], boolean]>([
    ['of dates', ['2019', '2018', '2017', '2016'], true],
    ['half of them dates', ['2019', 'Kiel', '2017', 'Oslo'], true],
    ['two of them dates', ['2019', 'Kiel', 'Rome', '2017', 'Oslo', 'Bonn'], true],
    ['one of them a date', ['2019', 'Kiel', 'Rome', 'Riga', 'Oslo', 'Bonn', 'Graz', 'Brno'], false],
    ['none of them dates', ['Kiel', 'Rome', 'Riga', 'Oslo', 'Bonn', 'Graz', 'Brno'], false],
  ])('%s', (_, few, is) => {
    expect(beside(few, { y: 107 })).toBe(is)
  })

  test('two dates are too few where the other has as many', () => {
    const few = ['2019', 'Kiel', 'Rome', '2017', 'Oslo', 'Bonn', 'Graz', 'Brno']
    expect(beside(few, { y: 107 })).toBe(true)
    const dated = LONG.map((line, at) => (at === 1 || at === 5 ? `${line} in 2016` : line))
    expect(beside(few, { y: 107 }, dated)).toBe(false)
  })

  test('nor where it has nearly as many letters', () => {
    const few = [
      '2019',
      'Kiel, the town',
      'Rome, the town',
      '2017',
      'Oslo, the town',
      'Bonn, the town',
      'Graz, the town',
      'Brno, the town',
    ]
    expect(beside(few, { y: 107 }, SHORT)).toBe(false)
  })

  test('but each with a heading is read by itself', () => {
    const few = ['Skills', '2019', 'Kiel', '2017', 'Oslo', 'Bonn', 'Graz', 'Brno']
    const headed = ['Experience', ...LONG.slice(1)]
    expect(beside(few, { y: 107 }, headed)).toBe(false)
    expect(beside(['Tools', ...few.slice(1)], { y: 107 }, headed)).toBe(true)
    expect(beside(few, { y: 107 })).toBe(true)
    // One in smaller letters than the other is a label.
    expect(beside(few, { y: 107, size: 9 }, headed)).toBe(true)
    expect(beside(few, { y: 107, size: 9.6 }, headed)).toBe(false)
  })

  test('what is asked stands on the lines of what is answered', () => {
    const asked = many('Ask', 8)
    expect(beside(asked, { y: 100 })).toBe(true)
    expect(beside(asked, { y: 101 })).toBe(true)
    expect(beside(asked, { y: 107 })).toBe(false)
    // Of seven, six and more.
    const some = (apart: number) => [
      ...column(asked.slice(0, 8 - apart)),
      ...column(asked.slice(8 - apart), { y: 107 + (8 - apart) * LINE }),
    ]
    expect(blocks(column(LONG, { x: 200 }), some(1))).toHaveLength(1)
    expect(blocks(column(LONG, { x: 200 }), some(2))).toHaveLength(2)
  })

  test('a heading over what is asked does not count', () => {
    const asked = ['Skills', ...many('Ask', 4)]
    expect(blocks(column(LONG.slice(0, 5), { x: 200, y: 100 + LINE }), column(asked))).toHaveLength(1)
  })

  test('on the right of the page a few are, all on one line with theirs', () => {
    const places = many('Town', 6)
    expect(blocks(column(LONG.slice(0, 6)), column(places, { x: 300 }))).toHaveLength(1)
    expect(blocks(column(LONG), column(many('Town', 8), { x: 300 }))).toHaveLength(1)
    const headed = ['Skills', ...many('Town', 7)]
    expect(blocks(column(LONG), column(headed, { x: 300 }))).toHaveLength(2)
    expect(blocks(column(LONG.slice(0, 6)), column(headed.slice(0, 6), { x: 300 }))).toHaveLength(2)
  })
})

test('dates at the right edge of a column are no column', () => {
  const dated = LONG.flatMap((text, at): Segment[] => [
    ...column([text], { y: 100 + at * LINE }),
    ...(at % 2 === 0 ? column(['2019 – 2021'], { x: 250, y: 100 + at * LINE }) : []),
  ])
  const found = blocks(dated, column(SHORT, { x: 400, y: 107 }))
  expect(found).toHaveLength(2)
  expect(found[0]?.[0]).toBe(`${LONG[0]}|2019 – 2021`)
  // Where other words begin there, they are.
  const own = column(['', 'Kiel', '', 'Oslo', '', 'Rome', '', 'Riga'], { x: 251 })
  expect(blocks(dated, own, column(SHORT, { x: 400, y: 107 })).length).toBeGreaterThan(1)
})

test('an empty page has no block', () => {
  expect(blocksOf([], () => false)).toEqual([])
})
