import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/display.ts'
import { messageId } from '../../src/i18n/strings.ts'
import { projectFiles, read } from './source-files.ts'

const FOLDER = 'src/i18n/locales'
const messagesOf = (file: string) => JSON.parse(read(file)) as Record<string, string>
const english = messagesOf(`${FOLDER}/en.json`)
const translations = projectFiles(FOLDER).filter((file) => !file.endsWith('/en.json'))

/** `$1`, `$2` … in order, each once: a translation may move and repeat them. */
const placesOf = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join(' ')

test('every language of the settings has a file, and every file is a language of the settings', () => {
  const files = projectFiles(FOLDER).map((file) => file.slice(FOLDER.length + 1).replace('.json', ''))
  expect(files.sort()).toEqual(LANGUAGES.filter((language) => language !== 'browser').sort())
})

test.each(translations)('%s has every string of English, and no other', (file) => {
  const own = messagesOf(file)
  const missing = Object.keys(english).filter((key) => !(key in own))
  const extra = Object.keys(own).filter((key) => !(key in english))
  expect(
    { missing, extra },
    `Translate what is missing into ${file}; take out what English no longer has.`,
  ).toEqual({
    missing: [],
    extra: [],
  })
})

test.each(translations)('%s keeps the places for values', (file) => {
  const own = messagesOf(file)
  const wrong = Object.keys(english).filter(
    (key) => placesOf(own[key] ?? '') !== placesOf(english[key] ?? ''),
  )
  expect(wrong, 'These strings need the same $1, $2 … as in English.').toEqual([])
})

test.each(translations)('%s leaves no string empty that English has', (file) => {
  const own = messagesOf(file)
  const empty = Object.keys(english).filter((key) => english[key]?.trim() && !own[key]?.trim())
  expect(empty, 'Translate these.').toEqual([])
})

test.each(translations)('%s keeps the order of English', (file) => {
  expect(
    Object.keys(messagesOf(file)),
    'Put each string where en.json has it, so that the two files can be read side by side.',
  ).toEqual(Object.keys(english))
})

test('browsers take every key', () => {
  const wrong = Object.keys(english).filter((key) => !/^[a-z0-9_.]+$/i.test(key))
  expect(wrong, 'A key has letters, digits, dots, and _ where the code has a hyphen.').toEqual([])
  const ids = new Map<string, string[]>()
  for (const key of Object.keys(english)) {
    // Browsers do not tell capitals from small letters here.
    const id = messageId(key).toLowerCase()
    ids.set(id, [...(ids.get(id) ?? []), key])
  }
  const same = [...ids.values()].filter((keys) => keys.length > 1)
  expect(same, 'These keys are one and the same to the browser: rename one of each.').toEqual([])
})

test('no string holds what the browser takes for a named place', () => {
  const wrong = projectFiles(FOLDER).flatMap((file) =>
    Object.entries(messagesOf(file))
      .filter(([, message]) => /\$[a-z0-9_@]+\$/i.test(message))
      .map(([key]) => `${file}: ${key}`),
  )
  expect(wrong, 'Put a space or another sign between $1 and $2.').toEqual([])
})

test('every plural has both forms', () => {
  const wrong = Object.keys(english).filter(
    (key) => key.endsWith('.one') && !(key.replace(/one$/, 'other') in english),
  )
  expect(wrong, 'Add .other: tn() chooses between the two.').toEqual([])
})

test('every string is used', () => {
  const code = [
    ...projectFiles('src').filter((file) => /\.tsx?$/.test(file)),
    ...projectFiles('entrypoints').filter((file) => /\.(tsx?|html)$/.test(file)),
    'wxt.config.ts',
  ]
    .map(read)
    .join('\n')
  const all = (pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, text = '']) => text))
  const written = all(/['`]([\w.-]+)['`]/g)
  const inManifest = all(/__MSG_(\w+)__/g)
  /** Of keys made of an id: t(`seniority.${id}`). */
  const begun = all(/([\w.-]+)\.\$\{/g)
  const isUsed = (key: string) => {
    const name = key.replaceAll('_', '-').replace(/\.(one|other)$/, '')
    if (written.has(name) || written.has(key) || inManifest.has(messageId(key))) return true
    const parts = name.split('.')
    return parts.some((_, n) => n > 0 && begun.has(parts.slice(0, n).join('.')))
  }
  const unused = Object.keys(english).filter((key) => !isUsed(key))
  expect(unused, 'Take these out of src/i18n/locales, or use them.').toEqual([])
})
