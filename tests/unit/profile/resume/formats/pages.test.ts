/** The words of a PDF's pages, by their places alone: which lines they make, and in which order. */
import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../../src/profile/resume/pdf/layout.ts'

const HEIGHT = 800
const LETTER = 5
interface Put {
  x?: number
  size?: number
  width?: number
}
/** A run of text; letters are half as wide as high. */
const put = (text: string, y: number, { x = 50, size = 10, width = text.length * LETTER }: Put = {}) => ({
  text,
  x,
  y,
  width,
  height: size,
})
type Run = ReturnType<typeof put>
const read = (...pages: Run[][]) => layOut(pages.map((runs) => ({ runs, height: HEIGHT })))
/** Lines one below the other, so many points apart. */
const lines = (texts: string[], more: Put = {}, from = 100, step = 14) =>
  texts.map((text, at) => put(text, from + at * step, more))
const LONG = 'A line that is as long as the column is wide, and no longer'

describe('words on a line', () => {
  test('stand together, parted where a space is and far apart where a column is', () => {
    expect(read([put('Perl', 100), put('and', 100, { x: 73 }), put('Ada', 101, { x: 91 })])).toBe(
      'Perl and Ada',
    )
    expect(read([put('Per', 100), put('l', 100, { x: 65 })])).toBe('Perl')
    expect(read([put('Perl', 100), put('Ada', 100, { x: 90 })])).toBe('Perl   Ada')
    expect(read([put('Perl ', 100), put('Ada', 100, { x: 80 })])).toBe('Perl Ada')
  })

  test('are read from the left, whatever comes first in the file', () => {
    expect(read([put('Ada', 100, { x: 90 }), put(' ', 100, { x: 80 }), put('Perl', 100)])).toBe('Perl   Ada')
  })

  test('of two lines stay apart', () => {
    expect(read([put('Perl', 100), put('Ada', 106)])).toBe('Perl\nAda')
  })

  test('a bullet is of its text, however far', () => {
    expect(read([put('•', 100), put('Perl', 100, { x: 90 })])).toBe('• Perl')
  })

  test('a gap that several lines share parts columns, though it is narrow', () => {
    const rows = ['2019', '2018', '2017'].flatMap((year, at) => [
      put(year, 100 + at * 14),
      put('Tester', 100 + at * 14, { x: 79 }),
    ])
    expect(read(rows)).toBe('2019   Tester\n2018   Tester\n2017   Tester')
    expect(read(rows.slice(0, 2))).toBe('2019 Tester')
  })

  test('letters set one by one are words', () => {
    const spaced = (text: string, gap: number) => {
      let x = 50
      return [...text].flatMap((letter) => {
        const at = x
        x += letter === ' ' ? gap * 2 : LETTER + gap
        return letter === ' ' ? [] : [put(letter, 100, { x: at })]
      })
    }
    expect(read(spaced('SKILLS', 4))).toBe('SKILLS')
    expect(read(spaced('WORK HISTORY', 4))).toBe('WORK HISTORY')
    expect(read([put('A', 100), put('B', 100, { x: 58 }), put('C', 100, { x: 66 })])).toBe('A B C')
  })
})

describe('what comes again on every page', () => {
  const page = (own: string, at: number) => [
    put('Ada Example', 20),
    put('A sentence that is everywhere', 400),
    put(own, 420),
    put(LONG, 440),
    put(`Ada Example, ${at}`, 780),
  ]

  test('is left out at its edges, and stays in its midst', () => {
    expect(read(page('One that only the first has', 1), page('One that only the other has', 2))).toBe(
      ['One that only the first has', 'One that only the other has']
        .map((own) => `A sentence that is everywhere\n${own}\n${LONG}`)
        .join('\n\n'),
    )
  })

  test('once is no header', () => {
    expect(read([put('Ada Example', 20), put('Perl', 400)])).toBe('Ada Example\nPerl')
  })

  test.each(['2', 'Page 2', 'Seite 2 von 3', '2 / 3', '2 of 3'])(
    'a page’s number is none of the text: %s',
    (number) => {
      expect(read([put('Perl', 400), put(number, 780)])).toBe('Perl')
      expect(read([put('Perl', 400), put(number, 420)])).toContain(number)
    },
  )
})

describe('lines that were only wrapped', () => {
  test.each([
    ['a sentence goes on in small letters', [LONG, 'and on it goes'], `${LONG} and on it goes`],
    [
      'a hyphen at its end joins',
      [`${LONG.slice(0, -6)}event-`, 'driven'],
      `${LONG.slice(0, -6)}event-driven`,
    ],
    ['a line that leaves room does not', [LONG, 'Perl', 'and Ada'], `${LONG}\nPerl\nand Ada`],
    ['one that ends a sentence does not', [`${LONG}.`, 'and on it goes'], `${LONG}.\nand on it goes`],
    ['a heading does not', [LONG, 'Skills'], `${LONG}\nSkills`],
    ['a bullet does not', [LONG, '• and on'], `${LONG}\n• and on`],
    ['a date does not', [LONG, '2019 it was'], `${LONG}\n2019 it was`],
    [
      'a comma leads on',
      [`${LONG.slice(0, -1)},`, 'Example Mill of the North'],
      `${LONG.slice(0, -1)}, Example Mill of the North`,
    ],
    [
      'and a bracket that is open',
      [`${LONG.slice(0, -8)} (one or`, 'Two)'],
      `${LONG.slice(0, -8)} (one or Two)`,
    ],
  ])('%s', (_, texts, text) => {
    expect(read(lines([LONG, ...texts]))).toBe(`${LONG}\n${text}`)
  })

  test('dates in a narrow column are whole', () => {
    expect(read([...lines(['Mar 2016 – Jan', '2018'])])).toBe('Mar 2016 – Jan 2018')
    expect(read([...lines(['Mar 2016 – Jan 2018', '2019 – 2020'])])).toBe('Mar 2016 – Jan 2018\n2019 – 2020')
    expect(read([...lines(['Mar 2016 –', 'Tester'])])).toBe('Mar 2016 –\nTester')
    expect(read([put('Mar 2016 – Jan', 100), put('2018', 125)])).toContain('\n2018')
    expect(read([put('Mar 2016 – Jan', 100), put('2018', 114, { x: 60 })])).toContain('\n2018')
  })
})

describe('room between lines', () => {
  test('more than half a line is a blank one', () => {
    const far = (gap: number) => read([...lines([LONG, LONG, LONG]), put(LONG, 128 + gap)])
    expect(far(20)).toBe([LONG, LONG, LONG, LONG].join('\n'))
    expect(far(24)).toBe(`${[LONG, LONG, LONG].join('\n')}\n\n${LONG}`)
  })
})

describe('larger letters', () => {
  const body = (y: number) => put(LONG, y)
  test('of known headings mark the others', () => {
    const text = read([
      put('Ada', 100, { size: 20 }),
      put('Skills', 130, { size: 13 }),
      body(150),
      put('Odds', 180, { size: 13 }),
      body(200),
      put('Education', 230, { size: 13 }),
      body(250),
    ])
    expect(text.split('\n').filter((line) => /^#|Ada/.test(line))).toEqual([
      'Ada',
      '# Skills',
      '# Odds',
      '# Education',
    ])
  })

  test.each([
    ['only one is known', ['Skills', 'Odds'], 13],
    ['most of them are none', ['Skills', 'Tester', 'Glazier', 'Education', 'Plumber'], 13],
    ['they are as large as the rest', ['Skills', 'Odds', 'Education'], 10],
  ])('mark none where %s', (_, headings, size) => {
    const text = read(
      headings.flatMap((heading, at) => [put(heading, 100 + at * 50, { size }), body(120 + at * 50)]),
    )
    expect(text).not.toContain('#')
  })

  test('mark no line as long as a sentence, nor one with a bullet or a gap', () => {
    const long = 'A line in the letters of headings that is longer than any of them would be'
    const text = read([
      put('Skills', 100, { size: 13 }),
      body(120),
      put(long, 150, { size: 13 }),
      body(170),
      put('• Odds', 200, { size: 13 }),
      body(220),
      put('Education', 250, { size: 13 }),
      body(270),
    ])
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['# Skills', '# Education'])
  })

  test('a heading beside its text is a line of its own', () => {
    expect(read([put('Skills', 100), put('Perl, Ada', 100, { x: 200 })])).toBe('Skills\nPerl, Ada')
    expect(read([put('Tools', 100), put('Perl, Ada', 100, { x: 200 })])).not.toContain('\n\n')
  })
})

describe('columns', () => {
  const column = (texts: string[], x: number, from = 100) => lines(texts, { x }, from)
  const sentences = (many: number) =>
    Array.from({ length: many }, (_, at) => `Sentence ${'abcdefgh'[at]} of the larger column`)
  const names = ['Perl', 'Ada', 'Zig', 'Nim', 'Lua', 'Elm', 'Raku', 'Forth']
  const main = sentences(8)

  test('are read one after the other, the larger first', () => {
    const sides = (left: string[], right: string[], x: number) =>
      read([...column(left, 50), ...column(right, x, 105)])
        .split('\n')
        .filter(Boolean)
    expect(sides(main, names, 300)).toEqual([...main, ...names])
    expect(sides(names, main, 150)).toEqual([...main, ...names])
  })

  test('what stands over and under both is read before and after, and the larger goes on', () => {
    const over = 'A title over both of the columns, which is as wide as the page'
    const under = 'One line under both of the columns, which is as wide as the page'
    const text = read([
      put(over, 60, { width: 400 }),
      ...column(main, 50),
      ...column(names, 300, 105),
      put(under, 260, { width: 400 }),
    ])
    expect(text.split('\n').filter(Boolean)).toEqual([over, ...names, ...main, under])
  })

  test('a column of dates or labels stands beside its lines', () => {
    const dates = ['2019', '2018', '2017', '2016']
    expect(read([...column(dates, 50), ...column(sentences(4), 150)])).toBe(
      dates.map((date, at) => `${date}   ${main[at]}`).join('\n'),
    )
    const asked = ['Born', 'Town', 'Club', 'Dogs']
    expect(read([...column(asked, 50), ...column(['Oslo in May', 'Bergen', 'Rowing', 'Three'], 150)])).toBe(
      'Born   Oslo in May\nTown   Bergen\nClub   Rowing\nDogs   Three',
    )
  })

  test('three lines beside each other are none', () => {
    const text = read([...column(sentences(3), 50), ...column(['Perl', 'Ada', 'Zig'], 300)])
    expect(text.split('\n')[0]).toBe(`${main[0]}   Perl`)
  })
})
