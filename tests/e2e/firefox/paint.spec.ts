/**
 * Every paint in every tree. Firefox keeps the rules of highlights to the tree whose style sheets say them: a shadow
 * root or a frame that was forgotten shows nothing there, and in Chromium all the same.
 */
import { STANDARD_COLOURS } from '../harness/pictures.ts'
import { sampleProfile } from '../harness/samples/sample-profile.ts'
import { expect, type Firefox, type Tab, test } from './firefox.ts'

const PATIENCE = { timeout: 30_000 }
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

/** Which kinds of mark a tab shows, by their colours. */
async function kindsIn(tab: Tab): Promise<string[]> {
  const colours = [...STANDARD_COLOURS]
  const wanted = colours.map(([, hex]) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)))
  const counts = await tab.evaluate(
    async (png: string, all: number[][]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (!canvas) throw new Error('no canvas')
      canvas.drawImage(image, 0, 0)
      const { data } = canvas.getImageData(0, 0, image.width, image.height)
      const found = all.map(() => 0)
      for (let at = 0; at < data.length; at += 4) {
        const one = all.findIndex((colour) =>
          colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= 16),
        )
        if (one >= 0) found[one] = (found[one] ?? 0) + 1
      }
      return found
    },
    await tab.picture(),
    wanted,
  )
  return colours.flatMap(([kind], index) => ((counts[index] ?? 0) >= LEAST_PIXELS ? [kind] : []))
}

async function openPosting(firefox: Firefox, url: string): Promise<Tab> {
  await firefox.store({ profile: sampleProfile() })
  const tab = await firefox.open(url)
  await expect.poll(() => firefox.badge(tab), PATIENCE).not.toBe('')
  return tab
}

test('the page itself shows what is had, what is near to it, what is missing, and the title', async ({
  firefox,
  site,
}) => {
  site.add('/plain/', page(`<main>${POSTING}</main>`))
  const tab = await openPosting(firefox, `${site.origin}/plain/`)
  await expect.poll(() => kindsIn(tab), PATIENCE).toEqual(['matched', 'related', 'missing', 'title'])
})

for (const { name, html } of TREES) {
  test(`every kind of mark is drawn in ${name}`, async ({ firefox, site }) => {
    site.add('/tree/', html)
    const tab = await openPosting(firefox, `${site.origin}/tree/`)
    await expect.poll(() => kindsIn(tab), PATIENCE).toEqual(['matched', 'related', 'missing', 'title'])
  })
}
