/** What a person without a pointer does: Tab, arrows, Enter, Space and typed words. */
import { type Download, expect, type Locator, type Page } from '@playwright/test'
import { HANGS_MS } from './bounds.ts'

/** More stops than any page has between two of its parts. */
const MOST_STOPS = 250

/** Goes to a control by Tab alone, as somebody without a pointer does, and sees that it shows its focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // To find a control by its role is to name all that the page has: once, not at every stop.
  const found = () => target.elementHandle({ timeout: HANGS_MS })
  let wanted = await found()
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const at = await wanted.evaluate((one) =>
      one === document.activeElement ? 'there' : one.isConnected ? 'on the way' : 'gone',
    )
    if (at === 'there' && (await isFocused(target))) return
    // It was drawn anew, or is another one by now.
    if (at !== 'on the way') wanted = await found()
    if (at !== 'gone') await page.keyboard.press(key)
  }
  throw new Error(`Tab does not lead to ${target}.`)
}

/** Whether a control has the focus, which is then seen. */
async function isFocused(target: Locator): Promise<boolean> {
  const { focused, outlined } = await target.evaluate(
    (one) => {
      const { outlineStyle, boxShadow } = getComputedStyle(one)
      return {
        focused: one === document.activeElement,
        outlined: outlineStyle !== 'none' || boxShadow !== 'none',
      }
    },
    undefined,
    // One that has gone does not come back by being waited for.
    { timeout: HANGS_MS },
  )
  if (focused) expect(outlined, `the focus on ${target} is seen`).toBe(true)
  return focused
}

/** The same to whichever control of a kind comes first. */
export async function tabToAny(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await page.evaluate((kind) => document.activeElement?.matches(kind), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab leads to no ${selector}.`)
}

/** The tab of this name, from the one that is open. */
export async function openTab(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('tab', { selected: true }), 'Shift+Tab')
  for (let step = 0; step < 5; step++) {
    if (await page.getByRole('tab', { name, selected: true }).isVisible()) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`No tab ${name}`)
}

/** Goes to a control and presses a key on it. */
export async function press(
  page: Page,
  target: Locator,
  key: string,
  direction: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, direction)
  await page.keyboard.press(key)
}

/**
 * Chooses an entry of a closed list by typing as much of its name as no other entry begins with. A browser forgets what
 * was typed a second ago: on a busy machine the rest of "Applied" chose "Interview" by its "i".
 */
export async function choose(
  page: Page,
  list: Locator,
  name: string,
  direction: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, list, direction)
  const others = (await list.locator('option').allTextContents()).filter((one) => one !== name)
  const begins = (typed: string) => (one: string) => one.toLowerCase().startsWith(typed.toLowerCase())
  let length = 1
  while (length < name.length && others.some(begins(name.slice(0, length)))) length++
  await page.keyboard.type(name.slice(0, length))
}

/** Presses a button that saves a file. */
export async function save(page: Page, button: Locator): Promise<Download> {
  const file = page.waitForEvent('download')
  await press(page, button, 'Enter')
  return file
}
