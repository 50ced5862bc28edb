/** Which names of a row years are bound to: the phrase behind them, the label or the list in front of them. */
import { ATOM } from '../../lexicon/atom.ts'
import type { LexiconSkill } from '../../lexicon/load.ts'
import { pattern } from '../../syntax/pattern.ts'
import { namesIn, type Row } from '../../syntax/rows.ts'

/**
 * Years are bound to what one can have years of: not to being a team player. What the job is anyway ("software
 * development") has them too, and hides nothing else that they are of.
 */
export function isBindable(skill: LexiconSkill | undefined): boolean {
  return skill !== undefined && (!skill.generic || skill.field) && !skill.quality && skill.category !== 'soft'
}

function bindableIn(row: Row, from: number, to: number, skills: readonly LexiconSkill[]): number[] {
  return namesIn(row, from, to).filter((name) => isBindable(skills[name]))
}

/** The names of the coordination that ends in front of a unit, a list of plain items only. */
export function chainBefore(row: Row, at: number, skills: readonly LexiconSkill[]): number[] {
  let from = at
  // "Java with Spring Boot (3 years)" is one chain, "experience with Java" none.
  const goesOn = (to: number) =>
    CHAIN.test(row.s[to - 1] as string) || (row.s[to - 1] === ATOM.OF && row.s[to - 2] === ATOM.NAME)
  while (from > 0 && goesOn(from)) from--
  // "Java, Spring (3 years)": commas part what has years of its own.
  const text = row.s.slice(from, at)
  const comma = text.lastIndexOf(ATOM.COMMA)
  const isClosed = comma >= 0 && (text.indexOf(ATOM.AND, comma) >= 0 || text.indexOf(ATOM.OR, comma) >= 0)
  const start = comma >= 0 && !isClosed ? from + comma + 1 : from
  return bindableIn(row, start, at, skills)
}

const CHAIN = pattern('[NAME COMMA SLASH AND OR ART GOOD KNOWLEDGE BRACKET WORD]')

/** The names that years are of. @param from first unit of the years @param to unit behind them @param floor where what stands before begins @param stop where what follows ends */
export function bind(
  row: Row,
  from: number,
  to: number,
  floor: number,
  stop: number,
  skills: readonly LexiconSkill[],
): number[] {
  const { s } = row
  const before = s.slice(floor, from)
  const own = (first: number, last: number) => bindableIn(row, first, last, skills)
  // "Java: 5 years", "Java - 5 yrs", "Java, 5+ years".
  if (LABEL.test(before) && !OF_WHAT_FOLLOWS.test(s.slice(to, stop))) {
    const label = own(floor, from)
    if (label.length > 0) return before.endsWith(ATOM.COMMA) ? chainBefore(row, from - 1, skills) : label
  }
  const end = endOfPhrase(row, to, stop, skills)
  const ahead = own(to, end)
  // "5 years of software development in Java" are of both.
  const trades = namesIn(row, to, end).filter((name) => skills[name]?.trade)
  if (ahead.length > 0) return [...trades, ...ahead]
  return [...trades, ...namesBefore(row, from, to, floor, end, stop, skills)]
}

/** "Experience with Java for 5 years", "a Java developer with 5 years": what stands in front of the years. @param end of their phrase */
function namesBefore(
  row: Row,
  from: number,
  to: number,
  floor: number,
  end: number,
  stop: number,
  skills: readonly LexiconSkill[],
): number[] {
  const { s } = row
  const before = s.slice(floor, from)
  if (end < stop && namesIn(row, to, stop).length > 0 && !CUT_OFF.test(s.slice(to))) return []
  // "Experience with Java for 5 years", "you have used Go for 2 years".
  const tail = s.slice(to, end).replaceAll(ATOM.NAME, ATOM.WORD)
  const gap = before.slice(before.lastIndexOf(ATOM.NAME) + 1)
  // "Mit Go hast du vier Jahre lang gearbeitet": the verb stands second, and its other part last.
  if (VERB_SECOND.test(gap) && VERB_LAST.test(tail)) return bindableIn(row, floor, from, skills)
  if (!CLOSED_TAIL.test(tail)) return []
  if (!APART.test(gap) && TIED.test(gap)) return bindableIn(row, floor, from, skills)
  // "A Java developer with 5 years of experience"
  const trade = OF_TRADE.exec(before)
  return trade === null ? [] : chainBefore(row, floor + trade.index + 1, skills)
}

const LABEL = pattern(
  'NAME (COMMA? SIMILAR | [KNOWLEDGE WORD JOB]{0,2}) BRACKET? [COLON COMMA DASH] ([GOOD KNOWLEDGE USE WORD]{1,3} COMMA)? [VERY OF]{0,3} $',
)
const OF_WHAT_FOLLOWS = pattern('^ ADD? (OF [WHICH IT])? [OF KNOWLEDGE GOOD DOING]{0,3} NAME')
const CUT_OFF = pattern('^ [KNOWLEDGE OF GOOD WORD DOING]* [COMMA BRACKET]')
const CLOSED_TAIL = pattern('^ [KNOWLEDGE OF GOOD DOING USE WORD VERY SIMILAR IT]{0,4} $')
const VERB_SECOND = pattern('^ (HAVE | [HAVE KNOW WORD] YOU) [VERY OF]{0,3} $')
const VERB_LAST = pattern('^ [WORD VERY GOOD]{0,3} [KNOW DOING]? $')
const OF_TRADE = pattern('NAME WORD? JOB COMMA? [OF VERY ART HAVE WHICH]{0,4} $')
const APART = pattern('[COMMA SEMICOLON STOP]')
const TIED = pattern('^ [KNOWLEDGE KNOW WORD DOING]{0,3} ([OF VERY ART]+ | $)')

/** Where the phrase ends that the years are of: a comma or "and" behind which something new begins. */
export function endOfPhrase(row: Row, from: number, stop: number, skills: readonly LexiconSkill[]): number {
  const { s } = row
  let met = false
  for (let at = from; at < stop; at++) {
    const letter = s[at] as string
    if (letter === ATOM.SEMICOLON || letter === ATOM.STOP || letter === ATOM.BUT) return at
    // "5 years under their belt who has been on call"; but "2 years of which with Python"
    if (letter === ATOM.WHICH && !met && s.slice(from, at) !== ATOM.OF) return at
    met ||= namesIn(row, at, at + 1).some((name) => isBindable(skills[name]))
    if (letter === ATOM.COLON || letter === ATOM.DASH) {
      // "years: Java, Go" goes on.
      if (letter === ATOM.COLON && (!met || CHOICE_BEFORE.test(s.slice(from, at)))) continue
      if (tellsLanguages(row, from, at, stop, skills)) continue
      return at
    }
    if (!JOINTS.has(letter)) continue
    const rest = s.slice(at)
    // "5 years of experience and two of the following: …"
    if (!met && AND_CHOICE.test(rest)) return at
    // "…, with a strong focus on C#" goes on; ", with strong knowledge of PHP", ", strong SQL" begins anew.
    if (FOCUSED.test(rest)) continue
    if (NEW_PHRASE.test(rest)) return at
    // "5+ years of experience, Java, Go", "… and Kafka", "… plus Kafka": the years were told.
    const told = letter === ATOM.COMMA || (letter !== ATOM.OF && at > from && !OF_BOTH.test(rest))
    if (told && !met && TOLD.test(s.slice(from, at))) return at
    if (letter === ATOM.OF) {
      if (!met && WITH_KNOWLEDGE.test(rest) && !OF_KNOWLEDGE.test(s.slice(from, at + 1))) return at
      if (at > from && WITH_STRONG.test(rest)) return at
      continue
    }
    if (letter === ATOM.COMMA) {
      if (NEW_CLAUSE.test(rest)) return at
      if (!met && !GOES_ON.test(rest)) return at
    }
  }
  return stop
}

/** "5 years of backend development: Python or Go": in which languages the work was done. */
function tellsLanguages(
  row: Row,
  from: number,
  at: number,
  stop: number,
  skills: readonly LexiconSkill[],
): boolean {
  if (!LISTED.test(row.s.slice(at, stop))) return false
  const isWork = ({ field, trade, generic }: LexiconSkill) => field || trade || generic
  const isLanguage = ({ category, runtime }: LexiconSkill) => category === 'language' || runtime
  const all = (first: number, last: number, is: (skill: LexiconSkill) => boolean) =>
    namesIn(row, first, last).every((name) => is(skills[name] as LexiconSkill))
  return all(from, at, isWork) && all(at, stop, isLanguage)
}

const LISTED = pattern(
  '^ COLON [ART VERY GOOD SUCH]{0,3} NAME ([COMMA AND OR SLASH]{1,3} [ART VERY GOOD]{0,2} NAME){0,8} [COMMA SIMILAR]{0,2} $',
)
const JOINTS: ReadonlySet<string> = new Set([ATOM.COMMA, ATOM.AND, ATOM.OF, ATOM.ADD])
const AND_CHOICE = pattern('^ [COMMA AND]{1,2} ONEOF')
const CHOICE_BEFORE = pattern('ONEOF [^NAME]* $')
const FOCUSED = pattern('^ [COMMA AND]? OF? [ART VERY GOOD DOING WORD]{0,4} FOCUS')
const NEW_PHRASE = pattern(
  '^ AND [BE KNOW] | ^ [COMMA AND]{1,2} (OF? [ART VERY GOOD]{0,3} [LEARN WORD]? KNOWLEDGE | [ART VERY]* GOOD{1,2} NAME ([COMMA AND SLASH]{1,2} NAME){0,4} KNOWLEDGE | [ART VERY GOOD]{0,2} KNOWLEDGE | [VERY]* NUMBER)',
)
/** "Experience in and with Kafka" */
const OF_BOTH = pattern('^ AND OF')
const WITH_KNOWLEDGE = pattern('^ OF [ART VERY GOOD WORD]{0,3} (KNOWLEDGE | NAME? KNOWLEDGE)')
const OF_KNOWLEDGE = pattern('^ ADD? (OF GOOD*)? KNOWLEDGE? OF $')
const WITH_STRONG = pattern(
  '^ OF [ART VERY GOOD]{0,3} GOOD [ART VERY GOOD WORD]{0,2} (KNOWLEDGE | NAME WORD? KNOWLEDGE)',
)
const NEW_CLAUSE = pattern('^ COMMA AND? [YOU WE BE DO HAVE MUST NEED WISH IDEALLY WHICH]')
const TOLD = pattern(
  '^ ([OF GOOD]* KNOWLEDGE (OF YOU [GOOD WORD]{0,2})?)? (OF ART? [NAME GOOD WORD DOING]{0,3} JOB)? $',
)
const GOES_ON = pattern(
  '^ COMMA ([AND OR]? [OF DOING SUCH INCLUDING] | [AND OR]? [ART VERY GOOD]* [NAME WORD BRACKET DOING])',
)
