/** `test` with a fresh Chromium, the built extension and the fixture site; every spec starts from here. */
import { test as base } from '@playwright/test'
import { type Extension, launchExtension } from './extension.ts'
import { type Site, serve } from './serve.ts'

interface TestFixtures {
  /** A new Chromium with an empty user-data folder; options has opened by itself and was closed. */
  extension: Extension
  /** For `test.use`: what `prefers-color-scheme` says. */
  theme: 'light' | 'dark'
}

interface WorkerFixtures {
  site: Site
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  theme: ['light', { option: true }],

  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],

  extension: async ({ theme }, use) => {
    const executablePath = process.env.BACKLIGHT_BROWSER
    if (!executablePath) throw new Error('Run the end-to-end tests by npm run e2e: it finds the browser.')
    const extension = await launchExtension({ executablePath, colorScheme: theme })
    await use(extension)
    await extension.close()
  },
})

export { expect } from '@playwright/test'
