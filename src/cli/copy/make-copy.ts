/** Makes the copy of the command line that copy.mjs runs: modules bundled, data compiled. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { build } from 'vite'
import { readSkillsData } from '../../build/read-data.ts'
import { compileCatalog, compileLexicon, packCatalog } from '../../core/lexicon/compile/compile.ts'
import { openLexicon, TEXTS } from '../../core/lexicon/opened.ts'
import { DATA_FILES, writeNames } from '../engine.ts'
import { PROGRAM, SOURCES } from './copy.mjs'
import { writeParts } from './tables-file.ts'

/** Copies of sources that are no more are removed when they are so old, in milliseconds: a run may still use one. */
const OLD = 24 * 60 * 60 * 1000

/**
 * Several runs, and threads of one, may make the same copy at once: each makes its own and moves it into place whole.
 * @param folder where it belongs
 * @returns the folder where it is: one of its own, gone when the process ends, where it may not be written to its place
 * @throws Error that lists the problems in skills-data by file
 */
export async function makeCopy(root: string, folder: string): Promise<string> {
  const data = readSkillsData(root)
  const own = ownFolder(folder)
  process.on('exit', () => rmSync(own, { recursive: true, force: true }))
  const catalog = compileCatalog(data)
  const write = (name: string, content: string) => writeFileSync(join(own, name), content)
  const { texts, tables } = openLexicon(compileLexicon(data))
  const parts = Object.fromEntries(TEXTS.map((name) => [name, texts[name]]))
  writeParts(join(own, DATA_FILES.lexicon), { ...parts, ...tables })
  write(DATA_FILES.catalog, JSON.stringify(packCatalog(catalog)))
  write(DATA_FILES.names, writeNames(catalog.skills))
  await bundle(root, own)
  try {
    renameSync(own, folder)
    removeOld(dirname(folder))
    return folder
  } catch {
    return existsSync(join(folder, PROGRAM)) ? folder : own
  }
}

/** Beside the place of the copy, so that moving it is one step; elsewhere in a read-only installation. */
function ownFolder(folder: string): string {
  try {
    mkdirSync(dirname(folder), { recursive: true })
    return mkdtempSync(`${folder}.`)
  } catch {
    return mkdtempSync(join(tmpdir(), 'backlight-'))
  }
}

async function bundle(root: string, target: string): Promise<void> {
  const isSource = (file: string) =>
    SOURCES.some((source) => file === source || file.startsWith(`${source}/`))
  await build({
    configFile: false,
    envDir: false,
    root,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: target,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: join(root, 'src/cli/main.ts'),
        output: {
          format: 'cjs',
          entryFileNames: PROGRAM,
          chunkFileNames: '[name].cjs',
          // The bundler's own helpers stand alone, or all would need the chunk that holds them.
          codeSplitting: { groups: [{ name: 'packages', test: /node_modules/ }] },
        },
      },
    },
    plugins: [
      {
        name: 'backlight:sources',
        moduleParsed({ id }) {
          const file = relative(root, id).split(sep).join('/')
          if (id.startsWith(root) && !file.startsWith('node_modules/') && !isSource(file))
            throw new Error(
              `${file} is part of the command line: name it under SOURCES in src/cli/copy/copy.mjs`,
            )
        },
      },
    ],
  })
}

function removeOld(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    if (Date.now() - statSync(path).mtimeMs > OLD) rmSync(path, { recursive: true, force: true })
  }
}
