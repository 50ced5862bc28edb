/** What tests look at in a page. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Page } from '@playwright/test'

const SCREENSHOTS = resolve(import.meta.dirname, '../output/screenshots')
/** The pictures of the README, renewed by `npm run screenshots`. */
const README_PICTURES = resolve(import.meta.dirname, '../../../.github/screenshots')
const IN_README: Record<string, string> = {
  'light/posting': 'posting.png',
  'light/popup': 'popup.png',
  'light/options': 'options.png',
}

/** The painted words of a page by underline style (matched: solid, related: dashed, missing: dotted, title: double). */
export async function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return await page.evaluate(() => {
    const styles = new Map<string, string>()
    for (const sheet of document.adoptedStyleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSStyleRule)) continue
        const name = /^::highlight\(([^)]+)\)$/.exec(rule.selectorText)?.[1]
        if (name && rule.style.textDecorationStyle) styles.set(name, rule.style.textDecorationStyle)
      }
    }
    const words: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      const style = styles.get(name) ?? 'none'
      words[style] = [...(words[style] ?? []), ...[...highlight].map((range) => range.toString())]
    }
    return words
  })
}

/**
 * Everything thrown and not caught in a page from now on, in the page's own world and in the content script's, with
 * rejections that nobody handles. The list grows.
 */
export async function errorsOf(page: Page): Promise<string[]> {
  const errors: string[] = []
  const devtools = await page.context().newCDPSession(page)
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    errors.push(`${text} ${exception?.description ?? ''} ${url ?? ''}`)
  })
  await devtools.send('Runtime.enable')
  return errors
}

/** Writes tests/e2e/output/screenshots/NAME.png, the whole page. `npm test`, where nobody looks at them, goes without. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.BACKLIGHT_PICTURES === 'none') return
  const path = resolve(SCREENSHOTS, `${name}.png`)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage: true })
  const picture = IN_README[name]
  if (picture && process.env.BACKLIGHT_PICTURES === 'readme')
    copyFileSync(path, resolve(README_PICTURES, picture))
}
