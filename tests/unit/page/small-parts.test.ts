import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../../src/core/display.ts'
import { placeBeside } from '../../../src/page/card/place.ts'
import { isOtherJobsHeading } from '../../../src/page/generic/headings.ts'
import {
  DEFAULT_STYLES,
  PAINT_KINDS,
  PAINT_STATES,
  PAINT_WEIGHTS,
  type PaintKind,
  stylesOf,
} from '../../../src/page/highlight/palette.ts'
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

const ALL = { matched: true, related: true, missing: true, concepts: true, title: true }
/** Beside each other; neutral stands alone. */
const SEEN = PAINT_STATES.filter((state) => state !== 'neutral')

describe('highlight styles', () => {
  it.each(PAINT_KINDS)('of %s stand out on light and dark pages', (kind) => {
    const color = DEFAULT_STYLES[kind]?.color ?? ''
    expect(contrast(color, '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(color, '#1b1b1b')).toBeGreaterThanOrEqual(3)
  })

  it('differ by more than colour', () => {
    for (const palette of PALETTES.filter((one) => one !== 'one-colour')) {
      const styles = stylesOf({ palette, highlights: ALL })
      const line = (kind: PaintKind) => styles[kind]?.underline
      const lines = [line('title'), ...SEEN.map((state) => line(`${state}-required`))]
      expect(new Set(lines).size).toBe(lines.length)
      expect(lines).not.toContain('wavy')
    }
  })

  it('tell how strongly a word is asked by the weight of the line, never by hue', () => {
    const styles = stylesOf({ palette: 'standard', highlights: ALL })
    for (const state of SEEN) {
      const looks = (['required', 'preferred', 'mentioned'] as const).map(
        (weight) => styles[`${state}-${weight}`],
      )
      expect(new Set(looks.map((look) => look?.thickness)).size).toBe(3)
      expect(new Set(looks.map((look) => look?.color)).size).toBe(1)
    }
  })

  it('of one colour tell a page how strongly something is asked, and nothing of the user', () => {
    const styles = stylesOf({ palette: 'one-colour', highlights: ALL })
    for (const weight of PAINT_WEIGHTS) {
      expect(new Set(PAINT_STATES.map((state) => styles[`${state}-${weight}`])).size).toBe(1)
    }
  })

  it('of concepts are quiet, and off with their switch, whatever they are to the user', () => {
    const quiet = (concepts: boolean) => {
      const styles = stylesOf({ palette: 'standard', highlights: { ...ALL, concepts } })
      return PAINT_STATES.map((state) => styles[`${state}-quiet`])
    }
    expect(quiet(true).map((style) => style?.tint)).toEqual([0, 0, 0, 0])
    expect(quiet(false)).toEqual([null, null, null, null])
  })
})

describe('the hover card', () => {
  const view = { clientWidth: 800, clientHeight: 600 }
  const card = { width: 300, height: 150 }
  const word = (left: number, top: number) => ({ left, right: left + 60, top, bottom: top + 20 })
  it('stands below its word', () => {
    expect(placeBeside(word(50, 100), card, view)).toEqual({ left: 50, top: 126, maxHeight: null })
  })
  it('stands above it where there is no room below', () => {
    expect(placeBeside(word(50, 500), card, view)).toEqual({ left: 50, top: 344, maxHeight: null })
  })
  it('stays in the window at the right edge', () => {
    expect(placeBeside(word(780, 100), card, view).left).toBe(492)
  })
  it('never covers its word, and is never outside of the window, however small that is', () => {
    const px = (max: number) => fc.integer({ min: 0, max })
    const scene = fc.record({
      width: px(1200),
      height: px(900),
      left: px(1100),
      top: px(850),
      w: px(300),
      h: px(60),
    })
    fc.assert(
      fc.property(scene, fc.record({ width: px(320), height: px(500) }), (at, size) => {
        const seen = { clientWidth: Math.max(at.width, 340), clientHeight: Math.max(at.height, 120) }
        const left = Math.min(at.left, seen.clientWidth - 20)
        const top = Math.min(at.top, seen.clientHeight - 70)
        const box = { left, right: left + at.w, top, bottom: top + at.h }
        const place = placeBeside(box, size, seen)
        const height = Math.min(size.height, place.maxHeight ?? size.height)
        const isApart =
          place.top >= box.bottom ||
          place.top + height <= box.top ||
          place.left >= box.right ||
          place.left + size.width <= box.left
        expect(isApart).toBe(true)
        expect(place.left).toBeGreaterThanOrEqual(8)
        // Right under a word that begins above the window's edge.
        expect(place.top).toBeGreaterThanOrEqual(6)
        expect(place.top + height).toBeLessThanOrEqual(seen.clientHeight)
      }),
    )
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
