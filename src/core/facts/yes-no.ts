/** Facts that are so or not so: sponsorship, clearance, on-call, travel. */
import type { Fact } from '../types.ts'
import { clauseAround, wordsOf } from './scan.ts'

const NOT =
  /\b(?:not|no|nor|never|none|cannot|can't|won't|don't|doesn't|isn't|aren't|unable|without|unavailable|ineligible|n\/a)\b/
const WISH =
  /\b(?:preferred|preferably|a plus|nice to have|bonus|desired|desirable|asset|advantage|ideally|helpful)\b/

type Judge = (clause: string, here: string, before: string) => boolean | null

/** The first clause that decides. */
function decide(lower: string, hits: readonly number[], judge: Judge): Fact<boolean> | null {
  for (const at of hits) {
    const span = clauseAround(lower, at)
    const clause = wordsOf(lower, span)
    const value = judge(clause, clause.slice(at - span.start), clause.slice(0, at - span.start))
    if (value !== null) return { value, span }
  }
  return null
}

/** true: sponsorship is offered; false: it is not. */
export function readVisa(lower: string, hits: readonly number[]): Fact<boolean> | null {
  return decide(lower, hits, (clause, here) => {
    const isWork =
      /sponsor/.test(clause) &&
      /\b(?:visas?|h-?1b?|work permits?|immigration|sponsorship|work authori|employment authori|authori[sz]ed to work|green card)\b|\bsponsor (?:you|candidates|applicants|employ)/.test(
        clause,
      )
    if (!isWork) {
      if (here.startsWith('visa') && /visa (?:support|assistance|and relocation|help)/.test(here))
        return !NOT.test(clause)
      return null
    }
    if (
      /\bsponsorship of (?:events|conferences)|executive sponsor|event sponsor|sponsors? (?:of|events)/.test(
        clause,
      )
    )
      return null
    if (/\?$/.test(clause) || /\bdo you\b|\bwill you\b/.test(clause)) return null
    if (NOT.test(clause)) return /not only|no (?:problem|issue)/.test(clause)
    return /\b(?:offer|provid|available|support|will sponsor|can sponsor|able to sponsor|we sponsor|happy to|willing|possible|eligible for|include|assist|help|benefit|yes)/.test(
      clause,
    ) || clause.length <= 24
      ? true
      : null
  })
}

/** true: a clearance is needed. */
export function readClearance(lower: string, hits: readonly number[]): Fact<boolean> | null {
  return decide(lower, hits, (clause) => {
    if (
      !/security|secret|government|\bactive\b|obtain|\bsc\b|\bdv\b|public trust|polygraph|\bdod\b|\bts\b|ts\/sci|\bclearance (?:is )?required|cleared|\bnato\b|reliability|level/.test(
        clause,
      )
    )
      return null
    if (/\b(?:customs|stock|clearance sale)\b/.test(clause)) return null
    if (WISH.test(clause)) return null
    return !/\b(?:no|without)\b.{0,24}clearance|clearance.{0,20}\b(?:not|isn't)\b/.test(clause)
  })
}

export function readOnCall(lower: string, hits: readonly number[]): Fact<boolean> | null {
  return decide(lower, hits, (_clause, here, before) => {
    if (/^on call(?:s|er| with|ing)/.test(here)) return null
    return !(
      /\b(?:no|without|never|not)\b.{0,20}$/.test(before) ||
      /^on-?\s?call.{0,20}\b(?:not|none|no)\b/.test(here)
    )
  })
}

const TRAVEL_TRADE =
  /^travel(?:l?ers?|l?ed\b|s\b|ocity|[- ](?:industry|agenc|compan|insur|reimburs|platform|tech|book|product|site|management|accident|brand|software|sector|business|market|experience|discount|perk|benefit|expens|allowance|stipend|data|portal|assistance|world|program|opportunit|domain|partner|startup|search))/
const TRAVEL_ASKED = /\b(?:willing|able to|ability|availab|require|must|may)\w*\b|%|\bup to\b|travel\s?:/
const SOME_TRAVEL =
  /\b(?:occasional|some|minimal|limited|light|frequent|domestic|international|little|extensive|moderate|need|expect)\w*\b[^,]{0,20}$/
const ZERO_TRAVEL = /^travel\w*[^a-z\d]{0,8}0(?![\d.])/

export function readTravel(lower: string, hits: readonly number[]): Fact<boolean> | null {
  return decide(lower, hits, (clause, here, before) => {
    if (TRAVEL_TRADE.test(here)) return null
    if (
      /\b(?:no|not|without|zero)\b[^,]{0,20}$/.test(before) ||
      /^travel\w*(?: is| will)?[ :-]{0,3}(?:not|no\b|none|0 ?%|n\/a)/.test(here) ||
      /\b0 ?% $/.test(before)
    )
      return false
    if (ZERO_TRAVEL.test(here)) return false
    return TRAVEL_ASKED.test(clause) || SOME_TRAVEL.test(before) ? true : null
  })
}
