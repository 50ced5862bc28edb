/**
 * Which signal rules which name, by structure: the name's own bracket or label, its part of the clause, its clause.
 * Outer rows are read before inner ones, and a nearer signal takes the place of a farther one.
 */
import { ATOM } from '../lexicon/atom.ts'
import type { ByName } from '../syntax/by-name.ts'
import { pattern } from '../syntax/pattern.ts'
import { namesIn, type Row } from '../syntax/rows.ts'
import type { Signal, SignalKind } from './signal.ts'
import { isJudgement, signalsOf } from './signals.ts'

/** What rules a name, and the words that say so. */
export interface Ruling {
  kind: SignalKind
  hard: boolean
  /** Atoms of the words that decided, half open. */
  first: number
  last: number
}

/** By the index of the name in the posting. */
export type Rulings = ByName<Ruling>

interface Range {
  from: number
  to: number
}

/** Reads the signals of a row and of its brackets, and what they rule. */
export function readRulings(row: Row, rulings: Rulings): void {
  const signals = signalsOf(row)
  if (signals.length === 0 && row.brackets.length === 0) return
  const clauses = clausesOf(row)
  let previous: Range | null = null
  /** "Von Vorteil, aber nicht nötig, sind …", "we'd love, but don't insist on, …": a wish in front of its aside, for what follows it. */
  let begun: Signal | null = null
  for (const clause of signals.length > 0 ? clauses : []) {
    let limit = clause.from
    let earlier = false
    let judged: number[] = []
    for (const signal of signals) {
      if (signal.from < clause.from || signal.to > clause.to) continue
      const names = reach(row, clause, signal, limit, earlier)
      if (names.length === 0 && previous !== null && namesIn(row, clause.from, clause.to).length === 0) {
        // "… is not required, but would be a plus": a second thought on the same thing.
        for (const name of namesIn(row, previous.from, previous.to)) thinkAgain(rulings, name, signal, row)
        continue
      }
      // "Kafka is not needed, would be a plus": of the same.
      if (names.length === 0 && signal.predicate && signal.kind === 'wish')
        for (const name of judged) thinkAgain(rulings, name, signal, row)
      if (names.length > 0) judged = names
      for (const name of [...names, ...partsOf(row, clause, signal, names)]) rule(rulings, name, signal, row)
      limit = signal.to
      earlier = true
    }
    const isEmpty = namesIn(row, clause.from, clause.to).length === 0
    if (begun !== null && !isEmpty && ASIDE.test(row.s.slice(clause.from, clause.to)))
      for (const name of namesIn(row, clause.from, clause.to)) thinkAgain(rulings, name, begun, row)
    begun =
      isEmpty && clause.from === 0
        ? (signals.find((one) => one.kind === 'wish' && one.to <= clause.to) ?? null)
        : null
    previous = clause
  }
  for (const { at, row: inner } of row.brackets) {
    if (inner.names === 0) ruleByBracket(row, clauses, at, inner, rulings)
    else {
      readRulings(inner, rulings)
      ruleBracket(row, signals, at, inner, rulings)
    }
  }
}

/**
 * What a bracket names, where nothing nearer rules it: "Knowledge of message brokers is a plus (Kafka, RabbitMQ)" judges
 * it from outside, "Python (Java, JavaScript is a plus)" is one aside.
 */
function ruleBracket(row: Row, signals: readonly Signal[], at: number, inner: Row, rulings: Rulings): void {
  const names = namesIn(inner, 0, inner.s.length).filter((name) => !rulings.has(name))
  if (names.length === 0) return
  const outer = signals.find(
    ({ looks, to }) => looks !== 'ahead' && to <= at && SMALL.test(row.s.slice(to, at)),
  )
  const own = signalsOf(inner).find(
    ({ predicate, from }) => predicate && OPEN_LIST.test(inner.s.slice(0, from)),
  )
  const judging = own ?? outer
  if (judging === undefined) return
  for (const name of names) rule(rulings, name, judging, judging === own ? inner : row)
}

const SMALL = pattern('^ [VERY TO OF WE]* $')

/**
 * "Database skills are essential, including tuning and backups", "server skills are an asset: DNS, DHCP": the parts are
 * judged with the whole; "Kafka is a plus, as is Redis" judges both.
 */
function partsOf(row: Row, clause: Range, signal: Signal, names: readonly number[]): number[] {
  if (!signal.predicate || names.length === 0 || !PARTS_FOLLOW.test(row.s.slice(signal.to))) return []
  return namesIn(row, signal.to, clause.to)
}

const ASIDE = pattern(
  '^ (IT? BE | WE DO? | DO)? ((NOT VERY? | NO) [MUST MUSTISH MATTER OBLIGE NEED WORD] | NEEDLESS) COMMA [BE ARE TO IF WORD ART GOOD KNOWLEDGE KNOW NAME]',
)
const PARTS_FOLLOW = pattern(
  '^ (COMMA? [INCLUDING SUCH] | COLON [ART VERY GOOD]{0,2} (NAME|WORD COMMA) | COMMA AND? [VERY NOT] [BE ARE WOULD DO] [ART VERY GOOD KNOWLEDGE WORD OF]{0,5} NAME)',
)

/** "Kafka (a plus)": what the bracket hangs on; "(or similar domains preferred)" is of its own words. */
function ruleByBracket(row: Row, clauses: readonly Range[], at: number, inner: Row, rulings: Rulings): void {
  const signals = signalsOf(inner)
  const first = signals[0]
  // "One (preferably two) of the following": the wish is for more of them.
  if (OF_MORE.test(inner.s) && row.s[at + 1] === ATOM.OF) return
  if (first === undefined || (!isJudgement(inner) && !inner.s.includes(ATOM.IT))) return
  // "(preferred, not required)" wishes.
  const chosen = signals.find(({ kind }) => kind === 'wish') ?? first
  // "Kafka (we use it for all events)" says why.
  if (chosen.kind === 'tell') return
  const clause = clauses.find(({ from, to }) => from <= at && at < to) ?? { from: 0, to: row.s.length }
  for (const name of hungOn(row, clause, at, chosen)) rule(rulings, name, chosen, inner)
}

const OF_MORE = pattern('^ (IDEALLY | OR) [ART VERY NUMBER WORD]{1,3} $')

/** What a bracket with a signal hangs on: the name right in front, or all of the clause where words stand between. */
function hungOn(row: Row, clause: Range, at: number, signal: Signal): number[] {
  const { s } = row
  const direct = s[at - 1] === ATOM.NAME
  // "Java: 3 years (required), Spring: 2 years (preferred)": each item has a label and a judgement.
  const item = Math.max(s.lastIndexOf(ATOM.COMMA, at - 1) + 1, clause.from)
  if (!direct && LABELLED.test(s.slice(item, at))) return namesIn(row, item, at)
  // "(Great to have) Experience with Kafka"
  const before = namesIn(row, clause.from, at)
  if (before.length === 0) return namesIn(row, at + 1, clause.to)
  if (signal.plural || (!direct && asksAtStart(row, clause))) return before
  const part = partAt(row, clause, at)
  const inPart = namesIn(row, part.from, at)
  if (direct) return inPart.slice(-1)
  return inPart.length > 0 ? inPart : before.slice(-1)
}

const LABELLED = pattern('NAME [^COMMA NAME]* COLON')

function thinkAgain(rulings: Rulings, name: number, signal: Signal, row: Row): void {
  const known = rulings.get(name)
  // What is wished is not denied by "not required", and what is ruled is not asked again.
  if (signal.kind === 'not' && known?.kind === 'wish') return
  // "You need not be an expert in Kafka, but you should know the basics."
  const isKnown = known !== undefined && !(known.kind === 'not' && knowsSome(row, signal))
  if (signal.kind === 'must' && isKnown) return
  rule(rulings, name, signal, row)
}

const knowsSome = ({ s }: Row, { from }: Signal): boolean => KNOWS_SOME.test(s.slice(from))

const KNOWS_SOME = pattern(
  '^ [SHOULD OBLIGE NEED] [VERY TO BUT]{0,2} (KNOW | HAVE ART? GOOD* KNOWLEDGE | KNOWLEDGE COMMA)',
)

function rule(rulings: Rulings, name: number, signal: Signal, row: Row): void {
  // "no COBOL is needed" is still a no; "no Go expert, but you should know some" is none.
  if (rulings.get(name)?.kind === 'not' && signal.kind === 'must' && !knowsSome(row, signal)) return
  rulings.set(name, rulingOf(signal, row))
}

/** What a signal of the row says, with its words. */
function rulingOf({ kind, hard, from, to }: Signal, row: Row): Ruling {
  const atoms = row.atom.slice(from, to).filter((atom) => atom >= 0)
  return { kind, hard, first: atoms[0] ?? 0, last: (atoms.at(-1) ?? -1) + 1 }
}

/** Cut at full stops, semicolons and words of contrast, and where a sentence behind "and" or a comma has a verb of its own. */
export function clausesOf({ s }: Row): Range[] {
  const clauses: Range[] = []
  let from = 0
  for (let at = 0; at <= s.length; at++) {
    if (at < s.length && !CLAUSE_ENDS.has(s[at] as string) && !beginsSentence(s, from, at)) continue
    if (at > from) clauses.push({ from, to: at })
    from = at + 1
  }
  return clauses
}

/** "You know Kotlin, and Redis would be nice": whether a comma or an "and" joins two sentences. */
function beginsSentence(s: string, from: number, at: number): boolean {
  if (!JOINING.has(s[at] as string) || !SENTENCE.test(s.slice(at + 1))) return false
  const before = s.slice(from, at)
  // "If you know Kotlin, you will like it here" is one.
  return VERB.test(before) && !(s[at] === ATOM.COMMA && s[at + 1] !== ATOM.AND && before.includes(ATOM.IF))
}

const JOINING: ReadonlySet<string> = new Set([ATOM.COMMA, ATOM.AND])
const VERBS = 'BE ARE DO HAVE KNOW OBLIGE NEED SHOULD WOULD MAY USE'
/** It names something, and has a verb: before what it is said of, or behind it. */
const VERB = pattern(
  `(YOU | WE) [^COMMA]* [${VERBS}] | [${VERBS}] (YOU | WE) | NAME KNOWLEDGE? [BE ARE DO WOULD SHOULD MUST WISH] | NAME WORD YOU | USE OF NAME | ^ [YOU WE] [WORD VERY DOING]{1,2} NAME`,
)
/** A subject and its verb, or a verb and its subject, of something that it names. */
const SENTENCE = pattern(
  `^ AND? ([ART VERY GOOD]{0,3} (KNOWLEDGE OF [ART VERY GOOD]{0,2})? NAME ([COMMA AND OR]{1,2} NAME){0,3} KNOWLEDGE? ([BE ARE WOULD SHOULD MUST WISH] | [NEED KNOW USE HAVE WORD] [YOU WE]) | [YOU WE] [VERY NOT DO]{0,2} [${VERBS}] [^SEMICOLON STOP BUT]* NAME | USE OF? [ART VERY GOOD]{0,2} NAME)`,
)
const CLAUSE_ENDS: ReadonlySet<string> = new Set([ATOM.SEMICOLON, ATOM.STOP, ATOM.BUT])
const PART_ENDS: ReadonlySet<string> = new Set([ATOM.COMMA, ATOM.COLON, ATOM.DASH])

/** The part of a clause between commas, colons and dashes around a unit. */
function partAt({ s }: Row, clause: Range, at: number): Range {
  let from = at
  while (from > clause.from && !PART_ENDS.has(s[from - 1] as string)) from--
  let to = at
  while (to < clause.to && !PART_ENDS.has(s[to] as string)) to++
  return { from, to }
}

/** The names that a signal rules. @param limit where the signal before it ends */
function reach(row: Row, clause: Range, signal: Signal, limit: number, earlier: boolean): number[] {
  const { s } = row
  const part = partAt(row, clause, signal.from)
  const before = namesIn(row, Math.max(part.from, limit), signal.from)
  const after = namesIn(row, signal.to, part.to)
  const allAfter = namesIn(row, signal.to, clause.to)
  const allBefore = namesIn(row, limit, signal.from)
  if (signal.looks === 'ahead') {
    const apart = after.length === 0 && before.length > 0 && s[part.to] === ATOM.COMMA
    if (allAfter.length > 0 && !apart) {
      const named = ahead(row, clause, signal)
      // "Besides Python, we expect Airflow": both.
      return signal.kind === 'must' && BESIDES.test(s.slice(clause.from, signal.from))
        ? [...allBefore, ...named]
        : named
    }
    // "Go, Java or C# – you should know one of them": the choice.
    if (CHOOSES_BACK.test(s.slice(signal.to, part.to))) return allBefore
    // "We came from Scala, you won't need it": what was named last.
    // "Kafka: we use it for all events" says why it is asked, and takes nothing back.
    if (signal.kind !== 'tell' && POINTS_BACK.test(s.slice(signal.to, part.to))) return allBefore.slice(-1)
    // "Delphi, which you will not have to maintain", "Go, which you must know well"
    if (signal.kind !== 'tell' && s[part.from] === ATOM.WHICH && after.length === 0)
      return allBefore.slice(-1)
    if (signal.kind === 'tell' || signal.kind === 'not') return []
    if (before.length > 0) return before
    // "Kafka, if possible"
    return signal.to >= part.to ? allBefore.slice(-1) : []
  }
  if (signal.predicate || signal.looks === 'back') {
    if (allBefore.length > 0) return back(row, clause, signal, limit, earlier)
    // "It would be nice if you knew Kafka"; "this role is crucial for the platform" judges no name.
    const about =
      signal.kind === 'wish' ||
      ABOUT_WHAT_FOLLOWS.test(s.slice(signal.to)) ||
      SUBJECT_IS_IT.test(s.slice(clause.from, signal.from))
    return about ? ahead(row, clause, signal) : []
  }
  if (before.length > 0 && after.length === 0) return back(row, clause, signal, limit, earlier)
  if (after.length > 0 && before.length === 0) return ahead(row, clause, signal)
  if (before.length > 0) {
    return GOES_AHEAD.test(s.slice(signal.to))
      ? ahead(row, clause, signal)
      : back(row, clause, signal, limit, earlier)
  }
  const mark = s[part.from - 1] ?? ''
  if (allBefore.length > 0 && mark !== '' && s[part.to] !== ATOM.COLON) {
    // "Kotlin: must", "Java, Kotlin – must have".
    if (mark === ATOM.COLON || mark === ATOM.DASH) return allBefore
    const previous = partAt(row, clause, part.from - 1)
    const names = namesIn(row, Math.max(previous.from, limit), previous.to)
    return names.length > 0 ? names : allBefore.slice(-1)
  }
  return allAfter.length > 0 ? ahead(row, clause, signal) : allBefore
}

/** "It", "that". */
const CHOOSES_BACK = pattern('^ [BE VERY]* ONEOF')
const POINTS_BACK = pattern('IT | ART $')
const BESIDES = pattern('^ AND [ART GOOD VERY]{0,2} NAME [^YOU WE]* COMMA')
const ABOUT_WHAT_FOLLOWS = pattern('^ [COLON YOU IF]')
const SUBJECT_IS_IT = pattern('IT [DO VERY MAY]{0,2} $')
const GOES_AHEAD = pattern('^ [KNOWLEDGE OF COLON]')

function back(row: Row, clause: Range, signal: Signal, limit: number, earlier: boolean): number[] {
  const { s } = row
  const part = partAt(row, clause, signal.from)
  const floor = Math.max(part.from, limit)
  const own = namesIn(row, floor, signal.from)
  const all = namesIn(row, limit, signal.from)
  // "…, which is required": of what stands right before.
  if (s[part.from] === ATOM.WHICH && own.length === 0) return signal.plural ? all : all.slice(-1)
  if (own.length === 0) return all
  // "Experience with Kafka and knowledge of Redis are a plus": of both.
  if (signal.plural && asksAtStart(row, clause)) return all
  // "Strong Java and knowledge of Kafka is a plus": behind "and" something new begins.
  const begun = newPhrase(s, floor, signal.from)
  const fresh = begun > floor ? namesIn(row, begun, signal.from) : []
  if (fresh.length > 0) return fresh
  if (part.from <= limit) return own
  if (signal.plural) return all
  // "Vue, CSS, knowledge of Nuxt is a plus": the part has words of its own that ask.
  if (ASKS_ANEW.test(s.slice(part.from))) return own
  const mark = s[part.from - 1]
  if (mark === ATOM.COLON || mark === ATOM.DASH) return own
  const left = s.slice(limit, part.from - 1)
  const joined = JOINS.test(s.slice(part.from)) || s.slice(part.from, signal.from).match(CONNECTS) !== null
  // "PHP and an MVC framework, Laravel is preferred": the list was closed by its "and".
  if (CLOSED_LIST.test(left) && !joined) return own
  // A verb behind it, an "and" in its last part or "such as" before its first, words that ask at its start: with two of
  // them the clause is one list.
  const opened = joined || OPENED_LIST.test(left)
  const signs = [signal.predicate, opened, asksAtStart(row, clause)].filter(Boolean)
  if (!earlier && signs.length > 1) return all
  // "Strong Java, and Kotlin a plus" ends no list.
  return joined && OPEN_LIST.test(left) && (signal.predicate || left.includes(ATOM.COMMA)) ? all : own
}

const ASKS_ANEW = pattern('^ [AND OR]? [ART GOOD VERY WORD]{0,3} KNOWLEDGE OF')
const JOINS = pattern('^ [AND OR]')
const CONNECTS = pattern('[AND OR]')
const CLOSED_LIST = pattern('NAME [^COMMA]* [AND OR] [^COMMA]* $')
/** "Tools like Maven, Gradle": one list from its first name on. */
const OPENED_LIST = pattern('SUCH [ART VERY]? NAME [COMMA NAME SLASH]* $')
/** Nothing but names and small words between commas. */
const OPEN_LIST = pattern(
  '^ [^NAME]* NAME ([COMMA SLASH AND OR ART VERY GOOD BRACKET]* NAME)* [WORD KNOWLEDGE COMMA BRACKET]* $',
)

/** The clause begins with words that ask: "Experience with …", "Strong knowledge of …". */
function asksAtStart({ s }: Row, clause: Range): boolean {
  return ASKS_EARLY.test(s.slice(clause.from, clause.to))
}

const ASKS_EARLY = pattern('^ [^NAME COMMA SEMICOLON COLON STOP BRACKET]{0,5} KNOWLEDGE')

/** Where the last phrase begins that has words of its own to ask: "… and knowledge of Kafka". */
function newPhrase(s: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    if (s[at] !== ATOM.AND && s[at] !== ATOM.OR) continue
    if (ASKS_FRESH.test(s.slice(at + 1, to)) && s.slice(from, at).includes(ATOM.NAME)) return at + 1
  }
  return from
}

const ASKS_FRESH = pattern('^ [ART GOOD VERY WORD]{0,3} KNOWLEDGE OF')

function ahead(row: Row, clause: Range, signal: Signal): number[] {
  const { s } = row
  // A signal in the middle of a sentence, or a denial, ends with the list that it stands before.
  const part = partAt(row, clause, signal.from)
  const inline = signal.from > clause.from + 2 && s[signal.to] !== ATOM.COLON && s[part.to] !== ATOM.COLON
  const single =
    signal.kind === 'wish' &&
    s[signal.from - 1] === ATOM.COMMA &&
    ONE_OF_LIST.test(s.slice(signal.to, clause.to))
  const denies = signal.kind === 'not'
  // "Things you do not need: a degree, React" denies a list.
  const listed = denies && s[signal.to] === ATOM.COLON
  let met = false
  let to = listed ? signal.to + 1 : signal.to
  for (; to < clause.to; to++) {
    const letter = s[to] as string
    if (letter === ATOM.NAME || (row.name[to] as number) < (row.name[to + 1] as number)) met = true
    if (!met) {
      if (denies && !listed && (letter === ATOM.COMMA || to - signal.to > DENIAL_REACH)) break
      continue
    }
    // "Statt Jenkins setzen wir GitHub Actions ein": the verb ends what is denied.
    if (denies && VERB_SECOND.test(s.slice(to, to + 2))) break
    const rest = s.slice(to)
    if (single && letter === ATOM.COMMA) break
    // "We need creative people ready to …", "… an engineer to build …": what for is told.
    if (signal.kind === 'must' && PURPOSE.test(s.slice(to - 1))) break
    // "No PHP needed: Java only"
    if (letter === ATOM.DASH || (denies && letter === ATOM.COLON)) break
    if (letter === ATOM.COMMA && (inline || denies) && !(denies ? NEXT_DENIED : NEXT_ITEM).test(rest)) break
    if ((letter === ATOM.AND || letter === ATOM.COMMA) && (inline || denies) && BEGINS_ANEW.test(rest)) break
  }
  return namesIn(row, signal.to, to)
}

const VERB_SECOND = pattern('^ (USE|DOING|HAVE|KNOW) [WE YOU]')
/** A denial speaks of what comes soon: "no prior experience with Java". In units. */
const DENIAL_REACH = 6
/** "cloud computing, preferably AWS, security and tuning": the wish is for the next item of a list that goes on. */
const ONE_OF_LIST = pattern('^ [^COMMA OR]* NAME [^COMMA OR]* COMMA [^OR]* AND')
/** "No React needed, the front end is in good hands" denies one. */
const NEXT_DENIED = pattern('^ COMMA [AND OR]? [ART GOOD]{0,2} NAME NAME? ([^BE DO HAVE NAME] | $)')
const NEXT_ITEM = pattern('^ COMMA [AND OR]? [ART GOOD VERY]{0,3} NAME')
const PURPOSE = pattern('^ (. LEARN TO | JOB TO [WORD DOING USE])')
/** "… and knowledge of Kafka", "… and now use Elixir". */
const BEGINS_ANEW = pattern('^ [AND COMMA]{1,2} ([ART GOOD VERY]{0,3} KNOWLEDGE OF | [WE VERY]{1,3} USE)')
