/** Remote, hybrid or on site. */
import type { TriggerList } from '../../match/triggers.ts'
import { GAP } from '../../text/characters.ts'
import { isConnective } from '../../text/connectives.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Fact, Posting, Span, WorkMode } from '../../types.ts'
import { FACT_CLASSES } from '../classes.ts'
import { clauseAround, lowered, wordsBefore } from '../clauses.ts'
import type { FactText } from '../read-facts.ts'
import { officeDaysIn } from './office-days.ts'

const NO = /\b(?:not|no|never|non|isn't|aren't|cannot|can't|without|unable|nicht|ohne|keine?[mnrs]?)\b/
/** "Remote" of machines and of other people. */
const NOT_THIS_JOB =
  /^remot(?:e|ely)[- ](?:interview|teams?\b|team members|colleagues|sens|desktop|control|access|procedure|method|invocation|debug|server|monitor|offices?\b|sites?\b|locations\b|communicat|collaborat|repositor|devices?|support\b|users|customers|branch|diagnos|api|machine|data|method|systems?|environments?\b|equipment|operat|management)/
/** Of the reader, and not of "our customers"; "for four weeks a year" it is a perk. */
const FROM_ANYWHERE = /^work(?:ing)? from (?:anywhere|wherever)/
const OF_READER =
  /(?:^|[\n.!?•*|,;:(–-]\s{0,2}|\b(?:you(?: can| may| could)?|(?:you(?:['’]re| are)? (?:free|able|welcome)|freedom|option|possibility|ability|flexibility) (?:to|of)) )$/
const FOR_A_TIME = /\b(?:days?|weeks?|months?|tage|wochen)\b/
const SURELY_REMOTE =
  /\b(?:fully|100%|completely|entirely|permanently|all)[- ]remote|remote[- ]first|remote (?:position|role|job|opportunity|work(?!ing tools)|contract|only|within|from|\(|in (?:the )?(?:us|uk|eu)\b|-|–|\/)|work(?:ing)? (?:fully |100% |completely )?remotely|(?:can|may|will|is to) (?:all )?be done (?:fully |entirely )?remotely|work remotely:\s?yes|location:?\s*\(?remote|100 ?% remote/
/** Work from home as an offer, which leaves an office: "Homeoffice möglich", "home office up to 50%" … */
const HOME_OFFICE = /^(?:home[- ]?office|mobile[snr]? arbeit(?:en)?)/
/** … unless it is all that is offered. */
const ALL_AT_HOME =
  /100 ?%|(?:fully|vollständig|komplett|ausschließlich|dauerhaft|bundesweit|deutschlandweit)/
/** Words at the end of a list of facts: "…, 3 months, remote", "London or Glasgow (Hybrid)". */
const ENDS_FACTS = /(?:[,|(–·-] ?)$/
/** "We speak English in the office", "a kitchen in office locations": of the house, and not of who has to be there. */
const OF_THE_HOUSE =
  /^(?:in|from|at) (?:the |our )?office(?:s| locations?| spaces?| buildings?)?\b|^(?:im|in unserem|in unseren) büros?\b/
/** In UTF-16 code units: "In the office in Ulm" is the fact itself. */
const LONGEST_BARE = 24
const OF_WORK =
  /\b(?:work\w*|based|role|position|job|location|week\w*|must|required|only|fully|full-time|\d ?x|\d days?|monday|everyone|everybody|team is)\b|arbeit|\bsitz(?:t|en)\b|\bstelle\b|\btäglich\b|\balle\b/
/** What is paid for the desk at home. */
const DESK_AT_HOME =
  /allowance|stipend|budget|package|equipment|set-?up|furniture|aux[ií]lio|ausstattung|zuschuss|pauschale/
/** Who works there is said in front: "you will work at our office", "Sie arbeiten bei uns vor Ort". */
const WORKS =
  /\b(?:work(?:s|ing)?|based|arbeite(?:n|s?t)|gearbeitet|arbeitsplatz|arbeitsort)\b[^.!?;,]{0,30}$/
/** "From the office or from home", "im Büro oder zu Hause". */
const OR_AT_HOME = /\b(?:or|oder|and|und)\b[^.;]{0,20}\b(?:from home|at home|zu hause|zuhause|daheim)\b/
const EVERYBODY = /\b(?:everyone|everybody|we all|all of us|the whole (?:team|company))\s$/
const WAS_REMOTE = /temporar|covid|pandemic|until|currently/
const HYBRID_OTHER =
  /hybrid[- ](?:cloud|app|mobile|architect|infrastructure|environments?\b|integration|deploy|solution|framework|data|system)/

interface Vote {
  mode: WorkMode
  points: number
  span: Span
}

/** A posting states it once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120
const REMOTE = FACT_CLASSES.place.indexOf('remote')
const HYBRID = FACT_CLASSES.place.indexOf('hybrid')
const DAYS = FACT_CLASSES.place.indexOf('days')
const WEEKDAYS = FACT_CLASSES.place.indexOf('weekdays')

/** @returns the work mode and the days in the office, each with its words */
export function readPlace({ text, tokens }: FactText, words: TriggerList, posting: Posting) {
  const votes: Vote[] = []
  let officeDays: Fact<number> | null = null
  /** Several words of one clause tell its days once. */
  let readTo = 0
  for (let i = 0; i < Math.min(words.count, MOST_HITS); i++) {
    const at = tokens.start[words.from(i)] as number
    const isDays = words.value(i) === DAYS || words.value(i) === WEEKDAYS
    if (isDays && at < readTo) continue
    const span = clauseAround(text, at)
    const clause = lowered(text, span.start, span.end)
    if (at >= readTo) {
      readTo = span.end
      const days: number | null = officeDays ? null : officeDaysIn(clause)
      if (days !== null) {
        officeDays = { value: days, span }
        votes.push({ mode: days === 5 ? 'on-site' : 'hybrid', points: 4, span })
      }
    }
    const vote = isDays ? null : voteAt(text, at, clause, words.value(i))
    // "Mondays and Fridays you may work from home": on the other days one does not.
    if (vote?.mode === 'remote' && isOnWeekdays(tokens, words, i)) {
      votes.push({ mode: 'hybrid', points: 3, span })
      continue
    }
    if (vote) votes.push({ ...vote, span })
  }
  let best: Vote | null = null
  for (const vote of votes) if (!best || vote.points > best.points) best = vote
  let workMode: Fact<WorkMode> | null = best && { value: modeOf(best, votes, text), span: best.span }
  if (/\bremote\b|telecommute/i.test(posting.location ?? '') && best?.mode !== 'hybrid') {
    workMode = { value: 'remote', span: best?.mode === 'remote' ? best.span : null }
  } else if (!workMode && /\bhybrid\b/i.test(posting.location ?? ''))
    workMode = { value: 'hybrid', span: null }
  return { workMode: workMode ?? modeOfTitle(posting.title), officeDays }
}

/** In tokens: so few stand between a day and what is done on it. */
const BESIDE = 3

/** Whether a word of working elsewhere stands right beside a day of the week: "remote on Fridays", "freitags arbeitest du remote". */
function isOnWeekdays(tokens: Tokens, words: TriggerList, at: number): boolean {
  return [at - 1, at + 1].some((other) => {
    if (other < 0 || other >= words.count || words.value(other) !== WEEKDAYS) return false
    const [first, last] = other < at ? [other, at] : [at, other]
    const [from, to] = [words.to(first), words.from(last)]
    if (to - from > BESIDE) return false
    for (let token = from; token <= to; token++)
      if ((tokens.gap[token] as number) !== GAP.SPACE || (token < to && isConnective(tokens, token)))
        return false
    return true
  })
}

/** "Backend Engineer (Remote, US)", "Developer | hybrid": a part of its own; "Remote Sensing Engineer" is a trade. */
const IN_TITLE = /[([|,–—-]\s*(?:fully |100 ?% )?(remote|hybrid|on-?\s?site)\s*(?:[)\]|,–—/-]|$|in )/i

function modeOfTitle(title: string): Fact<WorkMode> | null {
  const word = IN_TITLE.exec(title)?.[1]?.toLowerCase()
  if (word === undefined) return null
  return { value: word === 'remote' || word === 'hybrid' ? word : 'on-site', span: null }
}

/** How far apart two words of one line of facts stand, in UTF-16 code units. */
const SAME_LINE = 160

/** "Full-time / Remote | ONSITE": both on one line are a choice. */
function modeOf({ mode, span }: Vote, votes: readonly Vote[], text: string): WorkMode {
  if (mode === 'hybrid') return mode
  const isOther = (vote: Vote) => {
    const [start, end] = [Math.min(vote.span.start, span.start), Math.max(vote.span.end, span.end)]
    return vote.mode !== mode && end - start <= SAME_LINE && !text.slice(start, end).includes('\n')
  }
  return votes.some(isOther) ? 'hybrid' : mode
}

/** @param said the class of the word, by its place in FACT_CLASSES */
function voteAt(text: string, at: number, clause: string, said: number): Omit<Vote, 'span'> | null {
  const here = lowered(text, at, at + 60)
  const before = wordsBefore(text, at, 40)
  const isShort = clause.length <= 60
  if (said === HYBRID) {
    if (HYBRID_OTHER.test(here)) return null
    if (NO.test(before)) return null
    return isShort ||
      (before.endsWith('(') && here.startsWith('hybrid)')) ||
      /^hybrid[- ](?:work|role|position|model|schedul|remote|set|job|opportun|arrang|polic|\()|(?:location|remote).{0,30}hybrid|hybrid.{0,20}remote/.test(
        clause.slice(clause.indexOf('hybrid')),
      ) ||
      /\b(?:is|a|are)\s$/.test(before)
      ? { mode: 'hybrid', points: 4 }
      : null
  }
  if (said === REMOTE) {
    if (NOT_THIS_JOB.test(here)) return null
    if (
      /^remot(?:e|ely):?\s?(?:no\b|not)/.test(here) ||
      NO.test(before.slice(-28).split(',').at(-1) as string) ||
      /^(?:remote|telework|work from home)(?: work| working)? (?:is|are) (?:not|un)|^(?:home[- ]?office|mobile[snr]? arbeit\w{0,2}) (?:(?:ist|gibt es|bieten wir) )?(?:leider )?nicht\b/.test(
        here,
      )
    ) {
      return { mode: 'on-site', points: 3 }
    }
    if (WAS_REMOTE.test(clause)) return null
    if (FROM_ANYWHERE.test(here))
      return OF_READER.test(before) && !FOR_A_TIME.test(clause) ? { mode: 'remote', points: 2 } : null
    if (HOME_OFFICE.test(here)) {
      if (DESK_AT_HOME.test(clause)) return null
      return ALL_AT_HOME.test(clause)
        ? { mode: 'remote', points: 3 }
        : isShort
          ? { mode: 'hybrid', points: 2 }
          : null
    }
    if (/\bon-?\s?site\b|in[- ]office|in the office|hybrid/.test(clause) && /\b(?:or|and|\/)|,/.test(clause))
      return { mode: 'hybrid', points: 3 }
    if (SURELY_REMOTE.test(clause)) return { mode: 'remote', points: 3 }
    const isFact = isShort || (ENDS_FACTS.test(before) && /^remote\)?\s{0,3}(?:\n|$)/.test(here))
    if (isFact && /^remote?\b/.test(here)) return { mode: 'remote', points: 2 }
    // "Everyone works from home", "we all work from home".
    if (/^works? from home/.test(here) && EVERYBODY.test(before)) return { mode: 'remote', points: 2 }
    return /^(?:work(?:ing)? from home|wfh|telecommut|home-based|remote (?:option|possible|ok|friendly))/.test(
      here,
    ) && /\b(?:can|may|position|role|option|ability|possib|100)/.test(clause)
      ? { mode: 'remote', points: 1 }
      : null
  }
  if (NO.test(before.slice(-20))) return null
  if (/^(?:in[- ]person)/.test(here) && !/location|work\b/.test(clause)) return null
  if (
    /^on-?\s?site (?:subsid|parking|gym|caf|lunch|child|fitness|restaurant|support|visits?|interview|meals|snack|medical|doctor|health)/.test(
      here,
    )
  )
    return null
  if (/(?:remote|work from home)/.test(clause)) return null
  if (OR_AT_HOME.test(clause)) return { mode: 'hybrid', points: 3 }
  // "We host meetups at our office."
  if (/^(?:at|from) our/.test(here) && !/\bwork(?:s|ing)?\b/.test(before)) return null
  if (isShort && OF_THE_HOUSE.test(here) && clause.length > LONGEST_BARE && !OF_WORK.test(clause)) return null
  return isShort ||
    WORKS.test(before) ||
    /^(?:on-?\s?site|in-office|office-based) (?:role|position|job|work|only|in\b|at\b|presence|requirement)|(?:fully|100%|must (?:be|work)|position is|role is|required)\b.{0,20}(?:on-?\s?site|in[- ]office|in the office|in person)/.test(
      clause,
    )
    ? { mode: 'on-site', points: 2 }
    : null
}
