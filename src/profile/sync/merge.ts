/** Fields with the moment of their last change, and how two browsers' fields become one: the newest wins. Pure. */
import { own } from '../../core/own.ts'
import { z } from '../../zod.ts'
import type { Fields } from './fields.ts'

export interface Stamped {
  fields: Fields
  /** Path -> milliseconds since 1970 of its last change; a path without a field was removed then. */
  stamps: Record<string, number>
}

export const stampedSchema: z.ZodType<Stamped> = z.object({
  fields: z.record(z.string(), z.unknown()),
  stamps: z.record(z.string(), z.number()),
})

/**
 * Commutative, associative and idempotent: browsers that have seen the same changes hold the same, in whatever order.
 * At the same moment the greater JSON wins, and any value over a removal, so that both choose alike.
 */
export function mergeStamped(a: Stamped, b: Stamped): Stamped {
  const fields = new Map<string, unknown>()
  const stamps = new Map<string, number>()
  for (const path of new Set([...pathsOf(a), ...pathsOf(b)])) {
    const winner = wins(a, b, path) ? a : b
    stamps.set(path, own(winner.stamps, path) ?? 0)
    if (Object.hasOwn(winner.fields, path)) fields.set(path, winner.fields[path])
  }
  return { fields: Object.fromEntries(fields), stamps: Object.fromEntries(stamps) }
}

/** Stamps what a change of the fields touched; the rest keeps its stamp. */
export function stampChanges(before: Stamped, fields: Fields, now: number): Stamped {
  const stamps = new Map(Object.entries(before.stamps))
  for (const path of new Set([...Object.keys(before.fields), ...Object.keys(fields)])) {
    const same =
      Object.hasOwn(before.fields, path) &&
      Object.hasOwn(fields, path) &&
      jsonOf(before.fields[path]) === jsonOf(fields[path])
    if (!same) stamps.set(path, now)
  }
  return { fields, stamps: Object.fromEntries(stamps) }
}

export function isSame(a: Stamped, b: Stamped): boolean {
  return [...new Set([...pathsOf(a), ...pathsOf(b)])].every(
    (path) =>
      (own(a.stamps, path) ?? 0) === (own(b.stamps, path) ?? 0) &&
      Object.hasOwn(a.fields, path) === Object.hasOwn(b.fields, path) &&
      jsonOf(own(a.fields, path)) === jsonOf(own(b.fields, path)),
  )
}

function wins(a: Stamped, b: Stamped, path: string): boolean {
  const [left, right] = [own(a.stamps, path) ?? 0, own(b.stamps, path) ?? 0]
  if (left !== right) return left > right
  const isIn = ({ fields }: Stamped) => Object.hasOwn(fields, path)
  if (isIn(a) !== isIn(b)) return isIn(a)
  return jsonOf(own(a.fields, path)) >= jsonOf(own(b.fields, path))
}

function pathsOf({ fields, stamps }: Stamped): string[] {
  return [...Object.keys(fields), ...Object.keys(stamps)]
}

/** With sorted keys, for storage.sync does not keep their order. */
function jsonOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)))
        : one,
    ) ?? ''
  )
}
