/**
 * Serves skills-data to the code as virtual modules, validated and compiled while building: `virtual:lexicon` (the
 * engine's tables), `virtual:catalog` (everything else of the skills but their aliases), `virtual:aliases` (these, for
 * the search) and `virtual:guide` (what only the Guide shows).
 */
import { join, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const PROJECT_ROOT = resolve(import.meta.dirname, '../..')

type Compiler = typeof import('../core/lexicon/compile/compile.ts')
type Reader = typeof import('./read-data.ts')
type SkillsData = Parameters<Compiler['compileLexicon']>[0]

const UNPACKER = join(PROJECT_ROOT, 'src/core/lexicon/packed-catalog.ts')

/** What each virtual module holds, as source text. */
const SOURCES: Record<string, (data: SkillsData, compiler: Compiler) => string> = {
  'virtual:lexicon': (data, { compileLexicon }) =>
    `export const lexiconData = ${JSON.stringify(compileLexicon(data))}`,
  'virtual:catalog': (data, { compileCatalog, packCatalog }) =>
    `import { unpackCatalog } from ${JSON.stringify(UNPACKER)}
export const catalogData = unpackCatalog(${jsonParse(packCatalog(compileCatalog(data)))})`,
  'virtual:aliases': (data, { compileCatalog, packAliases }) =>
    `export const aliasesData = ${JSON.stringify(packAliases(compileCatalog(data)))}`,
  'virtual:guide': ({ guide }) => `export const guideData = ${jsonParse(guide)}`,
}

/**
 * @param root folder that holds skills-data/; this project's by default.
 * @throws while building, an Error whose message lists the problems in skills-data by file.
 */
export function skillsData(root: string = PROJECT_ROOT): Plugin {
  const folder = join(root, 'skills-data') + sep
  let data: SkillsData | undefined

  return {
    name: 'backlight:skills-data',
    resolveId: (id) => (id in SOURCES ? `\0${id}` : undefined),
    async load(id) {
      const source = id.startsWith('\0') ? SOURCES[id.slice(1)] : undefined
      if (!source) return
      // Loaded on demand, and by address so that no bundler of config files follows: `wxt prepare` and tests
      // without skills need neither zod nor the data.
      const [compiler, reader] = await Promise.all([
        import(addressOf('src/core/lexicon/compile/compile.ts')) as Promise<Compiler>,
        import(addressOf('src/build/read-data.ts')) as Promise<Reader>,
      ])
      data ??= reader.readSkillsData(root)
      return { code: source(data, compiler), map: null }
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(folder)) return
        data = undefined
        for (const id of Object.keys(SOURCES)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
    buildStart() {
      // A watching build starts again for every change; a compiled copy of the old data must not survive that.
      data = undefined
    },
  }
}

/** Browsers parse one JSON string faster than the same object literal. */
function jsonParse(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

function addressOf(file: string): string {
  return pathToFileURL(join(PROJECT_ROOT, file)).href
}
