/**
 * The first step of `npm start` and `npm test`. It needs nothing but a plain Node (20.20 or later) and npm:
 * it installs what is missing, then hands over to the Node 24 that the devDependency `node` brings.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')
const BIN = join(ROOT, 'node_modules/.bin')
const OWN_NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
/** What wxt and vitest ask for. */
const OLDEST_NODE_FOR_TOOLS = [22, 18]

/**
 * Installs what is missing, runs `script` (a path from the project's root) and exits with its status.
 * @param {string} script
 */
export function run(script) {
  if (!isInstalled()) install()
  const child = spawn(nodeForTools(), [join(ROOT, script), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  })
  // The terminal sends Ctrl-C to the child too; it tidies up and decides the exit status.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (status, signal) => process.exit(status ?? (signal === 'SIGINT' ? 130 : 1)))
}

/** Compares the lock file with what npm noted down about node_modules. */
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'))
  const found = packagesOf(join(ROOT, 'node_modules/.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const installed = found[path]
    return installed ? installed.version === entry.version : entry.optional === true || entry.peer === true
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  console.log('Installing what is missing (npm ci)…')
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) fail('Could not install the packages: npm ci failed; its message above says why.')
}

function nodeForTools() {
  if (existsSync(OWN_NODE)) return OWN_NODE
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE_FOR_TOOLS
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath
  return fail(
    `The package "node" has no program in node_modules: npm's install scripts are off. ` +
      'Turn them on and run "npm rebuild node", or use Node 24.',
  )
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
