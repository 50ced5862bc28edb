import { expect, test } from 'vitest'
import { KEYS } from '../unit/fuzz/inputs/keys.ts'
import table from './faults.json' with { type: 'json' }
import { codeFiles, read } from './source-files.ts'
import { titlesOfNoTest } from './test-titles.ts'

/**
 * What can go wrong at each boundary. A new boundary or fault stands here first, and then wants a row in faults.json.
 */
const FAULTS = {
  worker: [
    'ended while a page is read',
    'ended while something is written',
    'ended while the popup asks',
    'ended between two questions',
  ],
  'storage of the profile': [
    'rejects',
    'throws',
    'full',
    'cleared',
    'garbage',
    'downgrade',
    'older version',
    'two windows',
  ],
  'storage of tabs': ['rejects', 'throws', 'full', 'cleared', 'garbage'],
  'other keys of the storage': ['rejects', 'throws', 'full', 'cleared', 'garbage'],
  sync: ['rejects', 'throws', 'full', 'garbage', 'half written', 'changed in two browsers'],
  database: ['full', 'blocked', 'deleted', 'downgrade', 'older version', 'not there', 'written by two'],
  'way into the history': ['rejects', 'garbage', 'ended in the middle'],
  extension: ['updated with pages open', 'breaks while it is drawn', 'sites that an update brought'],
  page: ['hostile', 'never at rest', 'frozen', 'too large', 'changes while it is read'],
  tabs: ['closed', 'navigated', 'two hundred', 'private'],
  messages: ['lost', 'overtaken', 'garbage', 'by another speaker'],
  clock: ['set back', 'far ahead'],
  machine: ['sleeps'],
  network: ['offline'],
  files: ['damaged', 'too large', 'of another kind', 'hostile'],
  'command line': ['a line that is none', 'a stream that is cut anywhere'],
} as const

/** What the user sees of each, and words of the titles of the tests that prove it. */
const TABLE: Readonly<Record<string, Readonly<Record<string, { sees: string; held: readonly string[] }>>>> =
  table

test('every fault at every boundary has its row, which says what the user sees', () => {
  const listed = Object.entries(FAULTS).map(([at, faults]) => [at, [...faults].sort()])
  const told = Object.entries(TABLE).map(([at, rows]) => [at, Object.keys(rows).sort()])
  expect(told).toEqual(listed)
  for (const { sees, held } of Object.values(TABLE).flatMap((rows) => Object.values(rows))) {
    expect(sees).not.toBe('')
    expect(held.length).toBeGreaterThan(0)
  }
})

test('the tests that prove it are there', () => {
  const named = Object.values(TABLE)
    .flatMap((rows) => Object.values(rows))
    .flatMap(({ held }) => held)
  expect(titlesOfNoTest(named), 'Renamed? Say so in tests/conventions/faults.json too.').toEqual([])
})

test('garbage is tried under every key that the source stores under', () => {
  const named = codeFiles()
    .filter(
      (file) => file.startsWith('src/') && /browser\.storage|\.storage\[|chunks\.ts/.test(read(file) + file),
    )
    .flatMap((file) => [
      ...read(file).matchAll(/^(?:export )?const [A-Z_]*(?:KEY|PREFIX|ASIDE) = '([^']+)'/gm),
    ])
    .map(([, key]) => key as string)
  const known = KEYS.map((key) => key.replace(/:.*/, ':'))
  expect(named.toSorted(), 'Name it in tests/unit/fuzz/inputs/keys.ts; its readers are tried there.').toEqual(
    known.toSorted(),
  )
})
