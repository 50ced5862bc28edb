/** Before all end-to-end tests: a browser and the built extension. `npm test` has seen to both already. */
import { findBrowser } from '../../tools/browser.ts'
import { runStep } from '../../tools/steps.ts'

export default async function setUp(): Promise<void> {
  if (!process.env.BACKLIGHT_BUILT) {
    const built = await runStep('wxt', ['build'], { env: { BACKLIGHT_E2E: '1' } })
    if (built.status !== 0) throw new Error(`The extension could not be built.\n${built.output}`)
  }
  if (!process.env.BACKLIGHT_BROWSER) {
    const browser = await findBrowser(console.log)
    if (browser.path === null) throw new Error(browser.reason)
    // The workers that run the tests inherit it.
    process.env.BACKLIGHT_BROWSER = browser.path
  }
}
