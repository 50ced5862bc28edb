/** The popup's buttons, the options and the history in a real Firefox: each control that is the browser's own differs. */
import { expect, type Firefox, type Tab, test } from './firefox.ts'
import { openPosting } from './seen.ts'

const JAVA_JOB = '/demo/jobs/senior-java-developer.html'
const ENTER = '\uE007'

const words = (tab: Tab) => tab.evaluate(() => document.body.innerText)
const skillsOf = async (firefox: Firefox) =>
  (
    (await firefox.stored('profile')) as { profiles: { skills: { skill: string }[] }[] } | undefined
  )?.profiles[0]?.skills.map(({ skill }) => skill)

/**
 * Chooses by the first letter, as the keyboard does in a list of the browser's own: of a word typed on a busy machine,
 * the browser takes the rest for another word.
 */
async function choose(tab: Tab, label: string, option: string): Promise<void> {
  const isThere = () =>
    tab.evaluate((of) => {
      const all = [...document.querySelectorAll('select')]
      const select = all.find((one) => one.ariaLabel === of || one.labels[0]?.textContent?.startsWith(of))
      select?.focus()
      return select !== undefined && document.activeElement === select
    }, label)
  await expect.poll(isThere).toBe(true)
  await tab.type(option.slice(0, 1))
}

/** Addresses of all open tabs, without where they come from. */
async function pagesOf(firefox: Firefox): Promise<string[]> {
  const { contexts } = (await firefox.bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
    contexts: { url: string }[]
  }
  return contexts.map(({ url }) => url.replace(/^moz-extension:\/\/[^/]+\//, ''))
}

test('each tab of the popup opens, and its links lead to every page of the extension', async ({
  firefox,
  site,
}) => {
  const tab = await openPosting(firefox, site.origin + JAVA_JOB)
  const popup = await firefox.openPopupFor(tab)
  await expect.poll(() => words(popup)).toContain('Senior Java Developer')
  const panels = new Set<string>()
  for (const name of ['Role', 'Level and pay', 'Prepare', 'Fit']) {
    await popup.click('[role=tab]', name)
    const open = () =>
      popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent)
    await expect.poll(open).toContain(name)
    const panel = () =>
      popup.evaluate(
        () => document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.innerText ?? '',
      )
    await expect.poll(async () => (await panel()).length).toBeGreaterThan(40)
    panels.add(await panel())
  }
  expect(panels.size).toBe(4)
  for (const [name, path] of [
    ['History', 'postings.html'],
    ['Profile', 'options.html'],
    ['Guide', 'guide.html'],
  ] as const) {
    const again = await firefox.openPopupFor(tab)
    await expect.poll(() => words(again)).toContain('Senior Java Developer')
    await again.click('nav a', name)
    await expect.poll(() => pagesOf(firefox)).toContain(path)
  }
})

test('status and note of a posting are set in the popup, and stand in the history', async ({
  firefox,
  site,
}) => {
  const tab = await openPosting(firefox, site.origin + JAVA_JOB)
  const popup = await firefox.openPopupFor(tab)
  await choose(popup, 'Status', 'Applied')
  await popup.click('input[aria-label=Note]')
  await popup.type(`Ask for the team${ENTER}`)
  const history = await firefox.openOwn('postings.html')
  await expect.poll(() => words(history)).toContain('Senior Java Developer')
  const again = await firefox.openPopupFor(tab)
  const kept = () =>
    again.evaluate(() => [
      document.querySelector<HTMLSelectElement>('select[aria-label=Status]')?.value,
      document.querySelector<HTMLInputElement>('input[aria-label=Note]')?.value,
    ])
  await expect.poll(kept).toEqual(['applied', 'Ask for the team'])
})

test('a skill is found in options by a misspelt name, added, removed and brought back', async ({
  firefox,
}) => {
  const options = await firefox.openOwn('options.html')
  await options.click('[role=combobox]')
  await options.type('kuberntes')
  await expect.poll(() => words(options)).toContain('Kubernetes')
  await options.type(ENTER)
  await expect.poll(() => skillsOf(firefox)).toEqual(['kubernetes'])
  await options.click('button', 'Remove Kubernetes')
  await expect.poll(() => skillsOf(firefox)).toEqual([])
  await options.click('button', 'Undo')
  await expect.poll(() => skillsOf(firefox)).toEqual(['kubernetes'])
})

test('theme and language are set in options, and every page follows', async ({ firefox }) => {
  const options = await firefox.openOwn('options.html?tab=settings')
  await choose(options, 'Theme', 'Dark')
  const theme = (of: Tab) => of.evaluate(() => document.documentElement.dataset.theme)
  await expect.poll(() => theme(options)).toBe('dark')
  await choose(options, 'Language', 'Deutsch')
  await expect.poll(() => words(options)).toContain('Einstellungen')
  const history = await firefox.openOwn('postings.html')
  await expect.poll(() => words(history)).toContain('Verlauf')
  expect(await theme(history)).toBe('dark')
})
