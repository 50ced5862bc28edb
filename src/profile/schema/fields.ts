/** Fields that several parts of the stored profile share, with messages that a person can act on. */
import { CUSTOM_PREFIX } from '../../core/lexicon/catalog.ts'
import { z } from '../../zod.ts'

/** More than anybody has; stops a damaged or hostile file before it fills the storage. */
export const MAX_SKILLS = 2000
export const MAX_NAME = 80
export const MAX_ALIASES = 20
export const MAX_YEARS = 60

export const skillId = z
  .string('has to be the id of a skill')
  .max(MAX_NAME + CUSTOM_PREFIX.length, 'is too long')
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*|custom:\S+)$/, 'is no id of a skill, such as "java" or "spring-boot"')

export const customId = z
  .string()
  .max(MAX_NAME + CUSTOM_PREFIX.length, 'is too long')
  .regex(/^custom:\S+$/, 'has to start with "custom:"')

export const name = z
  .string('has to be a name')
  .trim()
  .min(1, 'is empty')
  .max(MAX_NAME, `is longer than ${MAX_NAME} characters`)

export const years = z
  .number('has to be a number of years, or null')
  .min(0, 'cannot be negative')
  .max(MAX_YEARS, `is more than ${MAX_YEARS}`)
  .nullable()

/** A list of at most `max`, empty where it is missing. */
export function list<Item extends z.ZodType>(item: Item, max = MAX_SKILLS) {
  return z.array(item, 'has to be a list').max(max, `are more than ${max}`)
}

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, `has to be one of ${values.join(', ')}`)
}

/** A refinement of a list: no two entries have the same key. */
export function unique<Entry>(key: keyof Entry & string, keyOf: (entry: Entry) => string) {
  return (entries: Entry[], context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    for (const [index, entry] of entries.entries()) {
      const id = keyOf(entry)
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [index, key], message: `"${id}" is listed twice` })
      seen.add(id)
    }
  }
}
