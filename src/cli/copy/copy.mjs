/**
 * The copy of the command line that runs: its modules as one script and its data compiled, under node_modules/.cache.
 * It is made where there is none of the sources as they are now. Plain JavaScript, because Node's own TypeScript
 * compiler takes longer to start than a posting to read.
 */
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'

const ROOT = resolve(import.meta.dirname, '../../..')
/** What a copy is made from and by, from the root of the project; make-copy.ts refuses to take anything else. */
export const SOURCES = [
  'package-lock.json',
  'skills-data',
  'src/build',
  'src/cli',
  'src/core',
  'src/i18n',
  'src/page',
  'src/profile',
  'src/zod.ts',
]
export const PROGRAM = 'main.cjs'

/**
 * @returns the folder of the copy of the sources as they are now
 * @throws Error that lists the problems in skills-data by file
 */
export async function currentCopy() {
  const folder = join(ROOT, 'node_modules/.cache/backlight', sourcesKey())
  if (statSync(join(folder, PROGRAM), { throwIfNoEntry: false })) return folder
  const { makeCopy } = await import('./make-copy.ts')
  return makeCopy(ROOT, folder)
}

/** Names the copy by what its sources are: any other time, size or place of any of them gives another name. */
function sourcesKey() {
  let files = ''
  let times = 0
  const add = (/** @type {string} */ path) => {
    // By hand: `join` looks at each character, and there are hundreds of files.
    const { mtimeMs, size } = statSync(`${ROOT}/${path}`)
    files += `${path}\0${mtimeMs}\0${size}\n`
    times += mtimeMs
  }
  const visit = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(`${ROOT}/${folder}`, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else add(path)
    }
  }
  for (const source of SOURCES) source.includes('.') ? add(source) : visit(source)
  // FNV-1a: Node's own hashes take longer to load than the files to list.
  let hash = 0x811c9dc5
  for (let at = 0; at < files.length; at++) hash = Math.imul(hash ^ files.charCodeAt(at), 0x01000193)
  return [hash >>> 0, files.length, Math.round(times)].map((part) => part.toString(36)).join('-')
}

/** @type {Map<string, { exports: object, script: Script, codeFile: string, isKept: boolean }>} */
const loaded = new Map()

/**
 * Runs a script of a copy, once; V8 takes what it has compiled before from a file beside it. Node's own cache holds the
 * outermost functions alone, those that are compiled before anything runs.
 * @param {string} file
 * @returns {any} what it exports
 */
export function load(file) {
  const known = loaded.get(file)
  if (known) return known.exports
  const codeFile = `${file}.code`
  const cachedData = readIfThere(codeFile)
  const source = `(function (exports, require) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const isKept = cachedData !== undefined && script.cachedDataRejected === false
  const exports = {}
  loaded.set(file, { exports, script, codeFile, isKept })
  const require = (/** @type {string} */ id) =>
    id.startsWith('.') ? load(join(dirname(file), id)) : process.getBuiltinModule(id)
  script.runInThisContext()(exports, require)
  return exports
}

/** Keeps what is compiled by now of the scripts that run, for the next start. Call it when the first posting is read. */
export function keepCode() {
  for (const one of loaded.values()) {
    if (one.isKept) continue
    one.isKept = true
    try {
      // Several runs and threads may do so at once: each writes a file of its own and moves it into place whole.
      const own = `${one.codeFile}.${Math.random()}`
      writeFileSync(own, one.script.createCachedData())
      renameSync(own, one.codeFile)
    } catch {
      // A read-only installation: the next run compiles again.
    }
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
