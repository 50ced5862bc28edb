/** Which names the words of a clause ask of the reader, whatever section it stands in. */
import { ATOM } from '../lexicon/atom.ts'
import type { WordSet } from '../lexicon/load.ts'
import type { SectionKind } from '../posting/section.ts'
import { CHOICE_TOLD, FROM_US, GIVEN_TO_OTHERS, SOMEBODY_SOUGHT } from '../signals/templates/template.ts'
import { pattern } from '../syntax/pattern.ts'
import { namesIn, type Row } from '../syntax/rows.ts'

interface Range {
  from: number
  to: number
}

/** Whether a unit has a word of a set of skills-data/language/words.json. */
export type Says = (unit: number, set: WordSet) => boolean

/** "Experience with …", "Strong knowledge of …", "Advanced Python skills". */
const OPENS_ASKING = pattern('^ [ART GOOD VERY WORD AND COMMA BE HAVE]{0,4} KNOWLEDGE')
/** Among duties an unknown word in front is what one does: "Improve the release experience". */
const OPENS_AMONG_DUTIES = pattern('^ [BE HAVE]? [ART GOOD VERY AND COMMA]{0,4} KNOWLEDGE')
const OPENS_WITH_NAME = pattern('^ [ART GOOD VERY]{0,3} NAME [NAME DOING WORD GOOD]{0,3} KNOWLEDGE')
/** "Work with a team experienced with Kafka" tells of the team. */
const NAMES_KNOWLEDGE = pattern(
  '^ [ART GOOD VERY]{0,3} NAME [NAME DOING WORD GOOD]{0,3} KNOWLEDGE ([^OF] | $)',
)
/** "Strong Java and Kotlin skills", "sehr gute Deutsch- und Englischkenntnisse". */
const OPENS_WITH_NAMES = pattern(
  '^ [ART VERY]* GOOD [ART GOOD VERY]{0,3} NAME ([AND COMMA OR SLASH]{1,2} [ART GOOD VERY]{0,3} NAME)+ [WORD DOING]? KNOWLEDGE | ^ NAME ([AND COMMA OR SLASH]{1,2} NAME)+ KNOWLEDGE ($ | [COMMA STOP SEMICOLON])',
)
const COMPANY_ASKS = pattern('^ [ART GOOD VERY]{0,3} KNOWLEDGE OF')
/** Running text that no heading rules: "… Strong knowledge of Java …". */
const ASKS_LATE = pattern('GOOD KNOWLEDGE | KNOWLEDGE OF')
/** Whose knowledge it is, or that it is given. */
const OF_SOMEBODY = pattern('[WE LIFT IF WHICH JOB LEARN]')
/** "The founders are engineers with …" */
const OTHERS = pattern('^ ART [VERY GOOD]{0,2} [WORD JOB]{1,2} BE [ART VERY GOOD]{0,3} [JOB WORD]')
/** "You have …", "you know …", "you are fluent in …"; it goes on from where it ended (`ofReader`). */
const READER = new RegExp(
  pattern(
    'YOU USE VERY? KNOWLEDGE | YOU (BE | ARE | WORD YOU) VERY? (KNOWLEDGE? OF [ART VERY GOOD]{0,2} NAME ([COMMA AND OR]{1,2} OF? NAME){0,8}) KNOWLEDGE | YOU VERY? [BE DO MAY SHOULD HAVE]{0,2} [VERY GOOD ART WORD]{0,3} (JOB OF [VERY GOOD ART WORD]{0,3})? (KNOWLEDGE|KNOW|HAVE (OF? [ART VERY GOOD]{0,4} KNOWLEDGE)?|NEED|MUST|OBLIGE|LEARN) | YOU BE [VERY ART GOOD]{0,3} NAME | YOU [DO SHOULD MAY]? VERY? (HAVE|NEED|OBLIGE|KNOW|BE|NAME) | YOU ART [VERY GOOD]{0,3} NAME WORD? JOB | YOU DO? [ART VERY GOOD OF]{0,3} NAME ([COMMA AND OR SLASH ART GOOD]+ NAME)* KNOW | YOU VERY? USE [ART VERY GOOD]{0,3} NAME ([COMMA AND OR]{1,2} NAME){0,8} WORD? KNOW | YOU WE [HAVE BE DO VERY]{0,2} [SEEK NEED OF LOVE WORD]{1,3} (HAVE|KNOW|KNOWLEDGE|OBLIGE|MUST) | YOU VERY? CARE | [YOU JOB] WORD? SHOULD',
  ).source,
  'g',
)
/** "Strong Python and SQL": nothing but names and how well they are known. */
const GOOD_NAMES = pattern(
  '^ [ART VERY]* GOOD [ART VERY GOOD]* NAME ([COMMA AND OR SLASH]{1,2} [ART VERY GOOD]* NAME)* $',
)
/** "Are you a Java developer?" */
const ARE_YOU = pattern('BE YOU [ART VERY GOOD]{0,3} (NAME|KNOWLEDGE)')
/** "Java is your forte", "Java and Kafka should be second nature to you". */
const IS_YOURS = pattern(
  'NAME ([COMMA AND OR]{1,2} NAME){0,8} SHOULD? [BE ARE] ([VERY GOOD]? YOU [VERY GOOD]{0,2} KNOWLEDGE | OF YOU [ART VERY GOOD]{0,2} KNOWLEDGE | KNOWLEDGE TO YOU | [WORD WHICH] YOU [KNOW KNOWLEDGE] | YOU [GOOD WORD VERY]{0,2} TERM) | NAME ([COMMA AND OR]{1,2} NAME){0,8} WORD YOU VERY? KNOWLEDGE | NAME ([COMMA AND OR]{1,2} NAME | SIMILAR WORD?){0,8} HAVE BE [WORD VERY GOOD ART]{0,3} OF? YOU [GOOD WORD VERY]{0,2} [WORD JOB]',
)
/** "What you bring is a solid idea of Kafka", "three of these should be familiar to you: …". */
const WHAT_IS_YOURS = pattern('^ WORD YOU DO? (HAVE|KNOW) BE | SHOULD BE VERY? KNOWLEDGE TO YOU COLON')
/** "Docker should not be foreign to you", "SQL holds no secrets for you". */
const IS_NOT_STRANGE = pattern(
  'NAME ([COMMA AND OR]{1,2} NAME){0,8} [SHOULD DO BE ARE OBLIGE HAVE OF YOU]{0,4} (NOT|NO) [BE ART VERY GOOD HAVE DO]{0,3} STRANGE',
)
/** "A little Node.js is enough", "coming from Java is fine"; "C# is fine too"; "Ruby or any other such language will do", "Redis, Valkey: whichever suits you is fine". */
const SUFFICES = pattern(
  '([GOOD KNOWLEDGE KNOW YEARS] | (^|BUT) WORD OF) [OF ART VERY GOOD KNOWLEDGE]{0,3} NAME [NAME KNOWLEDGE OF YOU WORD COMMA AND OR]{0,8} BE? VERY{0,2} WORD? FINE | NAME ([COMMA AND OR]{1,2} NAME){0,8} [BE DO]? (VERY{1,2} FINE | FINE VERY) | NAME [KNOWLEDGE WORD]{0,2} [BE DO]? VERY? FINE COLON | (NAME | ONEOF) [COMMA NAME WORD GOOD ART SLASH]{0,12} (OR | SIMILAR) [ART VERY GOOD SIMILAR WORD COMMA]{0,4} [NAME TERM] [WORD KNOWLEDGE COMMA]{0,3} [BE ARE DO WOULD]{0,2} VERY? FINE | ^ [ART VERY]{1,2} GOOD? NAME WORD? [DO WOULD]? FINE | NAME ([COMMA AND OR]{1,2} NAME){1,8} [COLON COMMA DASH] ONEOF [YOU WORD LOVE]{1,3} [BE DO WOULD]? FINE',
)
/** "Whether it is Java or Kotlin does not matter", "we don't mind whether you come from Ruby or Elixir". */
const EITHER_WILL_DO = pattern(
  `${CHOICE_TOLD} [WORD KNOWLEDGE DO]{0,3} (NEEDLESS | NOT VERY? CARE) | (NOT VERY? CARE | NEEDLESS) IF? ${CHOICE_TOLD}`,
)
/** "Java und Kotlin beherrschst du sicher", "Freude an Kotlin und Routine mit Kafka bringen Sie mit". */
const VERB_BEFORE_YOU = pattern(
  '(^ | [COMMA AND]) [ART VERY GOOD KNOWLEDGE LEARN OF DOING]{0,6} NAME ([COMMA AND OR SLASH ART VERY GOOD KNOWLEDGE LEARN OF]{1,6} NAME){0,8} DASH? KNOWLEDGE? ([KNOW HAVE NEED] YOU|BE YOU [VERY GOOD]{0,2} KNOWLEDGE)',
)
/** "PHP is not needed, but Java is"; "PHP brauchst du nicht, Java aber schon". */
const BUT_IS = pattern(
  '(BUT NAME ([AND OR COMMA]{1,2} NAME){0,3} ([BE ARE] | YOU DO) | COMMA NAME ([AND OR COMMA]{1,2} NAME){0,3} BUT VERY) ($ | [COMMA STOP SEMICOLON])',
)
/** "Your knowledge of Kafka is deep", "your Python is idiomatic". */
const YOURS = pattern(
  '^ YOU [VERY GOOD]{0,2} (KNOWLEDGE OF [ART VERY GOOD]{0,2} NAME | NAME (KNOWLEDGE | [BE ARE] [GOOD WORD]))',
)
/** "Java is where you shine." */
const IS_KNOWN = pattern('^ NAME ([COMMA AND OR]{1,2} NAME){0,8} (BE | ARE | SHOULD BE?) VERY? KNOWLEDGE $')
/** "… who has deep knowledge of Go". */
const WHO_HAS = pattern(
  'WHICH [DO HAVE BE SHOULD]{0,2} [VERY GOOD ART WORD]{0,3} (KNOWLEDGE | HAVE [ART VERY GOOD WORD]{0,3} [KNOWLEDGE LEARN] | KNOW)',
)
const INCLUDES = pattern('KNOWLEDGE [SHOULD OBLIGE] [WORD INCLUDING]')
/** The word "experience" stands near behind the years. */
const YEARS_ASKED = pattern('[NUMBER WORD ART] ADD? YEARS [^KNOWLEDGE]{0,9} KNOWLEDGE')
const ASKED_OF = pattern('^ NEED [ART GOOD VERY]{0,4} [NAME KNOWLEDGE NUMBER YEARS]')
const SOUGHT_FOR = pattern(
  '^ [SEEK NEED] (COLON [ART GOOD VERY]* NAME | NAME? [JOB YOU WORD KNOWLEDGE] | NAME (COMMA|AND|OR|$) | [ART GOOD JOB YOU WORD KNOW HAVE])',
)

/** Names of the row that its words ask. */
export function askedNames(row: Row, kind: SectionKind, says: Says): number[] {
  return namesOfRanges(row, says, ASKING, (clause, saysThere) => rangesIn(clause, kind, saysThere))
}

/** Names of the job that is to be filled: "we are looking for a Go developer". They are told, as a title tells them. */
export function soughtNames(row: Row, kind: SectionKind, says: Says): number[] {
  if (kind === 'benefits') return []
  return namesOfRanges(row, says, SEEKS, (clause, saysThere) => {
    const sought = soughtIn(clause, saysThere)
    return sought === null ? [] : [{ from: sought.from, to: sought.behindJob }]
  })
}

const ASKING = pattern('[KNOWLEDGE KNOW YOU SHOULD WHICH GOOD SEEK NEED STRANGE FINE ONEOF BUT]')
const SEEKS = pattern('[SEEK NEED]')

/**
 * "Java (8 or newer) is your daily bread": what a bracket holds says nothing of the sentence around it.
 * @param signs one of which a sentence has to have: most have none, and are done with that
 */
function namesOfRanges(
  row: Row,
  says: Says,
  signs: RegExp,
  rangesOf: (clause: string, says: Says) => readonly Range[],
): number[] {
  if (!signs.test(row.s)) return []
  const units: number[] = []
  for (let unit = 0; unit < row.s.length; unit++) if (row.s[unit] !== ATOM.BRACKET) units.push(unit)
  const unitAt = (index: number) => units[index] ?? row.s.length
  const clause = row.s.replaceAll(ATOM.BRACKET, '')
  const ranges = rangesOf(clause, (index, set) => says(unitAt(index), set))
  return ranges.flatMap(({ from, to }) => namesIn(row, unitAt(from), unitAt(to)))
}

/** "After six months with us you know Kafka", "nach der Einarbeitung beherrschst du Kafka": what one will have learned by then. */
function tellsOfLater(clause: string, says: Says): boolean {
  if (!says(0, 'in-time')) return false
  const end = clause.search(BY_THEN_ENDS)
  for (let at = 1; at < end; at++) if (clause[at] === ATOM.MONTHS || says(at, 'on-the-job')) return true
  return false
}

const BY_THEN_ENDS = pattern('[NAME KNOW KNOWLEDGE YOU HAVE COMMA]')

/** One look tells of most sentences that no expression of a kind is worth trying. */
const OF_YOU = pattern('[YOU SHOULD]')
const DENIES = pattern('[NOT NO NEEDLESS] [^SEMICOLON STOP NOT NO NEEDLESS]* BUT')
const WILL_DO = pattern('[STRANGE FINE ONEOF]')

/** The ranges of a clause that ask. */
function rangesIn(clause: string, kind: SectionKind, says: Says): Range[] {
  if (clause.includes(ATOM.YOU) && tellsOfLater(clause, says)) return []
  let start = Number.POSITIVE_INFINITY
  const add = (index: number) => {
    if (index >= 0 && index < start) start = index
  }
  if (clause.includes(ATOM.KNOWLEDGE)) ofKnowledge(clause, kind, says, add)
  if ((kind === 'other' || kind === 'duties') && GOOD_NAMES.test(clause)) add(0)
  // "Knows Terraform thoroughly": who is sought is not said.
  if (clause[0] === ATOM.KNOW && kind !== 'company' && kind !== 'benefits' && says(0, 'who-knows')) add(0)
  if (kind !== 'company' && kind !== 'benefits' && clause.includes(ATOM.WHICH)) {
    const who = clause.search(WHO_HAS)
    if (!says(who, 'which-thing') && !says(who + 1, 'supposing')) add(who)
  }
  if (kind !== 'benefits' && DENIES.test(clause)) add(clause.search(BUT_IS))
  if (OF_YOU.test(clause)) {
    ofReader(clause, kind, says, add)
    add(clause.search(ARE_YOU))
    add(beforeDenial(clause).search(VERB_BEFORE_YOU))
    if (kind !== 'benefits') {
      add(clause.search(IS_YOURS))
      add(clause.search(WHAT_IS_YOURS))
      if (says(0, 'your')) add(clause.search(YOURS))
    }
  }
  if (kind !== 'benefits' && WILL_DO.test(clause)) {
    add(clause.search(IS_NOT_STRANGE))
    add(clause.search(SUFFICES))
    add(clause.search(EITHER_WILL_DO))
  }
  const ranges = Number.isFinite(start) ? [{ from: start, to: endOfAsking(clause, start, says) }] : []
  const sought = kind === 'benefits' && !IS_SOUGHT.test(clause) ? null : soughtIn(clause, says)
  if (sought !== null) ranges.push({ from: sought.behindJob, to: sought.to })
  return ranges
}

/**
 * "You have strong Go skills and will work with Kafka": what one will do is told, and so is what the company says of
 * itself: "you know Go, while our own services run on Kafka".
 */
function endOfAsking(clause: string, start: number, says: Says): number {
  for (let at = clause.indexOf(ATOM.AND, start); at >= 0; at = clause.indexOf(ATOM.AND, at + 1))
    if (says(at + 1, 'what-will-be')) return at
  const told = clause.slice(start).search(TELLS_OF_ITSELF)
  return told < 0 ? clause.length : start + told
}

const TELLS_OF_ITSELF = pattern(
  '[AND BUT COMMA] [VERY WORD]? WE [VERY WORD NAME GOOD TERM JOB STACK DOING]{0,4} [BE ARE USE] [^NEED SEEK]',
)

/** What stands in front of the part of a clause that denies: "Java benötigen Sie, Perl nicht". */
function beforeDenial(clause: string): string {
  const denied = clause.indexOf(ATOM.NOT)
  return denied < 0 ? clause : clause.slice(0, Math.max(0, clause.lastIndexOf(ATOM.COMMA, denied)))
}

/** Where a clause asks by its words of knowing. */
function ofKnowledge(clause: string, kind: SectionKind, says: Says, add: (index: number) => void): void {
  // "Build strong knowledge of Java with us": what one will have learned.
  const gives = (to: number) =>
    Array.from(clause.slice(0, Math.max(to, 0))).some((_, i) => says(i, 'what-will-be') || says(i, 'gaining'))
  if (kind === 'company') add(clause.search(COMPANY_ASKS))
  // "Experience with Kafka" is what one gains where the company tells what it gives.
  else if (kind !== 'benefits' && !gives(clause.indexOf(ATOM.KNOWLEDGE))) {
    add(clause.search(kind === 'duties' ? OPENS_AMONG_DUTIES : OPENS_ASKING))
    add(clause.search(kind === 'duties' ? NAMES_KNOWLEDGE : OPENS_WITH_NAME))
    add(clause.search(OPENS_WITH_NAMES))
    add(clause.search(IS_KNOWN))
  }
  if (kind === 'other' || kind === 'stack') {
    const late = clause.search(ASKS_LATE)
    const before = clause.slice(0, Math.max(late, 0))
    if (!gives(late) && !OF_SOMEBODY.test(before) && !OTHERS.test(before)) add(late)
  }
  if (kind !== 'company') {
    const years = clause.search(YEARS_ASKED)
    if (!clause.slice(0, Math.max(years, 0)).includes(ATOM.WE)) add(years)
  }
  add(clause.search(INCLUDES))
}

const IS_SOUGHT = pattern(SOMEBODY_SOUGHT)

/** Where the clause says what the reader has, knows or needs. */
function ofReader(clause: string, kind: SectionKind, says: Says, add: (index: number) => void): void {
  READER.lastIndex = 0
  for (let found = READER.exec(clause); found !== null; found = READER.exec(clause)) {
    const { index } = found
    const text = found[0] as string
    const end = index + text.length
    const last = text[text.length - 1] as string
    // "Can explain" is one word of knowing.
    const said = (set: WordSet) =>
      Array.from(text).some((letter, i) => letter !== ATOM.KNOWLEDGE && says(index + i, set))
    const isSought = says(index, 'sought')
    const isDuty = said('obliging')
    const asks = last === ATOM.MUST || last === ATOM.NEED || last === ATOM.OBLIGE
    // "It will give you experience of Kafka" gives.
    const before = clause[index - 1] ?? ''
    if (
      GIVES.has(before) &&
      !(before === ATOM.WORD && BRINGS.test(clause.slice(index))) &&
      !asks &&
      !isSought &&
      !isDuty
    )
      continue
    if (says(index, 'your') && !asks) continue
    if (says(index, 'they') && (!isDuty || FOR_OTHERS.test(clause.slice(0, index)))) continue
    // "You will gain experience" supposes; "you will be a seasoned engineer", "you'll have strong Java" say who is sought.
    // "Du kannst mit Kafka umgehen"
    const isAble = last === ATOM.KNOW && says(end - 1, 'able')
    if (
      said('supposing') &&
      !isDuty &&
      !isAble &&
      !asks &&
      !IS_SOMEBODY.test(text) &&
      !willHave(clause, index, says)
    ) {
      // "The right person will have …" asks, "… will become …" tells.
      if (!isSought || said('becoming')) continue
    }
    // "If you are open to working with Go", "if you are a .NET developer", "if you need help" only suppose it.
    if (before === ATOM.IF && (last === ATOM.LEARN || last === ATOM.NAME || last === ATOM.NEED)) continue
    const isVerb = last === ATOM.BE || last === ATOM.ARE
    if (isVerb && !isDuty && !isSought) continue
    if (isVerb && says(end, 'doing')) continue
    if (asks && (clause[end] === ATOM.TO || OF_US.test(clause.slice(end)))) continue
    const isTold = kind === 'duties' || kind === 'benefits'
    if (isTold && !isDuty && !isSought && !text.includes(ATOM.KNOWLEDGE) && !asks) continue
    // "We show you Kafka"
    if (last === ATOM.NAME && before === ATOM.WE) continue
    if (isSought && says(end, 'takes-part')) continue
    add(index)
  }
}

/** "You'll be fluent in Kotlin"; "you'll be able to learn it" gives. */
function willHave(clause: string, at: number, says: Says): boolean {
  const found = WILL_HAVE.exec(clause.slice(at))?.[0]
  if (found === undefined || says(at + found.length - 1, 'given')) return false
  return says(at, 'what-will-be') || says(at + 1, 'what-will-be')
}

/** "We give clients the insights they need to run Kafka." */
const FOR_OTHERS = pattern(`${GIVEN_TO_OTHERS} $`)
/** "You can expect from us: …" */
const OF_US = pattern(FROM_US)
const IS_SOMEBODY = pattern('BE ART [VERY GOOD WORD]{0,3} (JOB OF [VERY GOOD ART WORD]{0,3})? KNOWLEDGE $')
/** What one will be or have is asked, where it is knowledge: "fluent in Kotlin", "strong Kotlin skills". */
const WILL_HAVE = pattern(
  '^ YOU VERY? [DO VERY]{0,2} [BE HAVE] [VERY GOOD WORD]{0,3} (NAME ([COMMA AND OR]{1,2} NAME){0,8})? KNOWLEDGE',
)
/** "In return you bring strong Go skills": who brings is the subject. */
const BRINGS = pattern('^ YOU VERY? HAVE [ART VERY]* GOOD')
const GIVES: ReadonlySet<string> = new Set([ATOM.WORD, ATOM.LIFT, ATOM.TO, ATOM.DOING, ATOM.USE])

/** "We are looking for somebody with …": who is sought is asked, what for is told. */
function soughtIn(clause: string, says: Says): (Range & { behindJob: number }) | null {
  const seek = clause.search(SEEKS)
  if (seek < 0 || clause[seek - 1] === ATOM.NOT || NOT_NEEDED.test(clause.slice(seek))) return null
  const asker = clause[seek] === ATOM.NEED && says(seek - 1, 'askers')
  if (!(asker ? ASKED_OF : SOUGHT_FOR).test(clause.slice(seek))) return null
  if (clause[seek] === ATOM.NEED) {
    if (!says(seek, 'asks')) return null
    // "Such a product requires a modern infrastructure": it asks nobody.
    if (!asker && OF_THING.test(clause.slice(0, seek))) return null
  }
  let end = seek + 1
  for (; end < clause.length; end++) {
    const letter = clause[end]
    if (letter === ATOM.TO) break
    // "Engineers who are determined problem solvers": so they are asked to be.
    if (letter === ATOM.WHICH && clause[end - 1] !== ATOM.YOU && !WHO.test(clause.slice(end - 1))) break
    if (letter === ATOM.YOU && (clause[end + 1] === ATOM.DO || clause[end + 1] === ATOM.WOULD)) break
  }
  return {
    from: seek,
    to: end,
    behindJob: seek + (JOB_SOUGHT.exec(clause.slice(seek, end))?.[0].length ?? 0),
  }
}

/** Up to the noun of the job, what is asked of its holder in front of what it is called by: "an experienced Go developer". */
const JOB_SOUGHT = pattern(
  '^ [SEEK NEED] [ART VERY GOOD KNOWLEDGE LEARN WORD COMMA AND]* (NAME [ART VERY GOOD WORD NAME SLASH COMMA BRACKET AND OR DASH]*)? JOB',
)
/** "PHP brauchst du nicht" */
const NOT_NEEDED = pattern('^ NEED YOU VERY? NOT')
const WHO = pattern(
  '^ [JOB YOU] WHICH (BE | [VERY DO]{0,2} (KNOW | HAVE [ART VERY]* GOOD{1,3} NAME)) | ^ . WHICH HAVE BE',
)
const OF_THING = pattern('^ [^JOB YOU WE IT]* [WORD NAME] $')

/**
 * Names behind a degree: "a degree in computer science, mathematics or engineering".
 * @param isSubject whether one can study it
 */
export function studiedNames(row: Row, isSubject: (name: number) => boolean): number[] {
  const names: number[] = []
  for (let at = row.s.indexOf(ATOM.DIPLOMA); at >= 0; at = row.s.indexOf(ATOM.DIPLOMA, at + 1)) {
    const rest = row.s.slice(at, at + STUDY_REACH)
    const end = rest.search(STUDY_ENDS)
    const subjects = namesIn(row, at, at + (end < 0 ? rest.length : end))
    // "A degree in computer science, Docker, microservices": a technology ends the subjects.
    const other = subjects.findIndex((name) => !isSubject(name))
    names.push(...(other < 0 ? subjects : subjects.slice(0, other)))
  }
  return names
}

/** How far behind a degree its subjects may stand, in units. */
const STUDY_REACH = 24
const STUDY_ENDS = pattern('[KNOWLEDGE YEARS SEMICOLON STOP BUT YOU WE]')

/** "Rust or willingness to learn it": the willingness softens Rust and is asked of nobody by itself. */
export function softeningNames(row: Row): number[] {
  const names: number[] = []
  for (let at = row.s.indexOf(ATOM.LEARN); at >= 0; at = row.s.indexOf(ATOM.LEARN, at + 1))
    if (row.s[at + 1] === ATOM.NAME && OR_BEFORE.test(row.s.slice(0, at)))
      names.push(row.name[at + 1] as number)
  return names
}

const OR_BEFORE = pattern('OR [ART VERY GOOD]{0,2} $')
