import { CUE } from '../lexicon/cue.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { GAP } from '../text/characters.ts'
import { isWord, type Tokens, wordAt } from '../text/tokenize.ts'
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

/** "Excellent communication skills and …": a sentence that begins so speaks of the reader, under whatever heading. */
export function opensWithPraise({ cues, segment }: Clause, mention: RawMatch): boolean {
  const first = cues.find((cue) => cue.from >= segment.from)
  if (first === undefined || first.from !== segment.from || (first.value & CUE.ASKS) === 0) return false
  return mention.from - first.to <= PRAISE_REACH
}

/** "Strong analytical and problem solving skills": how far behind the praise its words may stand, in tokens. */
const PRAISE_REACH = 4

/** The tokens of running text that ask the reader, rather than telling of the company: ranges, half open, in order. */
export function askedRanges({ cues, tokens, segment }: Clause): { from: number; to: number }[] {
  const told = segment.kind === 'company'
  const ranges: { from: number; to: number }[] = []
  let company = false
  for (const cue of cues) {
    const open = ranges.at(-1)
    if (open !== undefined && cue.from < open.to) continue
    // "The essential platform" of a company asks nothing, nor does "our technology and expertise".
    const asks = (cue.value & CUE.REQUIRED_BEFORE) !== 0 && !(told && isAdjective(cue, tokens))
    if (asks && !tellsDuty(tokens, cue)) {
      const to = says(tokens, cue, SEEKS) ? purposeFrom(cues, tokens, cue.to, segment.to) : segment.to
      ranges.push({ from: cue.from, to })
    }
    if ((cue.value & CUE.COMPANY) !== 0) company = true
    else if ((cue.value & CUE.YEARS) !== 0 && !company && !told && isOfExperience(tokens, cue)) {
      ranges.push({ from: cue.from, to: segment.to })
    } else if ((cue.value & CUE.ASKS) !== 0 && isExperience(cue, tokens)) {
      if (company && open === undefined) continue
      if (!told || cue.from - segment.from < EARLY / 2) ranges.push({ from: cue.from, to: segment.to })
    }
  }
  return ranges
}

/** "4+ years of experience", "4+ years technical engineering experience"; not "20 years on the market". */
function isOfExperience(tokens: Tokens, years: Phrase): boolean {
  let to = years.to
  while (to < tokens.count && to - years.to < MOST_KINDS && ((tokens.gap[to] as number) & ~OF_KIND) === 0) {
    if (isWord(tokens, to, 'experience')) return true
    to++
  }
  return false
}

/** "of hands-on professional software engineering experience": how many words may tell its kind. */
const MOST_KINDS = 7
const OF_KIND = GAP.SPACE | GAP.HYPHEN | GAP.SLASH

/** "We are looking for a developer to build …": who is sought is asked, what for is told. */
const SEEKS = /looking for|seeking|in search|in need|^we (need|want)/

/** "The successful candidate will be responsible for …" tells what the job is. */
function tellsDuty(tokens: Tokens, cue: Phrase): boolean {
  if (!says(tokens, cue, /candidate|person/) || cue.to >= tokens.count) return false
  const next = cue.to + (isWord(tokens, cue.to, 'will') ? 1 : 0)
  if (next > cue.to && !isWord(tokens, next, 'be') && !isWord(tokens, next, 'have')) return true
  return /^(responsible|part|involved|expected|.*ing)$/.test(
    wordAt(tokens, next + (isWord(tokens, next, 'be') ? 1 : 0)),
  )
}

/** The token of the "to" that says what somebody is sought for, or `end`. */
function purposeFrom(cues: readonly Phrase[], tokens: Tokens, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (
      isWord(tokens, at, 'to') &&
      !cues.some((cue) => (cue.value & CUE.ASKS) !== 0 && cue.from <= at && cue.to > at)
    )
      return at
    if (isWord(tokens, at, 'will') && (isWord(tokens, at - 1, 'who') || isWord(tokens, at - 1, 'you')))
      return at
  }
  return end
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
  /experience|track record (?:of|in)|comfortable (?:with|using|in|working)|knowledge|proficien|familiar|expertise|understanding|fluen|skilled|skills|background|kenntnis|erfahrung/

/** What a segment that begins with it says of somebody who is sought. Tokens. */
interface Search {
  /** Behind "looking for". */
  from: number
  /** Where the words begin that say what for, or the end. */
  purpose: number
  /** It is a person: "looking for ways to improve our deployment" seeks none. */
  somebody: boolean
}

function searchOf({ cues, segment, tokens, lexicon }: Clause): Search | null {
  const seeks = cues.find((cue) => (cue.value & CUE.REQUIRED_BEFORE) !== 0 && says(tokens, cue, SEEKS))
  if (seeks === undefined || seeks.from - segment.from > EARLY) return null
  const from = seeks.to
  const purpose = purposeFrom(cues, tokens, from, segment.to)
  const people = lexicon.words('somebody')
  const somebody =
    cues.some((cue) => (cue.value & CUE.ROLE_NOUN) !== 0 && cue.from >= from && cue.from < purpose) ||
    [from, from + 1].some((at) => at < purpose && people.has(wordAt(tokens, at)))
  return { from, purpose, somebody }
}

/** Whether a segment of duties or benefits asks for the mention by the words it begins with. */
export function asksEarly(clause: Clause, mention: RawMatch): boolean {
  const { cues, segment, tokens } = clause
  const search = searchOf(clause)
  const isFor = search !== null && mention.from >= search.purpose
  // "We are looking for an architect with deep Go expertise to lead our Kafka platform"
  if (search?.somebody && mention.from >= search.from && !isFor) return true
  for (const cue of cues) {
    // "We are looking for someone who after some time is familiar with …"
    if ((cue.from - segment.from > EARLY && search === null) || cue.from >= mention.from) break
    if (isFor && cue.from < search.purpose) continue
    if ((cue.value & CUE.ASKS) !== 0 && isExperience(cue, tokens)) return true
    if ((cue.value & CUE.YEARS) !== 0) return true
    // "Should have worked on Oracle" stands among the duties of many Indian postings.
    if ((cue.value & CUE.REQUIRED_BEFORE) !== 0 && says(tokens, cue, /should|must|candidate|require/))
      return true
  }
  return false
}
