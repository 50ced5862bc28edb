import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../../src/page/card/place.ts'
import { isOtherJobsHeading } from '../../../src/page/generic/headings.ts'
import { DEFAULT_STYLES, PAINT_KINDS } from '../../../src/page/highlight/palette.ts'
import { readJobPosting } from '../../../src/page/json-ld/job-posting.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { pageKey } from '../../../src/page/posting/identity.ts'
import { sameTitle } from '../../../src/page/posting/words.ts'
import { leads } from '../../../src/page/watch/switch.ts'

/** WCAG 2 relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('highlight styles', () => {
  it.each(PAINT_KINDS)('of %s stand out on light and dark pages', (kind) => {
    const color = DEFAULT_STYLES[kind]?.color ?? ''
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(color, '#1b1b1b')).toBeGreaterThanOrEqual(3)
  })

  it('differ by more than colour', () => {
    const underlines = PAINT_KINDS.map((kind) => DEFAULT_STYLES[kind]?.underline)
    expect(new Set(underlines).size).toBe(PAINT_KINDS.length)
  })
})

describe('the hover card', () => {
  const view = { clientWidth: 800, clientHeight: 600 }
  const card = { width: 300, height: 150 }
  it('stands below its word', () => {
    expect(placeBeside({ left: 50, top: 100, bottom: 120 }, card, view)).toEqual({ left: 50, top: 126 })
  })
  it('stands above it where there is no room below', () => {
    expect(placeBeside({ left: 50, top: 500, bottom: 520 }, card, view)).toEqual({ left: 50, top: 344 })
  })
  it('stays in the window at the right edge', () => {
    expect(placeBeside({ left: 780, top: 100, bottom: 120 }, card, view).left).toBe(492)
  })
})

describe('structured pay', () => {
  const pay = (baseSalary: unknown) => readJobPosting({ baseSalary }).salary
  it.each([
    [
      { currency: 'USD', value: { minValue: '90,000', maxValue: 120000, unitText: 'YEAR' } },
      { min: 90000, max: 120000, currency: 'USD', period: 'year' },
    ],
    [
      { currency: 'EUR', value: 55, unitText: 'HOUR' },
      { min: 55, max: 55, currency: 'EUR', period: 'hour' },
    ],
    [
      { currency: 'Euro', value: { minValue: 9, maxValue: 5 } },
      { min: 5, max: 9, currency: null, period: null },
    ],
    [{ currency: 'USD', value: { minValue: 0, maxValue: 0 } }, null],
    ['60k', null],
  ])('of %j', (given, salary) => expect(pay(given)).toEqual(salary))
})

describe('titles', () => {
  it('are the same with additions', () => {
    expect(sameTitle('Java Developer (m/f/d)', 'java developer')).toBe(true)
    expect(sameTitle('C Developer', 'C++ Developer')).toBe(false)
    expect(sameTitle('', 'Java')).toBe(false)
  })
})

describe('addresses', () => {
  const at = (address: string) => new URL(address)
  it('are the same page whatever led there', () => {
    expect(pageKey(at('https://a.example/j/1/?utm_source=x&b=2#top'))).toBe(
      pageKey(at('https://a.example/j/1?b=2')),
    )
  })
  it('lead to another posting when the job id changes, and only then', () => {
    const search = 'https://www.linkedin.com/jobs/search/'
    expect(leads(at(`${search}?currentJobId=1`), at(`${search}?currentJobId=2`))).toBe(true)
    expect(leads(at(`${search}?currentJobId=1`), at(`${search}?currentJobId=1&start=25`))).toBe(false)
    expect(leads(at('https://a.example/j/1'), at('https://a.example/j/1#apply'))).toBe(false)
    expect(leads(at('https://a.example/j/1'), at('https://a.example/j/2'))).toBe(true)
  })
})

describe('headings of other jobs', () => {
  it.each([
    'Similar jobs',
    'More jobs at Acme',
    'People also viewed',
    'Jobs you might like',
    'Recommended positions',
    'Ähnliche Jobs',
  ])('are known: %s', (heading) => expect(isOtherJobsHeading(heading)).toBe(true))
  it.each([
    'More about the job',
    'Requirements',
    'What you will do in this job',
    'Other skills',
    'Related experience',
  ])('are not mistaken: %s', (heading) => expect(isOtherJobsHeading(heading)).toBe(false))
})

describe('a page that the user wants read anyway', () => {
  it('is read by its prose', () => {
    const prose =
      '<p>We keep the ferries of a cold coast on time, and somebody has to look after the servers.</p>'.repeat(
        6,
      )
    const { document } = parseHTML(
      `<html><body><nav>Java</nav><h1>A note</h1><main>${prose}</main></body></html>`,
    )
    const url = new URL('https://notes.example/1')
    expect(findPosting(document, url)).toBeNull()
    expect(findPosting(document, url, { anyway: true })?.posting.title).toBe('A note')
  })
})
