/** Pages of our own that advertise a job without the usual headings, and pages that speak of jobs and advertise none. */
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { findPosting } from '../../../../src/page/posting/find-posting.ts'
import pages from './pages.json' with { type: 'json' }

const find = ({ url, html }: { url: string; html: string }) =>
  findPosting(parseHTML(html).document as unknown as Document, new URL(url))

const page = (body: string, title = 'Acme') => ({
  url: 'https://acme.example/x',
  html: `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
})
const WORDS =
  'The harbour of Lund has cranes, and their timetable is kept by a service in Go and PostgreSQL. '
const AD = `<p>${WORDS.repeat(2)}</p><p>You will keep it so. We pay €60,000, full time, remote. Send us your CV.</p>`

describe('a page that advertises a job without the usual headings', () => {
  test.each(pages.advertise.map((one) => [one.url, one] as const))('is found: %s', (_, one) => {
    expect(find(one)?.posting.text.length).toBeGreaterThan(200)
  })

  test.each([
    ['a heading', page(`<h1>Go Developer</h1>${AD}`), 'Go Developer'],
    ['the title of the document', page(AD, 'Acme | Go Developer'), 'Go Developer'],
    ['what stands behind a label', page(`<b>Position:</b> <i>Go Developer</i>${AD}`), 'Go Developer'],
  ])('has its title from %s', (_, one, title) => {
    expect(find(one)?.posting.title).toBe(title)
  })

  test('ends where other jobs begin', () => {
    const body = `<h1>Go Developer</h1>${AD}<h2>Similar jobs</h2><p>Fortran wanted in the old mill by the river</p>`
    expect(find(page(body))?.posting.text).not.toContain('Fortran')
  })
})

describe('a page that speaks of jobs and advertises none', () => {
  test.each(pages['do not'].map((one) => [one.url, one] as const))('is left alone: %s', (_, one) => {
    expect(find(one)).toBeNull()
  })

  test.each([
    ['names no job', page(`<h1>Harbour</h1>${AD}`)],
    [
      'names three',
      page(`<h1>Jobs</h1><h2>Go Developer</h2><h2>Java Developer</h2><h2>PHP Developer</h2>${AD}`),
    ],
    ['says nothing to applicants', page(`<h1>Go Developer</h1><p>${WORDS.repeat(4)}</p>`)],
    [
      'is an article',
      page(`<h1>Go Developer</h1><pre>go run .</pre><p>${WORDS.repeat(3)}</p><p>Apply now.</p>`),
    ],
    ['is too short', page('<h1>Go Developer</h1><p>Send us your CV. €60,000, full time, remote.</p>')],
  ])('is left alone where it %s', (_, one) => {
    expect(find(one)).toBeNull()
  })
})

test('digits and spaces without end are read to the end', () => {
  const digits = '1 2'.repeat(40_000)
  expect(find(page(`<h1>Go Developer</h1>${AD}<p>${digits}</p>`))).not.toBeNull()
})
