/** Dates in a line: where they stand, what they begin and end with, and which months a resume leaves open. */
import { describe, expect, test } from 'vitest'
import type { DateRange } from '../../../../../src/profile/resume/text/dates/ranges.ts'
import { dateRanges, lastDate } from '../../../../../src/profile/resume/text/dates/ranges.ts'
import { yearsIn } from '../../../../../src/profile/resume/text/dates/years.ts'

const NOW = 2026 * 12 + 10

/** "2021-03..2022 20": no month where none is told, nothing behind the dots where it goes on, and the months between. */
function told({ months, open, byYear }: DateRange): string {
  if (months === null) return 'wrong'
  const name = (month: number, isYear: boolean) =>
    isYear
      ? `${Math.floor(month / 12)}`
      : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  const end = open ? '' : name(months.to - 1, byYear.to)
  return `${name(months.from, byYear.from)}..${end} ${months.to - months.from}`
}

/** The words of the line around "|" are no part of the dates. */
function rangesIn(marked: string): { told: string[]; words: string[] } {
  const line = marked.replaceAll('|', '')
  const ranges = dateRanges(line, NOW)
  return { told: ranges.map(told), words: ranges.map(({ start, end }) => line.slice(start, end)) }
}

const rules: Record<string, [line: string, ...told: string[]][]> = {
  'months by name': [
    ['Mar 2021 – Nov 2021', '2021-03..2021-11 9'],
    ['Feb. 2019 – Apr. 2020', '2019-02..2020-04 15'],
    ['February2019 – April2020', '2019-02..2020-04 15'],
    ['Feb-2018 to Jun-2021', '2018-02..2021-06 41'],
    ["Apr'19 – May'20", '2019-04..2020-05 14'],
    ['Apr ’19 – May ‘20', '2019-04..2020-05 14'],
    ['Apr 98 – May 01', '1998-04..2001-05 38'],
    ['2018 Oct – 2020 Mar', '2018-10..2020-03 18'],
    ['2018, Oct – 2020, Mar', '2018-10..2020-03 18'],
    ['2018 Oct. – 2020 Mar.', '2018-10..2020-03 18'],
    ['VI 2016 – XII.2021', '2016-06..2021-12 67'],
    ['XII.2021 – VI.2022', '2021-12..2022-06 7'],
    ['Feb - Jun 2021', '2021-02..2021-06 5'],
    ['Feb - 04/2021', '2021-02..2021-04 3'],
    ['Feb , 2019 – Apr , 2020', '2019-02..2020-04 15'],
    ['Feb. – Apr. 2020', '2020-02..2020-04 3'],
    ['Apr 35, |2019 – May 2020', '2019..2020-05 11'],
    ['Engineer-|May 2020 – Jun 2021', '2020-05..2021-06 14'],
  ],
  'with days': [
    ['June 1, 2019 – July 31, 2020', '2019-06..2020-07 14'],
    ['June 1st, 2019 – July 31st 2020', '2019-06..2020-07 14'],
    ['1 June 2019 – 31 July 2020', '2019-06..2020-07 14'],
    ['1. Juni 2019 – 31. Juli 2020', '2019-06..2020-07 14'],
    ['1st June 2019 – 2nd July 2020', '2019-06..2020-07 14'],
    ['5August 2019 – 6August 2020', '2019-08..2020-08 13'],
    ['35 |June 2019 – 31 July 2020', '2019-06..2020-07 14'],
    ['01.04.2019-31.05.2020', '2019-04..2020-05 14'],
    ['01.04.2019–31.05.2020', '2019-04..2020-05 14'],
    ['2019-04-01 – 2020-05-31', '2019-04..2020-05 14'],
    ['01. 04. 2019 – 01. 05. 2020', '2019-04..2020-05 14'],
  ],
  'months by number': [
    ['04.2019–05.2020', '2019-04..2020-05 14'],
    ['04.2019-05.2020', '2019-04..2020-05 14'],
    ['01/2020 – 03/2022', '2020-01..2022-03 27'],
    ['2018/02-03/2021', '2018-02..2021-03 38'],
    ['04/19 – 05/20', '2019-04..2020-05 14'],
    ['12/19 – 01/21', '2019-12..2021-01 14'],
    ['2018/02-2021/03', '2018-02..2021-03 38'],
    ['2018-02-2021-03', '2018-02..2021-03 38'],
    ['2018-02 – 2021-03', '2018-02..2021-03 38'],
    ['2010-12 – 2012-03', '2010-12..2012-03 16'],
  ],
  'the order of day and month is told by what is possible, also by the other date': [
    ['13/06/2019 – 05/08/2019', '2019-06..2019-08 3'],
    ['05/06/2019 – 13/08/2019', '2019-06..2019-08 3'],
    ['06/13/2019 – 08/05/2019', '2019-06..2019-08 3'],
    ['08/05/2019 – 09/13/2019', '2019-08..2019-09 2'],
    ['11/12/2019 – 13/12/2019', '2019-12..2019-12 1'],
    ['12/13/2019 – 12/24/2019', '2019-12..2019-12 1'],
    ['06/13/2019 – 12/05/2019', '2019-06..2019-12 7'],
    ['06/13/2019 – 25/08/2019', '2019-06..2019-08 3'],
    ['05/08/2019 – Sep 2019', '2019-08..2019-09 2'],
    ['13/13/2019 – 05/08/2019', 'wrong'],
  ],
  'quarters and seasons': [
    ['Q3 2019 – Q1 2020', '2019-07..2020-03 9'],
    ['2019 Q3 – 2020 Q1', '2019-07..2020-03 9'],
    ['2019/Q3 – 2020/Q1', '2019-07..2020-03 9'],
    ['Q5 |2019 – Q1 2020', '2019..2020-03 9'],
    ['T3 |2019 – Q1 2020', '2019..2020-03 9'],
    ['Q12 |2019 – Q1 2020', '2019..2020-03 9'],
    ['Q0 |2019 – Q1 2020', '2019..2020-03 9'],
    ['Q 3 |2019 – May 2020', '2019..2020-05 11'],
    ['Q4 2019 – Q4 2019', '2019-10..2019-12 3'],
    ['Summer 2019 – Winter 2019', '2019-06..2019-12 7'],
  ],
  'years alone, from the middle of one to the middle of another': [
    ['2016 – 2019', '2016..2019 36'],
    ['2018 – 2018', '2018..2018 12'],
    ['2016 – May 2018', '2016..2018-05 23'],
    ['2018 – Feb 2018', '2018..2018-02 2'],
    ['May 2018 – 2018', '2018-05..2018 2'],
    ['Jul 2018 – 2018', '2018-07..2018 6'],
    ['Aug 2018 – 2018', '2018-08..2018 5'],
    ['2018   Oct 5, 2019', '2018..2019-10 16'],
    ['2010-12', '2010..2012 24'],
    ['2013–16', '2013..2016 36'],
    ['2013–16|, Kiel', '2013..2016 36'],
    ['2013–16|   Kiel', '2013..2016 36'],
    ['1950 – 1951', '1950..1951 12'],
  ],
  'what one date leaves to the other': [
    ['Feb – Nov 2021', '2021-02..2021-11 10'],
    ['Nov – Feb 2021', '2020-11..2021-02 4'],
    ['Nov – Nov 2021', '2021-11..2021-11 1'],
    ['Feb – 04/21', '2021-02..2021-04 3'],
    ['03–09/2020', '2020-03..2020-09 7'],
    ['01–12/2020', '2020-01..2020-12 12'],
    ['12–12/2020', '2020-12..2020-12 1'],
  ],
  'what goes on': [
    ['Mar 2021 – Present', '2021-03.. 69'],
    ['2024 to date', '2024.. 29'],
    ['2024 – to date', '2024.. 29'],
    ['2024 till date', '2024.. 29'],
    ['Mar 2024 bis heute', '2024-03.. 33'],
    ['09/2020 – bis heute', '2020-09.. 75'],
    ['2024-02 / now', '2024-02.. 34'],
    ['since 2024', '2024.. 29'],
    ['seit 1. Februar 2024', '2024-02.. 34'],
    ['(|Jan 2025 –| )', '2025-01.. 23'],
    ['2024 –', '2024.. 29'],
    ['2024 –|   Kiel', '2024.. 29'],
    ['2024 –| · Kiel', '2024.. 29'],
    ['Mar 2025 →', '2025-03.. 21'],
    ['Mar 2025 ->', '2025-03.. 21'],
    ['Mar 2025 --', '2025-03.. 21'],
    ['since 2024-02', '2024-02.. 34'],
    ['Mar 2025 – aujourd’hui', '2025-03.. 21'],
    ['Mar 2025 do chwili obecnej', '2025-03.. 21'],
    ['Mar 2025 – do chwili obecnej', '2025-03.. 21'],
    ['Mar 2025 – the present', '2025-03.. 21'],
    ['Jul 2021   Present', '2021-07.. 65'],
    ['Jul 2021   Till date', '2021-07.. 65'],
    ['Jun 2025 – Mar 2099', '2025-06..2026-11 18'],
  ],
  'what joins two dates': [
    ['2024 / 2025', '2024..2025 12'],
    ['2024 to 2025', '2024..2025 12'],
    ['since |May 2024 – Jun 2025', '2024-05..2025-06 14'],
    ['Mar 2025 -> May 2025', '2025-03..2025-05 3'],
    ['Mar 2025 → May 2025', '2025-03..2025-05 3'],
    ['Mar 2025 -- May 2025', '2025-03..2025-05 3'],
    ['Mar 2025 --- May 2025', '2025-03..2025-05 3'],
    ['Mar 2025 ~ May 2025', '2025-03..2025-05 3'],
    ['Jul 2021   Aug 2022', '2021-07..2022-08 14'],
    ['2019-08   2022-12', '2019-08..2022-12 41'],
    ['Mar 2025 bis zum Mai 2025', '2025-03..2025-05 3'],
  ],
  'what cannot be': [
    ['Jan 2030 – Mar 2031', 'wrong'],
    ['Mar 2021 – Jan 2020', 'wrong'],
    ['Mar 2021 – Jan 2021', 'wrong'],
    ['Dec 2026 – Mar 2027', 'wrong'],
    ['14/2020 – 03/2022', 'wrong'],
    ['00/2020 – 03/2022', 'wrong'],
    ['03/2020 – 14/2022', 'wrong'],
  ],
  'where only a part of a line is a range': [
    ['+49 30 |2018-2020', '2018..2020 24'],
    ['may work in |2019 – 2020', '2019..2020 12'],
    ['Mar |2012 – 14', '2012..2014 24'],
    ['2019 – 2020|.', '2019..2020 12'],
    ['2019–2020|/Kiel', '2019..2020 12'],
    ['|2019 – 2020| and then |2021 – Mar 2022', '2019..2020 12', '2021..2022-03 9'],
  ],
}

describe.each(Object.entries(rules))('%s', (_, cases) => {
  test.each(cases)('%s', (line, ...expected) => {
    const { told: found, words } = rangesIn(line)
    expect(found).toEqual(expected)
    const whole = line.split('|')
    expect(words.every((word) => whole.includes(word))).toBe(true)
  })
})

describe('numbers that are no range of dates', () => {
  test.each([
    '04/19',
    '04/19 – 2020',
    '4/199 – 5/200',
    '00/19 – 05/20',
    '13/19 – 05/20',
    '00–09/2020',
    '13–09/2020',
    '199.04.2019 – 205.05.2020',
    '02019 – 2021',
    '2019 Q&A',
    'since then',
    'Engineer II – 2021',
    'Mar –',
    'Mar – 14',
    'Mar   Apr 2020',
    'Mar 2025 to',
    '2024/ 2025',
    '2024 /2025',
    'Mar 2025 – aujourd',
    '2024/2025',
    '2024 – Kiel',
    'Mar – present',
    '3–9 people',
    '3–12/19',
    'May - 06 2021',
    "Apr '2019 – May '2020",
    'Apr 199 – May 2020',
    '2019-04-015 – 2020',
    '2013-16 %',
    '04/19/20 – 05/20/20',
    'Apr 2019, May 2020',
    'Mar 2025 ~',
    'Mar 2025 --> May 2025',
    'Jul 2021 Aug 2022',
    'Jul 2021   04/22',
    '2021   2019',
    '2013-16%',
    '2013–16 customers',
    '1.2018-2020',
    'call 2019-2020-1234',
    '2019-20203',
    '1949 – 1951',
    '2100 – 2101',
    'between 9 and 17',
    'Spring 2020',
    `${'x '.repeat(1_000)}2019 – 2021`,
  ])('%s', (line) => {
    expect(dateRanges(line, NOW)).toEqual([])
  })
})

describe('a date that stands alone at the end of a line', () => {
  test.each([
    ['Intern (summer 2019)', '2019-06..2019-08 3'],
    ['Tester | March 2020', '2020-03..2020-03 1'],
    ['Tester, Q2 2021', '2021-04..2021-06 3'],
    ['Tester – 04/2020', '2020-04..2020-04 1'],
    ['Tester   04/2020', '2020-04..2020-04 1'],
    ['Tester, March 2020.', '2020-03..2020-03 1'],
    ['Tester [Oct 2026]', '2026-10..2026-10 1'],
    ['Tester [Nov 2026]', '2026-11..2026-11 1'],
    ['Tester, 2020-04', '2020-04..2020-04 1'],
    ['Tester (Q4 2026)', '2026-10..2026-11 2'],
    ['Tester, Mar 2031', 'wrong'],
    ['Tester (winter 2026)', 'wrong'],
  ])('%s', (line, expected) => {
    const date = lastDate(line, NOW)
    expect(date && told(date)).toBe(expected)
    expect(line.slice(date?.start, date?.end)).toBe(
      /[\p{L}\d]+[ /]\d{4}|\d{4}-\d\d/u.exec(line.slice(6))?.[0],
    )
    expect(date?.byYear).toEqual({ from: false, to: false })
  })

  test.each([
    'Tester 04/2020',
    'Tester, March 2020 in Kiel',
    'Tester, 2020',
    'Tester, March',
    'Tester, 04/20',
    'March 2020',
    'Tester; March 2020',
  ])('and dates nothing where it does not, or tells too little: %s', (line) => {
    expect(lastDate(line, NOW)).toBeNull()
  })
})

test('a year that has begun began in January, where it is not yet July', () => {
  expect(dateRanges('2026 – present', 2026 * 12 + 2).map(told)).toEqual(['2026.. 3'])
})

test.each([
  ['8 years', 8],
  ['8+ years', 8],
  ['1,5 Jahre', 1.5],
  ['2.5yrs', 2.5],
  ['3yr', 3],
  ['3year', 3],
  ['3Jahre', 3],
  ['fifteen years', 15],
  ['Zwölf Jahre', 12],
  ['a decade', 10],
])('years in words: %s', (words, years) => {
  expect(yearsIn(words)).toBe(years)
})
