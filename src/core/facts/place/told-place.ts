/**
 * The place in a sentence that nothing labels: "a small agency in Leeds", "the office is in Vilnius", "remote within
 * Spain", "mit Sitz in Regensburg". Whose place it is, the nouns in front of it tell.
 */
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import type { Span } from '../../types.ts'
import type { HeadLineText } from './head-line.ts'

/** How far in front of the place the noun may stand, in tokens: "a public utility with 300 employees in". */
const REACH = 7
/** A text has so many places at most that are worth a look. */
const MOST_LOOKS = 400
/** In tokens: "New York City". */
const LONGEST_NAME = 4
/** Nouns that German writes like names: "in Teilzeit", "in Absprache". */
const NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|zeit|arbeit|form|wesen|bereich|wirtschaft|sprache|industrie)$/
const ENDS = GAP.STOP | GAP.NEWLINE | GAP.BULLET | GAP.SEMICOLON | GAP.OPEN | GAP.CLOSE

/** Whose place it is: of the job, or of the company, which need not be where the work is done. */
const OF_JOB = 2
const OF_COMPANY = 1

/**
 * @param company who hires, or '': no place
 * @returns where the place stands that the sentences of a posting tell, or null where they tell none or several
 */
export function toldPlace(source: HeadLineText, company: string): Span | null {
  const { tokens, words } = source
  const isLead = (at: number) =>
    words('place-prepositions').has(wordAt(tokens, at)) || words('place-within').has(wordAt(tokens, at))
  let best: { span: Span; whose: number } | null = null
  let isOne = true
  let looks = 0
  for (let at = 1; at + 1 < tokens.count && looks < MOST_LOOKS; at++) {
    if (!isLead(at)) continue
    looks++
    const span = nameAt(source, at + 1)
    if (span === null || isPartOf(textOf(tokens, span), company)) continue
    const whose = whoseAt(source, at)
    if (whose === 0 || (best !== null && whose < best.whose)) continue
    if (best === null || whose > best.whose) {
      best = { span, whose }
      isOne = true
    } else if (textOf(tokens, span) !== textOf(tokens, best.span)) isOne = false
  }
  return isOne ? (best?.span ?? null) : null
}

const isPartOf = (name: string, company: string): boolean =>
  ` ${company.toLowerCase()} `.includes(` ${name.toLowerCase()} `)

const textOf = ({ text }: Tokens, { start, end }: Span): string => text.slice(start, end)

/** A name that is no skill, no department and no noun. */
function nameAt({ tokens, words, mentions }: HeadLineText, first: number): Span | null {
  const articles = words('heading-articles')
  const from = articles.has(wordAt(tokens, first)) && tokens.gap[first + 1] === GAP.SPACE ? first + 1 : first
  let to = from
  while (to < tokens.count && to - from < LONGEST_NAME) {
    const gap = tokens.gap[to] as number
    const joins = to === from ? GAP.SPACE : GAP.SPACE | GAP.HYPHEN
    if ((gap & ~joins) !== 0 || !isCapital(tokens, to)) break
    const word = wordAt(tokens, to)
    if (words('no-town').has(word) || NOUN.test(word)) return null
    to++
  }
  if (to === from || (to < tokens.count && words('place-of-no-town').has(wordAt(tokens, to)))) return null
  // "Huntsville, Alabama", "Columbus, OH".
  const end = tokens.end[hasState(tokens, to) ? to : to - 1] as number
  const start = tokens.start[from] as number
  if (end - start < SHORTEST) return null
  return mentions.some((one) => one.start < end && one.end > start) ? null : { start, end }
}

/** Whether a state or country stands behind a comma, and the sentence ends there or the state is an abbreviation. */
function hasState(tokens: Tokens, at: number): boolean {
  if (at === tokens.count || tokens.gap[at] !== (GAP.COMMA | GAP.SPACE) || !isCapital(tokens, at))
    return false
  const behind = at + 1 < tokens.count ? (tokens.gap[at + 1] as number) : tokens.tail
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  return behind !== GAP.SPACE || (tokens.shape[at] === SHAPE.UPPER && length === 2)
}

/** In UTF-16 code units: shorter ones are abbreviations of something else. */
const SHORTEST = 3

export const isCapital = ({ shape }: Tokens, at: number): boolean =>
  shape[at] === SHAPE.CAPITALISED || shape[at] === SHAPE.UPPER || shape[at] === SHAPE.MIXED

/** Whose place a preposition leads to, by the nearest noun in front of it that says so; 0 where none does. */
function whoseAt({ tokens, words }: HeadLineText, preposition: number): number {
  const isWithin = words('place-within').has(wordAt(tokens, preposition))
  let whose = 0
  for (let at = preposition - 1; at >= 0 && preposition - at <= REACH; at--) {
    if (((tokens.gap[at + 1] as number) & ENDS) !== 0) break
    const word = wordAt(tokens, at)
    // "Clients based in", "the largest bank in", "authorized to work in".
    if (words('place-of-others').has(word)) return 0
    // "Based in Uppsala, we build maps" tells of the company (location.ts hears what such a sentence tells of the job).
    const opens = at === 0 || ((tokens.gap[at] as number) & ENDS) !== 0
    if (opens && words('place-within-of').has(word) && !isWithin) return 0
    if (whose !== 0) continue
    // "Remote within Spain", but "the team within Backlight".
    if (isWithin) whose = words('place-within-of').has(word) ? OF_JOB : 0
    else if (words('place-of-job').has(word) || words('place-within-of').has(word)) whose = OF_JOB
    else if (words('place-of-company').has(word) || OF_COMPANIES.test(word)) whose = OF_COMPANY
  }
  return whose
}

/** "Versicherungsunternehmen", "Werbeagentur": German writes what they do in front. */
const OF_COMPANIES = /(?:unternehmen|agentur|firma|betrieb|verlag|verband|werke?|hersteller|anbieter|haus)$/
