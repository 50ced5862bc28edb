import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { CHAPTERS, guideLink, hashOf, parseRoute } from '../../../../src/ui/guide/route.ts'
import { createGuideSearch, entriesOf, placeOfSkill } from '../../../../src/ui/guide/search/search.ts'
import { FACT_FAMILIES } from '../../../e2e/harness/samples/fact-families.ts'
import { catalog } from '../knowledge.ts'

const { knowledge, guide } = readSkillsData(resolve(import.meta.dirname, '../../../..'))
const entries = entriesOf(knowledge, guide, (skill) => catalog.name(skill))

describe('an address of the Guide', () => {
  it('leads back to where it was made for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHAPTERS),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (chapter, place) => {
          expect(parseRoute(hashOf(chapter, place))).toEqual({ chapter, place })
        },
      ),
    )
  })

  it('leads somewhere whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(CHAPTERS).toContain(parseRoute(hash).chapter)
      }),
    )
    expect(parseRoute('#/path/%E0%A4%A')).toEqual({ chapter: 'path', place: '%E0%A4%A' })
  })

  it('of a skill leads to where the skill is told of', () => {
    const place = (skill: string) => placeOfSkill(skill, knowledge, guide)
    expect(parseRoute('#/skill/redis', place)).toEqual({ chapter: 'databases', place: 'redis' })
    expect(parseRoute('#/skill/go', place)).toEqual({ chapter: 'languages', place: 'go' })
    expect(parseRoute('#/skill/kubernetes', place)).toEqual({ chapter: 'tools', place: 'containers' })
    expect(parseRoute('#/skill/cobol', place)).toEqual({ chapter: 'tools', place: null })
    expect(guideLink('skill', 'custom:c/c++')).toBe('/guide.html#/skill/custom%3Ac%2Fc%2B%2B')
  })
})

describe('the search of the Guide', () => {
  const search = createGuideSearch(entries)

  it('finds every fact that skills-data holds by its own first words', () => {
    const texts = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, part]) =>
        key === 'text' && typeof part === 'string' ? [part] : texts(part),
      )
    }
    const shown = new Set(entries.map(({ text }) => text))
    const { periods } = knowledge.salaries
    const missing = [...texts(knowledge), ...texts(guide)].filter(
      (text) => !shown.has(text) && text !== periods.text,
    )
    expect(missing, 'entriesOf leaves these out').toEqual([])
  })

  it('finds words in any order, in heading and text together', () => {
    expect(search('memory redis')[0]).toMatchObject({ chapter: 'databases', place: 'redis' })
    expect(search('portfolio degree').length).toBeGreaterThan(0)
  })

  it('forgives a slip of the finger, and finds nothing for nothing', () => {
    expect(search('elasticsaerch')[0]).toMatchObject({ place: 'elasticsearch' })
    expect(search(' ')).toEqual([])
    expect(search('q')).toEqual([])
  })

  it('takes signs of its own language for letters', () => {
    for (const query of ['!redis', "'redis", '^redis', 'redis$', '=redis', 're|dis', '"redis']) {
      expect(() => search(query)).not.toThrow()
    }
  })
})

describe('the table of fact families', () => {
  it('has rows for every document, no two alike', () => {
    const keys = FACT_FAMILIES.map(({ document, tells }) => `${document} ${tells}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(FACT_FAMILIES.map(({ document }) => document)).size).toBe(knowledge.sources.length)
  })

  it('reaches every topic of the Guide’s own data', () => {
    const regions = new Set(FACT_FAMILIES.map(({ region }) => region))
    const { 'other-paths': paths, ...topics } = guide
    const names = [...Object.values(topics).flat(), ...paths].map(({ name }) => name)
    expect(names.filter((name) => !regions.has(name))).toEqual([])
  })
})
