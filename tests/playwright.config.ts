import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './e2e/output/playwright',
  globalSetup: './e2e/harness/global-setup.ts',
  // A bound for what hangs: the longest flows and axe over long pages took a minute on a machine under load.
  timeout: 150_000,
  expect: { timeout: 30_000 },
  // Each waits much of its time for a page or a pause of the product: a third fills two cores.
  workers: 3,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: 'list',
  projects: [
    { name: 'chromium', testIgnore: '**/firefox/**' },
    // Only where there is one: `npm test` says so in a line where there is none.
    ...(process.env.BACKLIGHT_FIREFOX ? [{ name: 'firefox', testMatch: '**/firefox/*.spec.ts' }] : []),
  ],
})
