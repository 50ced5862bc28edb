/**
 * What a picture of a page shows. Pictures are never compared byte for byte: a highlighted range splits a run of text,
 * and the edges of its letters may then be drawn otherwise though nothing is painted. What is asked is whether colours
 * are there.
 */
import type { Locator, Page } from '@playwright/test'
import { DEFAULT_STYLES } from '../../../../src/page/highlight/palette.ts'

/** The opaque colours of the lines under marked words, as `#rrggbb`; without that of an empty profile, a grey. */
export const MARK_COLOURS: readonly string[] = [
  ...new Set(
    Object.entries(DEFAULT_STYLES).flatMap(([kind, style]) =>
      style && !kind.startsWith('neutral') ? [style.color] : [],
    ),
  ),
]

/** The colours of the standard palette, by what they say. */
export const STANDARD_COLOURS: ReadonlyMap<string, string> = new Map(
  (['matched-required', 'related-required', 'missing-required', 'title'] as const).flatMap((kind) => {
    const color = DEFAULT_STYLES[kind]?.color
    return color ? [[kind.replace('-required', ''), color] as const] : []
  }),
)

/** How far each channel may be off, of 255: a line that stands askew is blended with its ground. No grey is as near to one of the colours. */
export const TOLERANCE = 24

interface ColoursIn {
  /** In base64. */
  png: string
  /** Red, green and blue of each, 0 to 255; a pixel counts for the first that is near enough. */
  wanted: number[][]
  /** How far each channel may be off. */
  tolerance: number
}

/** How many pixels of a picture have each of some colours. It runs in a page, and so needs nothing from around it. */
export async function countColours({ png, wanted, tolerance }: ColoursIn): Promise<number[]> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (!canvas) throw new Error('no canvas')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  const counts = wanted.map(() => 0)
  for (let at = 0; at < data.length; at += 4) {
    const one = wanted.findIndex((colour) =>
      colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= tolerance),
    )
    if (one >= 0) counts[one] = (counts[one] ?? 0) + 1
  }
  return counts
}

/** What a page makes of CSS colours, as `countColours` wants them. It runs in that page. */
function resolveColours(colours: readonly string[]): number[][] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (!canvas) throw new Error('no canvas')
  // The canvas takes no system colours, so an element resolves them; one may let the paper shine through.
  const probe = document.body.appendChild(document.createElement('i'))
  const resolved = colours.map((colour) => {
    probe.style.cssText = `forced-color-adjust:none;color:${colour}`
    for (const fill of ['#fff', getComputedStyle(probe).color]) {
      canvas.fillStyle = fill
      canvas.fillRect(0, 0, 1, 1)
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  })
  probe.remove()
  return resolved
}

/**
 * The number of pixels of a place that have one of the colours.
 * @param colours CSS colours; system colours such as `LinkText` as the page's media make them.
 */
export async function pixelsOf(page: Page, place: Locator, colours: readonly string[]): Promise<number> {
  const png = (await place.screenshot({ animations: 'disabled' })).toString('base64')
  const wanted = await page.evaluate(resolveColours, colours)
  const counts = await page.evaluate(countColours, { png, wanted, tolerance: TOLERANCE })
  return counts.reduce((sum, count) => sum + count, 0)
}
