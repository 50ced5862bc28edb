import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parseLoosely, readJobPostings } from '../../../src/page/json-ld/parse.ts'
import { findPosting } from '../../../src/page/posting/find-posting.ts'
import { runAtOnce } from '../../../src/page/slices.ts'
import { TEXT_LIMIT, textSteps } from '../../../src/page/text/read-text.ts'

const ANYWHERE = new URL('https://careers.example/job/1')
const AD =
  '<h2>What you will do</h2><ul><li>Build services in Java.</li></ul><h2>Requirements</h2><ul><li>4 years of Java and PostgreSQL.</li></ul><p>We are a small team in a harbour town, and we answer every application within a week. Write to us in English or in Portuguese, whichever is easier.</p>'

const page = (body: string, head = '') =>
  parseHTML(
    `<!doctype html><html><head><title>Java Developer</title>${head}</head><body>${body}</body></html>`,
  ).document
const data = (json: string) => `<script type="application/ld+json">${json}</script>`

describe('a page that is not as it should be', () => {
  it.each([
    ['empty', ''],
    ['without body text', '<div></div>'],
    ['with an empty description', '<h1>Java Developer</h1><div id="jobDescriptionText"> \n </div>'],
    ['with a title only', '<h1>Java Developer</h1>'],
  ])('has no posting when %s', (_name, body) => {
    expect(findPosting(page(body), ANYWHERE)).toBeNull()
    expect(findPosting(page(body), new URL('https://de.indeed.com/viewjob?jk=0123456789abcdef'))).toBeNull()
  })

  it.each([
    ['cut off', '{"@type":"JobPosting","title":"Java Developer","description":"<p>'],
    ['null', 'null'],
    ['a number', '42'],
    [
      'of wrong types',
      '{"@type":"JobPosting","title":{"a":1},"description":["x"],"hiringOrganization":7,"jobLocation":[[[]]],"baseSalary":"lots","employmentType":{"x":1},"identifier":[]}',
    ],
    [
      'with prototype keys',
      '{"@type":"JobPosting","__proto__":{"title":"Evil"},"constructor":{"prototype":{"polluted":1}},"title":"Java Developer"}',
    ],
    ['deeply nested', `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`],
  ])('is read without its structured data when that is %s', (_name, json) => {
    const found = findPosting(page(`<h1>Java Developer</h1>${AD}`, data(json)), ANYWHERE)
    expect(found?.posting.title).toBe('Java Developer')
    expect(found?.posting.text).toContain('4 years of Java')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('has its structured data skipped when that is larger than any posting', () => {
    const huge = data(
      `{"@type":"JobPosting","title":"Java Developer","description":"${'x'.repeat(1_100_000)}"}`,
    )
    expect(readJobPostings(page('', huge))).toEqual([])
  })

  it('is read when its structured data has line feeds, comments or trailing commas', () => {
    expect(parseLoosely('<!-- {"a": "b\nc"} -->')).toEqual({ a: 'b c' })
    expect(parseLoosely('//<![CDATA[\n{"a": [1, 2,],}\n//]]>')).toEqual({ a: [1, 2] })
    expect(parseLoosely('{"a": 1};')).toEqual({ a: 1 })
  })
})

describe('a page of monstrous size', () => {
  const element = () => page('<div id="root"></div>').getElementById('root') as HTMLElement

  it('is read when it is 1 MB', () => {
    const text = `<p>${'A plain sentence about nothing at all. '.repeat(26_000)}</p>`
    const found = findPosting(page(`<h1>Java Developer</h1><main>${AD}${text}</main>`), ANYWHERE)
    expect(found?.posting.text.length).toBeGreaterThan(1_000_000)
  })

  it('is read up to the limit when one text node has 5 MB', () => {
    const root = element()
    root.append(root.ownerDocument.createTextNode('word  '.repeat(870_000)))
    const { text } = runAtOnce(textSteps([root]))
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT)
    expect(text.startsWith('word word word')).toBe(true)
  })

  it('yields often enough to be sliced when one text node has 5 MB', () => {
    const root = element()
    root.append(root.ownerDocument.createTextNode('word '.repeat(1_000_000)))
    const work = textSteps([root])
    let steps = 0
    while (!work.next().done) steps++
    expect(steps).toBeGreaterThan(20)
  })

  it('is read when it is 100,000 elements deep', () => {
    const root = element()
    let inner: Element = root
    for (let depth = 0; depth < 100_000; depth++) {
      const child = root.ownerDocument.createElement('div')
      inner.appendChild(child)
      inner = child
    }
    inner.append('Java')
    expect(runAtOnce(textSteps([root])).text).toBe('Java')
  })

  it('is read when it is 100,000 elements wide', () => {
    const root = element()
    for (let index = 0; index < 100_000; index++) {
      const child = root.ownerDocument.createElement('p')
      child.append('x')
      root.appendChild(child)
    }
    expect(runAtOnce(textSteps([root])).blocks).toHaveLength(100_000)
  })
})
