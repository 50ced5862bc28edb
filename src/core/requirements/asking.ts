import { CUE } from '../lexicon/cue.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { isWord, type Tokens, wordAt } from '../match/tokenize.ts'
import { type Clause, EARLY, says } from './clause.ts'

/** "A degree in computer science, mathematics or engineering" asks for the degree, and LABELLING counts none. */
export function isFieldOfStudy({ cues }: Clause, mention: RawMatch): boolean {
  let degree = Number.NEGATIVE_INFINITY
  for (const cue of cues) {
    if (cue.from >= mention.from) break
    if ((cue.value & CUE.DEGREE) !== 0) degree = cue.to
    else if ((cue.value & (CUE.ASKS | CUE.YEARS)) !== 0) degree = Number.NEGATIVE_INFINITY
  }
  return mention.from - degree <= DEGREE_REACH
}

/** How far behind "degree" its fields may stand, in tokens. */
const DEGREE_REACH = 14

/** A line of duties that speaks of the reader's nature: "You are a self-starter", "Ability to work alone". */
export function isOfReader({ cues, segment, tokens }: Clause, mention: RawMatch): boolean {
  return cues.some(
    (cue) =>
      cue.from - segment.from < EARLY / 2 &&
      cue.from < mention.from &&
      ((cue.value & CUE.REQUIRED_BEFORE) !== 0 ||
        ((cue.value & CUE.ASKS) !== 0 && isWord(tokens, cue.from, 'ability'))),
  )
}

/** Token from which on running text asks the reader, rather than telling of the company; Infinity where it does not. */
export function askedFrom({ cues, tokens, segment }: Clause): number {
  const told = segment.kind === 'company'
  let company = false
  for (const cue of cues) {
    // "The essential platform" of a company asks nothing, nor does "our technology and expertise".
    if ((cue.value & CUE.REQUIRED_BEFORE) !== 0 && !(told && isAdjective(cue, tokens))) return cue.from
    if ((cue.value & CUE.COMPANY) !== 0) company = true
    else if ((cue.value & CUE.ASKS) !== 0 && !company && isExperience(cue, tokens)) {
      if (!told || cue.from - segment.from < EARLY / 2) return cue.from
    }
  }
  return Number.POSITIVE_INFINITY
}

/** "required", "essential": words that also describe what a company has. */
function isAdjective(cue: Phrase, tokens: Tokens): boolean {
  return cue.to - cue.from === 1 && /^(essential|mandatory|require)/.test(wordAt(tokens, cue.from))
}

/** "strong", "ability to" alone are words of every prose; "experience with" is not. */
function isExperience(cue: Phrase, tokens: Tokens): boolean {
  return says(tokens, cue, EXPERIENCE)
}

const EXPERIENCE =
  /experience|knowledge|proficien|familiar|expertise|understanding|fluen|skilled|skills|background|kenntnis|erfahrung/

export function asksEarly(clause: Clause, mention: RawMatch): boolean {
  const { cues, segment, tokens } = clause
  for (const cue of cues) {
    if (cue.from - segment.from > EARLY || cue.from >= mention.from) break
    if ((cue.value & CUE.ASKS) !== 0 && isExperience(cue, tokens)) return true
    if ((cue.value & CUE.YEARS) !== 0) return true
    // "Should have worked on Oracle" stands among the duties of many Indian postings.
    if ((cue.value & CUE.REQUIRED_BEFORE) !== 0 && says(tokens, cue, /should|must|candidate|require/))
      return true
  }
  return false
}
