/** The page reader: any page gives a posting that the worker takes, or none. */
import fc from 'fast-check'
import { postingSchema, urlSchema } from '../../../../src/background/messages/reading-schema.ts'
import { documentOf } from '../../../../src/cli/input/document.ts'
import { addressWithin, withinLimits } from '../../../../src/messages/limits.ts'
import { boardOf } from '../../../../src/page/boards/apply-adapter.ts'
import { BOARDS } from '../../../../src/page/boards/index.ts'
import { readJobPosting } from '../../../../src/page/json-ld/job-posting.ts'
import { parseLoosely, readJobPostings } from '../../../../src/page/json-ld/parse.ts'
import { cardsOf } from '../../../../src/page/list/cards.ts'
import { findPosting } from '../../../../src/page/posting/find-posting.ts'
import { ANONYMOUS, skeletonOf } from '../../../../src/page/skeleton/skeleton.ts'
import { damaged, damagedText } from '../inputs/json.ts'
import { anyAddress, anyMarkup } from '../inputs/markup.ts'
import { target } from '../target.ts'

/** No name of a class or an id, so that it stands in what a page says: no skeleton may repeat it. */
const SECRET = 'Zanzi’bar'

const JOB = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  description: '<h2>Requirements</h2><ul><li>5 years of Go</li><li>Kafka is a plus</li></ul>',
  identifier: { '@type': 'PropertyValue', name: 'Acme', value: '42' },
  hiringOrganization: { '@type': 'Organization', name: 'Acme', sameAs: 'https://acme.example' },
  jobLocation: [
    {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Berlin', addressCountry: 'DE' },
    },
  ],
  jobLocationType: 'TELECOMMUTE',
  employmentType: ['FULL_TIME', 'CONTRACTOR'],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 60000, maxValue: '80,000', unitText: 'YEAR' },
  },
  url: 'https://careers.example/job/1',
}
const GRAPH = {
  '@graph': [
    { '@type': 'WebPage', mainEntity: JOB },
    { '@type': 'ItemList', itemListElement: [JOB] },
  ],
}
const HEAD = '<h1>Backend Engineer</h1>'

function look(html: string, address: string): void {
  const doc = documentOf(html)
  const url = new URL(address)
  for (const anyway of [false, true]) {
    const found = findPosting(doc, url, { anyway })
    if (!found) continue
    postingSchema.parse(withinLimits(found.posting))
    urlSchema.parse(addressWithin(found.address ?? address))
  }
  const board = boardOf(url, BOARDS)
  if (board) cardsOf(doc, url, board, () => false)
}

export const pageTargets = [
  target({
    name: 'pages',
    inputs: fc.record({ html: anyMarkup, address: anyAddress }),
    runs: 60,
    holds: ({ html, address }) => look(html, address),
    grown: ({ html, address }, times) => ({ html: html.slice(0, 1_500).repeat(times), address }),
  }),
  target({
    name: 'json-ld',
    inputs: fc.oneof(
      damaged([JOB, [JOB, JOB], GRAPH]).map((data) => JSON.stringify(data) ?? ''),
      damagedText(
        [JSON.stringify(JOB), JSON.stringify(GRAPH, null, 1)],
        [
          '{',
          '}',
          '[',
          ',',
          '"',
          '\\',
          '\n',
          '\t',
          '<!--',
          '-->',
          '//<![CDATA[',
          '</script>',
          ';',
          '\u0000',
          'null',
        ],
      ),
    ),
    runs: 80,
    holds(data) {
      parseLoosely(data)
      const html = `${HEAD}<script type="application/ld+json">${data}</script><p>We build payments.</p>`
      for (const job of readJobPostings(documentOf(html))) readJobPosting(job)
      look(html, 'https://careers.example/job/1')
      if (Object.hasOwn(Object.prototype, 'polluted'))
        throw new Error('a page has changed what all objects have')
    },
    grown: (data, times) => data.slice(0, 2_000).repeat(times),
  }),
  target({
    name: 'skeleton',
    inputs: fc
      .record({ html: anyMarkup, at: fc.nat() })
      .map(({ html, at }) => html.replaceAll('Acme Inc.', SECRET).replaceAll('Berlin', `${SECRET} ${at}`)),
    runs: 40,
    holds(html) {
      const doc = documentOf(html)
      const skeleton = skeletonOf(doc, ANONYMOUS)
      if (skeleton.includes(SECRET)) throw new Error('the report repeats what the page says')
    },
    grown: (html, times) => html.slice(0, 1_500).repeat(times),
  }),
]
