/** Where things stand in the posting's text. */
import { ATOM } from '../lexicon/atom.ts'
import type { Lexicon, LexiconSkill, WordSet } from '../lexicon/load.ts'
import type { RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import type { Rulings } from '../signals/scope.ts'
import type { Atoms } from '../syntax/atoms.ts'
import type { Line } from '../syntax/lines.ts'
import type { Row } from '../syntax/rows.ts'
import { phraseOf, type Tokens } from '../text/tokenize.ts'
import type { Because, Mention, Span } from '../types.ts'

/** A set as it is looked for between spaces. */
const partsOf = once((set: ReadonlySet<string>) =>
  Array.from(set, (word) => (word.startsWith('-') ? `${word.slice(1)} ` : ` ${word} `)),
)

export class Places {
  private readonly tokens: Tokens
  private readonly atoms: Atoms
  private readonly names: readonly RawMatch[]
  private readonly skills: readonly LexiconSkill[]
  private readonly lexicon: Lexicon

  constructor(
    tokens: Tokens,
    atoms: Atoms,
    names: readonly RawMatch[],
    skills: readonly LexiconSkill[],
    lexicon: Lexicon,
  ) {
    this.tokens = tokens
    this.atoms = atoms
    this.names = names
    this.skills = skills
    this.lexicon = lexicon
  }

  /** @param name its index in the posting */
  of(name: number): Mention {
    const { from, to } = this.names[name] as RawMatch
    const { start, end } = this.span(from, to)
    return { skill: (this.skills[name] as LexiconSkill).id, start, end }
  }

  /** From the first of some names to the end of the last; there is at least one. */
  around(names: readonly number[]): Span {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    for (const name of names) {
      const { from, to } = this.names[name] as RawMatch
      start = Math.min(start, this.tokens.start[from] as number)
      end = Math.max(end, this.tokens.end[to - 1] as number)
    }
    return { start, end }
  }

  /**
   * Whether a unit has a word of a set of skills-data/language/words.json; one that begins with a hyphen is an ending.
   * Marks and brackets have no words.
   */
  says({ atom }: Row, unit: number, set: WordSet): boolean {
    const at = atom[unit] ?? -1
    const [from, to] = [this.atoms.from[at] ?? 0, this.atoms.to[at] ?? 0]
    if (from === to) return false
    const words = ` ${phraseOf(this.tokens, from, to)} `
    for (const part of partsOf(this.lexicon.words(set))) if (words.includes(part)) return true
    return false
  }

  /** The clause, the words and the heading that decided what some names are worth. */
  because(line: Line, names: readonly number[], rulings: Rulings): Because {
    const signals: Span[] = []
    for (const name of names) {
      const ruling = rulings.get(name)
      if (ruling === undefined || ruling.last <= ruling.first) continue
      const words = this.atomWords(ruling.first, ruling.last)
      if (!signals.some(({ start }) => start === words.start)) signals.push(words)
    }
    return {
      clause: this.span(line.from, line.to),
      signals,
      section: this.section(line),
    }
  }

  /**
   * The words of some atoms, half open. The later atoms of a phrase ("'d like" is two) have no words of their own, nor
   * has the softening in a skill ("willingness to learn"): theirs are those of the whole phrase.
   */
  private atomWords(first: number, last: number): Span {
    const { from, to, kinds, name } = this.atoms
    const isEmpty = (atom: number) => from[atom] === to[atom]
    if (kinds[first] === ATOM.LEARN && isEmpty(first) && (name[first + 1] ?? -1) >= 0)
      return this.span(from[first] as number, Math.max(...to.subarray(first, Math.max(last, first + 2))))
    let begin = first
    while (begin > 0 && isEmpty(begin)) begin--
    return this.span(from[begin] as number, Math.max(...to.subarray(begin, last)))
  }

  /** The heading that a line stands under, as the posting writes it, or null. */
  private section({ under }: Line): string | null {
    if (under === null) return null
    const { start, end } = this.span(under.from, under.to)
    return this.tokens.text.slice(start, end)
  }

  /** @param to token behind the last */
  private span(from: number, to: number): Span {
    return { start: this.tokens.start[from] as number, end: this.tokens.end[to - 1] as number }
  }
}
