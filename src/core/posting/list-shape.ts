import { CUE } from '../signals/cues.ts'
import type { Tokens } from '../text/tokenize.ts'
import { LONGEST_HEADING } from './headings/kind.ts'
import { isAfterBlankLine, isLineStart } from './line-shape.ts'

/** So many items make a list; a paragraph behind it is no longer ruled by the list's heading. */
const LIST_OF_ITEMS = 2
/** … and so many lines of a sentence each, where a page has kept no bullets. */
const LIST_OF_LINES = 3
/** In tokens. */
const SHORTEST_PARAGRAPH = 40
export const ASKING =
  CUE.ASKS |
  CUE.YEARS |
  CUE.SUPPOSES |
  CUE.REQUIRED_BEFORE |
  CUE.REQUIRED_AFTER |
  CUE.PREFERRED_BEFORE |
  CUE.PREFERRED_AFTER

/** A segment, as far as its list is concerned. */
interface Shaped {
  /** It opens a section. */
  opened: boolean
  /** It has a bullet, or is a list item of the page. */
  item: boolean
  /** Index of the first cue from it on. */
  cue: number
}

/** What segments say, by their tokens, half open, and the first cue from them on. */
interface Sayings {
  /** Whether a segment asks or wishes for something. */
  asks(from: number, to: number, cue: number): boolean
  /** Whether it begins with the company. */
  tells(from: number, to: number, cue: number): boolean
}

/** Where the list of a section ends and a paragraph begins that its heading does not rule. */
export class ListShape {
  private items = 0
  private lines = 0
  private aside = false
  private told = false
  private readonly tokens: Tokens
  private readonly cuts: readonly number[]
  private readonly sayings: Sayings

  /** @param cuts where the segments begin, and the end */
  constructor(tokens: Tokens, cuts: readonly number[], sayings: Sayings) {
    this.tokens = tokens
    this.cuts = cuts
    this.sayings = sayings
  }

  /** Whether a segment stands behind the list. To be asked of each segment in turn. */
  isBehind(at: number, { opened, item, cue }: Shaped): boolean {
    const { tokens, cuts, sayings } = this
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number]
    if (opened) this.items = this.lines = 0
    this.told = !opened && !item && this.isTold(from, to, cue)
    if (opened || item) this.aside = false
    else if (to - from > LONGEST_HEADING) {
      this.aside ||=
        isAfterBlankLine(tokens, from) && (this.items >= LIST_OF_ITEMS || sayings.tells(from, to, cue))
      this.aside ||= this.lines >= LIST_OF_LINES && this.isParagraph(at) && !sayings.asks(from, to, cue)
    }
    if (item) this.items++
    if (!opened && isLineStart(tokens, from) && (to === tokens.count || isLineStart(tokens, to))) this.lines++
    return this.aside || this.told
  }

  /** What a company tells of itself goes on until something is asked, or a line is as short as an item. */
  private isTold(from: number, to: number, cue: number): boolean {
    const short = to - from <= LONGEST_HEADING && isLineStart(this.tokens, from)
    return ((this.told && !short) || this.sayings.tells(from, to, cue)) && !this.sayings.asks(from, to, cue)
  }

  /** Whether a long line of several sentences begins at a cut. */
  private isParagraph(at: number): boolean {
    const { tokens, cuts } = this
    const from = cuts[at] as number
    if (!isLineStart(tokens, from)) return false
    let end = at + 1
    while ((cuts[end] as number) < tokens.count && !isLineStart(tokens, cuts[end] as number)) end++
    return end - at > 1 && (cuts[end] as number) - from >= SHORTEST_PARAGRAPH
  }
}
