/** The lines of a posting: its segments with what was cut off put back, each under the lead-in that owns it. */
import { ATOM } from '../lexicon/atom.ts'
import type { SectionKind, Segment } from '../posting/section.ts'
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { Atoms } from './atoms.ts'
import { pattern } from './pattern.ts'

export interface Line {
  /** Tokens, half open. */
  from: number
  to: number
  /** Atoms, half open. */
  first: number
  last: number
  kind: SectionKind
  heading: boolean
  /** The line with a colon that it stands under: "One of the following:". */
  leadIn: LeadIn | null
  /** The heading of its section, or null in front of the first. */
  under: Line | null
}

interface LeadIn extends Line {
  /** Its items are alternatives. */
  opensChoice: boolean
  /** Its items stand behind it on the line. */
  inline: boolean
}

/** A judgement that was cut off from what it judges: "Kafka; a must", "Java – must have". In atoms. */
const LONGEST_TAIL = 6
const JUDGES = pattern(
  '^ [ART VERY BE IT DO GOOD]* (MUST|MUSTISH|MATTER|WISH|EXTRA|OPTIONAL|HELPFUL|OBLIGE|NOT (MUST|MUSTISH)|IDEALLY) [HAVE ART VERY]* $',
)
/** A question of nothing but names and what one knows of them: "Had some Kafka?"; nobody is asked it in earnest. */
const BARE_QUESTION = pattern(
  '^ [ART VERY GOOD HAVE KNOW KNOWLEDGE OF WORD YOU DO]{0,6} NAME [NAME AND OR KNOWLEDGE WORD]{0,5} $',
)
/** In atoms; and its answer in tokens. */
const LONGEST_QUESTION = 8
const LONGEST_ANSWER = 16
/** "Kafka - 5 yrs" */
const OF_YEARS = pattern('^ [VERY GOOD WORD]* NUMBER (OR? VERY|NUMBER|TO NUMBER)* [VERY]* (YEARS|MONTHS)')
/** A label and its value are one line: "Must have: Kafka". In tokens. */
const LONGEST_LABEL = 14
/** A longer item under "One of the following:" is a sentence of its own. In tokens. */
const LONGEST_ITEM = 12
const CHOOSES = pattern('ONEOF [^INCLUDING]{0,8} $ | SUCH $')
const PARTS = pattern('INCLUDING $')

/** @param segments sorted, covering all tokens, one each of `atoms.segments` */
export function linesOf(tokens: Tokens, segments: readonly Segment[], atoms: Atoms): Line[] {
  return new Lines(tokens, atoms).read(segments)
}

class Lines {
  private readonly lines: Line[] = []
  /** The kind of the list that goes on behind a judgement or label which ruled its own line. */
  private goesOn: { kind: SectionKind; within: SectionKind } | null = null
  private leadIn: LeadIn | null = null
  private under: Line | null = null
  private readonly tokens: Tokens
  private readonly atoms: Atoms

  constructor(tokens: Tokens, atoms: Atoms) {
    this.tokens = tokens
    this.atoms = atoms
  }

  read(segments: readonly Segment[]): Line[] {
    const { segments: firsts } = this.atoms
    for (const [i, { from, to, kind, heading }] of segments.entries()) {
      const line: Line = {
        from,
        to,
        first: firsts[i] as number,
        last: firsts[i + 1] as number,
        kind,
        heading,
        leadIn: null,
        under: null,
      }
      if (!this.joinBefore(line)) this.add(line)
    }
    return this.lines
  }

  /** Puts a line back to the one before where it was cut off from it. */
  private joinBefore(line: Line): boolean {
    const before = this.lines.at(-1)
    const gap = this.tokens.gap[line.from] as number
    if (before !== undefined && this.answers(line, before)) {
      before.to = line.to
      before.last = line.last
      this.atoms.gap[line.first] = GAP.DASH
      return true
    }
    if (before === undefined || (gap & (GAP.NEWLINE | GAP.BULLET | GAP.STOP)) !== 0) return false
    const kinds = this.atoms.kinds.slice(line.first, line.last)
    const isTail =
      !before.heading &&
      kinds.length <= LONGEST_TAIL &&
      (gap & (GAP.DASH | GAP.SUSPENDED | GAP.SEMICOLON)) !== 0 &&
      (JUDGES.test(kinds) || (!line.heading && OF_YEARS.test(kinds)))
    if (isTail && !(line.heading && this.endsWithColon(line.to))) {
      // It opened no section: what follows is still of the one before.
      if (line.heading) this.goesOn = { kind: before.kind, within: line.kind }
      before.to = line.to
      before.last = line.last
      return true
    }
    const isValue =
      before.to - before.from <= LONGEST_LABEL &&
      (gap & GAP.COLON) !== 0 &&
      !line.heading &&
      line.kind !== 'fact'
    if (!isValue) return false
    before.to = line.to
    before.last = line.last
    before.kind = line.kind
    before.heading = false
    if (this.under === before) this.under = before.under
    if (this.leadIn?.first === before.first) this.leadIn = null
    return true
  }

  /** "Kubernetes? We'd love it.", "PHP? Not here.": what is asked so shortly is judged by its answer. */
  private answers(line: Line, before: Line): boolean {
    const { tokens, atoms } = this
    const gap = tokens.gap[line.from] as number
    if ((gap & GAP.STOP) === 0 || (gap & (GAP.NEWLINE | GAP.BULLET)) !== 0) return false
    if (before.last - before.first > LONGEST_QUESTION || line.to - line.from > LONGEST_ANSWER) return false
    if (!tokens.text.slice(tokens.end[line.from - 1], tokens.start[line.from]).includes('?')) return false
    return BARE_QUESTION.test(atoms.kinds.slice(before.first, before.last)) && !this.endsWithColon(line.to)
  }

  private add(line: Line): void {
    const { tokens, lines } = this
    const begin = tokens.gap[line.from] as number
    const isNew = lines.length === 0 || (begin & (GAP.NEWLINE | GAP.BULLET | GAP.GLUE)) !== 0
    const before = lines.at(-1)
    this.keepSection(line, before, isNew, begin)
    line.under = this.under
    if (line.heading) {
      this.leadIn = null
      this.under = line
    } else if (this.leadIn !== null && isNew && this.leadIn.inline) this.leadIn = null
    line.leadIn = this.leadIn
    lines.push(line)
    if (this.leadIn?.opensChoice === true && line.to - line.from > LONGEST_ITEM) this.leadIn = null
    if (!this.endsWithColon(line.to)) return
    const next = this.gapBehind(line.to)
    line.leadIn = null
    this.leadIn = {
      ...line,
      opensChoice: this.opensChoice(line),
      inline: (next & (GAP.NEWLINE | GAP.BULLET)) === 0,
    }
  }

  /** "- Bonus: Kafka" among the items of a list rules its own item, and no section begins with it. */
  private keepSection(line: Line, before: Line | undefined, isNew: boolean, begin: number): void {
    const next = this.gapBehind(line.to)
    const isLabel =
      line.heading &&
      (begin & GAP.BULLET) !== 0 &&
      (next & GAP.COLON) !== 0 &&
      (next & (GAP.NEWLINE | GAP.BULLET)) === 0
    if (this.goesOn !== null && isNew) {
      if (line.heading || line.kind !== this.goesOn.within) this.goesOn = null
      else line.kind = this.goesOn.kind
    }
    if (
      isLabel &&
      before !== undefined &&
      !before.heading &&
      ASKED.has(before.kind) &&
      before.kind !== line.kind
    )
      this.goesOn ??= { kind: before.kind, within: line.kind }
  }

  private opensChoice({ first, last }: Line): boolean {
    const kinds = this.atoms.kinds.slice(first, last)
    return (
      CHOOSES.test(kinds) && !PARTS.test(kinds) && !kinds.includes(ATOM.EXTRA) && !kinds.includes(ATOM.WISH)
    )
  }

  private gapBehind(to: number): number {
    return to < this.tokens.count ? (this.tokens.gap[to] as number) : this.tokens.tail
  }

  private endsWithColon(to: number): boolean {
    return (this.gapBehind(to) & GAP.COLON) !== 0
  }
}

const ASKED: ReadonlySet<SectionKind> = new Set(['requirements', 'preferred'])
