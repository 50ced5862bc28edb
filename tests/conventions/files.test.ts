import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { codeFiles, projectFiles, read } from './source-files.ts'

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'entrypoints',
  'src',
  'skills-data',
  'tests',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'PRIVACY.md',
])

const MAX_LINES = 400
const MAX_FILES_IN_FOLDER = 9

/** Folders whose files are one kind of thing, each with its reason. */
const LARGE_FOLDERS: readonly { folder: RegExp; reason: string }[] = [
  { folder: /^skills-data(\/|$)/, reason: 'data, one file a family' },
  { folder: /^tests\/(postings|pages|demo|unit)(\/|$)/, reason: 'fixtures and statements, one a file' },
  { folder: /^tests\/e2e$/, reason: 'one spec a feature' },
]

test('the top level stays short', () => {
  const found = new Set(projectFiles().map((file) => file.split('/')[0] ?? ''))
  const extra = [...found].filter((name) => !TOP_LEVEL.has(name))
  expect(extra, 'Put code in src/, data in skills-data/, test tools and configs in tests/.').toEqual([])
})

test('file names are kebab-case', () => {
  const wrong = projectFiles()
    .filter((file) => /^(entrypoints|src|skills-data|tests)\//.test(file))
    .filter((file) => basename(file) !== 'README.md')
    .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(basename(file)))
  expect(wrong, 'Rename to lower case words joined by hyphens: fit-report.ts.').toEqual([])
})

test(`code files fit on a few screens (at most ${MAX_LINES} lines)`, () => {
  const wrong = codeFiles()
    .map((file) => ({ file, lines: read(file).split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ file, lines }) => `${file} (${lines} lines)`)
  expect(wrong, 'Split the file by reasons to change; data belongs in skills-data/.').toEqual([])
})

test(`folders hold at most ${MAX_FILES_IN_FOLDER} files`, () => {
  const counts = new Map<string, number>()
  for (const file of projectFiles()) {
    if (/\.test\.tsx?$/.test(file)) continue
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  }
  const wrong = [...counts]
    .filter(([folder, count]) => folder !== '.' && count > MAX_FILES_IN_FOLDER)
    .filter(([folder]) => !LARGE_FOLDERS.some((exempt) => exempt.folder.test(folder)))
    .map(([folder, count]) => `${folder} (${count} files)`)
  expect(wrong, 'Group the files into sub-folders by what changes together.').toEqual([])
})

test('only entrypoints and tool configs export by default', () => {
  const wrong = codeFiles()
    .filter(
      (file) =>
        !file.startsWith('entrypoints/') && !/(\.config\.ts|global-setup\.ts|vitest-runner\.ts)$/.test(file),
    )
    .filter((file) => /^export default\b/m.test(read(file)))
  expect(wrong, 'Export by name, so that one name is used everywhere.').toEqual([])
})
