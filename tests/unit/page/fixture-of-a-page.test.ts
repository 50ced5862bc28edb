/** `npm run board`: what it makes of a saved page. */
import { describe, expect, test } from 'vitest'
import { fixtureOf } from '../../tools/boards/fixture.ts'

const SENTENCES = [
  'Larkspur Mill grinds flour for nine hundred bakeries and knows by night what each of them will need.',
  'You keep the ordering service alive and find out why it was slow on the Tuesday before Easter.',
]
const page = (
  more = '',
) => `<!doctype html><html lang="en-GB"><head><title>Java Developer at Larkspur Mill</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Java Developer',
  hiringOrganization: { '@type': 'Organization', name: 'Larkspur Mill' },
  description: `<p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>`,
})}</script><style>.x{color:red}</style></head>
<body data-visitor="8812"><header><a href="/">Larkspur</a></header><main class="job"><h1 id="top" class="title_x9Zq">Java Developer</h1>
<div role="region"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p><h2>Requirements</h2><ul><li>Java</li></ul></div>${more}</main></body></html>`

describe('a fixture of a saved page', () => {
  const { board, source, expected } = fixtureOf(
    page(),
    new URL('https://jobs.larkspur.example/ads/17?from=mail'),
  )

  test('holds none of its words', () => {
    const all = `${source}${JSON.stringify(expected.posting)}`
    expect(all).not.toMatch(/larkspur|flour|easter|bakeries|java/i)
    expect(all).not.toContain('8812')
  })

  test('has its structure: ids, classes, roles, the headings that job ads have', () => {
    for (const kept of ['id="top"', 'title_x9Zq', 'role="region"', '<h1', 'lang="en-GB"', 'Requirements'])
      expect(source).toContain(kept)
  })

  test('is read as the page is: the title of the heading is that of the data', () => {
    expect(board).toBeNull()
    expect(expected).toMatchObject({
      url: 'https://jobs.larkspur.example/ads/17?from=mail',
      foundBy: 'json-ld',
    })
    const [, heading] = /<h1[^>]*>\s*([^<]*?)\s*</.exec(source) ?? []
    expect(expected.posting?.title).toBe(heading)
  })
})

test('a page of a known board is filed under it, and the ids in its addresses stay', () => {
  const html =
    '<html><body><ul><li><a href="/acme/jobs/4412?gh_src=abc">Go Developer</a></li></ul></body></html>'
  const { board, source } = fixtureOf(html, new URL('https://boards.greenhouse.io/acme'))
  expect(board).toBe('greenhouse')
  expect(source).toContain('/acme/jobs/4412')
  expect(source).not.toContain('Go Developer')
})

test('a page without a posting says so', () => {
  const { expected } = fixtureOf(
    '<html><body><h1>Gone</h1><p>This is closed.</p></body></html>',
    new URL('https://jobs.larkspur.example/ads/18'),
  )
  expect(expected.posting).toBeNull()
})
