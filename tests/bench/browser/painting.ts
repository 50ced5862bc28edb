/** From text in the DOM to painted words, and mark.js on the same words. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { installPeers } from '../peers/install.ts'

const LIMIT_MS = 60_000

/** Does `act` in the page; gives the milliseconds until the words stand painted. */
export async function untilPainted(page: Page, act: string): Promise<number> {
  return await page.evaluate(
    ([code, limit]) =>
      new Promise<number>((resolve, reject) => {
        const isPainted = () => [...CSS.highlights.values()].some(({ size }) => size > 1)
        // A channel comes round faster than a timer and lets everything else go first.
        const { port1, port2 } = new MessageChannel()
        let isGone = !isPainted()
        const start = performance.now()
        port1.onmessage = () => {
          const now = performance.now() - start
          isGone ||= !isPainted()
          if (isGone && isPainted()) resolve(now)
          else if (now > limit) reject(new Error('nothing was painted'))
          else setTimeout(() => port2.postMessage(null), 1)
        }
        new Function(code)()
        port2.postMessage(null)
      }),
    [act, LIMIT_MS] as const,
  )
}

/** The distinct words that are painted now, longest first. */
export async function wordsOf(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...CSS.highlights.values()]
      .filter(({ size }) => size > 1)
      .flatMap((highlight) => [...highlight].map(String)),
  )
  return [...new Set(words)].toSorted((a, b) => b.length - a.length)
}

/** Milliseconds that mark.js takes to wrap these words in the description. */
export async function markTime(page: Page, words: readonly string[]): Promise<number> {
  await page.evaluate(readFileSync((await installPeers()).resolve('mark.js/dist/mark.min.js'), 'utf8'))
  return await page.evaluate((terms) => {
    const { Mark } = globalThis as unknown as {
      Mark: new (element: Element) => { mark(words: string[], options: object): void }
    }
    const root = document.querySelector('main')
    if (!root) throw new Error('no posting')
    const marker = new Mark(root)
    const start = performance.now()
    marker.mark(terms as string[], { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true })
    return performance.now() - start
  }, words)
}
