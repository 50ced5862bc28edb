import { expect, test } from 'vitest'
import table from './claims.json' with { type: 'json' }
import { read } from './source-files.ts'
import { titlesOfNoTest } from './test-titles.ts'

/**
 * Every claim of SECURITY.md, PRIVACY.md and README's table of permissions, in order: each sentence, each part of one
 * that a semicolon ends, and each cell of a table, by its first words, with parts of the titles of the tests that hold
 * it. Where no test can, `why` says so: a warning promises nothing.
 */
interface Claim {
  says: string
  held?: readonly string[]
  why?: string
}
const CLAIMS: Readonly<Record<string, readonly Claim[]>> = table

/** What a document says, without headings, heads of tables and how to report. */
function claimsOf(file: string): string[] {
  const text = read(file)
  const part = file === 'README.md' ? (/^## What it may do$(.*?)^## /ms.exec(text)?.[1] ?? '') : text
  return part
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|\| (?:what|permission|-)|\|-|Please report)/.test(line))
    .flatMap((line) =>
      line
        .replace(/^(?:- |\| )/, '')
        .replace(/ \|$/, '')
        .split(/(?<=[.?!]) (?=[A-Z])|; | \| /),
    )
}

for (const [file, known] of Object.entries(CLAIMS)) {
  test(`every claim of ${file} is bound to the tests that hold it, or to why none can`, () => {
    const claims = claimsOf(file)
    expect(claims.length).toBeGreaterThan(10)
    expect(
      claims.map((claim, at) =>
        claim.startsWith(known[at]?.says ?? '') ? (known[at]?.says ?? claim) : claim,
      ),
      'A claim came, went or changed. Which test holds it? Say so in claims.json.',
    ).toEqual(known.map(({ says }) => says))
    for (const { says, held = [], why = '' } of known)
      expect(held.length > 0 || why !== '', `Nothing holds this: ${says}`).toBe(true)
  })

  test(`the tests that hold ${file} are there`, () => {
    const named = known.flatMap(({ held = [] }) => held)
    expect(titlesOfNoTest(named), 'Renamed? Say so in claims.json too.').toEqual([])
  })
}
