/** Fuzzy search over the catalog: exact names first, then what starts so, then what is spelt nearly so. Pure. */
import Fuse from 'fuse.js'
import type { Catalog, SearchEntry } from '../../../core/lexicon/catalog.ts'
import type { SkillId } from '../../../core/types.ts'

export interface SearchHit {
  id: SkillId
  name: string
  /** The alias that was found, where it was not the name. */
  alias: string | null
  /** Surely what was meant: the name itself, its beginning, or a slip of the finger in it. */
  near: boolean
}

interface Surface {
  entry: SearchEntry
  text: string
  lower: string
  /** Lower case, without spaces, dots and hyphens: "Node.js", "node js" and "nodejs" are one. */
  folded: string
  isName: boolean
}

/** Two letters in the wrong order are two slips of six in "pyhton". Looser finds "Redis" for "radio". */
const FUSE_THRESHOLD = 0.34
/** "Kubernets" is Kubernetes; "Ledger DSL" is not the alias "Ledger Database" of something else. */
const SLIP_SCORE = 0.2
const SLIP_LENGTH = 2
/** What each letter too many or too few adds to the score: "Kubernetes" comes before "Azure Kubernetes Service". */
const LENGTH_PENALTY = 0.02
/** Fuse keeps so many of the equally good before they are told apart by length. */
const FUZZY_POOL = 200
/** A single letter is nearly everything. */
const MIN_FUZZY_LENGTH = 3

export interface SkillSearch {
  /** Builds what the first search needs, which takes longer than drawing the page. */
  prepare(): void
  /** Best first, each skill once. */
  find(query: string, limit?: number): SearchHit[]
  /** The skill with exactly this id, name or alias, or null. */
  resolve(name: string): SkillId | null
}

/** Costs nothing before it is asked for the first time: most visits of options look for no skill. */
export function createSkillSearch(catalog: Catalog): SkillSearch {
  let index: SearchIndex | undefined
  const indexed = () => {
    index ??= indexOf(catalog)
    return index
  }

  return {
    prepare: () => void indexed(),
    find(query, limit = 8) {
      const wanted = query.trim().toLowerCase()
      const folded = fold(query)
      if (folded === '') return []
      const { surfaces, weightOf, fuse } = indexed()
      const ranked = surfaces
        .map((surface) => ({ surface, rank: rank(surface, wanted, folded) }))
        .filter(({ rank }) => rank < NO_RANK)
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            weightOf(b.surface) - weightOf(a.surface) ||
            a.surface.text.length - b.surface.text.length ||
            (a.surface.text < b.surface.text ? -1 : 1),
        )
      const found = ranked.map(({ surface }) => ({ surface, near: true }))
      const hits = collect(found, limit)
      if (hits.length === limit || folded.length < MIN_FUZZY_LENGTH) return hits
      const fuzzy = fuse
        .search(wanted, { limit: FUZZY_POOL })
        .map(({ item, score = 1 }) => {
          const apart = Math.abs(item.text.length - wanted.length)
          const near = score <= SLIP_SCORE && apart <= SLIP_LENGTH
          return { surface: item, near, cost: near ? score : score + apart * LENGTH_PENALTY }
        })
        .sort(
          (a, b) =>
            Number(b.near) - Number(a.near) ||
            a.cost - b.cost ||
            weightOf(b.surface) - weightOf(a.surface) ||
            (a.surface.text < b.surface.text ? -1 : 1),
        )
      return collect([...found, ...fuzzy], limit)
    },
    resolve(name) {
      if (catalog.skill(name)) return name
      const { surfaces } = indexed()
      const wanted = name.trim().toLowerCase()
      const folded = fold(name)
      const exact =
        surfaces.find(({ lower, isName }) => isName && lower === wanted) ??
        surfaces.find(({ lower }) => lower === wanted) ??
        surfaces.find((surface) => folded !== '' && surface.folded === folded)
      return exact?.entry.id ?? null
    },
  }
}

interface SearchIndex {
  surfaces: readonly Surface[]
  /** How well known the skill of a surface is. */
  weightOf(surface: Surface): number
  fuse: Fuse<Surface>
}

function indexOf(catalog: Catalog): SearchIndex {
  const surfaces = catalog.search.flatMap((entry): Surface[] => [
    surfaceOf(entry, entry.name, true),
    ...entry.aliases.map((text) => surfaceOf(entry, text, false)),
  ])
  const weights = weigh(catalog)
  const fuse = new Fuse(surfaces, {
    keys: ['lower'],
    threshold: FUSE_THRESHOLD,
    ignoreLocation: true,
    includeScore: true,
    ignoreFieldNorm: true,
  })
  return { surfaces, weightOf: ({ entry }) => weights.get(entry.id) ?? 0, fuse }
}

/**
 * How well known a skill is, as far as skills-data tells: how many others build on it or are compared with it, and
 * how many ways there are to write it. So "spring" offers Spring Boot before Spring Roo.
 */
function weigh(catalog: Catalog): Map<SkillId, number> {
  const weights = new Map<SkillId, number>()
  const add = (id: SkillId, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight)
  for (const { id, aliases } of catalog.search) {
    add(id, aliases.length)
    for (const other of catalog.skill(id)?.implies ?? []) add(other, 2)
    for (const other of catalog.skill(id)?.related ?? []) add(other, 1)
  }
  return weights
}

const NO_RANK = 9

/** Names before aliases at each step: as typed, as folded, prefix, prefix of a later word. */
function rank({ lower, folded, isName }: Surface, wanted: string, wantedFolded: string): number {
  if (lower === wanted) return isName ? 0 : 1
  if (folded === wantedFolded) return isName ? 2 : 3
  if (lower.startsWith(wanted) || folded.startsWith(wantedFolded)) return isName ? 4 : 5
  if (lower.includes(` ${wanted}`)) return isName ? 6 : 7
  return NO_RANK
}

function surfaceOf(entry: SearchEntry, text: string, isName: boolean): Surface {
  return { entry, text, lower: text.toLowerCase(), folded: fold(text), isName }
}

function collect(found: readonly { surface: Surface; near: boolean }[], limit: number): SearchHit[] {
  const hits = new Map<SkillId, SearchHit>()
  for (const { surface, near } of found) {
    if (hits.size === limit) break
    const { entry, text, isName } = surface
    if (hits.has(entry.id)) continue
    hits.set(entry.id, { id: entry.id, name: entry.name, alias: isName ? null : text, near })
  }
  return [...hits.values()]
}

/** "+" and "#" stay: C, C++ and C# are three. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s.\-_/]+/g, '')
}
