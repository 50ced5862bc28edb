/** The catalog as one user wants it to count. */
import type { Catalog } from '../lexicon/catalog.ts'
import type { SkillId } from '../types.ts'

export interface Tuning {
  /** "Who has `skill` need not have `implied`". */
  implicationsOff: readonly { skill: SkillId; implied: SkillId }[]
  /** Whether soft skills count in the score. */
  softSkills: boolean
}

/** @returns the same catalog where nothing is tuned. */
export function tuneCatalog(catalog: Catalog, { implicationsOff, softSkills }: Tuning): Catalog {
  if (implicationsOff.length === 0 && !softSkills) return catalog
  const off = Map.groupBy(implicationsOff, ({ implied }) => implied)
  return {
    ...catalog,
    impliedBy(id) {
      const all = catalog.impliedBy(id)
      const without = new Set(off.get(id)?.map(({ skill }) => skill))
      return without.size === 0 ? all : new Map([...all].filter(([by]) => !without.has(by)))
    },
    isScored: (id) => catalog.isScored(id) || (softSkills && catalog.skill(id)?.category === 'soft'),
  }
}
