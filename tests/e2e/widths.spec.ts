/**
 * Every surface in every state, in both languages, from a narrow window to a wide one, and at 200 % zoom: nothing is cut,
 * broken, covered or empty, axe finds nothing, and nothing is thrown. What is wide depends on the language and what is
 * pale on the theme, so each language is looked at in one theme, German, the longer one, at every size; with
 * BACKLIGHT_PICTURES=all both are in both themes at all sizes, and each look leaves a picture.
 */
import { axeViolations } from './harness/axe.ts'
import { expect, test } from './harness/fixtures.ts'
import { looksWrong } from './harness/looks/faults.ts'
import {
  type Look,
  lookAtFirstRun,
  lookAtGuide,
  lookAtHistory,
  lookAtOptions,
  lookAtPostings,
} from './harness/looks/surfaces.ts'
import { shot } from './harness/page-checks.ts'
import { seedSettings } from './harness/samples/sample-profile.ts'

const WITH_PICTURES = process.env.BACKLIGHT_PICTURES === 'all'
/** CSS pixels of a window, and how many of the screen's each of them is. At 200 % zoom, 1,280 by 900 are half as many, twice as large. */
const SIZES = {
  320: { width: 320, height: 900, scale: 1 },
  360: { width: 360, height: 900, scale: 1 },
  zoomed: { width: 640, height: 450, scale: 2 },
  1280: { width: 1280, height: 900, scale: 1 },
} as const
type Size = keyof typeof SIZES
const ALL_SIZES: Size[] = [320, 360, 'zoomed', 1280]
/** Without pictures axe is asked once, at the first size. */
const SIZES_OF_THEME: Record<'dark' | 'light', Size[]> = { dark: [320, 1280], light: ALL_SIZES }

/** Collects what is wrong, so that one run tells all of it. */
function createLook(kind: string): { look: Look; faults: string[] } {
  const faults: string[] = []
  const own = SIZES_OF_THEME[kind.endsWith('dark') ? 'dark' : 'light']
  const look: Look = async (page, name, again) => {
    // A posting's page is not ours to lay out, and only looked at in pictures.
    const isOurs = page.url().startsWith('chrome-extension:')
    if (!isOurs && !WITH_PICTURES) return
    await page.bringToFront()
    const devtools = await page.context().newCDPSession(page)
    for (const size of WITH_PICTURES ? ALL_SIZES : own) {
      const { width, height, scale } = SIZES[size]
      // A picture of the whole page is of the window that Playwright knows of.
      if (WITH_PICTURES) await page.setViewportSize({ width, height })
      await devtools.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: false,
      })
      await again?.()
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      )
      if (isOurs) {
        // What is drawn anew for another width may take a moment.
        await expect
          .poll(() => looksWrong(page), { timeout: 20_000 })
          .toEqual([])
          .catch(async () => {
            for (const fault of await looksWrong(page)) faults.push(`${name} at ${size}: ${fault}`)
          })
        if (WITH_PICTURES ? size === 320 || size === 1280 : size === own[0])
          for (const fault of await axeViolations(page)) faults.push(`${name} at ${size}: axe: ${fault}`)
      }
      // A header that stays at the top stands in a picture of the whole page where it was scrolled to.
      if (WITH_PICTURES && isOurs) await page.evaluate(() => scrollTo(0, 0))
      if (WITH_PICTURES) await shot(page, `${kind}/${name}-${size}`)
    }
    await devtools.detach()
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  return { look, faults }
}

for (const [language, theme] of [
  ['en', 'dark'],
  ['de', 'light'],
  ...(WITH_PICTURES
    ? ([
        ['en', 'light'],
        ['de', 'dark'],
      ] as const)
    : []),
] as const) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ theme })

    test(`first run (${language}, ${theme})`, async ({ extension, site }) => {
      const { look, faults } = createLook(`${language}-${theme}`)
      await extension.storage.set('local', {
        profile: {
          version: 2,
          active: 'main',
          profiles: [{ id: 'main', skills: [] }],
          settings: { language },
        },
      })
      await lookAtFirstRun(extension, site, look)
      expect(faults).toEqual([])
    })

    test(`postings and the popup (${language}, ${theme})`, async ({ extension, site }) => {
      const { look, faults } = createLook(`${language}-${theme}`)
      await seedSettings(extension, { language })
      await lookAtPostings(extension, site, look, WITH_PICTURES)
      expect(faults).toEqual([])
    })

    test(`options (${language}, ${theme})`, async ({ extension }) => {
      const { look, faults } = createLook(`${language}-${theme}`)
      await seedSettings(extension, { language })
      await lookAtOptions(extension, look)
      expect(faults).toEqual([])
    })

    test(`history (${language}, ${theme})`, async ({ extension }) => {
      const { look, faults } = createLook(`${language}-${theme}`)
      await seedSettings(extension, { language })
      await lookAtHistory(extension, look)
      expect(faults).toEqual([])
    })

    test(`the Guide (${language}, ${theme})`, async ({ extension }) => {
      const { look, faults } = createLook(`${language}-${theme}`)
      await seedSettings(extension, { language })
      const errors = await lookAtGuide(extension, look)
      expect([...faults, ...errors]).toEqual([])
    })
  })
}
