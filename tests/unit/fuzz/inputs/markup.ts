/** Pages that nobody should write, and good ones with pieces cut out and put in. */
import fc from 'fast-check'
import { PAGE_FIXTURES } from '../../page/page-fixtures.ts'
import { damagedText } from './json.ts'

const TAGS =
  'div p span h1 h2 h3 ul ol li dl dt dd table tr td section article main aside nav header footer form button a b em br hr img input template svg math script style noscript iframe frameset frame details summary select option textarea title head body html base meta link slot dialog pre code x-posting'.split(
    ' ',
  )

const ATTRIBUTES = [
  'class="job-description"',
  'class="jobsearch-JobComponent-description"',
  'id="jobDescriptionText"',
  'id="job-details"',
  'id=""',
  'role="heading" aria-level="2"',
  'role="main"',
  'role="list"',
  'role="button"',
  'hidden',
  'aria-hidden="true"',
  'style="display:none"',
  'style="clip:rect(0,0,0,0);position:absolute"',
  'itemscope itemtype="https://schema.org/JobPosting"',
  'itemprop="title"',
  'itemprop="description"',
  'itemprop="hiringOrganization"',
  'itemprop="baseSalary" content="-1"',
  'data-test="job-title"',
  'data-automation="jobAdDetails"',
  'href="javascript:void(0)"',
  'href="/jobs/view/1"',
  'href="https://["',
  'href="//%zz"',
  'href="#"',
  'contenteditable',
  'type="hidden"',
  'onclick="x(\'"',
  '=""',
  '"',
  'class="\u0000"',
  'ID=a ID=b',
]

const WORDS = [
  'Senior Java Developer',
  'Requirements',
  'About us',
  '5+ years of Java, Go or Python',
  'Kafka is a plus',
  'What you will do',
  'Similar jobs',
  'Acme Inc.',
  '$120,000 - $150,000',
  'Berlin',
  '&amp;',
  '&lt;p&gt;',
  '&#0;',
  '&#xD800;',
  '&bogus;',
  '\u00a0',
  '\u0000',
  '\ud83d',
  '\u202e',
  'lorem '.repeat(40),
]

/** What stands in no tree. */
const STRAYS = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?php',
  '<!doctype html>',
  '<',
  '</',
  '</div>',
  '</body>',
  '</html>',
  '</p></p>',
  '<script>"</scr"+"ipt>',
  '</script>',
  '<template>',
  '<plaintext>',
  '<svg><title>',
  '<table><tr>',
  '<select><option>',
  '<a href=x><a href=y>',
  '\ufeff',
]

const LD = [
  '<script type="application/ld+json">{"@type":"JobPosting","title":"Go Developer","description":"&lt;p&gt;Go"}</script>',
  '<script type="application/ld+json">[{"@type":["JobPosting"],"title":null,"description":{}}]</script>',
  '<script type="application/LD+JSON">{"@graph":{"@type":"JobPosting","identifier":[[]]}}</script>',
]

const { markup } = fc.letrec<{ markup: string; tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    fc.constantFrom(...WORDS),
    fc
      .record({
        tag: fc.constantFrom(...TAGS),
        attributes: fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }),
        inner: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }),
        closed: fc.integer({ min: 0, max: 9 }),
      })
      .map(
        ({ tag, attributes, inner, closed }) =>
          `<${[tag, ...attributes].join(' ')}>${inner.join(' ')}${closed > 0 ? `</${tag}>` : ''}`,
      ),
    fc.constantFrom(...STRAYS),
    fc.constantFrom(...LD),
  ),
  markup: fc.array(tie('tree'), { maxLength: 8 }).map((parts) => parts.join('\n')),
}))

/** One element again and again, in itself or beside itself. */
const monotony = fc
  .record({
    tag: fc.constantFrom(...TAGS),
    times: fc.constantFrom(2, 60, 700),
    inside: fc.boolean(),
    words: fc.constantFrom(...WORDS),
  })
  .map(({ tag, times, inside, words }) =>
    inside
      ? `<${tag}>`.repeat(times) + words + `</${tag}>`.repeat(times)
      : `<${tag}>${words}</${tag}>`.repeat(times),
  )

const FIXTURES = PAGE_FIXTURES.filter(({ source }) => source !== '')

export const anyMarkup = fc.oneof(
  { weight: 4, arbitrary: markup },
  { weight: 1, arbitrary: monotony },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: damagedText(
      FIXTURES.map(({ source }) => source),
      [...STRAYS, ...WORDS, ...LD, ...TAGS.map((tag) => `<${tag}>`)],
    ),
  },
)

const ADDRESSES = [
  ...new Set(FIXTURES.map(({ expected }) => expected.url)),
  'https://careers.example/job/1',
  'file:///C:/Users/x/job.html',
  'about:blank',
  `https://www.linkedin.com/jobs/view/${'9'.repeat(2_000)}`,
  `https://de.indeed.com/viewjob?jk=${'a'.repeat(3_000)}`,
  `https://careers.example/${'x/'.repeat(6_000)}`,
]

/** An address, with anything behind it. */
export const anyAddress = fc
  .tuple(fc.constantFrom(...ADDRESSES), fc.oneof(fc.constant(''), fc.webFragments(), fc.webQueryParameters()))
  .map(([address, more]) => (more === '' ? address : `${address}?${more}`))
  .filter((address) => URL.canParse(address))
