/** Facts that are so or not so: sponsorship, clearance, on-call, travel. */

import type { TriggerList } from '../match/triggers.ts'
import type { Fact } from '../types.ts'
import { FACT_CLASSES } from './classes.ts'
import { clauseAround, lowered } from './clauses.ts'
import type { FactText } from './read-facts.ts'

const NOT =
  /\b(?:not|no|nor|never|none|cannot|can't|won't|don't|doesn't|isn't|aren't|unable|without|unavailable|ineligible|n\/a)\b/

/** What is known of the word that decides. */
interface Hit {
  /** Its class, by its place in FACT_CLASSES. */
  value: number
  /** The clause wishes for it. */
  wished: boolean
}

type Judge = (clause: string, here: string, before: string, hit: Hit) => boolean | null

/** A posting states it once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120

/** In UTF-16 code units: "Security clearance level required", "to be determined". */
const LONGEST_LABEL = 40
const LONGEST_VALUE = 24
const SAYS_NOTHING =
  /^(?:not (?:specified|stated)|unspecified|unknown|tb[acd]|to be \w+|[-–—]|keine angaben?|k\. ?a|nicht (?:angegeben|bekannt))\.?$/
const SAYS_NO =
  /^(?:no|none|nil|n\/?a|not (?:applicable|required|needed|necessary|available|offered|provided)|0 ?%|nein|keine?|entfällt|nicht (?:erforderlich|nötig|notwendig))\.?$/

/** What a form holds behind a label and its colon, on the same line or the next: "Travel: None", "Clearance:⏎Not specified". */
function fieldAt(text: string, at: number): { value: string; end: number } | null {
  const behind = text.slice(at, at + LONGEST_LABEL).search(/[:\n]/)
  if (behind < 0 || text[at + behind] !== ':') return null
  const rest = text.slice(at + behind + 1, at + behind + 1 + 2 * LONGEST_VALUE)
  const start = at + behind + 1 + (rest.length - rest.trimStart().length)
  const line = (text.slice(start, start + LONGEST_VALUE + 1).split('\n')[0] as string).trimEnd()
  return line === '' || line.length > LONGEST_VALUE
    ? null
    : { value: line.toLowerCase(), end: start + line.length }
}

/** The first clause that decides. */
function decide(
  { text, tokens, judgements }: FactText,
  words: TriggerList,
  judge: Judge,
): Fact<boolean> | null {
  for (let i = 0; i < Math.min(words.count, MOST_HITS); i++) {
    const at = tokens.start[words.from(i)] as number
    const field = fieldAt(text, at)
    if (field && SAYS_NOTHING.test(field.value)) continue
    if (field && SAYS_NO.test(field.value)) return { value: false, span: { start: at, end: field.end } }
    const span = clauseAround(text, at)
    const clause = lowered(text, span.start, span.end)
    const value = judge(clause, clause.slice(at - span.start), clause.slice(0, at - span.start), {
      value: words.value(i),
      wished: judgements.wishes(span.start, span.end, at),
    })
    if (value !== null) return { value, span }
  }
  return null
}

/** true: sponsorship is offered; false: it is not. */
export function readVisa(text: FactText, words: TriggerList): Fact<boolean> | null {
  return decide(text, words, (whole, behind, before) => {
    const here = behind.split(BUT)[0] as string
    const clause = `${before.split(BUT).at(-1)}${here}`
    if (/\?$/.test(whole) || /\bdo you\b|\bwill you\b/.test(clause)) return null
    if (OTHER_SPONSOR.test(clause)) return null
    if (ONLY_CITIZENS.test(clause)) return false
    const isWork = /sponsor/.test(clause) && OF_WORK.test(clause)
    if (!isWork && (here.startsWith('sponsor') || !PERMIT_HELP.test(clause))) return null
    if (NOT.test(clause)) return /not only|no (?:problem|issue)/.test(clause)
    return !isWork || OFFERS.test(clause) || clause.length <= 24 ? true : null
  })
}

/** "We sponsor visas, but there is no need to come": what one half denies the other does not. */
const BUT = /\b(?:but|aber)\b/

const PERMIT = 'visas?|h-?1-?b?|work permits?|blue cards?'
/** What is sponsored, and for whom. */
const OF_WORK = new RegExp(
  `\\b(?:${PERMIT}|immigration|sponsorship|work authori|employment authori|authori[sz]ed to work|green card)\\b|\\bsponsor (?:you|candidates|applicants|employ)`,
)
const OTHER_SPONSOR =
  /\bsponsorship of (?:events|conferences)|executive sponsor|event sponsor|sponsors? (?:of|events)|sponsor the (?:local|team|club)/
/** "US citizens and green card holders only". */
const ONLY_CITIZENS =
  /(?:citizens?|green card)[^.]{0,40}\bonly\b|\bonly\b[^.]{0,30}(?:citizens|green card holders)/
/** Help with the permit itself: "H-1B transfers are fine", "we cover your visa", "no H1B". */
const PERMIT_HELP = new RegExp(
  `\\b(?:support|help|assist|cover|provide|offer|handle|arrange|take care of|transfer|welcome|accept|organi[sz]e)\\w*\\b[^.]{0,40}\\b(?:${PERMIT})\\b|\\b(?:${PERMIT})\\b[^.]{0,20}\\b(?:support|assistance|help|transfer|and relocation|welcome|accepted|possible)|\\b(?:no|not?) (?:\\w+, (?:no )?)?(?:${PERMIT})\\b`,
)
const OFFERS =
  /\b(?:offer|provid|available|support|will sponsor|can sponsor|able to sponsor|we sponsor|happy to|willing|possible|eligible for|include|assist|help|benefit|yes)/

const CHECKED = FACT_CLASSES.clearance.indexOf('checks')
/** Of a person, by an authority; that of a system is work. */
const CHECK_OF_PERSON =
  /(?<!\p{L})(?:ü ?[123]|sü[gü]|bereitschaft|erforderlich|voraus|notwendig|nötig|bestehen|bestanden|durchlaufen|unterziehen|gültige|keine?[mnrs]?|ohne)(?!\p{L})|voraussetzung|staatlich|behördlich/u
/** "Dienstreisen fallen nicht an", "Reisetätigkeit: keine". */
const DENIED_BEHIND = /^\p{L}+.{0,24}(?<!\p{L})(?:nicht|keine|nein|entfällt|entfallen)(?!\p{L})/u

/** true: a clearance is needed. */
export function readClearance(text: FactText, words: TriggerList): Fact<boolean> | null {
  return decide(text, words, (clause, here, before, { value, wished }) => {
    if (value === CHECKED) {
      if (wished || !CHECK_OF_PERSON.test(clause)) return null
      return !(DENIED_BEFORE.test(before) || DENIED_BEHIND.test(here))
    }
    if (
      !/security|secret|government|\bactive\b|obtain|\bsc\b|\bdv\b|public trust|polygraph|\bdod\b|\bts\b|ts\/sci|\bclearance (?:is )?required|cleared|\bnato\b|reliability|level/.test(
        clause,
      )
    )
      return null
    if (/\b(?:customs|stock|clearance sale)\b/.test(clause)) return null
    if (wished) return null
    return !/\b(?:no|without)\b.{0,24}clearance|clearance.{0,20}\b(?:not|isn't)\b/.test(clause)
  })
}

/** "No on-call", "ohne Rufbereitschaft"; whoever has no problem with it is to have it. */
const DENIED_BEFORE =
  /\b(?:no|without|never|not|keine?[mnrs]?|ohne|nie|nicht)\b(?! (?:problem|issue|fear|angst|scheu|bedenken)).{0,20}$/
/** "On-call: none", "Rufbereitschaft gibt es nicht". */
const ON_CALL_DENIED =
  /^(?:on-?\s?call|\p{L}{0,20}bereitschaft\p{L}{0,20}|pager \w+).{0,24}\b(?:not|none|no|nicht|keine|nein|entfällt)\b/u

export function readOnCall(text: FactText, words: TriggerList): Fact<boolean> | null {
  return decide(text, words, (_clause, here, before) => {
    if (/^on call(?:s|er| with|ing)/.test(here)) return null
    return !(DENIED_BEFORE.test(before) || ON_CALL_DENIED.test(here))
  })
}

const TRAVEL_TRADE =
  /^travel(?:l?ers?|l?ed\b|s\b|ocity|[- ](?:industry|agenc|compan|insur|reimburs|platform|tech|book|product|site|management|accident|brand|software|sector|business|market|experience|discount|perk|benefit|expens|allowance|stipend|data|portal|assistance|world|program|opportunit|domain|partner|startup|search))/
const TRAVEL_ASKED = /\b(?:willing|able to|ability|availab|require|must|may)\w*\b|%|\bup to\b|travel\s?:/
const SOME_TRAVEL =
  /\b(?:occasional|some|minimal|limited|light|frequent|domestic|international|little|extensive|moderate|need|expect)\w*\b[^,]{0,20}$/
/** "Travel to Dallas twice a year", "travel every quarter". */
const HOW_OFTEN =
  /^travel\w*\b[^,.;]{0,40}\b(?:once|twice|times|days|weeks?|quarterly|monthly|(?:every|each|per) (?:week|month|quarter|year|other))\b/
const ZERO_TRAVEL = /^travel\w*[^a-z\d]{0,8}0(?![\d.])/

const OF_THE_JOB = FACT_CLASSES.travel.indexOf('of-the-job')

export function readTravel(text: FactText, words: TriggerList): Fact<boolean> | null {
  return decide(text, words, (clause, here, before, { value }) => {
    if (TRAVEL_TRADE.test(here)) return null
    if (
      /\b(?:no|not|without|zero|keine?[mnrs]?|ohne|nicht)\b[^,]{0,20}$/.test(before) ||
      /^travel\w*(?: is| will)?[ :-]{0,3}(?:not|no\b|none|0 ?%|n\/a)/.test(here) ||
      /\b0 ?% $/.test(before)
    )
      return false
    if (ZERO_TRAVEL.test(here)) return false
    if (value === OF_THE_JOB) return !(DENIED_BEHIND.test(here) || /^\p{L}+[^a-z\d]{0,8}0 ?%/u.test(here))
    return TRAVEL_ASKED.test(clause) || SOME_TRAVEL.test(before) || HOW_OFTEN.test(here) ? true : null
  })
}
