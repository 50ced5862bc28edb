/** The place in the line under a title, told by the order of what stands there. */
import { describe, expect, test } from 'vitest'
import type { Posting } from '../../../../src/core/types.ts'
import { factsOf } from './facts-of.ts'

const TITLE = 'Backend Developer'
const placeOf = (head: string, rest = 'You write Java.', posting: Partial<Posting> = {}) =>
  factsOf(`${TITLE}\n${head}\n\n${rest}\n`, { title: TITLE, ...posting }).location?.value ?? null

describe('the line under a title', () => {
  test.each([
    ['Musterwerk GmbH, Kassel, hybrid', 'Kassel'],
    ['· Salt Lake City · On-site ·', 'Salt Lake City'],
    ['Porto | Hybrid | Permanent', 'Porto'],
    ['Ghent (Belgium) – part-time', 'Ghent'],
    ['Reed & Moss, Boise, ID (2 days in the office)', 'Boise, ID'],
    ['Prairie Pipes, Tulsa, OK', 'Tulsa, OK'],
    ['Alder Ferries, Bergen', 'Bergen'],
    ['Larch Home Goods, Spokane, Washington', 'Spokane'],
    ['Larch Home Goods, Bend, Oregon', 'Bend'],
    ['Tallow Bank / Frankfurt am Main / Vollzeit', 'Frankfurt am Main'],
    ['Cardiff or remote within the UK · full time', 'Cardiff'],
    ['Larkspur Rail, York, England, contract', 'York'],
    ['Nimbleton · Aarhus · hybrid', 'Aarhus'],
    ['Rostock · 20 Std./Woche', 'Rostock'],
    ['Augsburg oder remote', 'Augsburg'],
    ['Engineering | Utrecht | Full-time', 'Utrecht'],
    ['Slate Works, Derby (hybrid, 2 days on site)', 'Derby'],
    ['Leeds, England, United Kingdom (Hybrid)', 'Leeds'],
    ['Haifa, Haifa District, Israel · On-site', 'Haifa'],
    ['Seelicht Wind GmbH, Kiel', 'Kiel'],
    ['Backend Developer (Python) – Hybrid – Gdynia', 'Gdynia'],
    ['Kotlin | Remote | Permanent', null],
    ['Developer (Go, Kafka) · Full-time · Cork', 'Cork'],
    ['Moss & Daughters, Boise, ID', 'Boise, ID'],
  ])('%s', (head, place) => {
    expect(placeOf(head)).toBe(place)
  })

  test.each([
    [
      'a company that the text tells of',
      'Nimbleton · Remote · Full-time',
      'Nimbleton moves parcels by bike.',
    ],
    ['a company by its ending', 'Seelicht AG, unbefristet', 'You write Java.'],
    ['a post', 'Senior Backend Developer – Remote – Full-time', 'You write Java.'],
    ['a department', 'Platform Engineering · Full-time', 'You write Java.'],
    ['names without a word on how one works', 'Kotlin, Gradle, Docker', 'You write Java.'],
    ['two skills', 'Spring Boot, Hibernate', 'You write Java.'],
    ['a sentence', 'In Malmö, hybrid, with lunch on us.', 'You write Java.'],
  ])('holds no place where it holds %s', (_, head, rest) => {
    expect(placeOf(head, rest)).toBeNull()
  })

  test('a company is known by what the text says of it', () => {
    expect(placeOf('Quoin, Salt Lake City', 'About Quoin\nYou write Java.')).toBe('Salt Lake City')
    expect(placeOf('Quoin, Ghent', 'Quoin rents tools.')).toBe('Ghent')
    expect(placeOf('Kotlin, Gradle', 'You write Java.')).toBeNull()
    expect(placeOf('Platform Engineer, Search', 'You write Java.')).toBeNull()
  })

  test.each([
    ['Java Developer at Quoin Rentals, Ghent', 'Ghent'],
    ['Java Developer (Ghent, BE)', 'Ghent, BE'],
    ['Java Developer – Seelicht AG, Kiel', 'Kiel'],
    ['Java Developer, Payments', null],
    ['Software Engineer (Back End)', null],
    ['Web Developer (Java, JS)', null],
  ])('the title itself: %s', (title, place) => {
    expect(factsOf(`${title}\n\nYou write Java.\n`, { title }).location?.value ?? null).toBe(place)
  })

  test('the company that the page names is no place', () => {
    expect(placeOf('Lumen · Remote', 'You write Java.', { company: 'Lumen Ltd' })).toBeNull()
  })

  test('a line far below is no head', () => {
    expect(placeOf('One\nTwo\nThree\nFour\nFive\nQuarnbek · hybrid')).toBeNull()
  })
})
