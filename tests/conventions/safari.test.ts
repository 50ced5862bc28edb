/**
 * Nobody has run the package in Safari. What can be known without one: it uses no extension API that Safari 17.4 lacks,
 * but where it asks first; `lib` in tsconfig.json (ES2024, which Safari 17.4 has whole) keeps younger JavaScript out by
 * type, and the bundler writes younger CSS in older words.
 */
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { codeFiles, read } from './source-files.ts'

/** By MDN's browser-compat-data of November 2026: what Safari has, 17.4 or earlier. */
const IN_SAFARI: Readonly<Record<string, readonly string[]>> = {
  action: ['openPopup', 'setBadgeBackgroundColor', 'setBadgeText', 'setTitle'],
  commands: ['onCommand'],
  contextMenus: ['create', 'onClicked', 'removeAll'],
  i18n: ['getUILanguage'],
  permissions: ['contains', 'getAll', 'onAdded', 'onRemoved', 'request'],
  runtime: ['getManifest', 'getURL', 'id', 'onInstalled', 'onMessage', 'openOptionsPage', 'sendMessage'],
  scripting: [
    'executeScript',
    'getRegisteredContentScripts',
    'registerContentScripts',
    'unregisterContentScripts',
  ],
  // Areas: `session` came with 16.4; what `sync` holds stays in the one browser.
  storage: ['local', 'onChanged', 'session', 'sync', '[…]'],
  tabs: ['create', 'get', 'onRemoved', 'onUpdated', 'query', 'sendMessage', 'update'],
  windows: ['update'],
}
/** What areas and events have in every browser. */
const OF_PARTS = ['addListener', 'removeListener', 'clear', 'get', 'remove', 'set']

interface Node {
  type: string
  [key: string]: unknown
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

interface Use {
  file: string
  /** `storage.session.get`; `[…]` where the name is computed. */
  path: string
  /** Called only where it is there. */
  isAsked: boolean
}

/** Every use of `browser.…` in a file, whole chains only. */
function usesIn(file: string): Use[] {
  const uses: Use[] = []
  const visit = (value: unknown, parent?: Node): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent)
    if (!isNode(value)) return
    const path = pathOf(value)
    if (path !== null && path !== '' && parent?.type !== 'MemberExpression')
      uses.push({ file, path, isAsked: parent?.type === 'CallExpression' && parent.optional === true })
    for (const part of Object.values(value)) visit(part, value)
  }
  visit(parseSync(file, read(file)).program)
  return uses
}

/** `a.b` of `browser.a.b`, '' of `browser` alone, null of anything else. */
function pathOf({ type, name, object, property, computed }: Node): string | null {
  if (type === 'Identifier') return name === 'browser' ? '' : null
  if (type !== 'MemberExpression' || !isNode(object)) return null
  const before = pathOf(object)
  const last = computed ? '[…]' : String((property as Node).name)
  return before === null ? null : [before, last].filter(Boolean).join('.')
}

const isInSafari = (path: string) => {
  const [namespace = '', member, ...rest] = path.split('.')
  const known = Object.hasOwn(IN_SAFARI, namespace) ? IN_SAFARI[namespace] : undefined
  return known && (!member || known.includes(member)) && rest.every((part) => OF_PARTS.includes(part))
}

test('what Safari 17.4 lacks is asked for before it is called', () => {
  const uses = codeFiles()
    .filter((file) => /^(?:src|entrypoints)\//.test(file) && /\bbrowser\b/.test(read(file)))
    .flatMap(usesIn)
  expect(uses.length, 'browser.… was not found').toBeGreaterThan(60)
  const wrong = uses
    .filter(({ path, isAsked }) => !isInSafari(path) && !isAsked)
    .map(({ file, path }) => `${file}: browser.${path}`)
  expect(
    wrong,
    'Has Safari 17.4 it (developer.mozilla.org)? Then add it here. Else call it by ?.() and say what happens without.',
  ).toEqual([])
})

test('JavaScript that Safari 17.4 lacks does not compile', () => {
  const { target, lib } = JSON.parse(read('tsconfig.json')).compilerOptions
  expect([target, ...lib].filter((one: string) => /^ES/i.test(one))).toEqual(['ES2024', 'ES2024'])
})
