/** The engine with its data, ready to read. */
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Catalog, type CatalogData, createCatalog } from '../core/lexicon/catalog.ts'
import { type Lexicon, loadLexicon } from '../core/lexicon/load.ts'
import { type PackedCatalog, unpackCatalog } from '../core/lexicon/packed-catalog.ts'
import { hashOf } from '../core/text/vocabulary.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CACHE = join(ROOT, 'node_modules/.cache/backlight')
/** What the compiled data is made from and by. */
const SOURCES = ['skills-data', 'src/core', 'src/build/read-data.ts']

interface CompiledData {
  lexicon: string
  catalog: CatalogData
}

export interface Engine {
  lexicon: Lexicon
  catalog: Catalog
  data: CompiledData
}

/** @throws Error that lists the problems in skills-data by file. */
export async function loadEngine(): Promise<Engine> {
  const data = await compiledData()
  return { data, lexicon: loadLexicon(data.lexicon), catalog: createCatalog(data.catalog) }
}

/** Compiling takes far longer than reading a posting, so the result is kept until a source changes. */
async function compiledData(): Promise<CompiledData> {
  const file = join(CACHE, sourcesKey())
  try {
    // The lexicon is one long text: it stands in a file of its own, as it is.
    const lexicon = readFileSync(`${file}.txt`, 'utf8')
    return {
      lexicon,
      catalog: unpackCatalog(JSON.parse(readFileSync(`${file}.json`, 'utf8')) as PackedCatalog),
    }
  } catch {
    // No copy of these sources yet, or a broken one: made below.
  }
  const [{ readSkillsData }, { compileCatalog, compileLexicon, packCatalog }] = await Promise.all([
    import('../build/read-data.ts'),
    import('../core/lexicon/compile/compile.ts'),
  ])
  const source = readSkillsData(ROOT)
  const lexicon = compileLexicon(source)
  const catalog = packCatalog(compileCatalog(source))
  keep(`${file}.txt`, lexicon)
  keep(`${file}.json`, JSON.stringify(catalog))
  return { lexicon, catalog: unpackCatalog(catalog) }
}

/** Several runs may start at once: each writes its own file and moves it into place whole. */
function keep(file: string, content: string): void {
  try {
    mkdirSync(CACHE, { recursive: true })
    const own = `${file}.${process.pid}`
    writeFileSync(own, content)
    renameSync(own, file)
  } catch {
    // A read-only installation: the next run compiles again.
  }
}

/** Names the copy by what its sources are: any other time or size of any of them gives another name. */
function sourcesKey(): string {
  let files = ''
  let times = 0
  for (const source of SOURCES)
    for (const file of filesOf(join(ROOT, source))) {
      const { mtimeMs, size } = statSync(file)
      files += `${file}\0${mtimeMs}\0${size}\n`
      times += mtimeMs
    }
  // Node's own hashes take longer to load than the files to list.
  return [hashOf(files) >>> 0, files.length, Math.round(times)].map((part) => part.toString(36)).join('-')
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
