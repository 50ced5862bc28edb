import type { Lexicon } from '../lexicon/load.ts'
import { type Found, firstAtomFrom, type Phrase } from '../match/find.ts'
import { ENGLISH, languageTeller, readingsOf } from '../syntax/languages.ts'
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { Block } from '../types.ts'
import { cutsOf } from './cuts.ts'
import { headingOf, isLegal } from './headings/headings.ts'
import { LONGEST_HEADING, namesSkill } from './headings/kind.ts'
import { weighedKind } from './headings/weighed.ts'
import { type Heard, hasCueFrom } from './heard.ts'
import { inferRequirements } from './inferred.ts'
import { isAfterBlankLine, isBulleted, isFlat, isFullStop, isLineStart } from './line-shape.ts'
import { ASKING, ListShape } from './list-shape.ts'
import type { Section, SectionKind, Segment } from './section.ts'
import { beginsWithCompany } from './told-company.ts'

export interface Outline {
  segments: Segment[]
  sections: Section[]
}

/**
 * Cuts the tokens into segments and says which section each is in. Headings come from the page's blocks where there
 * are any, and from what plain text has kept of them: a line of their own, a colon, capitals, or a lost line break.
 */
export function outline(
  tokens: Tokens,
  phrases: Found & Pick<Heard, 'cues'>,
  blocks: readonly Block[],
  lexicon: Lexicon,
  company: string | null,
): Outline {
  const { atoms } = phrases
  const readings = readingsOf(lexicon)
  const language = languageTeller(tokens, atoms, readings)
  const found: Heard = {
    ...phrases,
    words: (set) => lexicon.words(set),
    flat: isFlat(tokens),
    isEnglish: (token) => language(token) === ENGLISH,
    ownKinds: (hit) => {
      const entry = atoms.entry[hit] as number
      const own = language(atoms.from[hit] as number)
      return readings.only[entry] === own ? (lexicon.atomEntries[entry]?.[own] ?? '') : ''
    },
    letters: (hit) => lexicon.atomEntries[atoms.entry[hit] as number]?.join('') ?? '',
    weighed: (from, to, least) => weighedKind(tokens, { from, to }, least, lexicon),
    firstAtom: (token) => firstAtomFrom(atoms, token),
  }
  const companyWords = (company ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const cuts = cutsOf(tokens, found, blocks)
  const segments: Segment[] = []
  const sections = new SectionList()
  const list = new ListShape(tokens, cuts, {
    asks: (from, to, cue) => hasCueFrom(found, cue, from, to, ASKING),
    tells: (from, to, cue) => beginsWithCompany(tokens, found, { from, to, cue, company: companyWords }),
  })
  let heading = 0
  let block = 0
  let cue = 0
  let inline = false
  let fact = false
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] as number
    const to = cuts[i + 1] as number
    const start = tokens.start[from] as number
    while (block < blocks.length && (blocks[block] as Block).end <= start) block++
    const at = blocks[block]
    const isBlockHeading = at !== undefined && at.kind === 'heading' && at.start <= start
    while (heading < found.headings.length && (found.headings[heading] as Phrase).from < from) heading++
    while (cue < found.cues.length && (found.cues[cue] as Phrase).to <= from) cue++
    if (isLineStart(tokens, from) || isBulleted(tokens, from)) sections.endLabel(start)
    const opened = headingOf(tokens, found, {
      from,
      to,
      heading,
      cue,
      isBlockHeading,
      behindHeading: segments.at(-1)?.heading === true,
      kind: sections.kind,
      inline,
    })
    // "Location: Berlin" is a fact of its line; what stands around it goes on behind it.
    const label = opened === 'fact' && isInline(tokens, to)
    // "Bonus experience: … Duration: 4 months", "Good to have: AWS ⏎ Seniority: 5 years": a wish with its text behind it
    // on the line ends with it, and with a sentence below it; "Good to have: AWS ⏎ Databases: Oracle" asks again.
    if (inline && sections.kind === 'preferred') {
      const end = opened === null ? endOfLabel(tokens, from, to) : -1
      if (end >= 0 && namesSkill(found, from, end)) sections.open('requirements', start, false)
      else if (end >= 0 || label || (opened === null && isNewSentence(tokens, from, to)))
        sections.open('other', start, false)
    }
    if (opened !== null && !label) {
      const hasText = isInline(tokens, to)
      // "Nice to have: ⏎ Languages: Zig": a label within a section leaves it as it is.
      if (opened !== sections.kind || !hasText) inline = hasText
      // "- Nice to have: Kafka" wishes in its item, and not in the next.
      sections.open(opened === 'fact' ? 'benefits' : opened, start, hasText && isBulleted(tokens, from))
    }
    const item = isBulleted(tokens, from) || (at?.kind === 'item' && at.start <= start)
    const aside = list.isBehind(i, { opened: opened !== null, item, cue })
    segments.push({
      from,
      to,
      kind:
        label || (fact && opened === null)
          ? 'fact'
          : kindWithin(sections.kind, opened === null && !item && isLegal(found, heading, to), aside),
      heading: opened !== null || (isBlockHeading && to - from <= LONGEST_HEADING),
    })
    fact = label
  }
  inferRequirements(segments, found.cues)
  return { segments, sections: sections.end(tokens.text.length) }
}

/** The sections so far, and the kind of the one that is open. */
class SectionList {
  kind: SectionKind = 'other'
  private readonly closed: Section[] = []
  private start = 0
  /** What goes on behind the item whose label opened this section. */
  private around: SectionKind | null = null

  /** @param label whether the section ends with its line */
  open(kind: SectionKind, at: number, label: boolean): void {
    if (kind === this.kind) return
    if (at > this.start) this.closed.push({ kind: this.kind, start: this.start, end: at })
    this.around = label ? this.kind : null
    this.start = at
    this.kind = kind
  }

  endLabel(at: number): void {
    if (this.around !== null) this.open(this.around, at, false)
  }

  end(at: number): Section[] {
    return [...this.closed, { kind: this.kind, start: this.start, end: at }]
  }
}

/** The kind of a segment within its section: legal text and paragraphs behind a list have their own. */
function kindWithin(kind: SectionKind, legal: boolean, aside: boolean): SectionKind {
  if (legal && kind !== 'legal') return 'legal'
  return aside && (kind === 'requirements' || kind === 'preferred') ? 'other' : kind
}

/** Token behind the label that a line begins with, "Total experience: 5 years", or -1. */
function endOfLabel(tokens: Tokens, from: number, to: number): number {
  if (!isLineStart(tokens, from) || isBulleted(tokens, from)) return -1
  for (let at = from + 1; at <= Math.min(to, from + LONGEST_LABEL); at++) {
    const gap = at < tokens.count ? (tokens.gap[at] as number) : tokens.tail
    if (gap !== GAP.SPACE) return (gap & GAP.COLON) !== 0 && isInline(tokens, at) ? at : -1
  }
  return -1
}

/** Whether a line begins at a token that has nothing to do with a list on the line above: one of the two is a sentence. */
function isNewSentence(tokens: Tokens, from: number, to: number): boolean {
  const gap = tokens.gap[from] as number
  if ((gap & GAP.NEWLINE) === 0 || isBulleted(tokens, from)) return false
  return (
    (gap & GAP.STOP) !== 0 ||
    (isAfterBlankLine(tokens, from) && isFullStop(tokens, tokens.end[to - 1] as number))
  )
}

/** In tokens. */
const LONGEST_LABEL = 4

/** Whether a label has its text behind it on the line. */
function isInline(tokens: Tokens, to: number): boolean {
  const next = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  return (next & (GAP.COLON | GAP.DASH)) !== 0 && (next & (GAP.NEWLINE | GAP.BULLET)) === 0
}
