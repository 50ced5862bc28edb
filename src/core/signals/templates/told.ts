/** Words that tell what is there: our stack, we use. */
import { ahead, NOBODY_HERE, not, type Templates, tell } from './template.ts'

export const TOLD: Templates = {
  STACK: [{ before: '^ [ART WE WORD]{0,3} $', after: '^ COLON [^KNOWLEDGE KNOW]* $', says: tell }],
  USE: [
    // "Nobody here writes Perl any more."
    { before: `${NOBODY_HERE} $`, says: ahead(not) },
    // "You know Kotlin and we use Redis."
    { before: 'AND WE [DO VERY HAVE]{0,2} $', after: '^ [ART GOOD]{0,2} NAME', says: tell, denied: null },
    // "You have experience with the frameworks we use, such as Spring": what is asked is told of besides.
    {
      before:
        '[KNOWLEDGE KNOW] [^COMMA SEMICOLON COLON STOP DASH BRACKET BUT BE]{0,10} WE [DO VERY HAVE]{0,2} $',
      says: null,
    },
    // "We use Git", "our stack is built on Kafka".
    { before: 'WE [BE HAVE DO VERY WORD STACK]{0,3} $', says: tell, denied: null },
  ],
  // "(we're using Kafka)"
  DOING: [
    { before: '(WE BE | ^ WE) VERY{0,2} $', after: '^ [ART GOOD]{0,2} NAME', says: tell, denied: null },
  ],
  WE: [{ before: 'BRACKET? $', after: '^ (WORD TO)? BE [ART GOOD]? NAME', says: tell }],
}
