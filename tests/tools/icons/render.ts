/** `node tests/tools/icons/render.ts`: draws icon.svg at the sizes that browsers ask for. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../browser.ts'

const FOLDER = resolve(import.meta.dirname, '../../../src/public/icons')
const SIZES = [16, 32, 48, 128]

const found = await findBrowser(console.log)
if (found.path === null) {
  console.error(found.reason)
  process.exit(1)
}
const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: found.path, args: BROWSER_FLAGS })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true })
}
await browser.close()
