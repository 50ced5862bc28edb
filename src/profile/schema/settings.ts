/** How Backlight looks and where it works; the same for all profiles. */
import { type HighlightKind, LANGUAGES, PALETTES, THEMES } from '../../core/display.ts'
import { told } from '../../i18n/told.ts'
import { z } from '../../zod.ts'
import { list, oneOf } from './fields.ts'

const MAX_SITES = 1000

/** A host name in lower case, or an address such as [::1]. */
const host = z
  .string(told('invalid.site'))
  .max(253, told('invalid.tooLong'))
  .regex(/^[^\s/?#@A-Z]+$/, told('invalid.site'))

export const settingsSchema = z.object({
  theme: oneOf(THEMES).default('system'),
  palette: oneOf(PALETTES).default('standard'),
  /** Which kinds are painted in pages. */
  highlights: z
    .object({
      matched: z.boolean().default(true),
      related: z.boolean().default(true),
      missing: z.boolean().default(true),
      concepts: z.boolean().default(true),
      title: z.boolean().default(true),
    } satisfies Record<HighlightKind, z.ZodType<boolean>>)
    .prefault({}),
  /** Whether result lists of job boards are marked. */
  listMarks: z.boolean().default(true),
  /** Sites, with their subdomains, that Backlight leaves alone. */
  sitesOff: list(host, MAX_SITES).default([]),
  language: oneOf(LANGUAGES).default('browser'),
  /** Whether the profile goes to the user's other browsers, by the browser's own sync. */
  sync: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsSchema>

/**
 * The settings of a stored value that as a whole cannot be read: what of them can be, one by one, so that a site that
 * the user switched off stays off. Sync is off, for it would carry the loss to other browsers.
 */
export function settingsOf(raw: unknown): Settings {
  const stored = objectOf(objectOf(raw).settings)
  const sites = Array.isArray(stored.sitesOff) ? stored.sitesOff : []
  const readable = sites.filter((site) => host.safeParse(site).success).slice(0, MAX_SITES)
  const fields = Object.entries({ ...stored, sitesOff: readable, sync: false }).filter(
    ([key, value]) => settingsSchema.safeParse({ [key]: value }).success,
  )
  return settingsSchema.parse(Object.fromEntries(fields))
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
