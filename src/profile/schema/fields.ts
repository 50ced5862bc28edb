/** Fields that several parts of the stored profile share, with messages that a person can act on. */
import { CUSTOM_PREFIX } from '../../core/lexicon/catalog.ts'
import { t } from '../../i18n/strings.ts'
import { told } from '../../i18n/told.ts'
import { z } from '../../zod.ts'

/** More than anybody has; stops a damaged or hostile file before it fills the storage. */
const MAX_SKILLS = 2000
export const MAX_NAME = 80
export const MAX_ALIASES = 20
export const MAX_YEARS = 60

export const skillId = z
  .string(told('invalid.skillId'))
  .max(MAX_NAME + CUSTOM_PREFIX.length, told('invalid.tooLong'))
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*|custom:\S+)$/, told('invalid.noSkillId'))

export const customId = z
  .string()
  .max(MAX_NAME + CUSTOM_PREFIX.length, told('invalid.tooLong'))
  .regex(/^custom:\S+$/, told('invalid.customId'))

export const name = z
  .string(told('invalid.name'))
  .trim()
  .min(1, told('invalid.empty'))
  .max(MAX_NAME, told('invalid.longerThan', MAX_NAME))

export const years = z
  .number(told('invalid.years'))
  .min(0, told('invalid.negative'))
  .max(MAX_YEARS, told('invalid.moreThan', MAX_YEARS))
  .nullable()

/** A list of at most `max`, empty where it is missing. */
export function list<Item extends z.ZodType>(item: Item, max = MAX_SKILLS) {
  return z.array(item, told('invalid.list')).max(max, told('invalid.tooMany', max))
}

export function oneOf<const Values extends readonly string[]>(values: Values) {
  return z.enum(values, told('invalid.oneOf', values.join(', ')))
}

/** A refinement of a list: no two entries have the same key. */
export function unique<Entry>(key: keyof Entry & string, keyOf: (entry: Entry) => string) {
  return (entries: Entry[], context: z.RefinementCtx): void => {
    const seen = new Set<string>()
    for (const [index, entry] of entries.entries()) {
      const id = keyOf(entry)
      if (seen.has(id))
        context.addIssue({ code: 'custom', path: [index, key], message: t('invalid.twice', id) })
      seen.add(id)
    }
  }
}
