import { decode } from '../text/packed-numbers.ts'
import type { CompiledAmbiguity } from './format.ts'

/** One surface form. Several may share a trie node ("SOLID" and "Solid"): `next` chains them. */
export interface Form {
  /** Index into Lexicon.skills. */
  skill: number
  text: string
  /** The text in lower case. */
  lower: string
  /** Whether the text has no small letter. */
  isUpper: boolean
  ambiguity: CompiledAmbiguity | null
  next: Form | null
}

export function newForm(
  skill: number,
  text: string,
  ambiguity: CompiledAmbiguity | null = null,
  next: Form | null = null,
): Form {
  return { skill, text, lower: text.toLowerCase(), isUpper: text === text.toUpperCase(), ambiguity, next }
}

/** The forms by trie node as compile.ts packs them. A sense is a text with its skill and ambiguity. */
export interface PackedForms {
  /** Nodes of several forms: distance from the node before, how many more, their senses. */
  chains: string
  /** The texts of senses, by sense: one line a skill, joined by tabs … */
  lines: string
  /** … and how many each skill has. */
  senses: string
  /** Pairs: distance from the sense before, line of `ambiguity`. */
  ambiguous: string
  /** JSON of CompiledAmbiguity, one a line. */
  ambiguity: string
}

/** The forms of every trie node. The packed ones become objects when a text first holds them. */
export class Forms {
  private readonly packed: PackedForms
  private readonly nodes: Int32Array
  private readonly made: (Form | undefined)[] = []
  private senses: Senses | null = null

  /** @param nodes a number each, from node 1: 0 for none, else 1 + 2 * sense of its first form, and 1 more if generated */
  constructor(
    packed: PackedForms = { chains: '', lines: '', senses: '', ambiguous: '', ambiguity: '' },
    nodes: Int32Array = new Int32Array(0),
  ) {
    this.packed = packed
    this.nodes = nodes
  }

  has(node: number): boolean {
    return this.value(node) !== 0 || this.made[node] !== undefined
  }

  /** The first form of a node; the others hang on it. */
  at(node: number): Form | undefined {
    const made = this.made[node]
    if (made !== undefined) return made
    const value = this.value(node)
    if (value === 0) return undefined
    this.senses ??= new Senses(this.packed)
    const form = this.senses.chain(node, (value - 1) >> 1)
    this.made[node] = form
    return form
  }

  /**
   * @param generated a variant that a rule made: it never stands beside a form that was written, nor displaces one
   * @returns whether it was added
   */
  add(node: number, form: Form, generated: boolean): boolean {
    const known = this.at(node)
    if (known !== undefined) {
      if (generated) return false
      for (let other: Form | null = known; other !== null; other = other.next)
        if (other.skill === form.skill && other.text === form.text) return false
      if (!this.isGenerated(node)) form.next = known
    }
    this.made[node] = form
    return true
  }

  /** Whether the packed form of a node is one that a rule made. */
  private isGenerated(node: number): boolean {
    const value = this.value(node)
    return value > 0 && value % 2 === 0
  }

  private value(node: number): number {
    return node > 0 && node <= this.nodes.length ? (this.nodes[node - 1] as number) : 0
  }
}

/** What senses are, put in order when the first is asked for. */
class Senses {
  private readonly lines: readonly string[]
  /** The first sense of each skill; one more at the end. */
  private readonly firsts: Int32Array
  private readonly rest = new Map<number, number[]>()
  private readonly ambiguous = new Map<number, number>()
  private readonly ambiguity: string[]
  private readonly parsed: (CompiledAmbiguity | undefined)[] = []

  constructor({ lines, senses, chains, ambiguous, ambiguity }: PackedForms) {
    this.lines = lines.split('\n')
    this.ambiguity = ambiguity.split('\n')
    const counts = decode(senses)
    this.firsts = new Int32Array(counts.length + 1)
    for (let i = 0; i < counts.length; i++)
      this.firsts[i + 1] = (this.firsts[i] as number) + (counts[i] as number)
    let sum = 0
    const pairs = decode(ambiguous)
    for (let i = 0; i < pairs.length; i += 2) {
      sum += pairs[i] as number
      this.ambiguous.set(sum, pairs[i + 1] as number)
    }
    sum = 0
    const numbers = decode(chains)
    for (let i = 0; i < numbers.length; ) {
      sum += numbers[i] as number
      const end = i + 2 + (numbers[i + 1] as number)
      this.rest.set(sum, [...numbers.subarray(i + 2, end)])
      i = end
    }
  }

  /** The forms of a node, the first in front. */
  chain(node: number, first: number): Form {
    let form: Form | null = null
    for (const sense of [first, ...(this.rest.get(node) ?? [])].reverse()) form = this.form(sense, form)
    return form as Form
  }

  private form(sense: number, next: Form | null): Form {
    const entry = this.ambiguous.get(sense)
    const skill = this.skillOf(sense)
    const text = (this.lines[skill] as string).split('\t')[sense - (this.firsts[skill] as number)] as string
    return newForm(skill, text, entry === undefined ? null : this.entry(entry), next)
  }

  /** The last skill that begins at a sense or before it: one whose forms are all other skills' has none. */
  private skillOf(sense: number): number {
    let low = 0
    let high = this.firsts.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.firsts[middle] as number) <= sense) low = middle
      else high = middle
    }
    return low
  }

  private entry(line: number): CompiledAmbiguity {
    const known = this.parsed[line]
    if (known !== undefined) return known
    const entry = JSON.parse(this.ambiguity[line] as string) as CompiledAmbiguity
    this.parsed[line] = entry
    return entry
  }
}
