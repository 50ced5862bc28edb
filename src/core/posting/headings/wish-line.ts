/** Lines that wish for what stands below them and name nothing themselves: "Even better if you have, but not necessary". */
import { ATOM } from '../../lexicon/atom.ts'
import { firstFrom, type Phrase } from '../../match/find.ts'
import { CUE } from '../../signals/cues.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { type Heard, hasCueFrom } from '../heard.ts'
import { isFullStop, isItem, isLineEnd, isLineStart } from '../line-shape.ts'
import { SECTION_KINDS, type SectionKind } from '../section.ts'
import type { Place } from './kind.ts'

/** In tokens. */
const LONGEST = 14
const SHORTEST = 2

const lettersOf = (kinds: readonly (keyof typeof ATOM)[]): ReadonlySet<string> =>
  new Set(kinds.map((kind) => ATOM[kind]))

const WISHING = lettersOf(['WISH', 'EXTRA', 'HELPFUL', 'OPTIONAL', 'IDEALLY', 'LOVE'])
/** Words that say something only together with what is named beside them. */
const OF_NO_CONTENT = lettersOf([
  'WISH',
  'EXTRA',
  'HELPFUL',
  'OPTIONAL',
  'IDEALLY',
  'LOVE',
  'BE',
  'ARE',
  'DO',
  'MAY',
  'SHOULD',
  'HAVE',
  'MUST',
  'MUSTISH',
  'MATTER',
  'OBLIGE',
  'NEED',
  'NOT',
  'NO',
  'NEEDLESS',
  'KNOWLEDGE',
  'KNOW',
  'WE',
  'YOU',
  'ART',
  'VERY',
  'GOOD',
  'IF',
  'TO',
  'OF',
  'AND',
  'OR',
  'BUT',
  'WHICH',
  'ONEOF',
  'IT',
  'SEEK',
  'PLUS',
])

/** Whether a line of its own wishes for the lines below it. */
export function isWishLine(tokens: Tokens, found: Heard, { from, to, cue }: Place, next: number): boolean {
  const length = to - from
  if (length < SHORTEST || length > LONGEST || !isLineStart(tokens, from)) return false
  if (!isLineEnd(next) && (next & GAP.COLON) === 0) return false
  if (isItem(tokens, from, to) || isFullStop(tokens, tokens.end[to - 1] as number)) return false
  let wishAt = hasCueFrom(found, cue, from, to, CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE) ? from : -1
  let knowledgeAt = -1
  for (let at = from; at < to; ) {
    const word = longestAt(tokens, found, at, to)
    if (word === null) return false
    if (word.wishes) wishAt = at
    if (word.letters.includes(ATOM.KNOWLEDGE)) knowledgeAt = at
    at = word.to
  }
  // "Previous experience preferred" is an item of its list; "experience in any of these preferred" is none.
  const isItemItself = knowledgeAt >= 0 && wishAt > knowledgeAt && !pointsAhead(tokens, found, from, to)
  return wishAt >= 0 && !isItemItself
}

function pointsAhead(tokens: Tokens, found: Heard, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (found.words('pointing-ahead').has(wordAt(tokens, at))) return true
  return false
}

const OF_SKILLS: ReadonlySet<SectionKind> = new Set(['preferred', 'requirements', 'stack', 'not-needed'])

interface Covering {
  to: number
  letters: string
  wishes: boolean
}

/** The longest phrase of no content of its own that begins at a token: an atom, a word of headings, a small word; null where there is none. */
function longestAt(tokens: Tokens, found: Heard, at: number, stop: number): Covering | null {
  let best: Covering | null = null
  let ofOther = false
  const take = (to: number, letters: string, wishes: boolean) => {
    if (to <= stop && to > (best?.to ?? at))
      best = { to, letters, wishes: wishes || (best?.to === to && best.wishes) }
    else if (best !== null && to === best.to)
      best = { to, letters: letters + best.letters, wishes: wishes || best.wishes }
  }
  const word = wordAt(tokens, at)
  if (found.words('heading-small-words').has(word) || found.words('heading-fillers').has(word))
    take(at + 1, '', false)
  eachFrom(found.headings, at, ({ to }) => take(to, '', false))
  eachFrom(found.hints, at, ({ to, value }) => {
    const kind = SECTION_KINDS[value - 1] as SectionKind
    ofOther ||= !OF_SKILLS.has(kind)
    take(to, '', kind === 'preferred')
  })
  // "Additional pay", "Extra benefits"
  if (ofOther) return null
  const { atoms } = found
  for (let hit = found.firstAtom(at); hit < atoms.count && atoms.from[hit] === at; hit++) {
    const letters = found.letters(hit)
    if (Array.from(letters).some((letter) => OF_NO_CONTENT.has(letter)))
      take(
        atoms.to[hit] as number,
        letters,
        Array.from(letters).some((letter) => WISHING.has(letter)),
      )
  }
  return best
}

function eachFrom(phrases: readonly Phrase[], at: number, use: (phrase: Phrase) => void): void {
  for (let i = firstFrom(phrases, at); i < phrases.length && phrases[i]?.from === at; i++)
    use(phrases[i] as Phrase)
}
