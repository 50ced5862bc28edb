/** Lines of a page that were only wrapped are one again, and no others; what comes again on every page is left out. */
import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../../src/profile/resume/pdf/layout.ts'

const LETTER = 5
const HEIGHT = 800
interface Put {
  x?: number
  size?: number
}
const put = (text: string, y: number, { x = 50, size = 10 }: Put = {}) => ({
  text,
  x,
  y,
  width: text.length * LETTER,
  height: size,
})
const read = (...pages: ReturnType<typeof put>[][]) => layOut(pages.map((runs) => ({ runs, height: HEIGHT })))
/** Sixty letters, as wide as the column. */
const FULL = 'A line of as many letters as the column has, and no more now'
const cut = (letters: number, end: string) => `${FULL.slice(0, letters - end.length)}${end}`
/** Two lines under one that is as wide as the column. */
const under = (one: string, two: string, more: Put = {}) =>
  read([put(FULL, 100), put(one, 114), put(two, 128, more)])
    .split('\n')
    .slice(1)

describe('a line goes on in the next', () => {
  test.each<[string, string, string, Put?]>([
    ['in small letters, where it fills most of its column', cut(44, ' then'), 'and on it goes'],
    ['in small letters behind marks', cut(60, ': it. Then'), 'and on it goes'],
    ['behind a comma, where the next word has no room', cut(50, ' Quay,'), 'Mountaineering of the North'],
    ['behind a word that leads to a name', cut(60, ' with'), 'Perl and Ada of the North'],
    ['in brackets that are open', cut(60, ' (one or'), 'Two) and Three'],
    ['under the text of a bullet', `• ${cut(58, ' Mill')}`, 'Kafka of the North', { x: 60 }],
  ])('%s', (_, one, two, more) => {
    expect(under(one, two, more)).toEqual([`${one} ${two}`])
  })

  test.each<[string, string, string, Put?]>([
    ['in small letters, where much of the column is free', cut(33, ' then'), 'and on it goes'],
    ['behind a comma, where the next word has room', cut(50, ' Quay,'), 'Mill of the North'],
    ['in a heading', cut(60, ' Quay,'), 'Skills'],
    ['in larger letters', cut(60, ' Quay,'), 'Mountaineering of the North', { size: 12 }],
    ['in much smaller letters', cut(60, ' Quay,'), 'mountaineering of the North', { size: 8 }],
    ['behind capitals that lead to nothing', cut(60, ' IN'), 'Perl and Ada of the North'],
    ['behind another word', cut(60, ' Quay'), 'Perl and Ada of the North'],
    ['in brackets that are closed', cut(60, ' (one) or'), 'Two) and Three'],
    ['in brackets that nothing opened', cut(60, ' one or'), 'Two) and Three'],
    ['in brackets that others open', cut(60, ' (one or'), 'Two (and Three)'],
    ['under a bullet, where a paragraph begins', `• ${cut(58, ' Mill')}`, 'Kafka of the North', { x: 50 }],
  ])('but not %s', (_, one, two, more) => {
    expect(under(one, two, more)).toEqual([one, two])
  })

  test('a paragraph behind an item of two lines is none of it', () => {
    const item = [put(`• ${cut(58, ' Mill')}`, 114), put(cut(58, ' Kafka'), 128, { x: 60 })]
    expect(read([put(FULL, 100), ...item, put('Tester of the North', 142)]).split('\n')[2]).toBe(
      'Tester of the North',
    )
  })
})

test('dates that a narrow column wraps leave what stands beside them on its line', () => {
  const rows = [
    put('Mar 2016 – Jan', 100),
    put('Tester', 100, { x: 200 }),
    put('2018', 114),
    put('Example Mill', 114, { x: 200 }),
  ]
  expect(read(rows)).toBe('Mar 2016 – Jan 2018   Tester\nExample Mill')
})

describe('at the edges of two pages', () => {
  const page = (edge: string, y: number, own: string) => [put(edge, y), put(own, 400), put(FULL, 414)]
  const both = (one: [string, number], two: [string, number]) =>
    read(page(...one, 'One of the first'), page(...two, 'One of the other')).includes('Example')

  test('the same words at one height are left out, whatever numbers they have', () => {
    expect(both(['Ada Example', 20], ['Ada Example', 20.4])).toBe(false)
    expect(both(['Ada Example 9', 780], ['Ada Example 10', 780])).toBe(false)
    expect(both(['Ada Example', 20], ['Ada Example', 60])).toBe(true)
    expect(both(['Ada Example', 20], ['Ida Example', 20])).toBe(true)
  })

  test('the other page begins under the first', () => {
    expect(
      read([put(FULL, 700), put('Perl', 790)], [put('Ada', 10), put(FULL, 100)])
        .split('\n')
        .filter(Boolean),
    ).toEqual([FULL, 'Perl', 'Ada', FULL])
  })
})
