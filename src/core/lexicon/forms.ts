import { decode } from '../text/packed-numbers.ts'
import type { CompiledAmbiguity } from './format.ts'

/** One surface form. Several may share a trie node ("SOLID" and "Solid"): `next` chains them. */
export interface Form {
  /** Index into Lexicon.skills. */
  skill: number
  text: string
  ambiguity: CompiledAmbiguity | null
  next: Form | null
}

/** The forms by trie node as compile.ts packs them. A sense is a text with its skill and ambiguity. */
export interface PackedForms {
  /** One number a node, from node 1: 0 for none, else 1 + 2 * sense of its first form, and 1 more if generated. */
  nodeForms: string
  /** Nodes of several forms: distance from the node before, how many more, their senses. */
  chains: string
  /** The texts of senses, by sense: one line a skill, joined by tabs. */
  lines: string
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

  constructor(packed: PackedForms = { nodeForms: '', chains: '', lines: '', ambiguous: '', ambiguity: '' }) {
    this.packed = packed
    this.nodes = decode(packed.nodeForms)
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
  private readonly lines: string
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly skills: Int32Array
  private readonly rest = new Map<number, number[]>()
  private readonly ambiguous = new Map<number, number>()
  private readonly ambiguity: string[]
  private readonly parsed: (CompiledAmbiguity | undefined)[] = []

  constructor({ lines, chains, ambiguous, ambiguity }: PackedForms) {
    this.lines = lines
    this.ambiguity = ambiguity.split('\n')
    let senses = 1
    for (let at = 0; at < lines.length; at++) if (lines.charCodeAt(at) <= NEWLINE) senses++
    this.starts = new Int32Array(senses)
    this.ends = new Int32Array(senses)
    this.skills = new Int32Array(senses)
    let sense = 0
    let skill = 0
    let start = 0
    for (let at = 0; at <= lines.length; at++) {
      const code = at < lines.length ? lines.charCodeAt(at) : NEWLINE
      if (code > NEWLINE) continue
      // A skill whose forms are all other skills' leaves its line empty.
      if (at > start) {
        this.starts[sense] = start
        this.ends[sense] = at
        this.skills[sense++] = skill
      }
      if (code === NEWLINE) skill++
      start = at + 1
    }
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
    return {
      skill: this.skills[sense] as number,
      text: this.lines.slice(this.starts[sense], this.ends[sense]),
      ambiguity: entry === undefined ? null : this.entry(entry),
      next,
    }
  }

  private entry(line: number): CompiledAmbiguity {
    const known = this.parsed[line]
    if (known !== undefined) return known
    const entry = JSON.parse(this.ambiguity[line] as string) as CompiledAmbiguity
    this.parsed[line] = entry
    return entry
  }
}

/** Tab and line feed are the only characters up to it. */
const NEWLINE = 10
