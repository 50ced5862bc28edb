/** The engine with its data, ready to read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalog, CUSTOM_PREFIX, createCatalog } from '../core/lexicon/catalog.ts'
import { type CustomSkill, type Lexicon, lexiconOf } from '../core/lexicon/load.ts'
import type { OpenedLexicon } from '../core/lexicon/opened.ts'
import { type PackedCatalog, unpackCatalog } from '../core/lexicon/packed-catalog.ts'
import type { SkillId } from '../core/types.ts'
import { readParts } from './copy/tables-file.ts'

/** The data of a copy (copy/make-copy.ts): the opened lexicon, the packed catalog, and names of skills by id. */
export const DATA_FILES = { lexicon: 'lexicon.bin', catalog: 'catalog.json', names: 'names.txt' }

export interface Engine {
  lexicon: Lexicon
  /** Another lexicon, with skills of the user's own. */
  lexiconWith(custom: readonly CustomSkill[]): Lexicon
  /** As skills-data writes it. */
  name(id: SkillId): string
  /** Read when it is asked for: a run without a profile needs names alone. */
  catalog(): Catalog
}

/** Names of skills in lines as `writeNames` has them. A posting asks for some dozens of thousands: each is looked for. */
class Names {
  private readonly lines: string
  private readonly known = new Map<SkillId, string | null>()

  constructor(lines: string) {
    this.lines = lines
  }

  /** As skills-data writes it, or null. */
  of(id: SkillId): string | null {
    const known = this.known.get(id)
    if (known !== undefined) return known
    const key = `\n${id}\t`
    const at = this.lines.indexOf(key)
    const name = at < 0 ? null : this.lines.slice(at + key.length, this.lines.indexOf('\n', at + 1))
    this.known.set(id, name)
    return name
  }
}

/** Skills by line: id, tab, name. */
export function writeNames(skills: readonly { id: SkillId; name: string }[]): string {
  return `\n${skills.map(({ id, name }) => `${id}\t${name}\n`).join('')}`
}

/** @param folder of a copy, from copy/copy.mjs */
export function loadEngine(folder: string): Engine {
  const content = (file: string) => readFileSync(join(folder, file), 'utf8')
  const lexiconWith = (custom: readonly CustomSkill[]) => {
    const parts = readParts(join(folder, DATA_FILES.lexicon)) as unknown
    return lexiconOf({ texts: parts, tables: parts } as OpenedLexicon, custom)
  }
  let names: Names | undefined
  return {
    lexicon: lexiconWith([]),
    lexiconWith,
    name: (id) => {
      names ??= new Names(content(DATA_FILES.names))
      return names.of(id) ?? (id.startsWith(CUSTOM_PREFIX) ? id.slice(CUSTOM_PREFIX.length) : id)
    },
    catalog: () => createCatalog(unpackCatalog(JSON.parse(content(DATA_FILES.catalog)) as PackedCatalog)),
  }
}
