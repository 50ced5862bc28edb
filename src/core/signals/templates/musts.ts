/** Words that ask: required, important, must, need, should. */
import {
  ALONE,
  ahead,
  END,
  FREE,
  FROM_US,
  FRONTED,
  GIVEN_TO_OTHERS,
  must,
  NAMED_FIRST,
  NICE_BUT,
  NOBODY_HERE,
  NOT_FIRST,
  not,
  OF_THING,
  PREDICATE,
  predicate,
  START,
  type Templates,
  THING,
  THINGS,
  wish,
} from './template.ts'

/** Who does not ask stands behind the verb. */
const OF_NOBODY = '^ [WE OF WORD VERY YOU]{0,3} NOBODY'

export const MUSTS: Templates = {
  MUST: [
    // "Nice but not required"
    { before: NICE_BUT, says: wish, denied: wish },
    // "No Kafka required" is said by "no".
    { before: 'NO [^COMMA SEMICOLON COLON STOP BRACKET]{0,8} $', says: null },
    // "Vorwissen in PHP verlangt bei uns niemand."
    { before: 'NAME [KNOWLEDGE WORD]{0,2} $', after: OF_NOBODY, says: predicate(not) },
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
    { before: NICE_BUT, says: wish, denied: wish },
    { before: 'NO [^COMMA SEMICOLON COLON STOP BRACKET]{0,8} $', says: null },
    // "Products that are essential elements in production": it describes them.
    { before: PREDICATE, after: '^ GOOD? [WORD TERM]{1,2} [OF TO]', says: null, denied: null },
    { before: PREDICATE, says: predicate(must), denied: predicate(not) },
    // "(requirements, design, code)"
    { before: START, after: '^ COMMA', says: null },
    { before: START, says: must, denied: not },
    // "Knowledge of Kafka? Not needed."
    { before: '(^|[STOP DASH COLON]) NOT VERY{0,2} $', after: ALONE, says: not, denied: not },
    // "Nicht nötig sind Kenntnisse in Kafka".
    { before: NOT_FIRST, after: '^ BE', says: ahead(not) },
    // "Java skills essential" asks, "gather requirements, plan releases" does not.
    { before: NAMED_FIRST, after: END, says: must, denied: not },
  ],
  MATTER: [
    // "Wichtig ist uns, dass du Python beherrschst".
    { before: START, after: '^ BE WE? COMMA [WORD WHICH] YOU', says: ahead(must) },
    { before: PREDICATE, after: FREE, says: { ...predicate(must), hard: false }, denied: predicate(not) },
    // "Skills in Ansible are not called for here."
    {
      before: '[BE ARE] NOT VERY{0,2} $',
      after: '^ [WORD VERY]{1,2} ($|[COMMA SEMICOLON STOP])',
      says: predicate(not),
    },
    // "Minimum: Java 11"
    { before: START, after: '^ COLON', says: must },
    { before: START, after: '^ (BRACKET|$)', says: { ...must, hard: false } },
  ],
  OBLIGE: [
    // "OpenID Connect must not be news to you."
    { after: '^ NOT [BE HAVE ART VERY]{0,3} STRANGE', says: null, denied: null },
    // "Kotlin musst du nicht können".
    { before: 'NAME [KNOWLEDGE WORD VERY]{0,2} $', after: '^ YOU? VERY? NOT', says: predicate(not) },
    // "A service that must answer within a millisecond": so has what "that" stands for.
    { before: OF_THING, after: '^ [WORD DOING USE BE TO VERY KNOW NOT]', says: null },
    // "Niemand muss Odoo können", "nobody here has to know Odoo".
    { before: `${NOBODY_HERE} $`, says: ahead(not) },
    // "Sie müssen Kafka noch nicht kennen", "du musst Go nicht können".
    {
      after: `^ YOU? [ART GOOD VERY]{0,2} NAME ([AND OR COMMA]{1,2} NAME){0,4} [KNOWLEDGE VERY WORD]{0,2} NOT{1,2} VERY{0,2} [KNOW HAVE KNOWLEDGE NEED]`,
      says: ahead(not),
    },
    // "Odoo-Erfahrung muss niemand mitbringen".
    { before: 'NAME [KNOWLEDGE WORD]{0,2} $', after: '^ VERY? NOBODY', says: predicate(not) },
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
    // "Damit das klappt, müssen SAP und Kasse miteinander sprechen": names have to do it, and nobody who reads.
    { before: FRONTED, after: `^ ${THINGS} OF? [^NAME YOU KNOWLEDGE HAVE BE COLON]* $`, says: null },
    // "Unsere Systeme müssen mit SAP und Kafka sprechen", "die Daten müssen aus Kafka in PostgreSQL gelangen".
    {
      before: THING,
      after:
        '^ VERY? OF [ART WE GOOD]{0,2} NAME ([AND OR COMMA OF]{1,2} [ART WE GOOD]{0,2} NAME){0,4} [WORD VERY KNOW DOING]{1,3} ($|[COMMA SEMICOLON STOP])',
      says: null,
    },
    // "SAP and Kafka must talk to each other", "Postgres and Kafka have to survive the winter".
    {
      before: `(^|[COMMA SEMICOLON STOP]) ${THINGS} $`,
      after: '^ [VERY NOT]{0,2} ([WORD DOING] [WORD OF TO APART ART WE] | WORD $)',
      says: null,
      denied: null,
    },
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
    // "Vorwissen in PHP verlangt bei uns niemand".
    { before: 'NAME [KNOWLEDGE WORD]{0,2} $', after: OF_NOBODY, says: predicate(not) },
    // "Kenntnisse in Kotlin erwarten wir".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} $',
      after: '^ WE VERY? ($|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT AND])',
      says: predicate(must),
    },
    // A verb in two parts: "Kenntnisse in Java setzen wir (nicht) voraus", "wir setzen Java voraus".
    { before: 'USE WE [VERY NOT]{0,3} $', after: END, says: predicate(must), denied: predicate(not) },
    {
      before:
        '(^|[^WE]) WE VERY? USE [^COMMA SEMICOLON COLON STOP BUT WE]{0,9} (NAME|KNOWLEDGE) ([COMMA AND OR]{1,2} [ART GOOD]{0,2} NAME){0,8} [VERY NOT]{0,3} $',
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
    // "Wir erwarten, dass Sie mit SQL umgehen können".
    { after: '^ COMMA [WORD WHICH ART] YOU', says: ahead(must), denied: ahead(not) },
    // "Helpful, though we don't insist: Vault" wishes.
    {
      before: '[GOOD HELPFUL WISH EXTRA] COMMA? VERY? BUT WE [DO VERY WOULD NOT]{1,4} $',
      after: '^ [^COLON]{0,3} COLON',
      says: null,
      denied: null,
    },
    // "What we do expect is solid Java", "the one thing we insist on is SQL", "all we ask for is Go".
    {
      before:
        '(^|[COMMA SEMICOLON STOP DASH BUT AND]) [ART ALL VERY]{0,2} [WORD WHICH ART]{1,2} WHICH? WE [DO VERY WOULD]{0,3} $',
      after: '^ [OF ART WORD JOB YOU]{0,4} BE',
      says: ahead(must),
    },
    // "Docker is something we insist on".
    { before: 'BE [WORD ART WHICH VERY]{1,3} WE [DO VERY HAVE]{0,2} $', after: END, says: predicate(must) },
    // "You need not know Kafka"; who need not be an expert knows some.
    { before: '(^|YOU) $', after: '^ NOT [HAVE KNOW KNOWLEDGE DO]', says: ahead(not) },
    // "There is no need for Kafka", "no Kafka needed".
    { before: 'NO [ART GOOD]{0,2} $', says: ahead(not) },
    // "Nobody here expects you to know Kafka."
    { before: `${NOBODY_HERE} $`, says: ahead(not) },
    // "Clients need a partner": who asks decides, and what they need it for.
    {
      before: '(^|[YOU WE IT JOB WHICH]) [HAVE VERY DO]{0,2} $',
      after: '^ [ART VERY GOOD WORD]{0,4} [NAME KNOWLEDGE YOU KNOW BRACKET COLON NUMBER LEARN]',
      says: ahead(must),
      denied: ahead(not),
    },
    // "Dafür brauchst du PHP": the verb stands second, its subject behind it.
    {
      before:
        '(^|[SEMICOLON STOP BUT]) [WORD OF ART GOOD DOING TERM NAME] [WORD OF ART WE GOOD DOING TERM NAME]{0,7} $',
      after: '^ [YOU WE] [ART VERY GOOD WORD]{0,4} [NAME KNOWLEDGE YOU KNOW NUMBER]',
      says: ahead(must),
      denied: ahead(not),
    },
    // "Your side of the fence demands Airflow."
    {
      before: '^ YOU [WORD OF ART]{1,4} $',
      after: '^ [ART VERY GOOD]{0,3} [NAME KNOWLEDGE]',
      says: ahead(must),
    },
    {
      before: '(^|[YOU WE IT JOB WHICH WORD]) [HAVE VERY DO]{0,2} NOT [VERY HAVE]{0,2} $',
      says: null,
      denied: ahead(not),
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
    // "Should you know Temporal already, you are ahead."
    { before: '^ $', after: '^ YOU [VERY HAVE BE]{0,2} [KNOW KNOWLEDGE]', says: ahead(wish) },
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
}
