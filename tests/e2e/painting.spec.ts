import type { Locator, Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { MARK_COLOURS, pixelsOf } from './harness/looks/pictures.ts'
import { errorsOf } from './harness/page-checks.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const REQUIREMENTS = `<h1>Java Developer</h1><h2>What you will do</h2>
  <p>Build services that carry parcels all over the country, with people who write things down, review each other, and
  go home in time for supper. We are a small team in a harbour town, and answer every application within a week.</p>
  <h2>Requirements</h2><ul><li id="line">Several years of Kubernetes and Java</li><li>Docker in production</li>
  <li>PostgreSQL, and patience with slow queries</li></ul>`

const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Java Developer – Jobs</title><style>${style}</style></head>
   <body>${body}</body></html>`

/** The words that are painted in a window, by the registry of that window. */
const wordsIn = (frame: { evaluate(read: () => string[]): Promise<string[]> }) =>
  frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => `${range}`)),
  )

async function open(extension: Extension, url: string): Promise<Page> {
  await seedProfile(extension)
  const opened = await extension.visit(url)
  await extension.readyReport(opened)
  return opened
}

/** Expects the colours of the marks in a place, and that they go and come with the highlights. */
async function expectMarked(
  extension: Extension,
  opened: Page,
  place: Locator,
  colours: readonly string[] = MARK_COLOURS,
): Promise<void> {
  const seen = () => pixelsOf(opened, place, colours)
  await expect.poll(seen).toBeGreaterThan(0)
  await extension.toPage(opened, 'toggle-highlights', {})
  await expect.poll(seen).toBe(0)
  await extension.toPage(opened, 'toggle-highlights', {})
  await expect.poll(seen).toBeGreaterThan(0)
}

const LOOKS: readonly { name: string; style: string }[] = [
  { name: 'as it comes', style: '' },
  { name: 'that must not be selected', style: 'body { user-select: none }' },
  { name: 'written from right to left', style: 'body { direction: rtl }' },
  { name: 'that is zoomed', style: 'body { zoom: 1.7 }' },
  { name: 'that is dark', style: 'body { background: #111; color: #eee }' },
  {
    name: 'with a colour of its own for selected text',
    style: '::selection { background: #222; color: #fff }',
  },
  { name: 'in a transformed box', style: 'body { transform: rotate(2deg) scale(0.9) }' },
]

for (const { name, style } of LOOKS) {
  test(`words are marked on a page ${name}`, async ({ extension, site }) => {
    site.add('/look/', page(`<main>${REQUIREMENTS}</main>`, style))
    const opened = await open(extension, `${site.origin}/look/`)
    await expect.poll(() => wordsIn(opened)).toContain('Kubernetes')
    await expectMarked(extension, opened, opened.locator('#line'))
  })
}

test('paper shows no marks; forced colours keep the lines', async ({ extension, site }) => {
  site.add('/look/', page(`<main>${REQUIREMENTS}</main>`))
  const opened = await open(extension, `${site.origin}/look/`)
  await expect.poll(() => wordsIn(opened)).toContain('Kubernetes')
  const line = opened.locator('#line')
  await expectMarked(extension, opened, line)
  await opened.emulateMedia({ media: 'print' })
  await expect.poll(() => pixelsOf(opened, line, MARK_COLOURS)).toBe(0)
  // There the browser marks words in the colours of the system, whatever the page or an extension says.
  await opened.emulateMedia({ media: 'screen', forcedColors: 'active' })
  await expectMarked(extension, opened, line, ['Highlight', 'LinkText'])
})

test('selected words look selected, marked or not, and are copied as they are', async ({
  extension,
  site,
}) => {
  const selected = '#123456'
  site.add(
    '/look/',
    page(`<main>${REQUIREMENTS}</main>`, `::selection { background: ${selected}; color: #fff }`),
  )
  const opened = await open(extension, `${site.origin}/look/`)
  await expect.poll(() => wordsIn(opened)).toContain('Kubernetes')
  const line = opened.locator('#line')
  expect(await pixelsOf(opened, line, [selected])).toBe(0)
  await opened.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('line') as HTMLElement)
  })
  await expect.poll(() => pixelsOf(opened, line, [selected])).toBeGreaterThan(0)
  expect(await opened.evaluate(() => `${getSelection()}`)).toBe('Several years of Kubernetes and Java')
  expect(await opened.evaluate(() => getSelection()?.rangeCount)).toBe(1)
})

const SHADOW = page(`<main><job-ad></job-ad></main>`, 'main { font: 16px serif }').replace(
  '</body>',
  `<script>
    const draw = (html) => { root.innerHTML = html }
    const root = document.querySelector('job-ad').attachShadow({ mode: 'open' })
    draw(${JSON.stringify(REQUIREMENTS)})
  </script></body>`,
)

test('a posting in an open shadow tree is read, marked, and read again when it changes there', async ({
  extension,
  site,
}) => {
  site.add('/shadow/', SHADOW)
  const opened = await open(extension, `${site.origin}/shadow/`)
  const errors = await errorsOf(opened)
  await expect.poll(() => wordsIn(opened)).toContain('Kubernetes')
  await expectMarked(extension, opened, opened.locator('#line'))
  await opened.evaluate(() => {
    const list = document.querySelector('job-ad')?.shadowRoot?.querySelector('ul')
    list?.insertAdjacentHTML('beforeend', '<li>Kafka, where events are stored and replayed</li>')
  })
  await expect.poll(() => wordsIn(opened)).toContain('Kafka')
  expect(errors).toEqual([])
})

test('a posting in a frame of the same site is read, marked, and gone with its frame', async ({
  extension,
  site,
}) => {
  const inner = page(`<main>${REQUIREMENTS}</main>`).replaceAll('"', '&quot;')
  site.add('/framed/', page(`<main><iframe width="900" height="700" srcdoc="${inner}"></iframe></main>`))
  const opened = await open(extension, `${site.origin}/framed/`)
  const errors = await errorsOf(opened)
  const frame = opened.frames()[1]
  if (!frame) throw new Error('no frame')
  await expect.poll(() => wordsIn(frame)).toContain('Kubernetes')
  const line = opened.frameLocator('iframe').locator('#line')
  await expectMarked(extension, opened, line)
  await frame.evaluate(() => {
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Kafka, where events are kept</li>')
  })
  await expect.poll(() => wordsIn(frame)).toContain('Kafka')
  await opened.evaluate(() => document.querySelector('iframe')?.remove())
  await expect.poll(() => extension.badge(opened)).toBe('')
  expect(errors).toEqual([])
})
