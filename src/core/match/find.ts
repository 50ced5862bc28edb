import { MARK, marksOf, rowOf } from '../lexicon/automaton/ends.ts'
import type { Form } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/load.ts'
import { CLASS, DIGIT, GAP, JOINING } from '../text/characters.ts'
import { int32Room, uint16Room } from '../text/room.ts'
import type { Tokens } from '../text/tokenize.ts'
import { LongestTriggers } from './longest-triggers.ts'
import { Triggers } from './triggers.ts'

/** A form of the lexicon found in the text: tokens `from` to `to`, half open. */
export interface RawMatch {
  from: number
  to: number
  form: Form
  /** It is the rest of a phrase that a technology opens: "tuning" in "SQL tuning". */
  isRest?: true
}

/** A phrase of another kind, by tokens, half open. */
export interface Phrase {
  from: number
  to: number
  /** 1 + index of SECTION_KINDS for a heading; bits of TRAIT or CUE for these. */
  value: number
}

/** Index of the first of sorted phrases that begins at a token or behind it; their number where none does. */
export function firstFrom(phrases: readonly { from: number }[], at: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((phrases[middle] as { from: number }).from < at) low = middle + 1
    else high = middle
  }
  return low
}

export interface Found {
  matches: RawMatch[]
  headings: Phrase[]
  /** Words that tell the kind of a heading; they mean nothing elsewhere. */
  hints: Phrase[]
  /** Atoms of sentences: at each token the longest last, all that begin there. */
  atoms: AtomHits
  /** Words with traits; `value` is bits of TRAIT. */
  traits: Phrase[]
  /** Phrases around an ambiguous word that tell what it is, with bits of PHRASE; they may overlap. */
  idioms: Phrase[]
  certifications: { from: number; to: number; id: string }[]
  /** What role, level, duties and facts look for. */
  triggers: Triggers
}

/** Atoms by the order of their first token, shorter before longer; only the first `count` count. */
export interface AtomHits {
  count: number
  from: Int32Array
  to: Int32Array
  /** Index into `Lexicon.atomEntries`. */
  entry: Uint16Array
}

/** Index of the first atom that begins at a token or behind it. */
export function firstAtomFrom({ from, count }: AtomHits, at: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** What may stand within the name of a certificate. */
const IN_CERTIFICATE = JOINING | GAP.COMMA | GAP.DASH
/** Over these the forms of the lexicon may go on when a full stop joins: "Socket.IO". */
const DOTTED = GAP.STOP | GAP.GLUE

/**
 * One pass over the tokens: at each the trie is walked as far as it goes, and the longest form, heading and
 * certification are kept, and every atom. Forms never overlap forms; leftmost and longest wins.
 * Web and mail addresses hold none.
 */
export function findPhrases(tokens: Tokens, lexicon: Lexicon): Found {
  const { trie, values, certifications } = lexicon
  const { count, word: words, gap: gaps, start: starts } = tokens
  const hits = roomForAtoms(count)
  const found: Found = {
    matches: [],
    headings: [],
    hints: [],
    atoms: hits,
    traits: [],
    idioms: [],
    certifications: [],
    triggers: new Triggers(),
  }
  const longest = new LongestTriggers(lexicon, found.triggers)
  const hidden = addressRanges(tokens.text)
  let hide = 0
  let skillFree = 0
  let rest: RawMatch | null = null
  for (let at = 0; at < count; at++) {
    const word = words[at] as number
    if (word === 0) continue
    let node = trie.root(word)
    if (node === 0) continue
    if (hide < hidden.length) {
      const start = starts[at] as number
      while (hide < hidden.length && (hidden[hide + 1] as number) <= start) hide += 2
      if (hide < hidden.length && (hidden[hide] as number) <= start) continue
    }
    let formNode = 0
    let formEnd = 0
    let restNumber = 0
    let restEnd = 0
    let heading = 0
    let headingEnd = 0
    let hint = 0
    let hintEnd = 0
    let certification: string | undefined
    let certificationEnd = 0
    let isCertificate = false
    for (let to = at + 1; ; to++) {
      const ends = trie.endsAt(node)
      if (ends !== 0) {
        const marks = isCertificate ? marksOf(ends) & MARK.CERTIFICATION : marksOf(ends)
        let value = rowOf(ends)
        if ((marks & MARK.FORM) !== 0) {
          formNode = node
          formEnd = to
        }
        if ((marks & MARK.CERTIFICATION) !== 0) {
          certification = certifications.get(node)
          certificationEnd = to
        }
        if ((marks & MARK.HEADING) !== 0) {
          heading = values[value++] as number
          headingEnd = to
        }
        if ((marks & MARK.HINT) !== 0) {
          hint = values[value++] as number
          hintEnd = to
        }
        if ((marks & MARK.ATOM) !== 0) pushAtom(hits, at, to, (values[value++] as number) - 1)
        if ((marks & MARK.TRAIT) !== 0) found.traits.push({ from: at, to, value: values[value++] as number })
        if ((marks & MARK.IDIOM) !== 0) found.idioms.push({ from: at, to, value: values[value++] as number })
        if ((marks & MARK.TRIGGER) !== 0) longest.see(values[value++] as number, to)
        if ((marks & MARK.REST) !== 0) {
          restNumber = values[value] as number
          restEnd = to
        }
      }
      if (to >= count) break
      const next = words[to] as number
      if (next === 0 || trie.isLeaf(node)) break
      const from: number = node
      node = isCertificate ? 0 : stepOver(gaps[to] as number, next, from, lexicon)
      // "Oracle Certified Professional, Java SE", "AWS Certified Developer – Associate": a comma or a dash parts the
      // name of a certificate, and no other.
      if (node === 0 && (isCertificate || certificationEnd === to)) {
        node = ((gaps[to] as number) & ~IN_CERTIFICATE) === 0 ? trie.step(from, next) : 0
        isCertificate = true
      }
      if (node === 0) break
    }
    if (formNode !== 0 && at >= skillFree) {
      // "SQL query optimization": the rest has a name of its own.
      if (rest !== null && at >= rest.to) found.matches.push(rest)
      rest =
        restEnd > formEnd
          ? { from: formEnd, to: restEnd, form: lexicon.restAt(restNumber) as Form, isRest: true }
          : null
      found.matches.push({ from: at, to: formEnd, form: lexicon.formAt(formNode) as Form })
      skillFree = formEnd
    }
    if (heading !== 0) found.headings.push({ from: at, to: headingEnd, value: heading })
    if (hint !== 0) found.hints.push({ from: at, to: hintEnd, value: hint })
    // "Google Professional Cloud Developer" holds a shorter name of the same.
    if (certification !== undefined && at >= (found.certifications.at(-1)?.to ?? 0))
      found.certifications.push({ from: at, to: certificationEnd, id: certification })
    longest.settle(at)
  }
  if (rest !== null) found.matches.push(rest)
  return found
}

function roomForAtoms(tokens: number): AtomHits {
  const room = 16 + tokens
  return { count: 0, from: int32Room(room), to: int32Room(room), entry: uint16Room(room) }
}

function pushAtom(hits: AtomHits, from: number, to: number, entry: number): void {
  const at = hits.count
  if (at === hits.from.length) {
    const room = at * 2
    const grow = <T extends Int32Array | Uint16Array>(old: T, grown: T): T => {
      grown.set(old)
      return grown
    }
    hits.from = grow(hits.from, int32Room(room))
    hits.to = grow(hits.to, int32Room(room))
    hits.entry = grow(hits.entry, uint16Room(room))
  }
  hits.from[at] = from
  hits.to[at] = to
  hits.entry[at] = entry
  hits.count = at + 1
}

/** The trie node behind a word when a phrase at `node` goes on with it over the gap, or 0. */
function stepOver(gap: number, word: number, node: number, { trie, slash }: Lexicon): number {
  if ((gap & ~JOINING) === 0) return trie.step(node, word)
  if ((gap & GAP.DOT) !== 0 && (gap & ~(JOINING | DOTTED)) === 0 && (gap & GAP.SPACE) === 0) {
    return trie.step(node, word)
  }
  if ((gap & ~(GAP.SLASH | GAP.SPACE)) === 0) {
    const over = trie.step(node, slash)
    return over === 0 ? 0 : trie.step(over, word)
  }
  return 0
}

/** Starts and ends of web and mail addresses in the text, sorted. */
function addressRanges(text: string): number[] {
  const ranges: number[] = []
  for (const mark of ['://', 'www.', '@'] as const) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      const before = at > 0 ? (CLASS[text.charCodeAt(at - 1)] as number) : GAP.SPACE
      const after =
        at + mark.length < text.length ? (CLASS[text.charCodeAt(at + mark.length)] as number) : GAP.SPACE
      if (mark === '@' && (before > DIGIT || after > DIGIT)) continue
      let start = at
      let end = at + mark.length
      while (start > 0 && !isEdge(text.charCodeAt(start - 1)) && at - start < LONGEST_ADDRESS) start--
      while (end < text.length && !isEdge(text.charCodeAt(end)) && end - at < LONGEST_ADDRESS) end++
      ranges.push(start, end)
      at = end - mark.length
    }
  }
  return ranges.length > 2 ? sortedPairs(ranges) : ranges
}

/** Nobody writes longer ones; it keeps hostile text linear. */
const LONGEST_ADDRESS = 500

function isEdge(code: number): boolean {
  return (
    ((CLASS[code] as number) &
      (GAP.SPACE | GAP.NEWLINE | GAP.COMMA | GAP.OPEN | GAP.CLOSE | GAP.SEMICOLON)) !==
      0 && (CLASS[code] as number) >= GAP.SPACE
  )
}

function sortedPairs(ranges: number[]): number[] {
  const pairs: [number, number][] = []
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i] as number, ranges[i + 1] as number])
  return pairs.sort((a, b) => a[0] - b[0]).flat()
}

/** A name of a skill, in lower case: the company is called "Elastic", and its "Elasticsearch" is still a skill. */
export function nameOf({ form }: RawMatch): string {
  return form.lower
}
