/**
 * What a text says beside its names, before it is known which words are names: where it asks, wishes, denies, tells and
 * gives examples. Headings and senses hear it; the signals of the lines are read again once the names stand.
 */
import { inOrder } from '../in-order.ts'
import { ATOM, LETTERS, TRAIT } from '../lexicon/atom.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { Found, Phrase } from '../match/find.ts'
import { type Atoms, atomsOf } from '../syntax/atoms.ts'
import { pattern, patternAt } from '../syntax/pattern.ts'
import { type Row, rowOf } from '../syntax/rows.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Tokens } from '../text/tokenize.ts'
import { isSign } from './read-templates.ts'
import type { Signal } from './signal.ts'
import { signalsOf } from './signals.ts'

/** Kinds of cues, as bits: one may be of several. */
export const CUE = {
  /** Softens what stands before it: "Kafka is a plus". */
  PREFERRED_AFTER: 1 << 0,
  /** Softens what follows: "ideally Kafka". */
  PREFERRED_BEFORE: 1 << 1,
  /** "Java is required". */
  REQUIRED_AFTER: 1 << 2,
  /** "must have Java". */
  REQUIRED_BEFORE: 1 << 3,
  /** Says that the reader should have what follows: "experience with", "strong". */
  ASKS: 1 << 4,
  /** "PHP is not required". */
  NOT_NEEDED_AFTER: 1 << 5,
  /** "no", "without". */
  NEGATES: 1 << 6,
  /** "such as", "e.g.". */
  SUCH_AS: 1 << 7,
  /** "one of", "at least one". */
  ONE_OF: 1 << 8,
  /** "or similar". */
  OR_SIMILAR: 1 << 9,
  /** "years", "months". */
  YEARS: 1 << 10,
  /** The company speaks of itself: "we", "our". */
  COMPANY: 1 << 11,
  /** "experience", "knowledge". */
  EXPERIENCE: 1 << 12,
  /** The company tells what it has: "we use". */
  TELLS: 1 << 13,
  /** "if you": what follows supposes something of the reader. */
  SUPPOSES: 1 << 14,
} as const

const WORDS: Partial<Record<string, number>> = {
  [ATOM.SUCH]: CUE.SUCH_AS,
  [ATOM.ONEOF]: CUE.ONE_OF,
  [ATOM.SIMILAR]: CUE.OR_SIMILAR,
  [ATOM.YEARS]: CUE.YEARS,
  [ATOM.MONTHS]: CUE.YEARS,
  [ATOM.WE]: CUE.COMPANY,
  [ATOM.NOT]: CUE.NEGATES,
  [ATOM.NO]: CUE.NEGATES,
  [ATOM.WITHOUT]: CUE.NEGATES,
}
/** The same by the code of the letter. */
const BITS: (number | undefined)[] = []
for (const [letter, bits] of Object.entries(WORDS)) BITS[letter.charCodeAt(0)] = bits

/** "Strong experience with", "good knowledge of", "familiar with". */
const KNOWING = patternAt('GOOD{0,3} KNOWLEDGE [DOING AND KNOWLEDGE]{0,2} OF?')
/** "You have", "you bring", "candidates should be": the reader is asked. */
const READER = patternAt(
  'YOU (HAVE | DO? [KNOW NEED] | SHOULD [BE HAVE KNOW]? | BE [VERY GOOD]{0,2} KNOWLEDGE)',
)
/** "A big plus", "an asset" begin with their articles. */
const DESCRIBES: ReadonlySet<string> = new Set([ATOM.ART, ATOM.VERY])

/** Sorted by their first token; those of one place by their length. */
export function cuesOf(tokens: Tokens, found: Found, lexicon: Lexicon): Phrase[] {
  const sentences = sentencesOf(tokens)
  const atoms = atomsOf(tokens, found.atoms, [], sentences, lexicon)
  const cues: Phrase[] = []
  for (let i = 0; i < sentences.length; i++) {
    const [first, last] = [atoms.segments[i] as number, atoms.segments[i + 1] as number]
    if (last > first && says(atoms, first, last)) readRow(rowOf(atoms, first, last), atoms, cues)
  }
  for (const { from, to, value } of found.traits)
    if ((value & TRAIT.company) !== 0) cues.push({ from, to, value: CUE.COMPANY })
  return inOrder(cues, (a, b) => a.from - b.from || a.to - b.to)
}

/** Whether any of a sentence's words may be a cue: most sentences have none, and no row is made of them. */
function says({ letters }: Atoms, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const letter = letters[at] as number
    if (SAYS[letter] === 1) return true
  }
  return false
}

/** 1 by the code of each letter that may begin a cue. */
const SAYS = Uint8Array.from({ length: LETTERS }, (_, letter) =>
  BITS[letter] !== undefined || isSign(letter) ? 1 : 0,
)
for (const opens of [ATOM.GOOD, ATOM.KNOWLEDGE, ATOM.IF, ATOM.YOU]) SAYS[opens.charCodeAt(0)] = 1

/** Nothing but what is listed follows. */
const FOLLOWS = pattern('^ ($|COLON)')

function readRow(row: Row, atoms: Atoms, cues: Phrase[]): void {
  const push = (first: number, last: number, value: number) => {
    const from = firstAtom(row, first, last)
    const to = lastAtom(row, first, last)
    if (from >= 0 && to >= 0)
      cues.push({ from: atoms.from[from] as number, to: atoms.to[to] as number, value })
  }
  const { s } = row
  for (const signal of signalsOf(row)) {
    let first = signal.from
    while (first > 0 && DESCRIBES.has(s[first - 1] as string)) first--
    // "What we would love to see" is no wish beside what is asked: it asks.
    push(first, signal.to, s[signal.from] === ATOM.LOVE ? CUE.REQUIRED_BEFORE : bitsOf(signal))
  }
  for (let at = 0; at < s.length; at++) {
    const bits = BITS[s.charCodeAt(at)]
    if (bits !== undefined) push(at, at + 1, bits)
    switch (s[at]) {
      case ATOM.GOOD:
      case ATOM.KNOWLEDGE: {
        const knowing = matchAt(KNOWING, s, at)
        if (knowing > at) {
          push(at, knowing, CUE.ASKS | CUE.EXPERIENCE)
          at = knowing - 1
        }
        // "Strong Java" asks; "build new services" does not.
        else if (s[at] === ATOM.GOOD && isPraiseFirst(s, at)) push(at, at + 1, CUE.ASKS)
        break
      }
      case ATOM.IF:
        if (s[at + 1] === ATOM.YOU) push(at, at + 2, CUE.SUPPOSES)
        // "This role is perfect for you if:"
        else if (s[at - 1] === ATOM.YOU && FOLLOWS.test(s.slice(at + 1))) push(at - 1, at + 1, CUE.SUPPOSES)
        break
      case ATOM.YOU: {
        const reader = matchAt(READER, s, at)
        if (reader > at) push(at, reader, CUE.REQUIRED_BEFORE)
      }
    }
  }
  for (const inner of row.brackets) readRow(inner.row, atoms, cues)
}

/** Whether nothing but articles and the like stands in front of a unit. */
function isPraiseFirst(s: string, at: number): boolean {
  for (let i = 0; i < at; i++) if (!DESCRIBES.has(s[i] as string)) return false
  return true
}

function bitsOf({ kind, looks, predicate }: Signal): number {
  const isBehind = predicate || looks === 'back' || looks === 'around'
  const isBefore = looks === 'ahead' || looks === 'around'
  switch (kind) {
    case 'must':
      return (isBehind ? CUE.REQUIRED_AFTER : 0) | (isBefore ? CUE.REQUIRED_BEFORE : 0)
    case 'wish':
      return (isBehind ? CUE.PREFERRED_AFTER : 0) | (isBefore ? CUE.PREFERRED_BEFORE : 0)
    case 'not':
      return (isBehind ? CUE.NOT_NEEDED_AFTER : 0) | (isBefore ? CUE.NEGATES : 0)
    case 'tell':
      return CUE.TELLS
  }
}

/** Where a sticky pattern that begins at a unit ends, or -1. */
function matchAt(one: RegExp, s: string, at: number): number {
  one.lastIndex = at
  return one.test(s) ? one.lastIndex : -1
}

function firstAtom({ atom }: Row, first: number, last: number): number {
  for (let at = first; at < last; at++) if ((atom[at] as number) >= 0) return atom[at] as number
  return -1
}

function lastAtom({ atom }: Row, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) if ((atom[at] as number) >= 0) return atom[at] as number
  return -1
}
