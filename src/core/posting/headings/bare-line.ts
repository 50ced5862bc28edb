/** Lines that wish for what stands below them or ask for it, and name nothing themselves: "Even better if you have, but not necessary". */
import { ATOM } from '../../lexicon/atom.ts'
import { firstFrom, type Phrase } from '../../match/find.ts'
import { CUE } from '../../signals/cues.ts'
import { pattern } from '../../syntax/pattern.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { type Heard, hasCueFrom } from '../heard.ts'
import { isFullStop, isItem, isLineEnd, isLineStart } from '../line-shape.ts'
import { OF_SKILLS, SECTION_KINDS, type SectionKind } from '../section.ts'
import type { Place } from './kind.ts'

/** In tokens. */
const LONGEST = 14
const SHORTEST = 2

const WISHING = 'WISH EXTRA HELPFUL OPTIONAL IDEALLY LOVE'
const ASKING = 'MUST MUSTISH MATTER OBLIGE NEED SEEK'
const WISHES = pattern(`[${WISHING}]`)
const ASKS = pattern(`[${ASKING}]`)
/** Words that say something only together with what is named beside them. */
const OF_NO_CONTENT = pattern(
  `[${WISHING} ${ASKING} BE ARE DO MAY SHOULD HAVE NOT NO NEEDLESS KNOWLEDGE KNOW JOB WE YOU ART VERY GOOD IF TO OF AND OR BUT WHICH ONEOF IT PLUS]`,
)

/** What a line of its own says of the lines below it, or null where it has content or says nothing of them. */
export function kindOfBareLine(
  tokens: Tokens,
  found: Heard,
  { from, to, cue }: Place,
  next: number,
): SectionKind | null {
  const length = to - from
  if (length < SHORTEST || length > LONGEST || !isLineStart(tokens, from)) return null
  if (!isLineEnd(next) && (next & GAP.COLON) === 0) return null
  if (isItem(tokens, from, to) || isFullStop(tokens, tokens.end[to - 1] as number)) return null
  let wishAt = hasCueFrom(found, cue, from, to, CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE) ? from : -1
  let knowledgeAt = -1
  // "You have" asks elsewhere: "Do you have any questions".
  let asks = hasCueFrom(found, cue, from, to, CUE.REQUIRED_AFTER)
  for (let at = from; at < to; ) {
    const word = longestAt(tokens, found, at, to)
    if (word === null) return null
    if (word.wishes) wishAt = at
    if (word.letters.includes(ATOM.KNOWLEDGE)) knowledgeAt = at
    asks ||= ASKS.test(word.letters)
    at = word.to
  }
  const points = pointsAhead(tokens, found, from, to)
  // "The following are vital for this job"
  if (wishAt < 0) return points && asks ? 'requirements' : null
  // "Previous experience preferred" is an item of its list; "experience in any of these preferred" is none.
  return knowledgeAt >= 0 && wishAt > knowledgeAt && !points ? null : 'preferred'
}

function pointsAhead(tokens: Tokens, found: Heard, from: number, to: number): boolean {
  const pointing = found.words('pointing-ahead')
  for (let at = from; at < to; at++) if (pointing.has(wordAt(tokens, at))) return true
  return false
}

interface Covering {
  to: number
  letters: string
  wishes: boolean
}

/** The longest phrase of no content that begins at a token: an atom, a word of headings, a small word; or null. */
function longestAt(tokens: Tokens, found: Heard, at: number, stop: number): Covering | null {
  let best: Covering = { to: at, letters: '', wishes: false }
  const take = (to: number, letters: string, wishes: boolean) => {
    if (to > stop || to < best.to) return
    best =
      to > best.to
        ? { to, letters, wishes }
        : { to, letters: letters + best.letters, wishes: wishes || best.wishes }
  }
  if (
    found.words('heading-small-words').has(wordAt(tokens, at)) ||
    found.words('heading-fillers').has(wordAt(tokens, at))
  )
    take(at + 1, '', false)
  eachFrom(found.headings, at, ({ to }) => take(to, '', false))
  const { atoms } = found
  for (let hit = found.firstAtom(at); hit < atoms.count && atoms.from[hit] === at; hit++) {
    const letters = found.letters(hit)
    if (OF_NO_CONTENT.test(letters)) take(atoms.to[hit] as number, letters, WISHES.test(letters))
  }
  let ofOther = false
  eachFrom(found.hints, at, ({ to, value }) => {
    const kind = SECTION_KINDS[value - 1] as SectionKind
    ofOther ||= !OF_SKILLS.has(kind)
    take(to, '', kind === 'preferred')
    // What headings ask by, "what excites us", wishes in sentences only.
    if (kind === 'requirements' && to === best.to) best = { ...best, wishes: false }
  })
  // "Additional pay", "Extra benefits"
  return ofOther || best.to === at ? null : best
}

function eachFrom(phrases: readonly Phrase[], at: number, use: (phrase: Phrase) => void): void {
  for (let i = firstFrom(phrases, at); i < phrases.length && phrases[i]?.from === at; i++)
    use(phrases[i] as Phrase)
}
