/** Every row S1 to S16 of what the documents know has its place in the popup or options, by role and name. */
import type { Locator, Page } from '@playwright/test'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { sampleProfile } from './harness/samples/sample-profile.ts'
import type { Site } from './harness/serve.ts'

const DESCRIPTION = `
<p>Lanternworks builds booking software for hotels. Our services answer forty million requests a day.</p>
<h2>What you will do</h2>
<ul>
  <li>Design and implement the architecture of our back end services</li>
  <li>Develop REST APIs that our front end and mobile applications call</li>
  <li>Design database schemas and optimize queries</li>
  <li>Improve performance and scalability with caching</li>
  <li>Implement authentication and encrypt sensitive data</li>
</ul>
<h2>Requirements</h2>
<ul>
  <li>5+ years of experience as a software engineer</li>
  <li>Experience with programming languages like Ruby, Go or PHP</li>
  <li>Strong Python and FastAPI</li>
  <li>PostgreSQL or MySQL, and Redis</li>
  <li>Kafka and Docker in production</li>
  <li>Bachelor’s degree in Computer Science</li>
  <li>AWS Certified Developer certification</li>
  <li>Excellent communication and problem solving skills</li>
</ul>
<h2>Nice to have</h2>
<ul>
  <li>Terraform</li>
  <li>Kubernetes</li>
</ul>
<h2>What we offer</h2>
<p>A salary of $125,000 to $145,000 a year.</p>`

const PATH = '/knowledge/job.html'

function pageOf(title: string, description: string, place: string): string {
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: 'Lanternworks' },
    jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: place } },
    description,
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${json}</script></head>
<body><main><h1>${title}</h1><p>Lanternworks · ${place}</p><div style="height: 1500px"></div>${description}</main></body></html>`
}

/** The sample profile with papers of its own. */
async function seed(extension: Extension, other: object = {}): Promise<void> {
  const { version: _, customSkills, ...own } = sampleProfile()
  const profile = {
    version: 2,
    active: 'main',
    profiles: [{ ...own, ...other, id: 'main', preferences: {} }],
    customSkills,
    career: { degrees: ['master'], certifications: [] },
  }
  await extension.storage.set('local', { profile })
}

async function openPopup(
  { extension, site }: { extension: Extension; site: Site },
  title = 'Software Engineer',
  description = DESCRIPTION,
): Promise<{ page: Page; popup: Page }> {
  await seed(extension)
  site.add(PATH, pageOf(title, description, 'Dallas, TX'))
  const page = await extension.visit(site.origin + PATH)
  await extension.readyReport(page, { title })
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('tab', { name: 'Role' })).toBeVisible()
  return { page, popup }
}

async function panel(popup: Page, name: string): Promise<Locator> {
  await popup.getByRole('tab', { name }).click()
  return popup.getByRole('tabpanel', { name })
}

/** A part of a panel, named by its heading. */
const part = (panel: Locator, name: string) => panel.getByRole('region', { name, exact: true })
const SOURCE = /Sources?: /

test('the Role tab: what the role is, lives on, and is next to', async ({ extension, site }) => {
  const { page, popup } = await openPopup({ extension, site })
  const role = await panel(popup, 'Role')

  await test.step('S1 role profile: focus, tools, employers', async () => {
    await role.getByText('What is typical of the role “Back End Developer”').click()
    await expect(part(role, 'Main focus')).toContainText('APIs, business logic and databases')
    await expect(part(role, 'Typical tools').getByRole('button', { name: /^Python/ })).toBeVisible()
    await expect(part(role, 'Typical employers')).toContainText('SaaS companies')
    await expect(
      role.getByText(/^Asks for Terraform: unusual for the role “Back End Developer”/),
    ).toBeVisible()
  })
  await test.step('S2 titles', async () => {
    await expect(part(role, 'Also listed as')).toContainText('Server-Side Developer')
  })
  await test.step('S3 role from content, with its evidence', async () => {
    await expect(role.getByRole('heading', { name: 'Back End Developer' })).toBeVisible()
    await expect(part(role, 'Why').getByRole('button')).not.toHaveCount(0)
    await expect(role.getByRole('img', { name: /^Back end \d+%/ })).toBeVisible()
  })
  await test.step('S4 languages: known for, who hires', async () => {
    await expect(part(role, 'Languages asked for')).toContainText(
      'Companies that hire for it: Airbnb, SpaceX and Stripe',
    )
    await expect(part(role, 'Languages asked for')).toContainText(SOURCE)
  })
  await test.step('and on the card of the word in the page', async () => {
    const { paint } = await extension.readyReport(page)
    expect(paint.about?.python?.told).toMatch(/^Easy to learn .*\. “Most used by beginners” \(.*2023\)\.$/)
    expect(paint.about?.php?.told).toMatch(
      /^A free, .* \(.*2024\)\. “The one most likely to stay around” \(.*2023\)\.$/,
    )
    expect(paint.about?.python?.hire).toBe('Companies that hire for it: Airbnb, SpaceX, Stripe')
    expect(Object.keys(paint.about ?? {}).sort()).toEqual(['go', 'php', 'python', 'ruby'])
  })
  await test.step('S7 duties', async () => {
    for (const duty of ['Architecture', 'APIs and services', 'Databases and storage', 'Security']) {
      await expect(part(role, 'Duties named').getByRole('button', { name: duty, exact: true })).toBeVisible()
    }
    await expect(part(role, 'Duties named')).toContainText(SOURCE)
  })
  await test.step('S13 related careers and what they add', async () => {
    const careers = part(role, 'Related careers')
    await careers.getByText(/more careers$/).click()
    await expect(careers.getByText('Full Stack Developer', { exact: true })).toBeVisible()
    await expect(careers.getByText(/^To add: .*HTML, CSS/).first()).toBeVisible()
    await expect(careers).toContainText(SOURCE)
  })
})

test('the Fit tab: kinds of skill, one-of groups, soft skills', async ({ extension, site }) => {
  const { popup } = await openPopup({ extension, site })
  const fit = await panel(popup, 'Fit')

  await test.step('S5 databases, frameworks, queues, containers … as one knows them', async () => {
    for (const skill of ['FastAPI', 'PostgreSQL', 'Redis', 'Docker', 'Terraform']) {
      await expect(fit.getByText(skill, { exact: true }).first()).toBeVisible()
    }
    const options = await extension.openOptions()
    for (const kind of ['Languages', 'Frameworks and libraries', 'Databases and data']) {
      await expect(options.getByRole('rowheader', { name: new RegExp(`^${kind}`) })).toBeVisible()
    }
  })
  await test.step('S6 one of a kind is enough', async () => {
    await expect(fit.getByRole('listitem').filter({ hasText: 'Ruby, Go or PHP' })).toBeVisible()
  })
  await test.step('S8 soft skills beside the score', async () => {
    const beside = part(fit, 'Not scored')
    await expect(beside.getByText('Communication').first()).toBeVisible()
    const prepare = await panel(popup, 'Prepare')
    await expect(part(prepare, 'Soft skills asked for')).toContainText('Problem solving')
    await expect(part(prepare, 'Soft skills asked for')).toContainText(SOURCE)
  })
})

test('the Level and pay tab: ladder, papers, figures', async ({ extension, site }) => {
  const { popup } = await openPopup({ extension, site }, 'Senior Back End Developer')
  const level = await panel(popup, 'Level and pay')

  await test.step('S9 the level asked beside the user’s, and what it does', async () => {
    const ladder = part(level, 'Career ladder')
    await expect(ladder).toContainText('One step above your level (Mid‑level).')
    await expect(ladder.getByText('Designs larger systems')).toBeVisible()
    await expect(ladder.getByText('Designs and builds features alone')).toBeHidden()
    await ladder.locator('summary', { hasText: 'Mid‑level' }).click()
    await expect(ladder.getByText('Designs and builds features alone')).toBeVisible()
    await expect(part(level, 'Experience')).toContainText(
      'Asked: 5+ years · You: 6 years · 1 year more than asked',
    )
  })
  await test.step('S11 degree and certificates', async () => {
    const papers = part(level, 'Education and certificates')
    await expect(papers).toContainText('You have more: Master’s degree')
    await expect(papers.getByRole('button', { name: /^AWS Certified Developer/ })).toBeVisible()
    await papers.getByText('Is a degree needed?').click()
    await expect(papers.getByText(/^No college degree is required/)).toBeVisible()
    await papers.getByText('Certificates worth having').click()
    await expect(papers.getByText('Google Professional Cloud Developer')).toBeVisible()
  })
  await test.step('S12 pay beside the figures, each with source and year', async () => {
    const pay = part(level, 'Pay')
    await expect(pay.getByRole('img', { name: 'This posting pays US$125,000–145,000' })).toBeVisible()
    await expect(pay.getByRole('img', { name: 'US$158,330, above the pay of this posting' })).toBeVisible()
    await expect(pay.getByRole('listitem').filter({ hasText: 'Dallas, TX' }).first()).toContainText(
      '$129,000',
    )
    await expect(pay).toContainText(/Sources: .*2024.*2026/)
    await pay.getByText('Pay of other roles').click()
    await expect(pay.getByRole('listitem').filter({ hasText: 'Web Developer' })).toContainText('−48.80%')
  })
})

test('the Prepare tab: plan, interview, CV, where to look', async ({ extension, site }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { popup } = await openPopup({ extension, site })
  const prepare = await panel(popup, 'Prepare')
  const clipboard = () => popup.evaluate(() => navigator.clipboard.readText())

  await test.step('S10 the plan: what carries over first, and for a beginner the steps of the path', async () => {
    const plan = part(prepare, 'Close the gap')
    const kafka = plan.getByRole('listitem').filter({ hasText: 'Apache Kafka' })
    await expect(kafka).toContainText('Your RabbitMQ helps here')
    await expect(plan).not.toContainText(/Step \d+ of 10|internships/)
    await seed(extension, { seniority: 'junior', years: 1 })
    await expect(kafka).toContainText(/Your RabbitMQ helps here.*Step 5 of 10: Real projects/)
    await plan.getByText(/^Then: portfolio/).click()
    await expect(plan).toContainText(SOURCE)
    await plan.getByRole('button', { name: 'Copy as Markdown' }).click()
    await expect(popup.getByText('Plan copied')).toBeVisible()
    expect(await clipboard()).toMatch(/^# Plan for Software Engineer, Lanternworks\n.*\*\*Apache Kafka\*\*/s)
  })
  await test.step('S14 interview topics', async () => {
    const interview = part(prepare, 'Interview topics')
    for (const topic of ['API design', 'Database queries', 'Caching', 'System design']) {
      await expect(interview.getByText(topic, { exact: true }).first()).toBeVisible()
    }
    await expect(interview).toContainText(SOURCE)
  })
  await test.step('S15 the posting’s words for what the user has', async () => {
    const cv = part(prepare, 'Words for your resume')
    await cv.getByRole('button', { name: 'Copy the words' }).click()
    await expect(popup.getByText('Words copied')).toBeVisible()
    const words = (await clipboard()).split(', ')
    expect(words).toEqual(expect.arrayContaining(['Python', 'PostgreSQL', 'Redis', 'Docker']))
    expect(words).not.toContain('Kafka')
    await cv.getByText('Resume and portfolio').click()
    await expect(cv.getByText(/^The skills and keywords that the employer/)).toBeVisible()
  })
  await test.step('S16 where jobs are', async () => {
    await prepare.getByText('Where to look for more').click()
    await expect(prepare.getByText('Python Job Board')).toBeVisible()
    await expect(prepare.getByText(/^Boards are not the only way/)).toBeVisible()
  })
})

test('evidence leads to its place in the page, the title’s too', async ({ extension, site }) => {
  const { page, popup } = await openPopup({ extension, site }, 'Python Developer')
  const why = part(await panel(popup, 'Role'), 'Why')
  const scrolled = () => page.evaluate(() => window.scrollY)
  await why
    .getByRole('button', { name: /^back-end/i })
    .last()
    .click()
  await expect.poll(scrolled).toBeGreaterThan(300)
  await why.getByRole('button', { name: /^Title: “Python Developer”/i }).click()
  await expect.poll(scrolled).toBe(0)
  await expect(popup.getByText('That place is no longer in the page.')).toBeHidden()
})

test('what is no software role gets no score, and is told why', async ({ extension, site }) => {
  const words =
    '<p>You serve our guests, keep the wine list and train two apprentices. Java coffee, Docker shoes.</p>'
  const { page, popup } = await openPopup({ extension, site }, 'Restaurant Manager', words.repeat(8))
  expect((await extension.readyReport(page)).fit.score).toBeNull()
  await expect(popup.getByText('Not a developer role, so no score')).toBeVisible()
  await expect(popup.getByRole('tab')).toHaveText(['Fit', 'Role'])
  const role = await panel(popup, 'Role')
  await expect(role.getByRole('heading', { name: 'No developer role' })).toBeVisible()
  expect(await extension.badge(page)).not.toMatch(/\d/)
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })

    test('the new tabs work by keyboard alone, axe finds nothing, and nothing is too wide', async ({
      extension,
      site,
    }) => {
      const { popup } = await openPopup({ extension, site })
      await popup.getByRole('tab', { name: 'Fit' }).focus()
      for (const name of ['Role', 'Level and pay', 'Prepare']) {
        await popup.keyboard.press('ArrowRight')
        await expect(popup.getByRole('tab', { name })).toBeFocused()
        await expect(popup.getByRole('tabpanel', { name })).toBeVisible()
        await shot(popup, `${theme}/popup-${name.split(' ')[0]?.toLowerCase()}`)
        expect(await axeViolations(popup)).toEqual([])
        expect(
          await popup.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBe(0)
      }
      // Every part that opens does so by the keyboard, and what it holds stands up to axe too.
      const closed = popup.getByRole('tabpanel', { name: 'Prepare' }).locator('summary')
      for (const summary of await closed.all()) {
        await summary.focus()
        await popup.keyboard.press('Enter')
      }
      await expect(
        popup.getByRole('tabpanel', { name: 'Prepare' }).locator('details:not([open])'),
      ).toHaveCount(0)
      expect(await axeViolations(popup)).toEqual([])
    })
  })
}

test('a plain page in everyday words: place, duties, what is asked and what is wished', async ({
  extension,
  site,
}) => {
  await seed(extension)
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  site.add(
    PATH,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Server Developer</title></head><body><main>
<h1>Server Developer</h1><p>Tallow &amp; Wick Ltd · Houston, TX · hybrid · $118k–$131k</p>
<p>We sell candles to nine countries.</p>
<h3>What lands on your desk</h3>
${list(['Write the endpoints that our resellers order through', 'Hold response times steady in December', 'Keep card numbers encrypted and out of the logs'])}
<h3>What we can’t do without</h3>${list(['Python', 'PostgreSQL', 'Redis'])}
<h3>Not the end of the world, but lovely</h3>${list(['Terraform', 'Kafka'])}
<a href="/apply">Apply now</a></main></body></html>`,
  )
  const page = await extension.visit(site.origin + PATH)
  await extension.readyReport(page, { title: 'Server Developer' })
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByTitle('Houston, TX')).toBeVisible()
  await expect(popup.getByRole('region', { name: /^Nice to have/ })).toContainText('Terraform')
  const duties = part(await panel(popup, 'Role'), 'Duties named')
  await expect(duties).toContainText('3 of 6')
  for (const duty of ['APIs and services', 'Performance and scale', 'Security'])
    await expect(duties.getByRole('button', { name: duty, exact: true })).toBeVisible()
  const pay = part(await panel(popup, 'Level and pay'), 'Pay')
  await expect(pay).toContainText('Houston, TX')
  await expect(pay).toContainText('US$120,000')
})

test('every link of the popup into the Guide leads to the place that it names', async ({
  extension,
  site,
}) => {
  const { popup } = await openPopup({ extension, site })
  const targets = new Map<string, string>()
  for (const name of ['Fit', 'Level and pay', 'Role', 'Prepare']) {
    const tab = await panel(popup, name)
    for (const link of await tab.locator('a.guide-link').all())
      targets.set((await link.getAttribute('href')) ?? '', `${name}: ${await link.textContent()}`)
  }
  expect([...targets.keys()].length).toBeGreaterThanOrEqual(9)
  const guide = await extension.open('guide.html')
  for (const [href, from] of targets) {
    const hash = href.slice(href.indexOf('#'))
    await guide.evaluate((to) => {
      location.hash = to
    }, hash)
    const [, chapter, place = ''] = hash.split('/')
    const there = guide.locator(`[id="${chapter}-${decodeURIComponent(place)}"]`)
    // A role has a page of its own; a part of a chapter is scrolled to.
    if (chapter === 'roles' && place !== 'careers')
      await expect(guide.getByRole('heading', { level: 1 }), from).not.toHaveText('Roles')
    else await expect(there.getByRole('heading').first(), from).toBeInViewport()
    await expect(guide.getByRole('main'), from).toContainText(/\w{3}/)
    await shot(guide, `guide-links/${chapter}-${place}`)
  }
})

test('“step n” of the plan leads to that step of the Guide’s path', async ({ extension, site }) => {
  const { popup } = await openPopup({ extension, site })
  await seed(extension, { seniority: 'junior', years: 1 })
  const plan = part(await panel(popup, 'Prepare'), 'Close the gap')
  const links = plan.getByRole('link', { name: /^Step \d+ of 10: / })
  await expect(links).not.toHaveCount(0)
  const steps = new Map<string, string>()
  for (const link of await links.all())
    steps.set((await link.getAttribute('href')) ?? '', (await link.textContent()) ?? '')
  expect(steps.size).toBeGreaterThanOrEqual(3)
  const [guide] = await Promise.all([extension.context.waitForEvent('page'), links.first().click()])
  for (const [i, [href, words]] of [...steps].entries()) {
    const hash = href.slice(href.indexOf('#'))
    if (i > 0) await guide.evaluate((to) => location.assign(to), hash)
    await expect(guide).toHaveURL((url) => url.hash === hash)
    const [, number = '', name = ''] = /^Step (\d+) of 10: (.+)$/.exec(words) ?? []
    const step = guide.locator(`[id="path-${hash.split('/')[2]}"]`)
    await expect(step, words).toBeInViewport()
    await expect(step, words).toContainText(name)
    // The list counts its steps itself: the link's number is the place in it.
    const place = await step.evaluate((one) => [...(one.parentElement?.children ?? [])].indexOf(one) + 1)
    expect(place, words).toBe(Number(number))
  }
})
