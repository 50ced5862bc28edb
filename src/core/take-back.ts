/**
 * Undo: takes one change out of a value that others may have changed since. Pure.
 *
 * What the change did and nobody has touched since goes back to what it was; whatever came later stays, also where
 * both touched the same thing. So an undo that is pressed late, or in one of two windows, destroys nothing.
 */

/** What has a name is told by it, whatever else is changed of it: profiles, skills, pairs of skills, ignored phrases. */
const NAMES = ['id', 'skill', 'implied', 'phrase'] as const

/**
 * @param now JSON, as are the other two: the value of this moment.
 * @param before what the change found, and `after` what it left.
 * @returns `before` where nothing has happened since. The same three give the same, in whatever order keys stand.
 */
export function takeBack<Value>(now: Value, before: Value, after: Value): Value {
  if (isSame(before, after)) return now
  if (isSame(now, after)) return before
  if (isList(now) && isList(before) && isList(after)) return takeBackList(now, before, after) as Value
  if (isObject(now) && isObject(before) && isObject(after)) return takeBackFields(now, before, after) as Value
  return now
}

type Fields = Readonly<Record<string, unknown>>

function takeBackFields(now: Fields, before: Fields, after: Fields): Fields {
  const result = new Map<string, unknown>()
  for (const [key, value] of Object.entries(now)) {
    const [was, left] = [Object.hasOwn(before, key), Object.hasOwn(after, key)]
    if (!left) result.set(key, value)
    else if (was) result.set(key, takeBack(value, before[key], after[key]))
    else if (!isSame(value, after[key])) result.set(key, value)
  }
  for (const [key, value] of Object.entries(before)) {
    if (!Object.hasOwn(after, key) && !Object.hasOwn(now, key)) result.set(key, value)
  }
  return Object.fromEntries(result)
}

function takeBackList(
  now: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): unknown[] {
  const was = new Map(before.map((one) => [nameOf(one), one]))
  const left = new Map(after.map((one) => [nameOf(one), one]))
  const result = now.flatMap((one) => {
    const name = nameOf(one)
    if (!left.has(name)) return [one]
    if (was.has(name)) return [takeBack(one, was.get(name), left.get(name))]
    return isSame(one, left.get(name)) ? [] : [one]
  })
  // What the change removed comes back where it stood, unless it was put there again.
  const names = result.map(nameOf)
  let at = 0
  for (const [name, one] of was) {
    const place = names.indexOf(name)
    if (place >= 0) at = place + 1
    else if (!left.has(name)) {
      result.splice(at, 0, one)
      names.splice(at, 0, name)
      at++
    }
  }
  return result
}

function nameOf(value: unknown): string {
  if (!isObject(value)) return jsonOf(value)
  const names = NAMES.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
  return names.some((name) => name !== undefined) ? jsonOf(names) : jsonOf(value)
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || jsonOf(a) === jsonOf(b)
}

/** With sorted keys: what comes out of a storage may have them in another order. */
function jsonOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, one: unknown) =>
      isObject(one) ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1))) : one,
    ) ?? ''
  )
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
