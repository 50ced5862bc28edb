import { describe, expect, it } from 'vitest'
import { createSkillSearch } from '../../../src/ui/options/skills/skill-search.ts'
import { catalog } from './samples.ts'

const search = createSkillSearch(catalog)
const ids = (query: string) => search.find(query).map((hit) => hit.id)

describe('skill search', () => {
  it('puts the exact name first, though other names begin with it', () => {
    expect(ids('java').slice(0, 2)).toEqual(['java', 'javascript'])
  })

  it('keeps C, C++ and C# apart', () => {
    expect(ids('c')[0]).toBe('c')
    expect(ids('c++')[0]).toBe('cpp')
    expect(ids('C#')[0]).toBe('csharp')
  })

  it('finds a skill by an alias and says which', () => {
    expect(search.find('k8s')[0]).toEqual({ id: 'kubernetes', name: 'Kubernetes', alias: 'k8s', near: true })
  })

  it('takes dots, spaces and capitals for a matter of taste', () => {
    for (const query of ['nodejs', 'Node JS', 'node.js']) expect(ids(query)[0]).toBe('nodejs')
  })

  it('offers the skill that others build on before the rest of its name', () => {
    expect(ids('spring')[0]).toBe('spring-boot')
  })

  it('forgives a slip of the finger', () => {
    expect(search.find('kubernets')[0]).toMatchObject({ id: 'kubernetes', near: true })
  })

  it('offers what is nearly so as a whole before longer names that hold it', () => {
    const whole = (id: string, name: string) => ({ id, name, aliases: [], category: 'tool' as const })
    const entries = ['Azure Kubernetes Service', 'Kubernetes CNI', 'Amazon Kubernetes', 'Kubernetes'].map(
      (name) => whole(name.toLowerCase().replaceAll(' ', '-'), name),
    )
    const many = { ...catalog, skill: () => undefined, search: entries }
    expect(createSkillSearch(many).find('kuberntes', 2)[0]).toMatchObject({ id: 'kubernetes', near: true })
  })

  it('forgives two letters in the wrong order', () => {
    const python = {
      ...catalog,
      search: [{ id: 'python', name: 'Python', aliases: [], category: 'language' as const }],
    }
    expect(createSkillSearch(python).find('pyhton')[0]?.id).toBe('python')
  })

  it('does not take a name for another that shares its beginning', () => {
    expect(search.find('Spring Ledger DSL').filter((hit) => hit.near)).toEqual([])
  })

  it('names each skill once', () => {
    expect(new Set(ids('postgres')).size).toBe(ids('postgres').length)
  })

  it('finds nothing for nothing', () => {
    expect(ids('  ')).toEqual([])
  })

  it('resolves ids, names and aliases, and nothing that is only near', () => {
    expect(['postgresql', 'Postgres', 'postgre SQL', 'Postgrs'].map(search.resolve)).toEqual([
      'postgresql',
      'postgresql',
      'postgresql',
      null,
    ])
  })
})
