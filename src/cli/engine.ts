/** The engine with its data, ready to read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalog, CUSTOM_PREFIX, createCatalog } from '../core/lexicon/catalog.ts'
import { type Lexicon, loadLexicon } from '../core/lexicon/load.ts'
import { type PackedCatalog, unpackCatalog } from '../core/lexicon/packed-catalog.ts'
import { own } from '../core/own.ts'
import type { SkillId } from '../core/types.ts'

/** The data of a copy (make-copy.ts): what compileLexicon and packCatalog made, and names of skills by id. */
export const DATA_FILES = { lexicon: 'lexicon.txt', catalog: 'catalog.json', names: 'names.json' }

export interface Engine {
  lexicon: Lexicon
  /** For another lexicon with skills of the user's own. */
  lexiconData: string
  /** As skills-data writes it. */
  name(id: SkillId): string
  /** Read when it is asked for: a run without a profile needs names alone. */
  catalog(): Catalog
}

/** @param folder of a copy, from copy.mjs */
export function loadEngine(folder: string): Engine {
  const content = (file: string) => readFileSync(join(folder, file), 'utf8')
  const lexiconData = content(DATA_FILES.lexicon)
  let names: Record<SkillId, string> | undefined
  return {
    lexiconData,
    lexicon: loadLexicon(lexiconData),
    name: (id) => {
      names ??= JSON.parse(content(DATA_FILES.names)) as Record<SkillId, string>
      return own(names, id) ?? (id.startsWith(CUSTOM_PREFIX) ? id.slice(CUSTOM_PREFIX.length) : id)
    },
    catalog: () => createCatalog(unpackCatalog(JSON.parse(content(DATA_FILES.catalog)) as PackedCatalog)),
  }
}
