/**
 * Every paint in every tree. Firefox keeps the rules of highlights to the tree whose style sheets say them: a shadow
 * root or a frame that was forgotten shows nothing there, and in Chromium all the same.
 */
import { STANDARD_COLOURS } from '../harness/looks/pictures.ts'
import { expect, type Tab, test } from './firefox.ts'
import { openPosting, pixelsByColour } from './seen.ts'

/** So many pixels of a colour are a line; fewer may be the edges of letters. */
const LEAST_PIXELS = 8

/** With the sample profile: skills that it has, that are near to it, and that it lacks, and the title. */
const POSTING = `<h1>Senior Java Developer</h1><h2>What you will do</h2>
  <p>Build services that carry parcels all over the country, with people who write things down, review each other, and
  go home in time for supper. We are a small team in a harbour town, and answer every application within a week.</p>
  <h2>Requirements</h2><ul><li>Several years of Java, Kubernetes and Elixir</li><li>Docker in production</li>
  <li>MySQL or MariaDB, ActiveMQ, and patience with slow queries</li></ul>`
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Senior Java Developer – Jobs</title></head>
  <body>${body}</body></html>`
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const script = (code: string) => `<script>const posting = ${JSON.stringify(POSTING)};${code}</script>`
const host = (name: string) => `document.querySelector('${name}').attachShadow({ mode: 'open' })`

const TREES: readonly { name: string; html: string }[] = [
  {
    name: 'a shadow tree',
    html: page(`<main><job-ad></job-ad></main>${script(`${host('job-ad')}.innerHTML = posting`)}`),
  },
  {
    name: 'a shadow tree within another',
    html: page(
      `<main><job-pane></job-pane></main>${script(
        `const outer = ${host('job-pane')}
        outer.innerHTML = '<section><job-ad></job-ad></section>'
        outer.querySelector('job-ad').attachShadow({ mode: 'open' }).innerHTML = posting`,
      )}`,
    ),
  },
  {
    name: 'shadow trees of which each has a part',
    html: page(
      `<main><job-head></job-head><job-ad></job-ad></main>${script(
        `const [head, ...rest] = posting.split('</h1>')
        ${host('job-head')}.innerHTML = head + '</h1>'
        ${host('job-ad')}.innerHTML = rest.join('')`,
      )}`,
    ),
  },
  {
    name: 'a frame',
    html: page(
      `<main><iframe width="900" height="600" srcdoc="${attribute(page(`<main>${POSTING}</main>`))}"></iframe></main>`,
    ),
  },
  {
    name: 'a shadow tree in a frame',
    html: page(
      `<main><iframe width="900" height="600" srcdoc="${attribute(
        page(`<main><job-ad></job-ad></main>${script(`${host('job-ad')}.innerHTML = posting`)}`),
      )}"></iframe></main>`,
    ),
  },
]

/** Two kinds are no nearer to each other than this. */
const APART = 16

/** Which kinds of mark a tab shows, by their colours. */
async function kindsIn(tab: Tab): Promise<string[]> {
  const counts = await pixelsByColour(tab, [...STANDARD_COLOURS.values()], APART)
  return [...STANDARD_COLOURS.keys()].filter((_, index) => (counts[index] ?? 0) >= LEAST_PIXELS)
}

test('the page itself shows what is had, what is near to it, what is missing, and the title', async ({
  firefox,
  site,
}) => {
  site.add('/plain/', page(`<main>${POSTING}</main>`))
  const tab = await openPosting(firefox, `${site.origin}/plain/`)
  await expect.poll(() => kindsIn(tab)).toEqual(['matched', 'related', 'missing', 'title'])
})

for (const { name, html } of TREES) {
  test(`every kind of mark is drawn in ${name}`, async ({ firefox, site }) => {
    site.add('/tree/', html)
    const tab = await openPosting(firefox, `${site.origin}/tree/`)
    await expect.poll(() => kindsIn(tab)).toEqual(['matched', 'related', 'missing', 'title'])
  })
}
