/**
 * What each browser is asked for. The packages that users get are built, and each manifest is compared whole: a key
 * that is not told here fails, whoever put it there. WXT makes keys of file names: an entrypoint called `history`
 * replaces the browser's own history page.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPackages, PACKAGED, type Packaged, packageFolder } from '../../tools/check/packages.ts'
import { BUDGETS, weigh } from './weights.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'))

const EVERYWHERE = {
  manifest_version: 3,
  name: '__MSG_manifest_name__',
  description: '__MSG_manifest_description__',
  version,
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  default_locale: 'en',
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+B' } },
    'next-mention': {
      suggested_key: { default: 'Alt+Shift+N' },
      description: '__MSG_manifest_command_next__',
    },
    'previous-mention': {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_manifest_command_previous__',
    },
    'toggle-highlights': {
      suggested_key: { default: 'Alt+Shift+H' },
      description: '__MSG_manifest_command_toggle__',
    },
    'read-page': { description: '__MSG_manifest_command_read__' },
  },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  action: { default_title: 'Backlight', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
  content_scripts: [
    {
      matches: expect.any(Array),
      all_frames: true,
      run_at: 'document_idle',
      js: ['content-scripts/content.js'],
    },
  ],
}

const CHROMIUM = { background: { type: 'module', service_worker: 'background.js' } }

/**
 * What a browser's manifest has beside the rest, and the files that are not Chromium's to the byte, where the package is
 * that of Chromium.
 */
const BROWSERS: readonly {
  name: Packaged
  own: Readonly<Record<string, unknown>>
  differing?: readonly string[]
}[] = [
  { name: 'chrome', own: CHROMIUM },
  { name: 'edge', own: CHROMIUM, differing: [] },
  {
    name: 'safari',
    own: { ...CHROMIUM, options_ui: { page: 'options.html' } },
    differing: ['manifest.json'],
  },
  {
    name: 'firefox',
    own: {
      background: { type: 'module', scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'backlight@backlight.invalid',
          strict_min_version: expect.stringMatching(/^\d+\.0$/),
          data_collection_permissions: { required: ['none'] },
        },
      },
    },
  },
]

const PERMISSIONS =
  /^## What it may do\n(.*?)^## /ms.exec(readFileSync(resolve(ROOT, 'README.md'), 'utf8'))?.[1] ?? ''
const STORE = [{ file: 'answers.md', text: readFileSync(resolve(ROOT, '.github/store/answers.md'), 'utf8') }]
/** What stands in each file, byte for byte. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), readFileSync(path, 'latin1')]
    }),
  )
}
const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code as string)

beforeAll(async () => {
  // `npm test` has built them just now.
  if (process.env.BACKLIGHT_PACKAGED) return
  const built = await buildPackages(PACKAGED)
  if (built.status !== 0) throw new Error(`wxt build: ${built.reason}\n${built.output}`)
}, 600_000)

describe.each(BROWSERS)('the manifest for $name', ({ name, own }) => {
  let manifest: Record<string, unknown> & { content_scripts: { matches: string[] }[] }

  beforeAll(() => {
    manifest = JSON.parse(readFileSync(join(packageFolder(name), 'manifest.json'), 'utf8'))
  })

  it('asks for what is told here, and for nothing else', () => {
    expect(
      manifest,
      'A new key is a new power: tell in SECURITY.md and README what it is for, and then add it here.',
    ).toEqual({ ...EVERYWHERE, ...own })
  })

  it.each(BUDGETS)('$what weighs no more than $most kB', ({ files, most }) => {
    const weight = weigh(packageFolder(name), files)
    expect(weight, 'Nothing of it was found').toBeGreaterThan(0)
    expect(weight, 'What made it so heavy? Where it has to be, say why in weights.ts').toBeLessThan(most)
  })

  it('asks for what the table of README tells the user, and for nothing else', () => {
    const told = [...PERMISSIONS.matchAll(/^\| (`[^|]*`)[^|]*\|/gm)].flatMap(([, cell]) =>
      codesIn(cell as string),
    )
    const asked = [
      'permissions',
      'optional_permissions',
      'host_permissions',
      'optional_host_permissions',
    ].flatMap((key) => (manifest[key] as string[] | undefined) ?? [])
    expect(told.toSorted()).toEqual(asked.toSorted())
  })

  it.each(STORE)('has its answers in .github/store/$file for every permission', ({ text }) => {
    const asked = [...(manifest.permissions as string[]), ...(manifest.optional_host_permissions as string[])]
    expect(asked.filter((one) => !codesIn(text).includes(one))).toEqual([])
  })

  it('runs by itself on named sites only', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches)
    const named = /^(https|\*):\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\//
    expect(matches.filter((match) => !named.test(match))).toEqual([])
  })
})

it.each(BROWSERS.flatMap(({ differing, ...one }) => (differing ? [{ ...one, differing }] : [])))(
  'the package for $name has the files of Chromium’s, which is the tested one',
  ({ name, differing }) => {
    const [chromium, here] = [filesOf(packageFolder('chrome')), filesOf(packageFolder(name))]
    const names = new Set([...chromium.keys(), ...here.keys()])
    expect(names.size).toBeGreaterThan(20)
    expect([...names].filter((file) => chromium.get(file) !== here.get(file))).toEqual(differing)
  },
)
