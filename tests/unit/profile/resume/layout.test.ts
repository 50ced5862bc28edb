import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import { tidyText } from '../../../../src/profile/resume/text/lines/tidy.ts'
import { type Word, writePdf } from './cases/make-pdf.ts'
import { fileOf, readers } from './cases/resumes.ts'

const linesOf = async (name: string, content: Uint8Array) => {
  const result = await readResumeFile(fileOf(name, content), readers)
  return result.ok ? result.text.split('\n').filter(Boolean) : [result.reason]
}

/** In points; the gap is narrower than between columns. */
const DATES_END = 130
const TEXT_BEGINS = 142
const page = (...rows: [left: string, right: string, size?: number][]): Uint8Array => {
  const width = (text: string) =>
    [...text].reduce((sum, letter) => sum + (/[\d–]/.test(letter) ? 5.56 : /\s/.test(letter) ? 2.78 : 5.4), 0)
  const words = rows.flatMap(([left, right, size = 10], at): Word[] => [
    ...(left ? [{ x: DATES_END - width(left), y: 60 + at * 14, text: left, size: 10 }] : []),
    { x: TEXT_BEGINS, y: 60 + at * 14, text: right, size },
  ])
  return writePdf([words])
}

describe('a column of dates or labels close to the text, set against it', () => {
  test('is no part of the words beside it, and dates that it wraps are whole', async () => {
    const lines = await linesOf(
      'cv.pdf',
      page(
        ['', 'Employment', 14],
        ['Nov 2018–', 'Release Engineer, Example Quarry'],
        ['Mar 2024', 'Packaged for four distributions'],
        ['', 'Wrote the signing service'],
        ['2012–2018', 'Tester, Example Harbour'],
        ['', 'Test plans for cranes'],
      ),
    )
    expect(lines).toContain('Nov 2018– Mar 2024   Release Engineer, Example Quarry')
    expect(lines).toContain('2012–2018   Tester, Example Harbour')
  })

  test('has labels, where headings are larger', async () => {
    const lines = await linesOf(
      'cv.pdf',
      page(
        ['', 'Employment', 14],
        ['2012–2018', 'Tester, Example Harbour'],
        ['', 'Computer skills', 14],
        ['Tools', 'Vim, Meson and others'],
        ['Languages', 'Nim, Zig'],
        ['', 'Interests', 14],
        ['Sports', 'Curling'],
      ),
    )
    expect(lines).toContain('Languages   Nim, Zig')
  })
})

test('dates at the right edge of a column belong to it, not to the column beside it', async () => {
  const at = (x: number, y: number, text: string, size = 10): Word => ({ x, y, text, size })
  const side = [
    'Kit',
    'Haxe',
    'Nim',
    'Forth',
    'School',
    'MSc Physics',
    '2009 – 2014',
    'Tongues',
    'Thai',
    'Lao',
  ]
  const main: [string, string][] = [
    ['Employment', ''],
    ['Firmware Engineer', 'Since May 2021'],
    ['Example Locks', ''],
    ['Bootloaders in Forth', ''],
    ['Radio stack of the lift', ''],
    ['Test Engineer', 'Jan. 2016 – Apr. 2021'],
    ['Example Lifts', ''],
    ['Rigs and reports', ''],
    ['Intern', 'Apr. – Sept. 2015'],
    ['Example Trams', ''],
  ]
  const words = [
    ...main.flatMap(([text, dates], row) => [
      at(40, 60 + row * 15, text),
      ...(dates ? [at(380 - dates.length * 5, 60 + row * 15, dates)] : []),
    ]),
    ...side.map((text, row) => at(420, 60 + row * 15, text)),
  ]
  const lines = await linesOf('cv.pdf', writePdf([words]))
  expect(lines).toContain('Firmware Engineer   Since May 2021')
  expect(lines).toContain('Test Engineer   Jan. 2016 – Apr. 2021')
  expect(lines).toContain('2009 – 2014')
})

test.each([
  ['E D U C AT I O N', 'EDUCATION'],
  ['W O R K   H I S T O RY', 'WORK HISTORY'],
  ['C, R, D and a B tree', 'C, R, D and a B tree'],
])('letters set apart are words: %s', (spaced, words) => {
  expect(tidyText(spaced)).toBe(words)
})

test('a line that ends with a province in capitals is whole', async () => {
  const at = (x: number, y: number, text: string): Word => ({ x, y, text, size: 10 })
  const words = [
    at(50, 60, 'Example Quarry Company of the North'),
    at(400, 60, 'Portage la Prairie, ON'),
    at(50, 74, 'Blasting plans and their schedules, kept in Lua and in Prolog'),
    at(50, 88, 'Drilling plans'),
  ]
  expect(await linesOf('cv.pdf', writePdf([words]))).toContain(
    'Example Quarry Company of the North   Portage la Prairie, ON',
  )
})

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const docx = (body: string, styles: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${WORD}>${styles}</w:styles>`),
  })
const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('styles of Word mean what they mean in English', () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Rubrik"><w:basedOn w:val="berschrift2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Aufzhlung"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`

  test('headings keep their level, a list its bullets', async () => {
    const body =
      styled('Titel', 'Ada Probst') +
      styled('Rubrik', 'Stationen') +
      styled('Aufzhlung', 'Abnahmen') +
      styled('Unbekannt', 'Text ohne Vorlage, der lang genug ist, um gelesen zu werden')
    expect(await linesOf('cv.docx', docx(body, styles))).toEqual([
      'Ada Probst',
      '## Stationen',
      '• Abnahmen',
      'Text ohne Vorlage, der lang genug ist, um gelesen zu werden',
    ])
  })

  test('styles that rest on each other in a circle are none', async () => {
    const circle = ['A', 'B'].map(
      (id, at) => `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${'BA'[at]}"/></w:style>`,
    )
    expect(await linesOf('cv.docx', docx(styled('A', 'Some words'), circle.join('')))).toEqual(['Some words'])
  })
})

test('what is left of an icon is no letter', () => {
  expect(tidyText('\u0000 Ada\u0003 Example\r\nPerl')).toBe(' Ada Example\nPerl')
})

describe('larger letters', () => {
  const lines = (...rows: [text: string, size: number][]) =>
    linesOf(
      'cv.pdf',
      writePdf([rows.map(([text, size], at): Word => ({ x: 60, y: 60 + at * 24, text, size }))]),
    )

  test('mark the headings that are known and those that are not', async () => {
    expect(
      await lines(
        ['Ada Example', 20],
        ['Skills', 13],
        ['Perl and Helm and a sentence about them both', 10],
        ['Odds and ends', 13],
        ['A sentence about odds, and another about ends', 10],
        ['Education', 13],
        ['BSc, Example University, in the year of the comet', 10],
      ),
    ).toEqual(expect.arrayContaining(['# Skills', '# Odds and ends', '# Education', 'Ada Example']))
  })

  test('but not where titles and employers have them too', async () => {
    const read = await lines(
      ['Experience', 13],
      ['Tester', 13],
      ['A sentence about the plans that were written there', 10],
      ['Glazier', 13],
      ['A sentence about the facades that were made there', 10],
      ['Plumber', 13],
      ['A sentence about the pipes that were laid there', 10],
      ['Education', 13],
    )
    expect(read).toContain('Glazier')
  })
})

test('a narrow column’s names are whole, where lines of one name stand nearer than names do', async () => {
  const side = [
    'Certificates',
    'Example Certified Crane',
    'Operator',
    '',
    'Examiner of Harbour',
    'Boats',
    '',
    'Diver',
  ]
  let y = 60
  const words = side.flatMap((text): Word[] => {
    y += text === '' ? 6 : 12
    return text ? [{ x: 40, y, text, size: 10 }] : []
  })
  const lines = await linesOf('cv.pdf', writePdf([words]))
  expect(lines).toContain('Example Certified Crane Operator')
  expect(lines).toContain('Diver')
})

test('columns that each have a heading are parted, however short, and what follows stands under both', async () => {
  const at = (x: number, y: number, text: string, size = 10): Word => ({ x, y, text, size })
  const lines = await linesOf(
    'cv.pdf',
    writePdf([
      [
        at(50, 60, 'Skills'),
        at(50, 74, 'Perl, Ada'),
        at(50, 88, 'Zig'),
        at(50, 102, 'Linux'),
        at(300, 60, 'Languages'),
        at(300, 74, 'Tagalog'),
        at(300, 88, 'English'),
        at(50, 130, 'Experience'),
        at(50, 144, 'Tester, Example Quay, a long name of a quay in a far country, 2019 – 2021'),
      ],
    ]),
  )
  const order = ['Languages', 'Tagalog', 'English', 'Skills', 'Perl, Ada', 'Zig', 'Linux', 'Experience']
  expect(lines.slice(0, -1).map((line) => line.replace(/^# /, ''))).toEqual(order)
})

test('jobs on cards side by side are read a row of cards at a time, each card from its top', async () => {
  const card = (x: number, y: number, name: string, dates: string): Word[] =>
    [`${name} Engineer`, `Example ${name}s`, dates, `Worked on ${name}s`, 'Wrote it down'].map(
      (text, at): Word => ({ x, y: y + at * 14, text, size: 10 }),
    )
  const lines = await linesOf(
    'cv.pdf',
    writePdf([
      [
        { x: 50, y: 40, text: 'Career', size: 14 },
        ...card(50, 70, 'Crane', 'Jan 2022 – Present'),
        ...card(310, 70, 'Winch', 'Mar 2019 – Dec 2021'),
        ...card(50, 170, 'Pump', 'Feb 2016 – Feb 2019'),
        ...card(310, 170, 'Valve', 'Jul 2014 – Jan 2016'),
        { x: 50, y: 270, text: 'Skills', size: 14 },
        { x: 50, y: 290, text: 'Perl, Ada', size: 10 },
      ],
    ]),
  )
  expect(lines.filter((line) => /Engineer|\d|Worked/.test(line))).toEqual(
    [
      ['Crane', 'Jan 2022 – Present'],
      ['Winch', 'Mar 2019 – Dec 2021'],
      ['Pump', 'Feb 2016 – Feb 2019'],
      ['Valve', 'Jul 2014 – Jan 2016'],
    ].flatMap(([name, dates]) => [`${name} Engineer`, dates, `Worked on ${name}s`]),
  )
})
