import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './e2e/output/playwright',
  globalSetup: './e2e/harness/global-setup.ts',
  // Chromium with an extension starts in a second, but a cold machine takes twelve.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
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
