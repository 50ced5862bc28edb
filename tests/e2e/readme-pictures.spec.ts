/** The pictures of the README. Made by `npm run screenshots` only, for they change with every pixel. */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, test } from './harness/fixtures.ts'
import { paintedWords, shot } from './harness/page-checks.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

const FILE = resolve(import.meta.dirname, '../../.github/screenshots/moving.gif')
const SIZE = { width: 1100, height: 640 }
/** Of the popup in the picture: under the toolbar's button, as a browser shows it. */
const POPUP = { width: 360, height: 600, top: 12, right: 16 }

interface Frame {
  picture: Buffer
  /** Milliseconds. */
  lasts: number
}

test('the pictures of the README', async ({ extension, site }) => {
  await seedProfile(extension)
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  await expect.poll(async () => Object.keys(await paintedWords(page)).length).toBeGreaterThan(3)
  await shot(page, 'light/posting')
  const popup = await extension.openPopupFor(page)
  await expect(popup.getByText('Senior Java Developer').first()).toBeVisible()
  await shot(popup, 'light/popup')
  const options = await extension.openOptions()
  await expect(options.getByRole('button', { name: 'Remove Java', exact: true })).toBeVisible()
  await shot(options, 'light/options')
})

test('the moving picture of the README', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.setViewportSize(SIZE)
  await page.goto(`${site.quietOrigin}/demo/jobs/senior-java-developer.html`)
  const frames: Frame[] = [{ picture: await page.screenshot(), lasts: 1200 }]

  await seedProfile(extension)
  await page.goto(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  await expect.poll(async () => Object.keys(await paintedWords(page)).length).toBeGreaterThan(3)
  const lit = await page.screenshot()
  frames.push({ picture: lit, lasts: 1800 })

  const popup = await extension.openPopupFor(page)
  await popup.setViewportSize({ width: POPUP.width, height: POPUP.height })
  await expect(popup.getByText('How this is judged')).toBeVisible()
  frames.push({ picture: await over(lit, popup), lasts: 2600 })
  await popup.getByText('How this is judged').click()
  frames.push({ picture: await over(lit, popup), lasts: 2600 })
  await popup.getByText('How this is judged').click()

  const add = popup.getByRole('button', { name: /^I have this/ }).first()
  await add.focus()
  frames.push({ picture: await over(lit, popup), lasts: 1000 })
  const before = await popup.locator('.dial-number').textContent()
  await add.click()
  await expect(popup.locator('.dial-number')).not.toHaveText(before ?? '')
  await popup.waitForTimeout(500)
  frames.push({ picture: await over(await page.screenshot(), popup), lasts: 3000 })

  mkdirSync(dirname(FILE), { recursive: true })
  await sharp(
    frames.map(({ picture }) => picture),
    { join: { animated: true } },
  )
    .gif({ delay: frames.map(({ lasts }) => lasts), loop: 0, dither: 0, colours: 128, interFrameMaxError: 4 })
    .toFile(FILE)
})

/** The popup's window over the page, with its shadow. */
async function over(page: Buffer, popup: Page): Promise<Buffer> {
  const shadow = Buffer.from(
    `<svg width="${POPUP.width + 4}" height="${POPUP.height + 4}"><rect width="100%" height="100%" rx="10" fill="#8a93a1"/></svg>`,
  )
  const left = SIZE.width - POPUP.width - POPUP.right
  return sharp(page)
    .composite([
      { input: shadow, left: left - 2, top: POPUP.top - 2 },
      { input: await popup.screenshot(), left, top: POPUP.top },
    ])
    .png()
    .toBuffer()
}
