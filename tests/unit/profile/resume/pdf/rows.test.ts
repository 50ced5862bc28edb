/** Runs of a page as rows, and rows as the blocks and cards of a page, by their places in points. */
import { describe, expect, test } from 'vitest'
import { cardsIn } from '../../../../../src/profile/resume/pdf/cards.ts'
import {
  isDates,
  type Row,
  rowsOf,
  rowsOfSegments,
  type Segment,
} from '../../../../../src/profile/resume/pdf/rows.ts'

const LETTER = 5
const run = (text: string, x: number, y = 100, height = 10) => ({
  text,
  x,
  y,
  width: text.length * LETTER,
  height,
})
type Run = ReturnType<typeof run>
/** "a | b": the segments of a row. */
const told = (rows: readonly Row[]) => rows.map((row) => row.map(({ text }) => text).join(' | '))
const segment = (text: string, x: number, y: number): Segment => ({
  text,
  x,
  right: x + text.length * LETTER,
  y,
  height: 10,
})

describe('runs are on one line', () => {
  test.each<[string, Run[], string[]]>([
    ['nearly half their height apart', [run('Perl', 50), run('Ada', 72, 104.5)], ['Perl Ada']],
    ['and not further', [run('Perl', 50), run('Ada', 72, 104.6)], ['Perl', 'Ada']],
    ['however small they are', [run('Perl', 50, 100, 1), run('Ada', 72, 100.8, 1)], ['Perl | Ada']],
    ['from the left, though the right is higher', [run('Ada', 72, 100), run('Perl', 50, 101)], ['Perl Ada']],
    ['from the top', [run('Ada', 50, 120), run('Perl', 50, 100)], ['Perl', 'Ada']],
    ['in two columns, where they are far apart', [run('Perl', 50), run('Ada', 84.1)], ['Perl | Ada']],
    ['and in one where not', [run('Perl', 50), run('Ada', 84)], ['Perl Ada']],
    ['without a space where none is', [run('Pe', 50), run('rl', 61.8)], ['Perl']],
    ['with one where it is', [run('Perl', 50), run('and Ada', 71.9)], ['Perl and Ada']],
    ['with the one that a run has', [run('Perl', 50), run(' Ada', 73)], ['Perl Ada']],
    ['or the other', [run('Perl ', 50), run('Ada', 78)], ['Perl Ada']],
    ['behind a bullet, however far', [run('• ', 50), run('Perl', 90)], ['• Perl']],
    ['nothing of what has no letters', [run('  ', 40), run('Perl', 50)], ['Perl']],
  ])('%s', (_, runs, rows) => {
    expect(told(rowsOf(runs))).toEqual(rows)
  })

  test('as high as the highest', () => {
    expect(rowsOf([run('Perl', 50, 100, 12), run('Ada', 72, 100, 10)])[0]?.[0]).toMatchObject({
      height: 12,
      x: 50,
      right: 87,
    })
  })
})

describe('a narrow gap parts where lines share it', () => {
  const years = (...places: number[]) =>
    places.flatMap((x, at) => [run(`201${at}`, 50, 100 + at * 14), run('Tester', x, 100 + at * 14)])
  test.each<[string, Run[], boolean]>([
    ['three', years(79, 79, 79), true],
    ['three, a point to the right', years(79, 79, 80), true],
    ['three, a point to the left', years(80, 80, 79), true],
    ['not two', years(79, 79), false],
    ['not three that are two points apart', years(79, 79, 81), false],
    ['two beside one that begins there', [...years(79, 79), run('Baker', 79, 200)], true],
    [
      'not one beside two that begin there',
      [...years(79), run('Baker', 79, 200), run('Smith', 79, 220)],
      false,
    ],
    [
      'not two beside words that go on there',
      [...years(79, 79), run('Glaze', 50, 200), run('Tester', 79, 200)],
      false,
    ],
    ['not three that are nearer', years(77, 77, 77), false],
  ])('%s', (_, runs, parts) => {
    expect(told(rowsOf(runs))[0]).toBe(parts ? '2010 | Tester' : '2010 Tester')
  })
})

describe('letters one by one', () => {
  const letters = (text: string, from: number, gap = 4, tail = '') => {
    let x = from
    return [...text].flatMap((letter) => {
      const at = x
      x += letter === ' ' ? gap + LETTER : LETTER + gap
      return letter === ' ' ? [] : [{ ...run(letter + tail, at), width: LETTER }]
    })
  }
  test.each<[string, Run[], string]>([
    ['are a word', letters('ABCD', 50), 'ABCD'],
    ['but not three', letters('ABC', 50), 'A B C'],
    ['are as many words as have wide gaps', letters('AB CD', 50), 'AB CD'],
    ['with spaces of their own', letters('AB CD', 50, 4, ' '), 'AB CD'],
    ['beside words', [run('Perl', 20), ...letters('ABCD', 50), run('Ada', 90)], 'Perl ABCD Ada'],
  ])('%s', (_, runs, text) => {
    expect(told(rowsOf(runs))).toEqual([text])
  })
})

test('segments of a part of the page are rows again, whatever their order', () => {
  const all = [segment('d', 90, 114), segment('b', 90, 99), segment('a', 50, 100), segment('c', 50, 114)]
  expect(told(rowsOfSegments(all))).toEqual(['a | b', 'c | d'])
  expect(told(rowsOfSegments([segment('a', 50, 100), segment('b', 90, 104.5)]))).toEqual(['a | b'])
  expect(told(rowsOfSegments([segment('a', 50, 100), segment('b', 90, 104.6)]))).toEqual(['a', 'b'])
  const small = [segment('a', 50, 100), { ...segment('b', 90, 100.8), height: 1 }]
  expect(told(rowsOfSegments(small))).toEqual(['a | b'])
})

test.each([
  ['2019 – 2021', true],
  ['04/19', true],
  ['Present', true],
  ['(3 years', true],
  ['12 mos', true],
  ['Kiel', false],
  ['12019', false],
  ['20190', false],
  ['presently', false],
  ['in 3 years', false],
  [`2019 ${'x'.repeat(34)}`, true],
  [`2019 ${'x'.repeat(35)}`, false],
])('a segment tells when, and hardly more: %s', (text, dates) => {
  expect(isDates(text)).toBe(dates)
})

describe('cards side by side', () => {
  const RIGHT = 300
  type Cells = [left: string, right: string]
  /** Lines of two cards, 14 points apart but for a gap before those that follow ''. */
  const rowsFrom = (cells: Cells[]) => {
    let y = 100
    return cells.flatMap(([left, right]): Segment[][] => {
      y += left === '' && right === '' ? 12 : 14
      const row = [...(left ? [segment(left, 50, y)] : []), ...(right ? [segment(right, RIGHT, y)] : [])]
      return row.length > 0 ? [row] : []
    })
  }
  const isHeading = (text: string) => text === 'Skills'
  const cards = (cells: Cells[], band = { from: 0, to: Number.MAX_SAFE_INTEGER }) => {
    const found = cardsIn(rowsFrom(cells), { ...band, x: RIGHT - 1 }, isHeading)
    return found && { from: found.from, to: found.to, lines: found.groups.map((group) => group.length) }
  }
  const HEAD: Cells[] = [
    ['Tester', 'Baker'],
    ['Example Mill', 'Example Inn'],
    ['2019 – 2021', '2016 – 2018'],
  ]
  const WORK: Cells[] = [
    ['Wrote tests', 'Baked bread'],
    ['Ran them', 'Sold it'],
  ]

  test.each<[string, Cells[], ReturnType<typeof cards>]>([
    ['are all of their rows', [...HEAD, ...WORK], { from: 0, to: 5, lines: [5] }],
    [
      'begin and end where both stand',
      [['Above', ''], ...HEAD, ...WORK, ['Below', '']],
      { from: 1, to: 6, lines: [5] },
    ],
    [
      'are parted by rows where the gap is widest',
      [...HEAD, ...WORK, ['', ''], ...HEAD, ...WORK],
      { from: 0, to: 10, lines: [5, 5] },
    ],
    ['may end before each other', [...HEAD, ['Wrote tests', ''], ...WORK], { from: 0, to: 6, lines: [6] }],
    ['are none with a heading', [...HEAD, ['Skills', 'Bread'], ...WORK], null],
    ['are none without dates', [HEAD[0] as Cells, ...WORK, ...WORK], null],
    [
      'are none where only one has dates',
      [['Tester', 'Baker'], ['2019 – 2021', 'Inn'], ...WORK, ...WORK],
      null,
    ],
    [
      'are none where only the other has',
      [['Tester', 'Baker'], ['Mill', '2016 – 2018'], ...WORK, ...WORK],
      null,
    ],
    [
      'are none where one of two lacks them',
      [...HEAD, ...WORK, ['', ''], ['Tester', 'Baker'], ['2015 – 2016', 'Inn'], ...WORK],
      null,
    ],
    [
      'may have dates on two lines of five',
      [['Tester', 'Baker'], ['2019 – 2021', '2016 – 2018'], ['2018', '2017'], ...WORK],
      { from: 0, to: 5, lines: [2, 3] },
    ],
    [
      'and no more',
      [
        ['Tester', 'Baker'],
        ['2019 – 2021', '2016 – 2018'],
        ['2018', '2017'],
        ['2015', '2014'],
        ['Ran', 'Sold'],
      ],
      null,
    ],
    [
      'of the shorter one',
      [
        ['Tester', 'Baker'],
        ['2019 – 2021', '2016 – 2018'],
        ['2018', '2017'],
        ['Ran', ''],
        ['Wrote', ''],
        ['Told', 'Sold'],
      ],
      null,
    ],
    [
      'have all that stands over their dates at one height',
      [['Tester', 'Baker'], ['Example Mill', ''], ['2019 – 2021', '2016 – 2018'], ...WORK],
      null,
    ],
    [
      'are none where nothing stands beside another',
      [
        ['Tester', ''],
        ['', 'Baker'],
        ['2019', ''],
        ['', 'Bread'],
      ],
      null,
    ],
  ])('%s', (_, cells, found) => {
    expect(cards(cells)).toEqual(found)
  })

  test('are looked for in their band alone', () => {
    const around: Cells[] = [['Ada', 'Example'], ...HEAD, ...WORK, ['2010', 'Oslo']]
    expect(cards(around, { from: 1, to: 6 })).toEqual({ from: 1, to: 6, lines: [5] })
  })
})
