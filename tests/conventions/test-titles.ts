/** Titles of tests, for the tables that say which test holds what. */
import { projectFiles, read } from './source-files.ts'

/** Tables name titles too, and are no tests. */
const TABLES = /^tests\/conventions\/(?:claims|faults|firefox)\.test\.ts$/
const TESTS = projectFiles('tests')
  .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file) && !TABLES.test(file))
  .map(read)
  .join('\n')

/** Targets of the fuzz have their names in files of their own. */
const FUZZED = new Set(
  projectFiles('tests/unit/fuzz/targets').flatMap((file) =>
    [...read(file).matchAll(/^ {4}name: '([^']+)'/gm)].map(([, name]) => `whatever comes through: ${name}`),
  ),
)

/** Those that no test has. A part of a title is enough. */
export function titlesOfNoTest(titles: readonly string[]): string[] {
  return titles.filter((title) => !FUZZED.has(title) && !TESTS.includes(title))
}
