import { describe, expect, test } from 'vitest'
import { readTitle } from '../../../../src/core/role/title.ts'
import { ODD_TITLES } from './odd-titles.ts'
import { lexicon } from './samples.ts'

describe.each(ODD_TITLES)('a title with %s', (_about, cases) => {
  test.each(cases)('%s', (title, role, seniority) => {
    const { roles, seniority: level } = readTitle(title, lexicon)
    expect({ role: roles[0] ?? null, level }).toEqual({ role, level: seniority })
  })
})
