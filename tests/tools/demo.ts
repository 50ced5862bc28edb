/**
 * `npm start`: the built extension on the demo job board, with a sample profile. With a display the browser stays
 * open to play with; without one, every posting's outcome is printed and screenshots are written.
 * Saved pages (`npm start -- FILE.html…`) are served and read as well.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { toShow } from '../../src/cli/print.ts'
import type { ReadyReport } from '../../src/messages.ts'
import { type Extension, launchExtension } from '../e2e/harness/extension.ts'
import { seedProfile } from '../e2e/harness/samples/sample-profile.ts'
import { type Site, serve } from '../e2e/harness/serve.ts'
import { findBrowser } from './browser.ts'
import { runStep } from './steps.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SCREENSHOTS = join(ROOT, 'tests/e2e/output/demo')

process.exitCode = await demo()

/** @returns the exit status. */
async function demo(): Promise<number> {
  console.log('Building the extension…')
  const built = await runStep('wxt', ['build'], { env: { BACKLIGHT_E2E: '1' } })
  if (built.status !== 0) {
    console.error(`${built.output}\nThe extension could not be built; the message above says why.`)
    return 1
  }
  const browser = await findBrowser(console.log)
  if (browser.path === null) {
    console.error(browser.reason)
    return 1
  }
  const headed = hasDisplay()
  const interrupted = new Promise<void>((end) => {
    process.once('SIGINT', () => end()).once('SIGTERM', () => end())
  })
  const site = await serve()
  for (const file of process.argv.slice(2)) site.add(`/saved/${basename(file)}`, readFileSync(file, 'utf8'))
  const extension = await launchExtension({
    executablePath: browser.path,
    headless: !headed,
    ...(headed && { viewport: null }),
  })
  try {
    await seedProfile(extension)
    await Promise.race([headed ? leaveOpen(extension, site) : walk(extension, site), interrupted])
    return 0
  } catch (error) {
    console.error(`The demo stopped: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  } finally {
    await extension.close()
    await site.close()
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function leaveOpen(extension: Extension, site: Site): Promise<void> {
  const spare = extension.context.pages()
  for (const path of savedPages()) await (await extension.context.newPage()).goto(site.origin + path)
  const board = await extension.context.newPage()
  await board.goto(`${site.origin}/demo/`)
  for (const page of spare) await page.close()
  console.log(`The demo job board is open at ${site.origin}/demo/ with a sample profile.`)
  console.log(
    'Open a job, then click the Backlight button (it may sit behind the puzzle piece of the toolbar).',
  )
  console.log('Close the browser or press Ctrl-C to end.')
  await new Promise<void>((end) => extension.context.on('close', () => end()))
}

async function walk(extension: Extension, site: Site): Promise<void> {
  rmSync(SCREENSHOTS, { recursive: true, force: true })
  mkdirSync(SCREENSHOTS, { recursive: true })
  const page = await extension.context.newPage()

  await page.goto(`${site.origin}/demo/`)
  const links = await page
    .locator('main a')
    .evaluateAll((anchors) => anchors.map((a) => a.getAttribute('href') ?? ''))
  for (const path of [...links.filter((link) => link.endsWith('.html')), ...savedPages()]) {
    await page.goto(site.origin + path)
    await show(extension, page, basename(path, '.html'))
  }

  await page.goto(`${site.origin}/demo/spa/`)
  const rows = page.getByRole('list').getByRole('button')
  await rows.first().waitFor()
  for (let index = 0; index < (await rows.count()); index++) {
    const title = (await rows.nth(index).evaluate((button) => button.firstChild?.textContent)) ?? ''
    await rows.nth(index).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await show(extension, page, `split-view-${index + 1}`, title)
  }

  const options = await extension.openOptions()
  await options.waitForLoadState('networkidle')
  await options.screenshot({ path: join(SCREENSHOTS, 'options.png'), fullPage: true })
  console.log(
    `\nScreenshots of the pages, the popup and the options page: ${relative(process.cwd(), SCREENSHOTS)}/`,
  )
}

function savedPages(): string[] {
  return process.argv.slice(2).map((file) => `/saved/${basename(file)}`)
}

/** Prints a posting's outcome and takes the screenshots of the page and the popup. */
async function show(extension: Extension, page: Page, name: string, title?: string): Promise<void> {
  const report = await extension.readyReport(page, { title })
  console.log(`\n${toShow(summary(report, page.url()))}`)
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true })
  const popup = await extension.openPopupFor(page)
  await popup.getByRole('heading').first().waitFor()
  await popup.screenshot({ path: join(SCREENSHOTS, `${name}-popup.png`), fullPage: true })
  await popup.close()
}

function summary({ posting, reading, fit, paint }: ReadyReport, url: string): string {
  const name = (skill: string) => paint.names[skill] ?? skill
  const either = (skills: readonly string[]) => skills.map(name).join(' or ')
  const scored = fit.parts.filter((part) => part.weight > 0)
  const list = (kind: string) =>
    scored
      .filter((part) => part.match.kind === kind)
      .map(({ match, oneOf }) => {
        if (match.kind === 'missing') return either(oneOf)
        return match.kind === 'matched' ? name(match.skill) : `${name(match.skill)} (${name(match.by)})`
      })
  const lines = (['matched', 'implied', 'related', 'missing'] as const)
    .map((kind) => [kind, [...new Set(list(kind))].join(', ')] as const)
    .filter(([kind, skills]) => skills || kind === 'matched' || kind === 'missing')
    .map(([kind, skills]) => `  ${kind}: ${skills || 'none'}`)
  return [
    `${posting.title}${posting.company ? ` — ${posting.company}` : ''}  (${new URL(url).pathname})`,
    `  score: ${fit.score ?? 'not enough text to judge'}   must have ${fit.required.met}/${fit.required.asked}` +
      `   nice to have ${fit.preferred.met}/${fit.preferred.asked}   role: ${reading.role.id}`,
    ...lines,
  ].join('\n')
}
