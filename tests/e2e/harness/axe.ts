/**
 * What axe says of a page. It runs in the page itself, which has no frames to put together: the builder for Playwright
 * does that in a page of its own each time, which took six times as long and a third of all end-to-end tests.
 */
import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** @param tags axe's names for sets of rules; without them the rules that are on by default. */
export async function axeViolations(page: Page, tags: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return await page.evaluate(async (runOnly) => {
    // In the middle of a change from one theme to the other no colour is what it will be.
    const changes = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.allSettled(changes.map(({ finished }) => finished))
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    // What passed is told by its number alone: to name each element that did takes longer than to look at it.
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      ...(runOnly.length > 0 && { runOnly }),
    })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    )
  }, tags)
}
