/** Words that open a list of alternatives, close it, and name what it is of. */
import { ATOM } from '../../lexicon/atom.ts'
import { pattern } from '../pattern.ts'

/** What a row must hold for one of its lists to be opened. */
export const OPENS = pattern('[SUCH ONEOF] | FINE COLON | BRACKET OF ART')
/** Words that open a list right in front of its first name: "one of", "one (preferably two) of the following:". */
export const OPENER = pattern(
  '([SUCH ONEOF] | FINE COLON | (^|OF|KNOWLEDGE) [VERY]? [ART NUMBER WORD] BRACKET OF ART [WORD TERM GOOD]{0,4} COLON) [ART VERY GOOD KNOWLEDGE WORD OF COLON NUMBER COMMA INCLUDING SLASH STACK BRACKET BE MUST OBLIGE MUSTISH NEED MATTER SHOULD TO YOU]{0,8} $ | ONEOF [^NAME SEMICOLON STOP]{0,8} COLON $',
)
/** A term right in front of its examples: "a language like". */
export const KIND_BEFORE = pattern('TERM COMMA? [ART VERY]? SUCH [^NAME]* $')
export const ONE_OF_KIND = pattern('ART [GOOD VERY WORD]{0,2} $')
export const TERM_OF = pattern('^ [WORD KNOWLEDGE GOOD]{0,3} COMMA? BRACKET? [ART VERY]? SUCH')
export const OR_ANOTHER = pattern('^ COMMA? (SIMILAR | OR) [VERY ART NUMBER WORD OF GOOD]{0,6} TERM $')
export const ANOTHER = pattern(
  '^ COMMA? (SIMILAR | OR [ART VERY]) [ART VERY GOOD WORD USE KNOWLEDGE]{0,4} TERM? COMMA? SUCH',
)
export const CLOSER = pattern(
  '^ [KNOWLEDGE WORD]{0,2} (COMMA WORD{1,2})? (COMMA | SLASH | BRACKET | COMMA? AND SLASH?)? SIMILAR',
)
/** "Java, Go: one of them at least", "Airflow, Dagster – pick one", "Scala, Go: whichever you like": it stands behind its list. */
export const CHOSEN_BEHIND = pattern(
  '^ [COMMA DASH COLON]? (WE [DO VERY]{0,2} NOT CARE)? VERY{0,2} ONEOF [IT YOU LOVE BE GOOD VERY WORD NEED OBLIGE]{0,4} ([SEMICOLON STOP] | $) | ^ [COLON DASH] VERY{0,2} ONEOF [^NAME SEMICOLON STOP]{0,24} $',
)
export const PARTS = pattern('INCLUDING [ART VERY]* $')
/** "Rails or a similar framework (" */
export const ENDS_SIMILAR = pattern('SIMILAR [WORD TERM]{0,2} $')
export const ALTERNATIVE = pattern('^ [ART VERY]* (OR | SIMILAR [WORD GOOD COLON COMMA SUCH]{0,3} NAME)')
export const EXAMPLES = pattern('^ [ART VERY OF]{0,3} SUCH')
export const CHOSEN = pattern('ONEOF [OF ART VERY GOOD KNOWLEDGE WORD NAME SLASH]{0,6} $')
export const JUDGED = pattern('[MUST WISH IDEALLY OBLIGE]')
/** A list in a bracket, whatever words its items have. */
export const LOOSE_LIST = pattern(
  '^ [SUCH ART VERY OF COMMA COLON WORD]* NAME ([COMMA SLASH AND OR ADD SUCH ART VERY SIMILAR WORD KNOWLEDGE GOOD]+ NAME?)* [SIMILAR KNOWLEDGE WORD]* $',
)
export const SLASHED_LIST = pattern('^ NAME (SLASH NAME)+ $')
/** What may be the end of a term that no lexicon knows: "relational (A, B) and document (C, D) databases". */
export const TERM_WORDS: ReadonlySet<string> = new Set([ATOM.WORD, ATOM.JOB, ATOM.GOOD])
/** A list of mere names, some of which no lexicon knows. */
export const STRICT_LIST = pattern(
  '^ [ART SUCH]? [NAME WORD] NAME? ([COMMA SLASH AND OR ADD]+ [ART VERY]? [NAME WORD] NAME?)* (DASH [^NAME]*)? $',
)
/** "Whether it runs on A or B", "if a build fails in A or B": what is told of both offers no choice between them … */
export const CONDITION_BEFORE = pattern('IF [^COMMA SEMICOLON STOP]* $')
/** … but where it does not matter which. */
export const WHICH_IS_FREE = pattern('NEEDLESS | NOT VERY? CARE')
