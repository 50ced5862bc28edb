/**
 * The catalog as the extension carries it: columns of text instead of an object a skill, a fifth as long. Aliases are
 * a third of what is known of skills and only the search asks for them, so they stand apart.
 */
import { decode } from '../text/packed-numbers.ts'
import type { SkillId } from '../types.ts'
import type { CatalogData, CatalogSkill } from './catalog.ts'
import type { Category } from './compile/schema.ts'

/** Bits of a row's third number. */
export const GENERIC = 1
export const ASSUMED = 2

/** Plain JSON, made by `packCatalog` of compile/catalog-data.ts. */
export interface PackedCatalog extends Omit<CatalogData, 'skills'> {
  /** One a line, sorted; the others are in their order. */
  ids: string
  names: string
  categories: readonly Category[]
  families: readonly string[]
  /** Packed numbers, a row a skill: category, 0 or 1 + family, bits, how many it implies, these, how many it is related to, these. */
  rows: string
}

/** Skills without aliases. */
export function unpackCatalog({
  ids,
  names,
  categories,
  families,
  rows,
  ...rest
}: PackedCatalog): CatalogData {
  const numbers = decode(rows)
  const all = ids === '' ? [] : ids.split('\n')
  const called = names.split('\n')
  let at = 0
  const next = () => numbers[at++] as number
  const others = (): SkillId[] => {
    const count = next()
    const found: SkillId[] = []
    for (let i = 0; i < count; i++) found.push(all[next()] as SkillId)
    return found
  }
  const skills = all.map((id, i): CatalogSkill => {
    const category = categories[next()] as Category
    const family = next()
    const bits = next()
    const generic = (bits & GENERIC) !== 0
    const implies = others()
    const related = others()
    return {
      id,
      name: called[i] as string,
      category,
      aliases: [],
      implies,
      related,
      generic,
      ...((bits & ASSUMED) !== 0 && { assumed: true as const }),
      ...(family !== 0 && { family: families[family - 1] as string }),
    }
  })
  return { skills, ...rest }
}

/** @param aliases a line a skill of the catalog, in its order, joined by tabs: made by `packAliases` */
export function withAliases(data: CatalogData, aliases: string): CatalogData {
  const lines = aliases.split('\n')
  return {
    ...data,
    skills: data.skills.map((skill, i) => ({
      ...skill,
      aliases: lines[i]?.split('\t').filter(Boolean) ?? [],
    })),
  }
}
