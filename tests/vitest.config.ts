import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { skillsData } from '../src/build/vite-plugin.ts'

/**
 * Pure code and files: nothing that one of these tests leaves behind can be seen by another. The test of expressions is
 * none of them: it has to see each module load.
 */
const PURE = ['tests/conventions/**', 'tests/unit/{build,cli,core,page}/**']
const TESTS = '*.test.{ts,tsx}'
/** As pure, beside others that are not. */
const PURE_FILES = [
  'tests/unit/history/transfer.test.ts',
  'tests/unit/hostile/deep-nesting.test.ts',
  'tests/unit/numbers/insight.test.ts',
  'tests/unit/profile/{edit,tuning}.test.ts',
  'tests/unit/profile/resume/{accuracy,career,evidence,merge,other-headings,titles}.test.ts',
  'tests/unit/ui/history/{batch,table}.test.ts',
]
/** Draw hundreds of popups, and press nothing. */
const DRAWN = 'tests/unit/numbers/{numbers,tabs}.test.tsx'
const PURE_TESTS = [...PURE.map((folder) => `${folder}/${TESTS}`), ...PURE_FILES]

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  plugins: [WxtVitest(), skillsData()],
  test: {
    // A bound for what hangs, and for nothing else: every expression of the source against every attack took three
    // minutes beside eight others. How fast the engine is, is the bench's to say.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A test that asks for nothing can never fail: a loop over an empty list, a condition that does not hold.
    expect: { poll: { timeout: 60_000 }, requireAssertions: true },
    restoreMocks: true,
    // Vitest itself leaves one core free: of two that is half of the machine.
    maxWorkers: '100%',
    // A fifth of the work of a process for each file.
    pool: 'threads',
    globalSetup: ['tests/unit/global-setup.ts'],
    setupFiles: ['tests/unit/setup.ts'],
    projects: [
      {
        extends: true,
        // One worker takes one file after another and loads the lexicon once.
        test: { name: 'pure', isolate: false, include: PURE_TESTS },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`src/**/${TESTS}`, `tests/**/${TESTS}`],
          exclude: ['node_modules/**', 'tests/e2e/**', DRAWN, ...PURE_TESTS],
        },
      },
      {
        extends: true,
        // As users have it: while developing React keeps a stack trace of each element that it makes.
        oxc: { jsx: { development: false } },
        test: { name: 'drawn', include: [DRAWN], env: { NODE_ENV: 'production' } },
      },
    ],
  },
})
