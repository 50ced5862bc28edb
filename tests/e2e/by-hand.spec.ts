/** A posting as pasted text or as a file, in the popup and on the history page. */
import type { Page } from '@playwright/test'
import { makePdf, writePdf } from '../unit/profile/resume/cases/make-pdf.ts'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { MADE, pageOf } from './harness/samples/history-postings.ts'
import { largeFile } from './harness/samples/large-file.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'
import type { Site } from './harness/serve.ts'

const [FIRST, SECOND, THIRD] = MADE
if (!FIRST || !SECOND || !THIRD) throw new Error('no postings')

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
})

async function popupOnEmptyPage(extension: Extension, site: Site): Promise<Page> {
  site.add('/empty/', '<!doctype html><title>News</title><p>Nothing of work here.</p>')
  const page = await extension.visit(`${site.origin}/empty/`)
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByRole('heading', { name: 'No job posting found here' })).toBeVisible()
  return popup
}

const skillsOf = (popup: Page) => popup.getByRole('tabpanel', { name: 'Fit' }).innerText()

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ theme })

    test('pasted text is read in the popup by keyboard alone, and kept', async ({ extension, site }) => {
      await seedProfile(extension)
      const popup = await popupOnEmptyPage(extension, site)
      await popup.getByRole('main').getByRole('button', { name: 'Read a text or file' }).focus()
      await popup.keyboard.press('Enter')
      await expect(popup.getByRole('heading', { name: 'Read a text or a file' })).toBeFocused()
      await shot(popup, `${theme}/popup-by-hand`)
      expect(await axeViolations(popup)).toEqual([])
      await popup.getByLabel('Text of the posting').focus()
      await popup.keyboard.insertText(`${FIRST.title}\n${FIRST.text}`)
      await popup.keyboard.press('Tab')
      await popup.keyboard.press('Enter')
      await expect(popup.getByRole('heading', { name: FIRST.title })).toBeVisible()
      await expect(popup.getByText('From pasted text')).toBeVisible()
      await expect(popup.getByText('First seen today')).toBeVisible()
      await shot(popup, `${theme}/popup-by-hand-read`)
      expect(await axeViolations(popup)).toEqual([])
      await expect(popup.getByRole('button', { name: 'Back to this tab' })).toBeFocused()
      await popup.keyboard.press('Enter')
      await expect(popup.getByRole('heading', { name: 'No job posting found here' })).toBeVisible()

      const history = await extension.open('postings.html')
      await expect(history.getByText('1 posting', { exact: true })).toBeVisible()
      await expect(history.locator('.cell-board').last()).toHaveText('pasted text')
    })
  })
}

test('text, HTML and PDF files tell the same of a posting, chosen or dropped', async ({
  extension,
  site,
}) => {
  await seedProfile(extension)
  const popup = await popupOnEmptyPage(extension, site)
  await popup.getByRole('main').getByRole('button', { name: 'Read a text or file' }).click()
  const text = `${SECOND.title}\n${SECOND.text}`
  const choose = (given: ReturnType<typeof file>) =>
    popup.locator('input[type=file][aria-label="Choose a file"]').setInputFiles(given)
  await choose(file('job.txt', text))
  await expect(popup.getByText('From a file')).toBeVisible()
  const told = await skillsOf(popup)
  expect(told).toContain('Kubernetes')

  for (const given of [file('job.pdf', makePdf(text)), file('job.html', pageOf(SECOND))]) {
    await popup.getByRole('button', { name: 'Read another' }).click()
    await choose(given)
    await expect(popup.getByText('From a file')).toBeVisible()
    expect(await skillsOf(popup), given.name).toBe(told)
  }

  await popup.getByRole('button', { name: 'Read another' }).click()
  const dropped = await popup.evaluateHandle((words) => {
    const data = new DataTransfer()
    data.items.add(new File([words], 'dropped.txt', { type: 'text/plain' }))
    return data
  }, `${THIRD.title}\n${THIRD.text}`)
  await popup.dispatchEvent('.given', 'drop', { dataTransfer: dropped })
  await expect(popup.getByRole('heading', { name: THIRD.title })).toBeVisible()
  expect(await skillsOf(popup)).toContain('Django')
})

test('"I have this" scores the pasted posting anew', async ({ extension, site }) => {
  await seedProfile(extension)
  const popup = await popupOnEmptyPage(extension, site)
  await popup.getByRole('main').getByRole('button', { name: 'Read a text or file' }).click()
  await popup.getByLabel('Text of the posting').fill(`${FIRST.title}\n${FIRST.text}`)
  await popup.getByRole('button', { name: 'Read it' }).click()
  const score = popup.locator('.posting-score')
  await expect(score).toBeVisible()
  const before = await score.innerText()
  await popup
    .getByRole('button', { name: /I have/ })
    .first()
    .click()
  await expect.poll(() => score.innerText()).not.toBe(before)
  await expect(popup.getByRole('heading', { name: FIRST.title })).toBeVisible()
})

test('what cannot be read is told in words, in the popup and on the history page', async ({
  extension,
  site,
}, info) => {
  const cases = [
    { given: file('scan.pdf', writePdf([[], []])), says: 'it was scanned' },
    {
      given: file('locked.pdf', writePdf([[{ x: 9, y: 9, text: 'secret', size: 9 }]], true)),
      says: 'A password protects it',
    },
    { given: file('half.pdf', '%PDF-1.7 and nothing else'), says: 'damaged or incomplete' },
    { given: largeFile(info, 'large.pdf'), says: 'larger than 20 MB' },
    { given: file('empty.txt', ''), says: 'There is no text in it' },
    { given: file('few.txt', 'Java Developer wanted'), says: 'Too few words to judge' },
    { given: file('picture.png', new Uint8Array([137, 80, 78, 71, 0, 1, 2])), says: 'cannot read this kind' },
  ]
  const popup = await popupOnEmptyPage(extension, site)
  await popup.getByRole('main').getByRole('button', { name: 'Read a text or file' }).click()
  const history = await extension.open('postings.html?tab=add')
  for (const page of [popup, history]) {
    for (const { given, says } of cases) {
      await page.locator('input[type=file][aria-label="Choose a file"]').first().setInputFiles(given)
      await expect(page.getByRole('alert')).toContainText(says)
    }
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByRole('alert')).toContainText('There is no text in it')
  }
  await shot(popup, 'light/popup-by-hand-failed')
  await history.getByRole('tab', { name: 'Postings' }).click()
  await expect(history.getByText('Nothing read yet')).toBeVisible()
})

test('with the history off a pasted posting is read and not kept', async ({ extension, site }) => {
  const history = await extension.open('postings.html')
  await history.getByRole('checkbox', { name: /^Keep postings/ }).uncheck()
  const popup = await popupOnEmptyPage(extension, site)
  await popup.getByRole('main').getByRole('button', { name: 'Read a text or file' }).click()
  await popup.getByLabel('Text of the posting').fill(`${FIRST.title}\n${FIRST.text}`)
  await popup.getByRole('button', { name: 'Read it' }).click()
  await expect(popup.getByText('It was not kept')).toBeVisible()
  await history.reload()
  await expect(history.getByText('Nothing read yet')).toBeVisible()
})
