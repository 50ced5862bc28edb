/** The atoms of a posting in one row: words, phrases and names by what they do, with what stands between them. */
import { ATOM } from '../lexicon/atom.ts'
import type { Form, Lexicon } from '../lexicon/load.ts'
import type { AtomHits, RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import { GAP } from '../text/characters.ts'
import { int32Room, uint8Room } from '../text/room.ts'
import type { Range } from '../text/sentences.ts'
import { SHAPE } from '../text/shape.ts'
import type { Tokens } from '../text/tokenize.ts'
import { languagesOf, type Readings, readingsOf } from './languages.ts'
import { patternAt } from './pattern.ts'

/** Parallel arrays, one entry an atom; only the first `count` count. */
export interface Atoms {
  count: number
  /** One letter of ATOM an atom … */
  kinds: string
  /** … and as character codes. */
  letters: Uint8Array
  /** Tokens, half open; empty for the second and later atoms of a phrase that is several. */
  from: Int32Array
  to: Int32Array
  /** Bits of GAP in front of the atom. */
  gap: Int32Array
  /** How many brackets are open around it. */
  depth: Uint8Array
  /** Index of the name among the posting's names, or -1. */
  name: Int32Array
  /** First atom of each segment; one more at the end. */
  segments: Int32Array
  /** UTF-16 code units of the atom's first word. */
  length(atom: number): number
}

/** What stood in front of a segment belongs to the one before. */
const MARKS_OF_BEFORE = GAP.COMMA | GAP.SEMICOLON
const OF_BEFORE = MARKS_OF_BEFORE | GAP.CLOSE | GAP.COLON
const NEW_LINE = GAP.NEWLINE | GAP.BULLET | GAP.GLUE
/** So many brackets may be open; nobody nests deeper. */
const DEEPEST = 4
/**
 * @param names sorted, never overlapping; each becomes one atom
 * @param segments sorted, covering all tokens
 */
export function atomsOf(
  tokens: Tokens,
  hits: AtomHits,
  names: readonly RawMatch[],
  segments: readonly Range[],
  lexicon: Lexicon,
): Atoms {
  return new AtomRow(tokens, hits, names, lexicon).read(segments)
}

class AtomRow implements Atoms {
  count = 0
  kinds = ''
  letters: Uint8Array
  from: Int32Array
  to: Int32Array
  gap: Int32Array
  depth: Uint8Array
  name: Int32Array
  segments = new Int32Array(0)
  private hit = 0
  private next = 0
  private readonly tokens: Tokens
  private readonly hits: AtomHits
  private readonly names: readonly RawMatch[]
  private readonly readings: Readings
  private readonly skills: Lexicon['skills']
  private readonly endings: readonly string[]
  /** Letters by entry, in the language of the segment that is read. */
  private meanings: readonly string[] = []

  constructor(tokens: Tokens, hits: AtomHits, names: readonly RawMatch[], lexicon: Lexicon) {
    this.tokens = tokens
    this.hits = hits
    this.names = names
    this.readings = readingsOf(lexicon)
    this.skills = lexicon.skills
    this.endings = knowingEndings(lexicon)
    // Phrases of several atoms and names that are atoms too make a few more atoms than tokens.
    const room = 16 + tokens.count + (tokens.count >> 2)
    this.letters = uint8Room(room)
    this.from = int32Room(room)
    this.to = int32Room(room)
    this.gap = int32Room(room)
    this.depth = uint8Room(room)
    this.name = int32Room(room)
  }

  read(segments: readonly Range[]): Atoms {
    const first = int32Room(segments.length + 1)
    const languages = languagesOf(this.hits, segments, this.readings)
    for (let i = 0; i < segments.length; i++) {
      first[i] = this.count
      this.meanings = this.readings.letters[languages[i] as number] as readonly string[]
      this.readSegment(segments[i] as Range)
    }
    first[segments.length] = this.count
    this.segments = first
    this.kinds = stringOf(this.letters.subarray(0, this.count))
    return this
  }

  length(atom: number): number {
    const { start, end } = this.tokens
    const at = this.from[atom] as number
    return (end[at] as number) - (start[at] as number)
  }

  private readSegment({ from, to }: Range): void {
    const { tokens, hits, names } = this
    const begin = this.count
    // A line that goes on within a bracket was cut in it: "Spring (Bonus: AWS, Docker)".
    const isCut = from > 0 && ((tokens.gap[from] as number) & NEW_LINE) === 0
    let depth = isCut ? this.open : 0
    for (let at = from; at < to; ) {
      const gap =
        at === from
          ? (tokens.gap[at] as number) & (isCut ? ~MARKS_OF_BEFORE : ~OF_BEFORE)
          : (tokens.gap[at] as number)
      // Brackets close before they open within one gap: ") (" and never "()".
      if ((gap & GAP.CLOSE) !== 0 && depth > 0) depth--
      if ((gap & GAP.OPEN) !== 0 && depth < DEEPEST) depth++
      while (this.hit < hits.count && (hits.from[this.hit] as number) < at) this.hit++
      while (this.next < names.length && (names[this.next] as RawMatch).to <= at) this.next++
      const name = names[this.next]
      if (name !== undefined && name.from <= at) {
        // "… or willingness to learn" is a skill of people and a softening.
        const learns = this.isOfPeople(name) && this.entryAt(at, to) === ATOM.LEARN
        if (learns) this.push(ATOM.LEARN, at, at, gap, depth, -1)
        const end = Math.min(name.to, to)
        this.push(ATOM.NAME, at, end, learns ? GAP.SPACE : gap, depth, this.next)
        // "Strong communication skills", "gute Englischkenntnisse": the name holds the word of knowing.
        if (this.knows(name)) this.push(ATOM.KNOWLEDGE, end, end, GAP.SPACE, depth, -1)
        at = end
        continue
      }
      const letters = this.entryAt(at, name === undefined || name.from > to ? to : name.from)
      if (letters === '') {
        this.push(tokens.shape[at] === SHAPE.NUMBER ? ATOM.NUMBER : ATOM.WORD, at, at + 1, gap, depth, -1)
        at++
        continue
      }
      const end = this.end
      // "IE" is a browser, "IT" a trade, and "US" a country.
      if (end === at + 1 && this.isShouted(at, from, to) && this.isNamed(letters, at, to))
        this.push(ATOM.WORD, at, end, gap, depth, -1)
      else
        for (let i = 0; i < letters.length; i++)
          this.push(letters[i] as string, i === 0 ? at : end, end, i === 0 ? gap : GAP.SPACE, depth, -1)
      at = end
    }
    this.open = depth
    this.settle(begin)
  }

  /** "Open to learning" is a skill of people, "open-source" is none. */
  private isOfPeople({ form }: RawMatch): boolean {
    return this.skills[form.skill]?.category === 'soft'
  }

  private knows({ form }: RawMatch): boolean {
    let known = KNOWING.get(form)
    if (known === undefined) {
      known = this.endings.some((ending) => form.lower.endsWith(ending))
      KNOWING.set(form, known)
    }
    return known
  }

  /** Brackets that are open behind the segment before. */
  private open = 0

  /** Where the atom that `entryAt` found ends. */
  private end = 0

  /** The letters of the longest atom that begins at a token and ends by `limit`, or ''. */
  private entryAt(at: number, limit: number): string {
    const { hits, meanings } = this
    let found = ''
    for (let i = this.hit; i < hits.count && hits.from[i] === at; i++) {
      const to = hits.to[i] as number
      if (to > limit) break
      const letters = meanings[hits.entry[i] as number] as string
      if (letters === '') continue
      found = letters
      this.end = to
    }
    return found
  }

  /** Two capital letters among words that are not written so. */
  private isShouted(at: number, from: number, to: number): boolean {
    const { shape, start, end } = this.tokens
    if (shape[at] !== SHAPE.UPPER || (end[at] as number) - (start[at] as number) !== 2) return false
    const isUpperBefore = at > from && shape[at - 1] === SHAPE.UPPER
    return !isUpperBefore || at + 1 >= to || shape[at + 1] !== SHAPE.UPPER
  }

  /** "Portland, OR" and "Portland, OR 97205" name a state, "Kafka OR RabbitMQ" and "Go, OR Rust" do not. */
  private isNamed(letters: string, at: number, to: number): boolean {
    if (letters !== ATOM.OR) return SHOUTED.has(letters)
    const { gap, shape } = this.tokens
    const goesOn = at + 1 < to && gap[at + 1] === GAP.SPACE && shape[at + 1] !== SHAPE.NUMBER
    return ((gap[at] as number) & GAP.COMMA) !== 0 && !goesOn
  }

  private push(letter: string, from: number, to: number, gap: number, depth: number, name: number): void {
    const at = this.count
    if (at === this.from.length) this.grow()
    this.letters[at] = letter.charCodeAt(0)
    this.from[at] = from
    this.to[at] = to
    this.gap[at] = gap
    this.depth[at] = depth
    this.name[at] = name
    this.count = at + 1
  }

  /** Words of two kinds: their neighbours in the segment decide. */
  private settle(begin: number): void {
    let text: string | null = null
    for (let at = begin; at < this.count; at++) {
      const letter = this.letters[at]
      if (letter !== PLUS && letter !== LIKE && letter !== BUT) continue
      text ??= stringOf(this.letters.subarray(begin, this.count))
      let settled: string
      if (letter === PLUS) settled = this.plusAt(text, at - begin, at)
      else if (letter === LIKE) settled = likeAt(text, at - begin)
      else settled = this.gap[at] === GAP.SPACE && isWithin(text, at - begin) ? ATOM.VERY : ATOM.BUT
      this.letters[at] = settled.charCodeAt(0)
    }
  }

  /** "Java plus Spring", "5 years of Go, plus Kafka" join; "a plus", "plus: Kafka", "Kafka (plus)" wish. */
  private plusAt(text: string, at: number, place: number): string {
    const next = place + 1 < this.count ? (this.gap[place + 1] as number) : GAP.NEWLINE
    if ((next & ~JOINED) !== 0 || at === 0) return ATOM.EXTRA
    if (before(BESIDE_PLUS, text, at)) return ATOM.EXTRA
    if (before(NUMBERED, text, at)) return ATOM.VERY
    return behind(JOINED_BY_PLUS, text, at + 1) ? ATOM.AND : ATOM.EXTRA
  }

  private grow(): void {
    const room = this.from.length * 2
    const grown = <T extends Int32Array | Uint8Array>(old: T, array: T): T => {
      array.set(old)
      return array
    }
    this.letters = grown(this.letters, uint8Room(room))
    this.from = grown(this.from, int32Room(room))
    this.to = grown(this.to, int32Room(room))
    this.gap = grown(this.gap, int32Room(room))
    this.depth = grown(this.depth, uint8Room(room))
    this.name = grown(this.name, int32Room(room))
  }
}

const knowingEndings = once((lexicon: Lexicon) => [...lexicon.words('knowing-endings')])
/** Whether the text of a form ends in a word of knowing: a form is met again in every posting. */
const KNOWING = new WeakMap<Form, boolean>()
/** Kinds of small words that are names of something else in capitals. */
const SHOUTED: ReadonlySet<string> = new Set([ATOM.SUCH, ATOM.IT, ATOM.BE, ATOM.ARE, ATOM.WE])
const PLUS = ATOM.PLUS.charCodeAt(0)
const LIKE = ATOM.LIKE.charCodeAt(0)
const BUT = ATOM.BUT.charCodeAt(0)
/** "Benötigen wir jedoch jemanden mit Java"; "Airflow hingegen müssen Sie nicht kennen". */
const WHO_DOES = patternAt('[WE YOU OBLIGE]')
const NAMED = patternAt('NAME')
const GOES_ON = patternAt('[OBLIGE NEED SHOULD] [YOU WE NOBODY NOT] | HAVE YOU')
/** Gaps behind "plus" over which it joins. */
const JOINED = GAP.SPACE | GAP.OPEN | GAP.HYPHEN
const BESIDE_PLUS = patternAt('[ART VERY BE GOOD HELPFUL]')
const NUMBERED = patternAt('NUMBER')
const JOINED_BY_PLUS = patternAt(
  '[ART GOOD VERY WORD DOING LEARN YOU NUMBER]{0,3} [NAME KNOWLEDGE KNOW NUMBER ONEOF]',
)
/** "Would like", "we like": verbs. */
const WHO_LIKES = patternAt('[WE YOU DO MAY SHOULD TO]')
const LIKENED = patternAt('[ART GOOD VERY WORD COLON]{0,4} (NAME|BRACKET)')

/** "Languages like Ruby", but "you like clean code". */
function likeAt(text: string, at: number): string {
  if (before(WHO_LIKES, text, at)) return ATOM.USE
  return behind(LIKENED, text, at + 1) ? ATOM.SUCH : ATOM.WORD
}

/** Whether a "but" stands within its clause and cuts none. */
function isWithin(text: string, at: number): boolean {
  return before(WHO_DOES, text, at) || (before(NAMED, text, at) && behind(GOES_ON, text, at + 1))
}

function before(one: RegExp, text: string, at: number): boolean {
  if (at === 0) return false
  one.lastIndex = at - 1
  return one.test(text)
}

function behind(one: RegExp, text: string, at: number): boolean {
  one.lastIndex = at
  return one.test(text)
}

/** Codes at a time: more arguments than an engine takes would overflow its stack. */
const CHUNK = 8192

function stringOf(codes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < codes.length; at += CHUNK)
    // An engine spreads a typed array twenty times slower than it takes one for arguments.
    text += String.fromCharCode.apply(null, codes.subarray(at, at + CHUNK) as unknown as number[])
  return text
}
