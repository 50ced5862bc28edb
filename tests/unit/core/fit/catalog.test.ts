import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { createCatalog } from '../../../../src/core/lexicon/catalog.ts'
import {
  categorise,
  packAliases,
  packCatalog,
  toCatalogData,
} from '../../../../src/core/lexicon/compile/catalog-data.ts'
import { compileCatalog } from '../../../../src/core/lexicon/compile/compile.ts'
import { unpackCatalog, withAliases } from '../../../../src/core/lexicon/packed-catalog.ts'
import { catalog, SKILLS } from './samples.ts'

describe('the catalog', () => {
  test('tells the way of an implication', () => {
    const ways = catalog.impliedBy('jvm')
    expect(ways.get('spring-boot')).toEqual(['spring-boot', 'spring', 'java', 'jvm'])
    expect([...ways.keys()].sort()).toEqual(['java', 'kotlin', 'spring', 'spring-boot'])
  })

  test('survives a circle of implications', () => {
    const [a, b] = [SKILLS[0], SKILLS[1]]
    if (!a || !b) throw new Error('no samples')
    const circle = createCatalog({
      skills: [
        { ...a, implies: [b.id] },
        { ...b, implies: [a.id] },
      ],
      knowledge: {},
    })
    expect([...circle.impliedBy(a.id).keys()]).toEqual([b.id])
  })

  test('relates both ways, and no skill to itself', () => {
    expect(catalog.related('mysql', 'postgresql')).toBe(catalog.related('postgresql', 'mysql'))
    expect(catalog.related('mysql', 'mysql')).toBe(0)
    expect(catalog.related('mysql', 'kafka')).toBe(0)
    expect(catalog.related('custom:a', 'custom:b')).toBe(0)
  })

  test('names what it does not know by its id', () => {
    expect(catalog.name('postgresql')).toBe('PostgreSQL')
    expect(catalog.name('custom:kdb')).toBe('kdb')
    expect(catalog.name('gone')).toBe('gone')
  })

  test('is built in the order of ids, with the category of the file unless the skill has its own', () => {
    const source = { name: 'X', aliases: [], implies: [], related: [], generic: false }
    const files = [
      {
        category: 'tool' as const,
        skills: [
          { ...source, id: 'b' },
          { ...source, id: 'a', category: 'cloud' as const },
        ],
      },
    ]
    const data = toCatalogData(categorise(files), { knowledge: null })
    expect(data.skills.map(({ id, category }) => [id, category])).toEqual([
      ['a', 'cloud'],
      ['b', 'tool'],
    ])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })
})

describe('what skills-data says of the score', () => {
  const full = createCatalog(createCatalogData())

  test('what every developer does is shown and never scored', () => {
    for (const id of ['debugging', 'code-review', 'sdlc', 'troubleshooting']) {
      expect([id, full.isScored(id)]).toEqual([id, false])
    }
    expect(full.isScored('unit-testing')).toBe(true)
  })

  test('what a skill brings counts as had, over others too', () => {
    expect(full.impliedBy('web-development').get('spring-boot')).toEqual(['spring-boot', 'web-development'])
    expect(full.impliedBy('continuous-integration').has('ci-cd')).toBe(true)
    expect(full.impliedBy('data-engineering').has('airflow')).toBe(true)
  })
})

describe('the packed catalog', () => {
  const data = createCatalogData()

  test('opens to what was packed, but for the aliases, which are added where they are searched', () => {
    const opened = unpackCatalog(JSON.parse(JSON.stringify(packCatalog(data))))
    expect(opened).toEqual({ ...data, skills: data.skills.map((skill) => ({ ...skill, aliases: [] })) })
    expect(withAliases(opened, packAliases(data))).toEqual(data)
  })

  test('leaves out ids that no skill has', () => {
    const [first, ...rest] = data.skills
    if (first === undefined) throw new Error('no samples')
    const dangling = { ...data, skills: [{ ...first, implies: ['gone', ...first.implies] }, ...rest] }
    expect(unpackCatalog(packCatalog(dangling)).skills[0]?.implies).toEqual(first.implies)
  })

  test('opens where there is no skill', () => {
    const none = { skills: [], certifications: [], knowledge: null }
    expect(unpackCatalog(packCatalog(none))).toEqual(none)
    expect(withAliases(none, packAliases(none))).toEqual(none)
  })
})

describe('names in the language that is spoken', () => {
  const data = createCatalogData()
  let tag = 'de-AT'
  const spoken = createCatalog(data, () => tag)

  test('soft skills and natural languages have German ones, products keep theirs', () => {
    expect(['teamwork', 'english', 'postgresql', 'custom:Ledger'].map(spoken.name)).toEqual([
      'Teamarbeit',
      'Englisch',
      'PostgreSQL',
      'Ledger',
    ])
    expect(spoken.name('constructor')).toBe('constructor')
  })

  test('follow a change of the language at once', () => {
    tag = 'en-GB'
    expect(spoken.name('teamwork')).toBe('Teamwork')
    tag = 'de-AT'
    expect(spoken.name('teamwork')).toBe('Teamarbeit')
  })

  test('are found by the English name too', () => {
    const entry = spoken.search.find(({ id }) => id === 'teamwork')
    expect([entry?.name, entry?.aliases.includes('Teamwork')]).toEqual(['Teamarbeit', true])
  })
})

/** The catalog of skills-data itself: families, aliases, implications and all. */
function createCatalogData() {
  return compileCatalog(readSkillsData(resolve(import.meta.dirname, '../../../..')))
}
