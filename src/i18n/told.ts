/** What is wrong with a field, for zod's checks: said in the language that is spoken when the check fails. */
import { type StringKey, t } from './strings.ts'

/** The parameter of a check: `z.string(told('invalid.name'))`. */
export function told(key: StringKey, ...values: (string | number)[]): { error: () => string } {
  return { error: () => t(key, ...values) }
}
