/** What the browser has stored: whatever stands under a key, all goes on, and what cannot be read is not lost. */
import fc from 'fast-check'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { flush } from '../../../../src/history/outbox.ts'
import { recordSchema } from '../../../../src/history/schema.ts'
import type { History } from '../../../../src/history/store.ts'
import { t } from '../../../../src/i18n/strings.ts'
import { addSkill } from '../../../../src/profile/edit.ts'
import { parseStored } from '../../../../src/profile/parse.ts'
import { listBackups, readBackup } from '../../../../src/profile/safety/backups.ts'
import { storedSchema } from '../../../../src/profile/schema.ts'
import { loadProfile, PROFILE_KEY, updateProfile } from '../../../../src/profile/store.ts'
import { CHUNK_PREFIX, fromChunks, HEAD_KEY, toChunks } from '../../../../src/profile/sync/chunks.ts'
import { toFields } from '../../../../src/profile/sync/fields.ts'
import { isSame, mergeStamped, type Stamped, stampedSchema } from '../../../../src/profile/sync/merge.ts'
import { syncNow } from '../../../../src/profile/sync/sync.ts'
import { record } from '../../history/samples.ts'
import v1 from '../../profile/versions/v1.json' with { type: 'json' }
import v2 from '../../profile/versions/v2.json' with { type: 'json' }
import { damaged } from '../inputs/json.ts'
import { target } from '../target.ts'

const stored = storedSchema.parse(v2)
const textOf = (value: unknown) => JSON.stringify(value) ?? ''
const local = () => fakeBrowser.storage.local.get(null) as Promise<Record<string, unknown>>

/** The browser stores JSON; nothing under a key is no value at all. */
export async function put(area: 'local' | 'session' | 'sync', items: Record<string, unknown>): Promise<void> {
  const held = Object.entries(items).filter(([, value]) => value !== undefined)
  await fakeBrowser.storage[area].set(Object.fromEntries(held))
}

const fields: Stamped = {
  fields: toFields(stored),
  stamps: Object.fromEntries(Object.keys(toFields(stored)).map((path) => [path, 5])),
}
const syncing = { ...stored, settings: { ...stored.settings, sync: true } }

export const OUTBOX = { records: [record('a'), record('b')], fault: 'quota', dropped: 1 }

/** Takes what it is given, unless it is full. */
function database(full: boolean, taken: string[]): History {
  return {
    remember: async (one: { id: string }) => {
      if (full) return { ok: false, fault: 'quota' }
      taken.push(one.id)
      return { ok: true, value: one }
    },
  } as unknown as History
}

export const storageTargets = [
  target({
    name: 'stored-profile',
    inputs: damaged([v1, v2]),
    runs: 60,
    async holds(raw) {
      if (raw === null || raw === undefined) return // the fake browser stores neither
      fakeBrowser.reset()
      await put('local', { [PROFILE_KEY]: raw })
      const { stored: found } = await loadProfile()
      storedSchema.parse(found)
      const { ok } = await updateProfile(addSkill('zig'))
      if (!ok && !found.profiles.some(({ skills }) => skills.length >= 2_000))
        throw new Error('nothing can be changed any more')
      if (parseStored(raw).ok) return
      const copies = await Promise.all((await listBackups()).map(readBackup))
      if (!copies.some((copy) => textOf(copy) === textOf(raw)))
        throw new Error('what could not be read is lost')
    },
  }),
  target({
    name: 'outbox',
    inputs: fc.record({ box: damaged([OUTBOX]), full: fc.boolean() }),
    runs: 60,
    async holds({ box, full }) {
      fakeBrowser.reset()
      if (box === undefined) return
      await put('local', { 'history-outbox': box })
      const taken: string[] = []
      await flush(database(full, taken), 10)
      const left = textOf(await local())
      const entries = (box as { records?: unknown } | null)?.records
      for (const entry of Array.isArray(entries) ? entries : [box]) {
        if (entry === null) continue // the fake browser does not store it
        const { id } = (entry ?? {}) as { id?: unknown }
        const isKept = typeof id === 'string' && taken.includes(id)
        // Of a record that can be read only what it is known to have travels on.
        const known = recordSchema.safeParse(entry)
        if (!isKept && !left.includes(textOf(known.success ? known.data : entry)))
          throw new Error('a record is lost')
      }
    },
  }),
  target({
    name: 'sync',
    inputs: fc.record({ remote: damaged([fields]), cut: fc.nat(), whole: fc.integer({ min: 0, max: 5 }) }),
    runs: 40,
    async holds({ remote, cut, whole }) {
      fakeBrowser.reset()
      await put('local', { [PROFILE_KEY]: syncing })
      const items = toChunks(textOf(remote)) ?? {}
      if (whole === 0) Object.assign(items, { [`${CHUNK_PREFIX}0`]: textOf(remote).slice(0, cut % 500) })
      if (whole === 1) Object.assign(items, { [HEAD_KEY]: remote })
      await put('sync', items)
      fromChunks(items)
      const error = await syncNow()
      const { stored: found } = await loadProfile()
      storedSchema.parse(found)
      if (error !== null && ![t('sync.unreadable'), t('sync.tooLarge')].includes(error))
        throw new Error(`told in no words of ours: ${error}`)
      if (error !== null && textOf(found) !== textOf(syncing))
        throw new Error('it failed and changed something')
      const parsed = stampedSchema.safeParse(remote)
      if (parsed.success) {
        const once = mergeStamped(fields, parsed.data)
        if (!isSame(mergeStamped(once, parsed.data), once)) throw new Error('a merge twice is another')
      }
    },
  }),
]
