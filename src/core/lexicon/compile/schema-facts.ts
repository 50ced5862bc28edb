/** The shape of skills-data/facts, checked at build and test time; never shipped. */
import { z } from 'zod'
import { FACT_CLASSES, type FactFamily } from '../../facts/classes.ts'
import type { TriggerWords } from '../../match/triggers.ts'

const words = z.array(z.string().min(1)).min(1)

const classesSchema = (classes: readonly string[]): z.ZodType<Record<string, string[]>> =>
  z.strictObject(Object.fromEntries(classes.map((name) => [name, words])))

const { town, ...others } = FACT_CLASSES

export const FACT_SCHEMAS = {
  words: z.strictObject(
    Object.fromEntries(
      Object.entries(others).map(([fact, classes]) => [fact, classesSchema(classes)]),
    ) as Record<Exclude<FactFamily, 'town'>, ReturnType<typeof classesSchema>>,
  ),
  /** So many that they fill a file of their own. */
  towns: classesSchema(town),
}

export type FactWords = Record<FactFamily, z.infer<ReturnType<typeof classesSchema>>>

/** Trigger words of facts; their value is the place of their class in FACT_CLASSES. */
export function factTriggers(facts: FactWords): TriggerWords[] {
  return (Object.keys(FACT_CLASSES) as FactFamily[]).flatMap((family) =>
    FACT_CLASSES[family].map((name, value) => ({ family, value, words: facts[family][name] ?? [] })),
  )
}
