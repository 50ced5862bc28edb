/** Fields with the moment of their last change, and how two browsers' fields become one: the newest wins. Pure. */
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
  const merged: Stamped = { fields: {}, stamps: {} }
  for (const path of new Set([...pathsOf(a), ...pathsOf(b)])) {
    const { fields, stamps } = wins(a, b, path) ? a : b
    merged.stamps[path] = stamps[path] ?? 0
    if (path in fields) merged.fields[path] = fields[path]
  }
  return merged
}

/** Stamps what a change of the fields touched; the rest keeps its stamp. */
export function stampChanges(before: Stamped, fields: Fields, now: number): Stamped {
  const stamps = { ...before.stamps }
  for (const path of new Set([...Object.keys(before.fields), ...Object.keys(fields)])) {
    const same =
      path in before.fields && path in fields && jsonOf(before.fields[path]) === jsonOf(fields[path])
    if (!same) stamps[path] = now
  }
  return { fields, stamps }
}

export function isSame(a: Stamped, b: Stamped): boolean {
  return [...new Set([...pathsOf(a), ...pathsOf(b)])].every(
    (path) =>
      (a.stamps[path] ?? 0) === (b.stamps[path] ?? 0) &&
      path in a.fields === path in b.fields &&
      jsonOf(a.fields[path]) === jsonOf(b.fields[path]),
  )
}

function wins(a: Stamped, b: Stamped, path: string): boolean {
  const [left, right] = [a.stamps[path] ?? 0, b.stamps[path] ?? 0]
  if (left !== right) return left > right
  if (path in a.fields !== path in b.fields) return path in a.fields
  return jsonOf(a.fields[path]) >= jsonOf(b.fields[path])
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
