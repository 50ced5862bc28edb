import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addSkill, editSkill, removeSkill } from '../../../src/profile/edit.ts'
import { deleteEverything } from '../../../src/profile/safety/delete.ts'
import { loadProfile, updateProfile, updateStored } from '../../../src/profile/store.ts'
import { changeSettings } from '../../../src/profile/stored.ts'
import { fromChunks, toChunks } from '../../../src/profile/sync/chunks.ts'
import { fromFields, toFields } from '../../../src/profile/sync/fields.ts'
import { isSame, mergeStamped, type Stamped, stampChanges } from '../../../src/profile/sync/merge.ts'
import { SYNC_ERROR_KEY, startSync, syncNow } from '../../../src/profile/sync/sync.ts'
import { anyStored } from './arbitrary.ts'

beforeEach(() => {
  fakeBrowser.reset()
})

const path = fc.constantFrom('a', 'b', 'c', 'd')
const stamped: fc.Arbitrary<Stamped> = fc.record({
  fields: fc.dictionary(path, fc.jsonValue(), { maxKeys: 4 }),
  stamps: fc.dictionary(path, fc.integer({ min: 0, max: 4 }), { maxKeys: 4 }),
})

describe('merging two browsers', () => {
  test('is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(stamped, stamped, stamped, (a, b, c) => {
        expect(isSame(mergeStamped(a, a), a)).toBe(true)
        expect(isSame(mergeStamped(a, b), mergeStamped(b, a))).toBe(true)
        const left = mergeStamped(mergeStamped(a, b), c)
        expect(isSame(left, mergeStamped(a, mergeStamped(b, c)))).toBe(true)
      }),
    )
  })

  test('loses no field that only one of them has changed', () => {
    fc.assert(
      fc.property(anyStored, (stored) => {
        const base = stampChanges({ fields: {}, stamps: {} }, toFields(stored), 1)
        const key = Object.keys(base.fields)[0] ?? ''
        const one = stampChanges(base, { ...base.fields, [key]: 'one' }, 2)
        const other = stampChanges(base, { ...base.fields, more: 'other' }, 3)
        const merged = mergeStamped(one, other)
        expect(merged.fields).toMatchObject({ [key]: 'one', more: 'other' })
        expect(Object.keys(merged.fields).length).toBe(new Set([...Object.keys(base.fields), 'more']).size)
      }),
    )
  })

  test('fields of a value make the same value again', () => {
    const sorted = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_key, one) =>
        Array.isArray(one) ? one.map((item) => JSON.stringify(item)).sort() : one,
      )
    fc.assert(
      fc.property(anyStored, (stored) => {
        expect(sorted(fromFields(toFields(stored), stored))).toEqual(sorted(stored))
      }),
    )
  })
})

describe('pieces for sync', () => {
  test('come together again, each within 8 kB', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20_000, unit: 'binary' }), (text) => {
        const json = JSON.stringify({ text })
        const items = toChunks(json)
        if (items === null) return
        for (const [key, value] of Object.entries(items))
          expect(key.length + JSON.stringify(value).length).toBeLessThan(8_192)
        expect(JSON.parse(fromChunks(items) ?? 'null')).toEqual({ text })
      }),
      { numRuns: 30 },
    )
  })

  test('of two writes are not mixed, and too much is told', () => {
    const [first, second] = [toChunks('x'.repeat(20_000)), toChunks('y'.repeat(20_000))]
    expect(fromChunks({ ...second, 'profile-part:1': first?.['profile-part:1'] })).toBeNull()
    expect(fromChunks({})).toBeNull()
    expect(toChunks('x'.repeat(200_000))).toBeNull()
  })
})

describe('sync', () => {
  const on = () => updateStored(changeSettings({ sync: true }))
  const skills = async () => (await loadProfile()).profile.skills.map(({ skill }) => skill).sort()
  /** Another browser: the same sync, its own local storage. */
  async function inOtherBrowser(work: () => Promise<unknown>): Promise<void> {
    const mine = await fakeBrowser.storage.local.get(null)
    await fakeBrowser.storage.local.clear()
    await work()
    await fakeBrowser.storage.local.clear()
    await fakeBrowser.storage.local.set(mine)
  }

  test('does nothing unless the user has chosen it', async () => {
    await updateProfile(addSkill('java'))
    expect(await syncNow()).toBeNull()
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({})
  })

  test('brings both browsers’ skills together, and a removal stays a removal', async () => {
    await updateProfile(addSkill('java'))
    await updateProfile(addSkill('php'))
    await on()
    expect(await syncNow()).toBeNull()
    await inOtherBrowser(async () => {
      await updateProfile(addSkill('go'))
      await on()
      await syncNow()
      expect(await skills()).toEqual(['go', 'java', 'php'])
      await new Promise((resolve) => setTimeout(resolve, 2))
      await updateProfile(removeSkill('php'))
      await syncNow()
    })
    await updateProfile(editSkill('java', { years: 5 }))
    await syncNow()
    expect(await skills()).toEqual(['go', 'java'])
    expect((await loadProfile()).profile.skills.find(({ skill }) => skill === 'java')?.years).toBe(5)
  })

  test('a refused write is told and loses nothing here', async () => {
    await updateProfile(addSkill('java'))
    await on()
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(
      new Error('QUOTA_BYTES quota exceeded') as never,
    )
    expect(await syncNow()).toBe('QUOTA_BYTES quota exceeded')
    expect(await fakeBrowser.storage.local.get(SYNC_ERROR_KEY)).toEqual({
      [SYNC_ERROR_KEY]: 'QUOTA_BYTES quota exceeded',
    })
    expect(await skills()).toEqual(['java'])
  })

  test('switched off, nothing stays in the browser’s sync', async () => {
    const stop = new AbortController()
    startSync(stop.signal)
    await updateProfile(addSkill('java'))
    await on()
    await syncNow()
    await updateStored(changeSettings({ sync: false }))
    await vi.waitFor(async () => expect(await fakeBrowser.storage.sync.get(null)).toEqual({}))
    stop.abort()
    expect(await skills()).toEqual(['java'])
  })

  test.each(['get', 'set'] as const)(
    'switched off while a sync waits for the browser (%s), nothing stays either',
    async (step) => {
      const stop = new AbortController()
      startSync(stop.signal)
      await updateProfile(addSkill('java'))
      await on()
      const real = fakeBrowser.storage.sync[step].bind(fakeBrowser.storage.sync) as (
        of: unknown,
      ) => Promise<unknown>
      let goOn = () => {}
      const waited = new Promise<void>((resolve) => {
        goOn = resolve
      })
      const slow = vi.spyOn(fakeBrowser.storage.sync, step)
      slow.mockImplementationOnce((async (of: unknown) => {
        await waited
        return real(of)
      }) as never)
      const syncing = syncNow()
      await vi.waitFor(() => expect(slow).toHaveBeenCalled())
      await updateStored(changeSettings({ sync: false }))
      goOn()
      await syncing
      await vi.waitFor(async () => expect(await fakeBrowser.storage.sync.get(null)).toEqual({}))
      stop.abort()
    },
  )

  test('damaged pieces are overwritten by what is here', async () => {
    await updateProfile(addSkill('java'))
    await on()
    await fakeBrowser.storage.sync.set({ 'profile-head': { parts: 2, sum: 1 }, 'profile-part:0': '{' })
    expect(await syncNow()).toBeNull()
    expect(await skills()).toEqual(['java'])
  })
})

test('“delete everything” deletes everything, in every storage', async () => {
  await updateProfile(addSkill('java'))
  await updateStored(changeSettings({ sync: true }))
  await syncNow()
  await fakeBrowser.storage.session.set({ 'tab:7': { read: null } })
  await fakeBrowser.storage.local.set({ 'profile-backup:2026': { version: 0 } })
  expect(await deleteEverything()).toBeNull()
  for (const area of ['local', 'sync', 'session'] as const)
    expect(await fakeBrowser.storage[area].get(null)).toEqual({})
})
