/** `test` with Chromium, the built extension and the fixture site; every spec starts from here. */
import { setTimeout as after } from 'node:timers/promises'
import { test as base } from '@playwright/test'
import { type Extension, launchExtension } from './extension.ts'
import { type Site, serve } from './serve.ts'

type Theme = 'light' | 'dark'

interface TestFixtures {
  /** The extension as a new user has it; options has opened by itself and was closed. */
  extension: Extension
  /** For `test.use`: what `prefers-color-scheme` says. */
  theme: Theme
  /**
   * For `test.use`: a browser of its own for each test. Only where a test is about the first start, or does to the
   * browser what `reset` cannot undo; else tests share one, which saves half of their time.
   */
  fresh: boolean
}

interface WorkerFixtures {
  site: Site
  /** Gives the shared browser of a theme, reset. */
  shared: (theme: Theme) => Promise<Extension>
}

function launch(colorScheme: Theme): Promise<Extension> {
  const executablePath = process.env.BACKLIGHT_BROWSER
  if (!executablePath) throw new Error('Run the end-to-end tests by npm run e2e: it finds the browser.')
  return launchExtension({ executablePath, colorScheme })
}

/** A reset takes a second, and some on a busy machine. */
const RESET_HANGS_MS = 60_000

/** @returns why the work is not done, null where it is; after the limit nobody waits for it any more. */
async function within(limitMs: number, work: Promise<void>): Promise<string | null> {
  const ended = new AbortController()
  const late = after(limitMs, `not done after ${limitMs} ms`, { signal: ended.signal })
  const done = work.then(
    () => null,
    (error: unknown) => String(error).split('\n')[0] as string,
  )
  try {
    return await Promise.race([done, late])
  } finally {
    ended.abort()
  }
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  theme: ['light', { option: true }],
  fresh: [false, { option: true }],

  site: [
    async ({ browserName: _ }, use) => {
      const site = await serve()
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],

  shared: [
    async ({ browserName: _ }, use) => {
      const running = new Map<Theme, Extension>()
      await use(async (theme) => {
        const used = running.get(theme)
        if (used) {
          const problem = await within(RESET_HANGS_MS, used.reset())
          if (!problem) return used
          // A browser that hangs says nothing about the test that would have it next.
          console.warn(`A browser could not be used again (${problem}): another is started.`)
          running.delete(theme)
          await within(RESET_HANGS_MS, used.close())
        }
        const made = await launch(theme)
        running.set(theme, made)
        return made
      })
      for (const extension of running.values()) await extension.close()
    },
    { scope: 'worker' },
  ],

  extension: async ({ theme, fresh, shared }, use) => {
    if (!fresh) return await use(await shared(theme))
    const extension = await launch(theme)
    await use(extension)
    await extension.close()
  },
})

export { expect } from '@playwright/test'
