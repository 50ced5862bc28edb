/** What comes from an older version or from another browser, at its edges. */
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../src/profile/migrations/migrate.ts'
import { v1ToV2 } from '../../../src/profile/migrations/v1-to-v2.ts'
import { emptyOwnProfile, emptyStored } from '../../../src/profile/schema.ts'
import { CHUNK_PREFIX, fromChunks, HEAD_KEY, toChunks } from '../../../src/profile/sync/chunks.ts'
import { fromFields, toFields } from '../../../src/profile/sync/fields.ts'
import { isSame, mergeStamped, stampChanges } from '../../../src/profile/sync/merge.ts'

const skill = (id: string) => ({ skill: id, level: 'working' as const, years: null, lastUsed: null })
const own = (id: string, ...skills: string[]) => ({
  ...emptyOwnProfile(id, `of ${id}`),
  skills: skills.map(skill),
})

describe('a stored value of an older version', () => {
  const up = (from: number) => ({
    from,
    migrate: (old: unknown) => ({ ...(old as object), version: from + 1 }),
  })
  test('goes step by step, and stays as it was where a step fails', () => {
    const raw = { version: 1, deep: { kept: true } }
    expect(migrate(raw, 3, [up(2), up(1)])).toEqual({ ok: true, value: { version: 3, deep: { kept: true } } })
    const breaking = {
      from: 2,
      migrate: (old: unknown) => {
        ;(old as typeof raw).deep.kept = false
        throw new Error('no')
      },
    }
    expect(migrate(raw, 3, [up(1), breaking])).toEqual({
      ok: false,
      kind: 'migration-failed',
      details: ['from version 2: no'],
    })
    expect(raw.deep.kept).toBe(true)
  })

  test.each<[string, unknown, Parameters<typeof migrate>[2], string, RegExp]>([
    ['without a way on', { version: 1 }, [], 'migration-failed', /from version 1: no migration known/],
    [
      'that a step leaves as it is',
      { version: 1 },
      [{ from: 1, migrate: (old) => old }],
      'migration-failed',
      /did not raise/,
    ],
    [
      'whose step throws what is no error',
      { version: 1 },
      [
        {
          from: 1,
          migrate: () => {
            throw 'a word'
          },
        },
      ],
      'migration-failed',
      /from version 1: a word/,
    ],
    ['of tomorrow', { version: 3 }, [], 'newer-version', /3 was written by a newer Backlight.* 2$/],
    ['that cannot be copied', { version: 1, run: () => {} }, [], 'invalid', /nested too deeply/],
    ['of version 0', { version: 0 }, [], 'invalid', /whole number/],
    ['of version 1.5', { version: 1.5 }, [], 'invalid', /whole number/],
    ['of version "1"', { version: '1' }, [], 'invalid', /whole number/],
    ['that is null', null, [], 'invalid', /whole number/],
    ['without a version', {}, [], 'invalid', /whole number/],
  ])('%s', (_name, raw, migrations, kind, why) => {
    const migrated = migrate(raw, 2, migrations)
    expect(migrated).toMatchObject({ ok: false, kind, details: [expect.stringMatching(why)] })
  })

  test('of version 1 has one profile of all that it had', () => {
    const skills = [{ skill: 'java' }]
    const one = (rest: object) => ({
      id: 'main',
      name: '',
      targetRoles: [],
      seniority: null,
      years: null,
      ...rest,
    })
    expect(v1ToV2({ version: 1, skills })).toEqual({
      version: 2,
      active: 'main',
      profiles: [one({ skills })],
      customSkills: [],
    })
    const all = { skills, targetRoles: ['x'], seniority: 'senior', years: 0 }
    expect(v1ToV2({ ...all, customSkills: [1] })).toMatchObject({ profiles: [one(all)], customSkills: [1] })
    for (const bad of [null, [], 'x', { skills: {} }]) expect(() => v1ToV2(bad)).toThrow(/list of skills/)
  })
})

describe('pieces for the browser’s sync', () => {
  const text = `${'"\\ü🎈'.repeat(2_000)}${'x'.repeat(15_000)}`
  const items = toChunks(text) ?? {}

  test('are small, in ASCII, and give the text again as JSON writes it', () => {
    for (const [key, value] of Object.entries(items))
      expect(key.length + JSON.stringify(value).length).toBeLessThanOrEqual(8_192)
    expect(JSON.stringify(items)).not.toMatch(/[^ -~]/)
    expect(fromChunks(toChunks(JSON.stringify({ text })) ?? {})).not.toBeNull()
    expect(JSON.parse(fromChunks(toChunks(JSON.stringify({ text })) ?? {}) ?? '')).toEqual({ text })
    expect(fromChunks(toChunks('') ?? {})).toBe('')
  })

  test.each<[string, (all: Record<string, unknown>) => Record<string, unknown>]>([
    ['nothing', () => ({})],
    ['no head', ({ [HEAD_KEY]: _, ...rest }) => rest],
    ['a head that is none', (all) => ({ ...all, [HEAD_KEY]: 'x' })],
    ['a head of null', (all) => ({ ...all, [HEAD_KEY]: null })],
    ['a head without parts', (all) => ({ ...all, [HEAD_KEY]: { sum: 1 } })],
    ['a head without a sum', (all) => ({ ...all, [HEAD_KEY]: { parts: 1 } })],
    ['half a part', (all) => ({ ...all, [HEAD_KEY]: { ...(all[HEAD_KEY] as object), parts: 1.5 } })],
    ['parts below none', () => ({ [HEAD_KEY]: { parts: -1, sum: 2_166_136_261 } })],
    ['a part that is missing', ({ [`${CHUNK_PREFIX}1`]: _, ...rest }) => rest],
    ['a part that is no text', (all) => ({ ...all, [`${CHUNK_PREFIX}1`]: 7 })],
    ['a part of another write', (all) => ({ ...all, [`${CHUNK_PREFIX}1`]: 'other' })],
  ])('%s gives nothing', (_name, broken) => {
    expect(fromChunks(items)).not.toBeNull()
    expect(fromChunks(broken(items))).toBeNull()
  })

  test('are refused where sync has no room', () => {
    expect(toChunks('x'.repeat(97_000))).not.toBeNull()
    expect(toChunks('x'.repeat(99_000))).toBeNull()
  })
})

describe('fields with their moments', () => {
  const of = (value: unknown, stamp: number) => ({ fields: { a: value }, stamps: { a: stamp } })
  test('the newer wins; at one moment a value over a removal, and the greater of two', () => {
    const gone = { fields: {}, stamps: { a: 5 } }
    const both = (a: typeof gone, b: typeof gone) => [mergeStamped(a, b), mergeStamped(b, a)]
    expect(both(of(1, 4), of(2, 5))).toEqual([of(2, 5), of(2, 5)])
    expect(both(of(1, 4), gone)).toEqual([gone, gone])
    expect(both(of(1, 5), gone)).toEqual([of(1, 5), of(1, 5)])
    expect(both(of('x', 5), of('y', 5))).toEqual([of('y', 5), of('y', 5)])
  })

  test('are the same whatever the order of their keys, and not where a moment, a value or a field differs', () => {
    const one = of({ x: 1, y: [{ p: 1, q: 2 }] }, 5)
    expect(isSame(one, of({ y: [{ q: 2, p: 1 }], x: 1 }, 5))).toBe(true)
    for (const other of [of({ x: 1 }, 5), of(one.fields.a, 6), { fields: {}, stamps: { a: 5 } }])
      expect(isSame(one, other)).toBe(false)
    expect(isSame({ fields: { a: 1 }, stamps: {} }, of(1, 0))).toBe(true)
  })

  test('only what a change touched has its moment', () => {
    const before = { fields: { a: 1, b: { x: 1, y: 2 }, c: 3 }, stamps: { a: 1, b: 2, c: 3 } }
    expect(stampChanges(before, { b: { y: 2, x: 1 }, c: 4, d: 5 }, 9)).toEqual({
      fields: { b: { y: 2, x: 1 }, c: 4, d: 5 },
      stamps: { a: 9, b: 2, c: 9, d: 9 },
    })
  })

  test('that are strange make no profile of theirs, and take none along', () => {
    const stored = { ...emptyStored(), profiles: [own('main', 'java'), own('b')] }
    const fields = toFields(stored)
    const strange = {
      'no JSON': 1,
      '"a word"': 1,
      '[1,"x"]': 1,
      '["profile","c","skills","go"]': skill('go'),
      '["profile","main","unheard"]': 1,
      '["unheard","x"]': 1,
    }
    expect(fromFields({ ...fields, ...strange }, stored)).toEqual(stored)
    expect(fromFields({ ...fields, '["profile","main","years"]': 'many' }, stored)).toBeNull()
    expect(fromFields({}, stored)).toBeNull()
  })

  test('bring profiles in the order of this browser, then by id, and the active one of here', () => {
    const there = { ...emptyStored(), active: 'z', profiles: [own('z'), own('y'), own('b'), own('main')] }
    const here = { ...emptyStored(), active: 'b', profiles: [own('main'), own('b')] }
    const merged = fromFields(toFields(there), here)
    expect(merged?.profiles.map(({ id }) => id)).toEqual(['main', 'b', 'y', 'z'])
    expect(merged?.active).toBe('b')
    expect(fromFields(toFields(there), { ...here, active: 'gone' })?.active).toBe('main')
  })
})
