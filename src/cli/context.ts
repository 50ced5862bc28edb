/** What a run prints by: the engine, and the profile where one is given. */
import { readFile } from 'node:fs/promises'
import type { Engine } from './engine.ts'
import type { PrintContext } from './print.ts'
import { messageOf } from './read-line.ts'

/** @returns the context, or what is wrong with the profile, a line each */
export async function contextOf(
  { profile, withText }: { profile: string | null; withText: boolean },
  engine: Engine,
): Promise<PrintContext | string[]> {
  const { lexicon } = engine
  const context: PrintContext = { lexicon, name: engine.name, fit: null, withText }
  if (profile === null) return context
  const [{ parseProfileFile }, { toFitProfile }, { fit }, { summarise }] = await Promise.all([
    import('../profile/import.ts'),
    import('../profile/schema.ts'),
    import('../core/fit/fit.ts'),
    import('../core/fit/summary.ts'),
  ])
  let content: string
  try {
    content = await readFile(profile, 'utf8')
  } catch (error) {
    return [`${profile}: ${messageOf(error)}`]
  }
  const parsed = parseProfileFile(content, (name) => lexicon.resolve(name))
  if (!parsed.ok)
    return parsed.errors.map(({ field, message }) => [profile, field, message].filter(Boolean).join(': '))
  const custom = parsed.profile.customSkills
  if (custom.length > 0) context.lexicon = engine.lexiconWith(custom)
  const own = toFitProfile(parsed.profile)
  const catalog = engine.catalog()
  return { ...context, fit: (reading) => summarise(fit(reading, own, catalog)) }
}
