/** Signals composed from atoms: what stands around a word of a kind decides what it says. */
import type { AtomKind } from '../lexicon/atom.ts'
import type { Signal } from './signal.ts'

/** One way to say something. Of the templates of a kind the first that fits counts. */
export interface Template {
  /** What must stand right in front, up to the beginning of the row … */
  before?: string
  /** … and right behind. */
  after?: string
  /** Null: the word says nothing here. */
  says: Partial<Signal> | null
  /** What it says where a word in front denies it; the same where nothing is given. */
  denied?: Partial<Signal> | null
}

/** The beginning of a clause, with what means nothing there. */
const START = '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) [ART GOOD VERY]{0,3} $'
/** The same with a denial. */
const NOT_FIRST = '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) NOT VERY{0,2} $'
/** The end of a clause, or of its part. */
const END = '^ ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT])'
const NEAR_END = '^ [WORD VERY]? ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT])'
/** A verb joins it to a subject: "is considered a really nice". */
const PREDICATE = 'BE [^NAME COMMA SEMICOLON COLON STOP DASH BRACKET MUST WISH BUT WHICH]{0,6} $'
/** Nothing that a noun in front of it would describe: "a plus for …", but "bonus plan". */
const FREE = '^ ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT IF OF TO AND OR WHICH WE IDEALLY YOU MUST])'
/** What has to do something is no person: "our services", "the platform". */
const THING = '(^|[COMMA SEMICOLON STOP BUT]) [ART WE GOOD]{1,3} [WORD NAME DOING]{1,3} VERY? $'
/** "A service that must …": what "that" stands for is no person. */
const OF_THING = '[TERM WORD NAME STACK DOING] [WHICH ART] VERY? $'
/** A clause, or its part, begins with names: "Java skills", "Kafka and NATS", "experience with Kafka". */
const NAMED_FIRST =
  '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT AND OR]|KNOWLEDGE OF) [ART VERY GOOD]{0,3} (NAME|KNOWLEDGE|BRACKET) [KNOWLEDGE NAME VERY BRACKET WORD DOING NOT]{0,3} $'
const ARTICLE = 'ART [VERY GOOD]{0,3} $'
/** A name and its answer: "PHP: no thanks". */
const ANSWERED =
  '(^|[SEMICOLON STOP]) [ART VERY KNOW HAVE GOOD]{0,2} NAME ([AND OR COMMA] NAME)? [COLON DASH] $'
const BRIEF = '^ [WORD OF WE VERY ART]{0,2} ($|[SEMICOLON STOP])'

/** In front of "they need to", which asks nobody who reads: "we give our clients the insights …". */
export const GIVEN_TO_OTHERS = 'WE [^WE YOU COMMA SEMICOLON COLON STOP]* [WORD TERM]'
/** Behind "you can expect": "… from us" offers. */
export const FROM_US = '^ OF WE'

/** "We're looking for someone with …" asks under any heading; "we want you to learn …" among benefits gives. */
export const SOMEBODY_SOUGHT = 'SEEK [ART VERY GOOD WORD NAME KNOWLEDGE]* [JOB YOU] [OF WHICH]'

const must: Partial<Signal> = { kind: 'must' }
const wish: Partial<Signal> = { kind: 'wish' }
const not: Partial<Signal> = { kind: 'not' }
const tell: Partial<Signal> = { kind: 'tell', looks: 'ahead' }
const ahead = (signal: Partial<Signal>): Partial<Signal> => ({ ...signal, looks: 'ahead' })
const predicate = (signal: Partial<Signal>): Partial<Signal> => ({
  ...signal,
  looks: 'back',
  predicate: true,
})

const NOUNS_WISH: Template[] = [
  // "A plus if you know", "bonus points for", "big pluses are".
  { before: PREDICATE, after: '^ IF', says: ahead(wish) },
  { before: PREDICATE, after: FREE, says: predicate(wish), denied: predicate(not) },
  { after: '^ IF', says: ahead(wish) },
  { before: START, after: '^ [OF BE]', says: ahead(wish) },
  { before: ARTICLE, after: FREE, says: wish },
  { before: START, after: '^ COMMA', says: null },
  { before: START, after: NEAR_END, says: wish },
  { after: '^ COLON', says: ahead(wish) },
  { before: '[KNOWLEDGE NAME] [GOOD VERY]{0,3} $', after: END, says: wish },
  // "RabbitMQ - incredible advantage"
  { before: '[DASH COLON BRACKET COMMA] [WORD GOOD VERY ART]{1,2} $', after: END, says: wish },
]

export const TEMPLATES: Partial<Record<AtomKind, Template[]>> = {
  NEEDLESS: [
    // "Ob Java oder Kotlin, ist zweitrangig": one of them will do.
    { before: 'NAME OR [OF ART]{0,2} NAME COMMA? BE [WE OF VERY]{0,3} $', says: null },
    { before: PREDICATE, says: predicate(not), denied: predicate(must) },
    { before: START, after: NEAR_END, says: not },
    { before: 'NAME [KNOWLEDGE WORD WE]{0,2} $', says: predicate(not) },
  ],
  MUST: [
    // "No Kafka required" is said by "no".
    { before: 'NO [^COMMA SEMICOLON COLON STOP BRACKET]{0,8} $', says: null },
    // "Is required to take part" tells a duty.
    { before: 'BE VERY* $', after: '^ TO', says: null, denied: null },
    // "Collect all required documents" describes them.
    {
      before: '[OF DOING AND ART WE GOOD TO USE HAVE WORD] $',
      after: '^ GOOD* [WORD DOING]{1,2} ($|[^COLON WORD DOING])',
      says: null,
    },
    { before: PREDICATE, says: predicate(must), denied: predicate(not) },
    { says: must, denied: not },
  ],
  MUSTISH: [
    { before: 'NO [^COMMA SEMICOLON COLON STOP BRACKET]{0,8} $', says: null },
    // "Products that are essential elements in production": it describes them.
    { before: PREDICATE, after: '^ GOOD? [WORD TERM]{1,2} [OF TO]', says: null, denied: null },
    { before: PREDICATE, says: predicate(must), denied: predicate(not) },
    // "(requirements, design, code)"
    { before: START, after: '^ COMMA', says: null },
    { before: START, says: must, denied: not },
    // "Nicht nötig sind Kenntnisse in Kafka".
    { before: NOT_FIRST, after: '^ BE', says: ahead(not) },
    // "Java skills essential" asks, "gather requirements, plan releases" does not.
    { before: NAMED_FIRST, after: END, says: must, denied: not },
  ],
  MATTER: [
    // "Wichtig ist uns, dass du Python beherrschst".
    { before: START, after: '^ BE WE? COMMA [WORD WHICH] YOU', says: ahead(must) },
    { before: PREDICATE, after: FREE, says: { ...predicate(must), hard: false }, denied: predicate(not) },
    // "Minimum: Java 11"
    { before: START, after: '^ COLON', says: must },
    { before: START, after: '^ (BRACKET|$)', says: { ...must, hard: false } },
  ],
  OBLIGE: [
    // "Kotlin musst du nicht können".
    { before: 'NAME [KNOWLEDGE WORD]{0,2} $', after: '^ YOU? VERY? NOT', says: predicate(not) },
    // "A service that must answer within a millisecond": so has what "that" stands for.
    { before: OF_THING, after: '^ [WORD DOING USE BE TO VERY KNOW NOT]', says: null },
    // "Kafka: must", "Kafka - must have", "a must", "is a must".
    { before: PREDICATE, says: predicate(must), denied: predicate(not) },
    { after: END, says: must, denied: not },
    { before: 'ART [GOOD VERY]{0,2} $', says: must, denied: not },
    { before: 'NAME [COLON DASH] $', says: must },
    // "We give clients the insights they need to run Kafka".
    { before: `${GIVEN_TO_OTHERS} YOU $`, says: null },
    // "Some Go where it has to be quick".
    { before: 'WHICH IT $', says: null },
    // "The platform must support Kafka": a thing has to do it.
    { before: THING, after: '^ [VERY TO BE]{0,2} [WORD DOING USE]', says: null },
    { before: 'NO [^COMMA SEMICOLON COLON STOP BRACKET]{0,8} $', says: null },
    { says: ahead(must), denied: ahead(not) },
  ],
  NEED: [
    // "PHP brauchst du nicht", "PHP-Kenntnisse erwarten wir nicht".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} $',
      after: '^ [YOU WE] [VERY WORD]{0,2} NOT',
      says: predicate(not),
    },
    // "Kenntnisse in Kotlin erwarten wir".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} $',
      after: '^ WE VERY? ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT])',
      says: predicate(must),
    },
    // A verb in two parts: "Kenntnisse in Java setzen wir (nicht) voraus", "wir setzen Java voraus".
    { before: 'USE WE [VERY NOT]{0,3} $', after: END, says: predicate(must), denied: predicate(not) },
    {
      before:
        '(^|[^WE]) WE VERY? USE [^COMMA SEMICOLON COLON STOP BUT WE]{0,9} (NAME|KNOWLEDGE) [VERY NOT]{0,3} $',
      after: END,
      says: predicate(must),
      denied: predicate(not),
    },
    // "PHP wird nicht benötigt".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} BE [VERY NOT]{0,3} $',
      after: END,
      says: predicate(must),
      denied: predicate(not),
    },
    { before: OF_THING, after: '^ TO', says: null },
    // "You can expect from us: …" offers.
    { after: FROM_US, says: null },
    // "Docker is something we insist on".
    { before: 'BE [WORD ART WHICH VERY]{1,3} WE [DO VERY HAVE]{0,2} $', after: END, says: predicate(must) },
    // "You need not know Kafka"; who need not be an expert knows some.
    { before: '(^|YOU) $', after: '^ NOT [HAVE KNOW KNOWLEDGE DO]', says: ahead(not) },
    // "There is no need for Kafka", "no Kafka needed".
    { before: 'NO [ART GOOD]{0,2} $', says: ahead(not) },
    // "Clients need a partner": who asks decides, and what they need it for.
    {
      before: '(^|[YOU WE IT JOB WHICH]) [HAVE VERY DO]{0,2} $',
      after: '^ [ART VERY GOOD WORD]{0,4} [NAME KNOWLEDGE YOU KNOW BRACKET COLON NUMBER LEARN]',
      says: ahead(must),
      denied: ahead(not),
    },
    {
      before: '(^|[YOU WE IT JOB WHICH WORD]) [HAVE VERY DO]{0,2} NOT [VERY HAVE]{0,2} $',
      says: null,
      denied: ahead(not),
    },
  ],
  WISH: [
    // "You should be happy writing SQL" is a must.
    { before: 'YOU SHOULD VERY? $', after: '^ [^IF]', says: null },
    { before: PREDICATE, after: '^ (IF|OF YOU)', says: ahead(wish) },
    { before: PREDICATE, says: predicate(wish), denied: predicate(not) },
    { after: '^ IF', says: ahead(wish) },
    { before: START, after: '^ [OF BE TO COLON]', says: ahead(wish) },
    { says: wish, denied: wish },
  ],
  HURT: [
    // "Kafka schadet (aber auch) nicht", "Kafka kann nicht schaden".
    { after: '^ [BUT VERY WORD]{0,3} NOT', says: predicate(wish) },
    { before: 'NOT [VERY WORD DO]{0,2} $', says: predicate(wish) },
  ],
  HELPFUL: [
    { before: PREDICATE, after: '^ IF', says: ahead(wish) },
    { before: PREDICATE, after: FREE, says: predicate(wish), denied: predicate(not) },
    { after: '^ IF', says: ahead(wish) },
    { before: START, after: '^ BE', says: ahead(wish) },
    { before: START, after: NEAR_END, says: wish },
    { before: '[NAME KNOWLEDGE VERY BRACKET] DO? $', after: END, says: wish },
  ],
  EXTRA: NOUNS_WISH,
  PLUS: NOUNS_WISH,
  OPTIONAL: [
    { before: PREDICATE, says: predicate(wish), denied: predicate(must) },
    { before: 'NOT [VERY ART]{0,2} $', says: must, denied: must },
    { before: START, says: wish },
    { after: END, says: wish },
  ],
  IDEALLY: [
    // "Knowledge of Java and, ideally, of Kotlin".
    {
      before: '[AND OR] COMMA $',
      after: '^ COMMA [OF ART VERY GOOD KNOWLEDGE]{0,4} NAME',
      says: ahead(wish),
    },
    // "If you have used Airflow or Dagster, even better."
    { before: 'NAME [^SEMICOLON STOP]{0,4} [COMMA DASH] $', after: END, says: wish },
    { says: ahead(wish), denied: null },
  ],
  GLADLY: [
    // "Kubernetes, gerne auf AWS"; "du arbeitest gerne mit Kafka" wishes nothing.
    {
      before: '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) AND? $',
      after: '^ [VERY OF ART GOOD KNOWLEDGE]{0,4} [NAME BRACKET]',
      says: ahead(wish),
    },
  ],
  LOVE: [
    // "What we would like to see: 3 years of Java" asks as a heading.
    { before: '^ WORD WE $', after: '^ (COLON|$)', says: null },
    // "If you would love to work with Go" is of what they do.
    { before: 'YOU [DO VERY HAVE]{0,2} $', says: null },
    { says: ahead(wish), denied: null },
  ],
  IF: [
    // "If you've touched Kafka before, great!"
    {
      after:
        '^ YOU [HAVE VERY DO]{0,3} [KNOW KNOWLEDGE] [^SEMICOLON STOP COMMA]{0,6} NAME [^SEMICOLON STOP COMMA]{0,3} COMMA [GOOD VERY]{1,2} ($|[SEMICOLON STOP])',
      says: ahead(wish),
    },
  ],
  LEARN: [
    // "Experience with or interest in Kafka": the interest is asked like the experience.
    { before: 'OR [ART VERY GOOD]{0,2} $', after: '^ OF [ART VERY GOOD WORD DOING]{0,3} NAME', says: null },
    // "Knowledge of or interest in learning Haskell".
    {
      before: 'KNOWLEDGE OF? COMMA? OR [ART VERY GOOD]{0,2} $',
      after: '^ [LEARN WORD]* [OF TO] [OF TO LEARN WORD]* NAME',
      says: ahead(wish),
    },
    // "Knowledge of or excitement to learn Haskell".
    { before: 'KNOWLEDGE OF COMMA? OR [ART VERY GOOD]{0,2} $', after: '^ NAME', says: ahead(wish) },
    // "… or willingness to learn" takes what it stands behind for less than a must.
    { before: 'OR [ART VERY GOOD]{0,2} $', says: predicate(wish) },
  ],
  NOT: [
    // "Mit Windows hast du bei uns nichts zu tun".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} HAVE YOU [WE OF WORD VERY]{0,3} $',
      after: '^ TO',
      says: predicate(not),
    },
    // "Auch wenn du Angular nicht kennst".
    {
      before: 'IF YOU [ART VERY GOOD]{0,2} NAME KNOWLEDGE? $',
      after: '^ VERY? [KNOW HAVE]',
      says: predicate(not),
    },
    // "We don't have any AI products yet": what a company lacks is denied to nobody.
    { before: 'WE DO? $', after: '^ VERY? HAVE', says: null },
    // "PHP: not here", "Perl? Not with us."
    { before: ANSWERED, after: BRIEF, says: predicate(not) },
    // "Java, not Spring", "(not Java)".
    { before: '(^|[COMMA BRACKET DASH]) $', after: '^ [ART VERY]{0,2} NAME', says: ahead(not) },
    // "This is not a React role".
    { before: 'BE $', after: '^ ART [GOOD]? NAME [JOB WORD KNOWLEDGE]', says: ahead(not) },
    // "Is not used", "are not part".
    { before: 'BE $', after: '^ [VERY]{0,2} [USE KNOW]', says: predicate(not) },
    // "We do not use Kafka", "you will never touch Kafka", "never used".
    {
      after:
        '^ [DO VERY TO BE]{0,2} [KNOW USE HAVE KNOWLEDGE DOING LOVE NEED] [^SEMICOLON COLON STOP BRACKET NOT]{0,5} NAME',
      says: ahead(not),
    },
    { before: '[COMMA] $', after: '^ NAME', says: ahead(not) },
    // "Wenn du noch nie mit Scala gearbeitet hast".
    {
      before: 'YOU [VERY NOT]{0,2} $',
      after: '^ OF ART? NAME ([AND OR COMMA] NAME){0,3} KNOW',
      says: ahead(not),
    },
    // "We are not looking for PHP developers", "not looking for: mainframe profiles".
    {
      before: '(^|[WE COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) [BE VERY DO]{0,2} $',
      after: '^ VERY? SEEK [COLON ART GOOD VERY WORD]{0,4} NAME',
      says: ahead(not),
    },
    // "We don't do Terraform", "does not involve COBOL"; "CloudFormation will not be used".
    { before: 'DO VERY? $', after: '^ [DO WORD] ART? NAME', says: ahead(not) },
    { before: 'DO VERY? $', after: '^ BE VERY? [USE KNOW]', says: predicate(not) },
  ],
  CARE: [
    {
      // "We don't care which of the two, as long as you know one" chooses.
      before: 'NOT [VERY BE DO TO WORD]{0,3} $',
      after: '^ [^SEMICOLON COLON STOP BRACKET NOT IF]{0,6} NAME [^IF]* $',
      says: ahead(not),
    },
  ],
  SHOULD: [
    // "TypeScript solltest du sicher beherrschen".
    {
      before: 'NAME KNOWLEDGE? $',
      after: '^ YOU [VERY GOOD WORD]{0,2} [KNOWLEDGE KNOW HAVE]',
      says: predicate(must),
      denied: null,
    },
    // "You should be fluent in Kafka" asks, even among wishes.
    {
      before: '(^|[YOU JOB WE COMMA]) $',
      after: '^ [BE VERY BUT]* (ONEOF [IT ART]? [GOOD VERY]{0,2})? [KNOWLEDGE KNOW]',
      says: ahead(must),
      denied: null,
    },
    { before: '(^|[YOU JOB]) $', after: '^ HAVE', says: ahead(must), denied: null },
  ],
  HAVE: [{ before: '^ YOU $', after: '^ [VERY]{0,2} [NUMBER GOOD WORD] [VERY]? YEARS', says: ahead(must) }],
  WITHOUT: [
    // "You can't do this job without SQL".
    {
      before: 'NOT [^COMMA SEMICOLON STOP NAME]{0,6} $',
      after: '^ [^COMMA SEMICOLON STOP]{0,4} NAME',
      says: ahead(must),
    },
    // "Without Kafka this will not work."
    {
      after: '^ [^COMMA SEMICOLON COLON STOP BRACKET AND BUT DOING]{0,5} NAME [^SEMICOLON STOP]{0,8} NOT',
      says: ahead(must),
    },
    // "Without extensive knowledge of JavaScript"; but "without supervision in Java".
    {
      after: '^ ([USE KNOWLEDGE] OF)? [ART VERY GOOD WORD USE KNOW KNOWLEDGE]{0,3} NAME',
      says: ahead(not),
    },
  ],
  NO: [
    { before: ANSWERED, after: BRIEF, says: predicate(not) },
    {
      after: '^ [^COMMA SEMICOLON COLON STOP BRACKET AND BUT]{0,4} NAME',
      says: { ...ahead(not), hard: false },
    },
  ],
  MAY: [
    // "You might also know Docker".
    { after: '^ [VERY TO]{0,2} [HAVE KNOW]', says: ahead(wish) },
  ],
  STACK: [{ before: '^ [ART WE WORD]{0,3} $', after: '^ COLON [^KNOWLEDGE KNOW]* $', says: tell }],
  USE: [
    // "You have experience with the frameworks we use, such as Spring": what is asked is told of besides.
    {
      before:
        '[KNOWLEDGE KNOW] [^COMMA SEMICOLON COLON STOP DASH BRACKET BUT]{0,10} WE [DO VERY HAVE]{0,2} $',
      says: null,
    },
    // "We use Git", "our stack is built on Kafka".
    { before: 'WE [BE HAVE DO VERY WORD STACK]{0,3} $', says: tell, denied: null },
  ],
  // "(we're using Kafka)"
  DOING: [
    { before: '(WE BE | ^ WE) VERY{0,2} $', after: '^ [ART GOOD]{0,2} NAME', says: tell, denied: null },
  ],
  WE: [{ before: 'BRACKET? $', after: '^ BE [ART GOOD]? NAME', says: tell }],
}
