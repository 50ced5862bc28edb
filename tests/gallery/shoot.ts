/**
 * Photographs every state in both themes into tests/e2e/output/gallery and asks axe about each.
 * `node tests/gallery/shoot.ts [part of a name] [de] [width]`, the width in place of the usual ones; exit
 * status 1 where axe found something, text is cut, broken or covered, or a page logs an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { axeViolations } from '../e2e/harness/axe.ts'
import { looksWrong } from '../e2e/harness/looks/faults.ts'
import { BROWSER_FLAGS, findBrowser } from '../tools/browser.ts'
import { startGallery } from './server.ts'

const OUTPUT = resolve(import.meta.dirname, '../e2e/output/gallery')
const POPUP = { width: 360, height: 600 }
const OPTIONS = { width: 1040, height: 800 }
const THEMES = ['light', 'dark'] as const
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const wanted = process.argv[2] ?? ''
const language = process.argv[3] ?? 'en'
const width = Number(process.argv[4]) || null
const found = await findBrowser(console.log)
if (found.path === null) throw new Error(found.reason)
mkdirSync(OUTPUT, { recursive: true })

const { server, url } = await startGallery()
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS })
const problems: string[] = []

for (const colorScheme of THEMES) {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', deviceScaleFactor: 2 })
  const page = await context.newPage()
  let state = ''
  page.on('pageerror', (error) => problems.push(`${state} ${colorScheme}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${state} ${colorScheme}: ${message.text()}`)
  })
  await page.goto(`${url}?state=popup-none`)
  await page.waitForSelector('html[data-states]')
  const states = (await page.getAttribute('html', 'data-states'))?.split(' ') ?? []
  for (state of states.filter((name) => name.includes(wanted))) {
    const usual = state.startsWith('popup')
      ? POPUP
      : state.endsWith('narrow')
        ? { width: 380, height: 700 }
        : OPTIONS
    await page.setViewportSize({ ...usual, ...(width !== null && { width }) })
    await page.goto(`${url}?state=${state}&language=${language}`)
    await page.waitForSelector('#root > *')
    await page.waitForFunction(() => document.getAnimations().every((one) => one.playState === 'finished'))
    await page.screenshot({
      path: join(
        OUTPUT,
        [state, colorScheme, ...(language === 'en' ? [] : [language]), width].filter(Boolean).join('-') +
          '.png',
      ),
      fullPage: true,
    })
    problems.push(...(await inspect(page)).map((problem) => `${state} ${colorScheme}: ${problem}`))
  }
  await context.close()
}
await browser.close()
await server.close()
writeFileSync(join(OUTPUT, 'problems.txt'), problems.join('\n'))
console.log(problems.length > 0 ? problems.join('\n') : 'No problems.')
console.log(OUTPUT)
process.exitCode = problems.length > 0 ? 1 : 0

async function inspect(page: Page): Promise<string[]> {
  return [...(await axeViolations(page, RULES)), ...(await looksWrong(page))]
}
