import { expect, test } from 'vitest'
import { codeFiles, type Import, importsOf, read } from './source-files.ts'

/** The rooms of ARCHITECTURE, highest first; a file imports from its own floor's room or from lower floors. */
const FLOORS: readonly (readonly string[])[] = [
  ['entrypoints/'],
  ['src/cli/'],
  ['src/ui/', 'src/background/', 'src/page/'],
  ['src/messages'],
  ['src/profile/', 'src/history/'],
  ['src/zod.ts'],
  ['src/i18n/'],
  ['src/core/'],
  ['skills-data/'],
]

/** Runs while building and in Node tools only: it may read anything below src/. */
const BUILD = 'src/build/'

/** These check and compile skills-data while building; nothing that runs in the browser may import them. */
const BUILD_TIME_CORE = /^src\/core\/lexicon\/compile\//

const floorOf = (file: string) => FLOORS.findIndex((rooms) => rooms.some((room) => file.startsWith(room)))
const roomOf = (file: string) => FLOORS.flat().find((room) => file.startsWith(room))
const isOurs = (file: string) => floorOf(file) >= 0
const isTypeOnly = (file: string, { specifier }: Import) =>
  new RegExp(`import type [^;'"]*from '${specifier.replaceAll('.', '\\.')}'`).test(read(file))

const sources = codeFiles().filter(isOurs)

test('imports go down only', () => {
  const wrong = sources.flatMap((file) =>
    importsOf(file)
      .filter((found) => found.file !== null && isOurs(found.file))
      .filter(({ file: target }) => {
        const [from, to] = [floorOf(file), floorOf(target ?? '')]
        return to < from || (to === from && roomOf(file) !== roomOf(target ?? ''))
      })
      .map(({ specifier }) => `${file} imports ${specifier}`),
  )
  expect(
    wrong,
    'Move what both sides need to a lower floor (src/core, or src/messages.ts), or pass it in as an argument. ' +
      `The floors are: ${FLOORS.map((rooms) => rooms.join(', ')).join(' → ')}.`,
  ).toEqual([])
})

test('src/page uses no extension API of its own: entrypoints/content wires it', () => {
  const wrong = sources
    .filter((file) => file.startsWith('src/page/'))
    .filter((file) => importsOf(file).some(({ specifier }) => specifier === 'wxt/browser'))
  expect(
    wrong,
    'Take what you need as a parameter and let entrypoints/content hand it in; the page reader is also ' +
      'run by the command line and by tests without a browser.',
  ).toEqual([])
})

test('src/core is pure', () => {
  const wrong = sources
    .filter((file) => file.startsWith('src/core/') && !BUILD_TIME_CORE.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => target === null || BUILD_TIME_CORE.test(target))
        .filter((found) => !isTypeOnly(file, found))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    )
  expect(
    wrong,
    'The core takes plain values and gives plain values back. Leave packages, zod and the build-time files ' +
      '(schema.ts, compile.ts) to the callers in src/build, src/profile or src/page.',
  ).toEqual([])
})

test('src/core/text stands on nothing but itself', () => {
  const wrong = sources
    .filter((file) => file.startsWith('src/core/text/'))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => !target?.startsWith('src/core/text/'))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    )
  expect(
    wrong,
    'Lexicon and matcher both stand on the tokens: what needs a name or a cue belongs in one of those.',
  ).toEqual([])
})

test('src/core touches no DOM and no browser API', () => {
  const globals = /\b(document|window|navigator|localStorage|chrome|browser)\s*[.?[]|\bnew DOMParser\b/
  const wrong = sources
    .filter((file) => file.startsWith('src/core/'))
    .flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) =>
          globals.test(line.replace(/\/\/.*|^\s*\*.*|\/\*.*|'[^']*'/g, ''))
            ? [`${file}:${index + 1} ${line.trim()}`]
            : [],
        ),
    )
  expect(wrong, 'Read the DOM in src/page and hand the core its text.').toEqual([])
})

test('what runs in the browser imports nothing of the build', () => {
  const wrong = sources
    .filter((file) => !file.startsWith('src/cli/'))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ file: target, specifier }) => target?.startsWith(BUILD) || specifier.startsWith('node:'))
        .filter(() => !BUILD_TIME_CORE.test(file))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    )
  expect(wrong, 'Import virtual:lexicon or virtual:catalog instead; src/build makes them.').toEqual([])
})

test('relative imports name the file with its extension', () => {
  const wrong = codeFiles().flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.[a-z]+(\?[a-z]+)?$/.test(specifier))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  )
  expect(wrong, 'Write ./name.ts: Node runs the core and the tools without a bundler.').toEqual([])
})
