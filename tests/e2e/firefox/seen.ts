/** A posting in Firefox, and what is seen of its marks. */
import { countColours } from '../harness/looks/pictures.ts'
import { sampleProfile } from '../harness/samples/sample-profile.ts'
import { expect, type Firefox, type Tab } from './firefox.ts'

/** With the sample profile, once the background has read it. */
export async function openPosting(firefox: Firefox, url: string): Promise<Tab> {
  await firefox.store({ profile: sampleProfile() })
  const tab = await firefox.open(url)
  await expect.poll(() => firefox.badge(tab)).not.toBe('')
  return tab
}

/**
 * How many pixels of what a tab shows have each of some colours.
 * @param colours `#rrggbb`
 * @param tolerance how far each channel may be off, of 255
 */
export async function pixelsByColour(
  tab: Tab,
  colours: readonly string[],
  tolerance: number,
): Promise<number[]> {
  const wanted = colours.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)))
  return await tab.evaluate(countColours, { png: await tab.picture(), wanted, tolerance })
}
