import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { skillsData } from '../src/build/vite-plugin.ts'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest(), skillsData()],
  test: {
    // Properties take seconds on a busy machine; how fast the engine is, is the bench's to say.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'tests/e2e/**'],
    restoreMocks: true,
  },
})
