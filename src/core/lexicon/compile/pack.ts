/** The tables as text that load.ts takes over without building anything. */
import { encode } from '../../text/packed-numbers.ts'
import type { Sections } from '../format.ts'
import type { Form } from '../forms.ts'
import type { BuiltTables } from './tables.ts'

type Packed = Pick<
  Sections,
  | 'pool'
  | 'lengths'
  | 'children'
  | 'labels'
  | 'roots'
  | 'nodeForms'
  | 'chains'
  | 'lines'
  | 'senses'
  | 'ambiguous'
  | 'rests'
  | 'headings'
  | 'headingHints'
  | 'atoms'
  | 'traits'
  | 'idioms'
  | 'wordClasses'
  | 'certifications'
  | 'triggers'
>

/**
 * @param skillCount how many skills the forms are of
 * @param ambiguity its entries are numbered by their places here
 */
export function pack(tables: BuiltTables, skillCount: number, ambiguity: readonly unknown[]): Packed {
  const words = packWords(tables)
  const trie = packTrie(tables, words.numbers)
  const pairs = (values: ReadonlyMap<number, number>) =>
    encode(deltas([...values].map(([node, value]) => [trie.numbers[node] as number, value] as const)).flat())
  return {
    ...words.sections,
    ...trie.sections,
    ...packForms(tables, trie.numbers, skillCount, ambiguity),
    rests: pairs(tables.rests),
    headings: pairs(tables.headings),
    headingHints: pairs(tables.headingHints),
    atoms: pairs(tables.atoms),
    traits: pairs(tables.traits),
    triggers: encode(
      deltas(
        [...tables.triggers].map(([node, families]) => [
          trie.numbers[node] as number,
          families.size,
          ...[...families].flat(),
        ]),
      ).flat(),
    ),
    idioms: pairs(tables.idioms),
    wordClasses: encode(
      deltas(
        [...tables.wordClasses].map(([word, bits]) => [words.numbers[word] as number, bits] as const),
      ).flat(),
    ),
    certifications: JSON.stringify([...tables.certifications].map(([node, id]) => [trie.numbers[node], id])),
  }
}

/** Sorted by the first number, which becomes the distance from the one before. */
function deltas(rows: (readonly [number, ...number[]])[]): number[][] {
  let last = 0
  return rows
    .toSorted((a, b) => a[0] - b[0])
    .map(([first, ...rest]) => {
      const distance = first - last
      last = first
      return [distance, ...rest]
    })
}

/**
 * Words get new numbers, those of most phrases first: what texts hold most stands side by side, as do the nodes that
 * begin with it.
 */
function packWords({ vocabulary, trie }: BuiltTables) {
  const uses = new Int32Array(vocabulary.count)
  const opening = new Map<number, number>()
  for (let word = 1; word < vocabulary.count; word++) opening.set(trie.root(word), word)
  const use = (word: number) => {
    uses[word] = (uses[word] as number) + 1
  }
  for (const [node, word] of trie.steps()) {
    use(word)
    use(opening.get(node) ?? 0)
  }
  const order = Array.from({ length: vocabulary.count - 1 }, (_, i) => i + 1).sort(
    (a, b) => (uses[b] as number) - (uses[a] as number) || a - b,
  )
  const numbers = new Int32Array(vocabulary.count)
  for (const [i, old] of order.entries()) numbers[old] = i + 1
  const words = order.map((old) => vocabulary.text(old))
  const sections = { pool: words.join(''), lengths: encode(words.map(({ length }) => length)) }
  return { numbers, sections }
}

/** Nodes get new numbers, breadth first, so that the children of one stand side by side. */
function packTrie({ trie, vocabulary }: BuiltTables, words: Int32Array) {
  const children = new Map<number, { word: number; node: number }[]>()
  for (const [node, word, next] of trie.steps()) {
    const child = { word: words[word] as number, node: next }
    const known = children.get(node)
    if (known) known.push(child)
    else children.set(node, [child])
  }
  const byWord = (list: { word: number; node: number }[]) => list.sort((a, b) => a.word - b.word)
  const roots: { word: number; node: number }[] = []
  for (let word = 1; word < vocabulary.count; word++) {
    const node = trie.root(word)
    if (node !== 0) roots.push({ word: words[word] as number, node })
  }
  const order = byWord(roots).slice()
  const counts: number[] = []
  const labels: number[] = []
  for (const { node } of order) {
    const list = byWord(children.get(node) ?? [])
    counts.push(list.length)
    for (const child of list) {
      labels.push(child.word)
      order.push(child)
    }
  }
  const numbers = new Int32Array(trie.count)
  for (const [i, { node }] of order.entries()) numbers[node] = i + 1
  const sections = {
    children: encode(counts),
    labels: encode(labels),
    roots: encode(deltas(roots.map(({ word }) => [word])).flat()),
  }
  return { numbers, sections }
}

function packForms(
  { forms, trie, generated }: BuiltTables,
  numbers: Int32Array,
  skillCount: number,
  ambiguity: readonly unknown[],
) {
  const places = new Map(ambiguity.map((entry, i) => [entry, i]))
  const senses = Array.from(
    { length: skillCount },
    () => new Map<string, { text: string; entry: number | null }>(),
  )
  const keyOf = ({ text, ambiguity: entry }: Form) => `${entry === null ? '' : places.get(entry)}\t${text}`
  const eachForm = (visit: (form: Form, node: number) => void) => {
    for (let node = 1; node < trie.count; node++)
      for (let form = forms.at(node) ?? null; form !== null; form = form.next) visit(form, node)
  }
  eachForm((form) => {
    const entry = form.ambiguity === null ? null : (places.get(form.ambiguity) as number)
    senses[form.skill]?.set(keyOf(form), { text: form.text, entry })
  })
  const sense = new Map<string, number>()
  const ambiguous: [number, number][] = []
  for (const [skill, list] of senses.entries()) {
    for (const [key, { entry }] of list) {
      if (entry !== null) ambiguous.push([sense.size, entry])
      sense.set(`${skill}\t${key}`, sense.size)
    }
  }
  const chain = new Map<number, number[]>()
  eachForm((form, node) => {
    const number = sense.get(`${form.skill}\t${keyOf(form)}`) as number
    chain.set(node, [...(chain.get(node) ?? []), number])
  })
  const nodeForms = new Array<number>(trie.count - 1).fill(0)
  const chains: [number, ...number[]][] = []
  for (const [node, [first, ...rest]] of chain) {
    const number = numbers[node] as number
    nodeForms[number - 1] = 1 + 2 * (first as number) + (generated.has(node) ? 1 : 0)
    if (rest.length > 0) chains.push([number, rest.length, ...rest])
  }
  return {
    nodeForms: encode(nodeForms),
    chains: encode(deltas(chains).flat()),
    lines: senses.map((list) => [...list.values()].map(({ text }) => text).join('\t')).join('\n'),
    senses: encode(senses.map(({ size }) => size)),
    ambiguous: encode(deltas(ambiguous).flat()),
  }
}
