/** Values that somebody else has written: a good one with something wrong in it, or no good one at all. */
import fc from 'fast-check'

/** What has brought readers of JSON down before. */
const ODD_STRINGS = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '\u0000',
  '\u202e',
  'İ',
  '=cmd()',
  '<script>',
  'javascript:alert(1)',
  'https://',
  '-1',
  '1e999',
  '2026-13-45',
  'x'.repeat(5_000),
]
const ODD_NUMBERS = [0, -0, -1, 0.5, 2 ** 31, 2 ** 53, 1e300, -1e300, 8.64e15, 8.64e15 + 1]

const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false),
  fc.constantFrom(...ODD_STRINGS),
  fc.constantFrom(...ODD_NUMBERS),
  fc.constant('[]').map((text): unknown => JSON.parse(text)),
  fc
    .constant('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {}}}')
    .map((text): unknown => JSON.parse(text)),
  fc.jsonValue({ maxDepth: 3 }),
)

/** What a structured clone carries besides: Firefox sends messages and stores values so. */
const oddClone: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: oddJson },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, Number.NaN, Number.POSITIVE_INFINITY, 10n) },
  { weight: 1, arbitrary: fc.constant(null).map(() => new Date(Number.NaN)) },
  { weight: 1, arbitrary: fc.constant(null).map(() => new Map([['a', 1]])) },
  {
    weight: 1,
    arbitrary: fc.constant(null).map(() => {
      const ring: Record<string, unknown> = {}
      ring.ring = ring
      return ring
    }),
  },
)

type Change = {
  at: number
  key: string
  what: 'replace' | 'remove' | 'add' | 'double' | 'swap'
  value: unknown
}

const changeBy = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Change> =>
  fc.record({
    at: fc.nat(),
    key: fc.constantFrom('version', 'id', 'skills', ...ODD_STRINGS.slice(2, 6)),
    what: fc.constantFrom('replace', 'replace', 'remove', 'add', 'double', 'swap'),
    value,
  })

/** One of these values, with a few changes anywhere in it. Each is a copy. */
export function damaged(bases: readonly unknown[], value = oddJson): fc.Arbitrary<unknown> {
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.constantFrom(...bases), fc.array(changeBy(value), { maxLength: 4 }))
        .map(([base, changes]) => changes.reduce(changed, structuredClone(base))),
    },
    { weight: 1, arbitrary: value },
  )
}

/** `damaged` as what a structured clone may carry. */
export const damagedClone = (bases: readonly unknown[]) => damaged(bases, oddClone)

type Container = Record<string, unknown> | unknown[]

const isContainer = (value: unknown): value is Container =>
  (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]') && value !== null

/** Every array and plain object of the value, each once. */
function containersOf(value: unknown): Container[] {
  const found = new Set<Container>()
  const queue = [value]
  for (let at = 0; at < queue.length && found.size < 500; at++) {
    const one = queue[at]
    if (!isContainer(one) || found.has(one)) continue
    found.add(one)
    queue.push(...Object.values(one))
  }
  return [...found]
}

function changed(whole: unknown, { at, key, what, value: given }: Change): unknown {
  // The next change may be within it, and what was given is fast-check's own.
  const value = structuredClone(given)
  const all = containersOf(whole)
  const box = all[at % Math.max(all.length, 1)]
  if (!box) return value
  const keys = Object.keys(box)
  // No JSON gives a list a field of its own.
  const one = keys[Math.floor(at / 7) % Math.max(keys.length, 1)] ?? (Array.isArray(box) ? '0' : key)
  const put = (name: string, content: unknown) =>
    Object.defineProperty(box, name, { value: content, configurable: true, enumerable: true, writable: true })
  if (what === 'remove') Reflect.deleteProperty(box, one)
  else if (what === 'add') Array.isArray(box) ? box.push(value) : put(key, value)
  else if (what === 'double' && Array.isArray(box)) box.push(...box.slice(0, 50))
  else if (what === 'swap') put(one, structuredClone(all[(at >> 3) % all.length]))
  else put(one, value)
  return whole
}

/** Text that is nearly JSON: a good one with pieces cut out or put in. */
export function damagedText(texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({ at: fc.nat(), length: fc.nat({ max: 40 }), piece: fc.constantFrom('', ...pieces) })
  return fc.tuple(fc.constantFrom(...texts), fc.array(cut, { maxLength: 4 })).map(([text, cuts]) =>
    cuts.reduce((whole, { at, length, piece }) => {
      const from = at % (whole.length + 1)
      return whole.slice(0, from) + piece + whole.slice(from + length)
    }, text),
  )
}
