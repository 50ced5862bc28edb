import { CUE } from '../lexicon/cue.ts'
import type { Phrase } from '../match/find.ts'
import { firstFrom } from '../posting/heard.ts'
import { SECTION_KINDS } from '../posting/section.ts'
import { wordAt } from '../text/tokenize.ts'
import type { Clause } from './clause.ts'

const STACK = SECTION_KINDS.indexOf('stack') + 1
/** "Our tools", "these technologies": words that point at what was named before. */
const POINTING = new Set(['our', 'the', 'this', 'these', 'those'])

/**
 * "Experience in our day to day toolset is a plus, but no requirement": a sentence that names no skill itself and wishes
 * for those of the stack told before.
 * @param headings heading phrases of the whole text, sorted
 */
export function wishesForStack(
  { tokens, segment, mentions, cues }: Clause,
  headings: readonly Phrase[],
): boolean {
  if (mentions.length > 0 || segment.heading) return false
  if (!cues.some(({ value }) => (value & (CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE)) !== 0)) return false
  if (!cues.some(({ value }) => (value & (CUE.ASKS | CUE.EXPERIENCE)) !== 0)) return false
  for (let i = firstFrom(headings, segment.from + 1); i < headings.length; i++) {
    const { from, to, value } = headings[i] as Phrase
    if (to > segment.to) return false
    if (value === STACK && (to - from > 1 || POINTING.has(wordAt(tokens, from - 1)))) return true
  }
  return false
}
