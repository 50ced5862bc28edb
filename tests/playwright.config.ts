import { defineConfig } from '@playwright/test'
import { HANGS_MS, TEST_HANGS_MS } from './e2e/harness/bounds.ts'

const MAKES_PICTURES = process.env.BACKLIGHT_PICTURES === 'readme'

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './e2e/output/playwright',
  globalSetup: './e2e/harness/global-setup.ts',
  timeout: TEST_HANGS_MS,
  expect: { timeout: HANGS_MS, toPass: { timeout: HANGS_MS } },
  // Each waits much of its time for a page or a pause of the product: three fill two cores, beside the one of Firefox.
  workers: process.env.BACKLIGHT_FIREFOX ? 4 : 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: 'list',
  projects: [
    // First, and one Firefox from beginning to end: its tests wait for Firefox most of the time, the others fill it.
    // Only where there is one: `npm test` says so in a line where there is none.
    ...(process.env.BACKLIGHT_FIREFOX
      ? [{ name: 'firefox', testMatch: '**/firefox/*.spec.ts', workers: 1 }]
      : []),
    {
      name: 'chromium',
      // Pictures are made, and nothing is tried by them.
      testIgnore: ['**/firefox/**', ...(MAKES_PICTURES ? [] : ['**/readme-pictures.spec.ts'])],
    },
  ],
})
