import { expect, test } from 'vitest'
import { codeFiles, importsOf, projectFiles, read } from './source-files.ts'

/** What a tool starts by its name, and not by an import. */
const STARTED =
  /^(?:entrypoints\/|src\/cli\/(?:scan\.mjs|main\.ts|jobs\/worker\.mjs)$|wxt\.config\.ts$)|-worker\.ts$|\.d\.ts$/
const source = codeFiles().filter((file) => /^(?:src|entrypoints)\//.test(file))
const imported = new Set(codeFiles().flatMap((file) => importsOf(file).flatMap((one) => one.file ?? [])))
const words = new Map(codeFiles().map((file) => [file, new Set(read(file).match(/[A-Za-z_$][\w$]*/g))]))

test('every file of the source is imported, or is where something starts', () => {
  const unused = source.filter((file) => !STARTED.test(file) && !imported.has(file))
  expect(unused, 'Nothing leads here: delete it, or say in unused.test.ts what starts it.').toEqual([])
})

/** A type that nobody imports may still be that of something that is: then its own file names it once more. */
const isTypeNamedAgain = (file: string, sort: string, name: string) =>
  /^(?:class|interface|type)$/.test(sort) &&
  read(file).split(new RegExp(`\\b${name.replace('$', '\\$')}\\b`)).length > 2

test('every export of the source is used', () => {
  const unused = source
    .filter((file) => !STARTED.test(file))
    .flatMap((file) => {
      const names = [
        ...read(file).matchAll(/^export (?:async )?(function\*?|const|class|interface|type) ([\w$]+)/gm),
      ]
      return names
        .filter(([, sort, name]) => !isTypeNamedAgain(file, sort as string, name as string))
        .map(([, , name]) => name as string)
        .filter((name) => ![...words].some(([other, known]) => other !== file && known.has(name)))
        .map((name) => `${file}: ${name}`)
    })
  expect(unused, 'Nobody takes it: drop the word export, or all of it.').toEqual([])
})

/** Packages that work without being imported, with what they do. */
const WITHOUT_IMPORT: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'lints',
  '@types/node': 'types',
  '@types/papaparse': 'types',
  '@types/react': 'types',
  '@types/react-dom': 'types',
  '@types/webextension-polyfill': 'types',
  '@wxt-dev/i18n': 'a module of wxt.config.ts',
  '@wxt-dev/module-react': 'a module of wxt.config.ts',
  '@wxt-dev/webextension-polyfill': 'a module of wxt.config.ts',
  node: 'runs the tools',
  typescript: 'checks the types',
  'webextension-polyfill': 'what the module of wxt.config.ts brings in',
  'happy-dom': 'the page of tests that say so in their first line',
}

test('every package is used', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const taken = [...codeFiles(), ...projectFiles('tests').filter((file) => file.endsWith('.mjs'))]
    .map(read)
    .join('\n')
  const unused = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !Object.hasOwn(WITHOUT_IMPORT, name) && !new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(taken),
  )
  expect(unused, 'npm uninstall it, or say in unused.test.ts what it does without an import.').toEqual([])
})

test('what works without an import is installed', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  expect(
    Object.keys(WITHOUT_IMPORT).filter((name) => !(name in { ...dependencies, ...devDependencies })),
  ).toEqual([])
})
