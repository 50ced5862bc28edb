/** What templates are written with: places around a word, and what a word may say. */
import type { AtomKind } from '../../lexicon/atom.ts'
import type { Signal } from '../signal.ts'

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

/** The templates of some kinds of atoms. */
export type Templates = Partial<Record<AtomKind, readonly Template[]>>

/** The beginning of a clause, with what means nothing there. */
export const START = '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) [ART GOOD VERY]{0,3} $'
/** The same with a denial. */
export const NOT_FIRST = '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) NOT VERY{0,2} $'
/** The end of a clause, or of its part. */
export const END = '^ ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT])'
/** The end of a sentence of these words alone. */
export const ALONE = '^ STOP? $'
export const NEAR_END = '^ [WORD VERY]? ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT])'
/** A verb joins it to a subject: "is considered a really nice". */
export const PREDICATE = 'BE [^NAME COMMA SEMICOLON COLON STOP DASH BRACKET MUST WISH BUT WHICH]{0,6} $'
/** "Nobody here", "no one in our team will". */
export const NOBODY_HERE = 'NOBODY [VERY HAVE WORD DO BE OF ART WE JOB TERM STACK]{0,4}'
/** "Nice but not", in front of "required". */
export const NICE_BUT = '[GOOD HELPFUL WISH EXTRA] BUT [NOT VERY]{1,3} $'
/** Something lifts somebody: "sets strong candidates", "gives you". */
export const LIFTS = 'LIFT [YOU WE ART GOOD VERY WORD JOB OF]{1,4} $'
/** Nothing that a noun in front of it would describe: "a plus for …", but "bonus plan". */
export const FREE =
  '^ ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT IF OF TO AND OR WHICH WE IDEALLY YOU MUST])'
/** What has to do something is no person: "our services", "the platform". */
export const THING = '(^|[COMMA SEMICOLON STOP BUT]) [ART WE GOOD]{1,3} [WORD NAME DOING]{1,3} VERY? $'
/** Two or more names as the subject of a sentence. */
export const THINGS = '[ART WE]{0,2} NAME ([COMMA AND OR]{1,2} [ART WE]{0,2} [NAME WORD TERM]){1,6}'
/** A sentence begins with what is no person: "for that to work", "zum Start". */
export const FRONTED = '(^|[SEMICOLON STOP]) [^YOU SEEK NAME SEMICOLON STOP]{1,8} $'
/** "A service that must …": what "that" stands for is no person. */
export const OF_THING = '[TERM WORD NAME STACK DOING] [WHICH ART] VERY? $'
/** A clause, or its part, begins with names: "Java skills", "Kafka and NATS", "experience with Kafka". */
export const NAMED_FIRST =
  '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT AND OR]|KNOWLEDGE OF) [ART VERY GOOD]{0,3} (NAME|KNOWLEDGE|BRACKET) [KNOWLEDGE NAME VERY BRACKET WORD DOING NOT]{0,3} $'
export const ARTICLE = 'ART [VERY GOOD HELPFUL]{0,3} $'
/** A name and its answer: "PHP: no thanks". */
export const ANSWERED =
  '(^|[SEMICOLON STOP]) [ART VERY KNOW HAVE GOOD KNOWLEDGE OF]{0,4} NAME ([AND OR COMMA] NAME)? KNOWLEDGE? [COLON DASH] $'
export const BRIEF = '^ [WORD OF WE VERY ART]{0,2} ($|[SEMICOLON STOP])'

/** In front of "they need to", which asks nobody who reads: "we give our clients the insights …". */
export const GIVEN_TO_OTHERS = 'WE [^WE YOU COMMA SEMICOLON COLON STOP]* [WORD TERM]'
/** Behind "you can expect": "… from us" offers. */
export const FROM_US = '^ OF WE'

/** "We're looking for someone with …" asks under any heading; "we want you to learn …" among benefits gives. */
export const SOMEBODY_SOUGHT = 'SEEK [ART VERY GOOD WORD NAME KNOWLEDGE]* [JOB YOU] [OF WHICH]'

export const must: Partial<Signal> = { kind: 'must' }
export const wish: Partial<Signal> = { kind: 'wish' }
export const not: Partial<Signal> = { kind: 'not' }
export const tell: Partial<Signal> = { kind: 'tell', looks: 'ahead' }
export const ahead = (signal: Partial<Signal>): Partial<Signal> => ({ ...signal, looks: 'ahead' })
export const predicate = (signal: Partial<Signal>): Partial<Signal> => ({
  ...signal,
  looks: 'back',
  predicate: true,
})

/** "Whether it is Java or Kotlin", "whether you write Ruby or Elixir"; whoever need not know either is not asked for one. */
export const CHOICE_TOLD =
  'ONEOF [^NAME KNOW KNOWLEDGE HAVE SEMICOLON STOP]{0,6} NAME ([COMMA OR]{1,2} OF? ART? NAME){1,4}'
