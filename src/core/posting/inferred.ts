import type { Phrase } from '../match/find.ts'
import { CUE } from '../signals/cues.ts'
import type { SectionKind, Segment } from './section.ts'

/** Sections whose kind says little of a list in them: its heading was none that we know. */
const OPEN_KINDS: ReadonlySet<SectionKind> = new Set(['other', 'company', 'stack', 'duties'])
/** So many lines or sentences that ask make a list of requirements … */
const FEWEST_ASKING = 3
/** … where they are such a part of all of it. */
const ASKING_SHARE = 0.6
/** How far into a line the words that ask may begin, in tokens: "Has strong experience with …". */
const EARLY = 3
/** A line of a list is no paragraph, nor is a sentence. */
const LONGEST_LINE = 40

/**
 * "Experience with …", "Proficient in …", "Strong …", line upon line or sentence upon sentence, is a list of
 * requirements whatever stands above it. Segments of such a list get that kind, those between and right behind the
 * asking ones too.
 * @param segments in the order of the text; changed in place
 * @param cues in the order of the text
 */
export function inferRequirements(segments: Segment[], cues: readonly Phrase[]): void {
  let cue = 0
  const asks = segments.map((segment) => {
    while (cue < cues.length && (cues[cue] as Phrase).from < segment.from) cue++
    for (let i = cue; i < cues.length; i++) {
      const early = cues[i] as Phrase
      if (early.from - segment.from >= EARLY || early.from >= segment.to) return false
      if (early.to <= segment.to && asksReader(early)) return true
    }
    return false
  })
  for (let at = 0; at < segments.length; at++) {
    if (!isOpen(segments[at] as Segment) || asks[at] !== true) continue
    let end = at
    let last = at
    let asking = 0
    while (end < segments.length && isOpen(segments[end] as Segment)) {
      if (asks[end] === true) {
        asking++
        last = end
      }
      // Two lines in a row that ask nothing, or a paragraph, end the list.
      if (end - last > 1) break
      end++
    }
    if (asking >= FEWEST_ASKING && asking >= ASKING_SHARE * (last - at + 1))
      for (let i = at; i < end; i++) (segments[i] as Segment).kind = 'requirements'
    at = Math.max(at, end - 1)
  }
}

function asksReader({ value }: Phrase): boolean {
  return (value & (CUE.ASKS | CUE.YEARS)) !== 0
}

function isOpen({ from, to, heading, kind }: Segment): boolean {
  return !heading && OPEN_KINDS.has(kind) && to - from <= LONGEST_LINE
}
