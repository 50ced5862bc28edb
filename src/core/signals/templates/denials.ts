/** Words that deny: not, without, no, irrelevant. */
import {
  ANSWERED,
  ahead,
  BRIEF,
  CHOICE_TOLD,
  END,
  must,
  NEAR_END,
  NOBODY_HERE,
  not,
  PREDICATE,
  predicate,
  START,
  type Templates,
} from './template.ts'

/** In front of what does not matter: "whether it is Java or Kotlin". */
const CHOICE_BEFORE = `${CHOICE_TOLD} [WORD KNOWLEDGE DO NOT VERY]{0,5} $`

/** A clause about a name, and the verb behind its comma. */
const SUBCLAUSE_BEFORE =
  '(^|[SEMICOLON STOP]) [WORD IF WHICH] [YOU IT WORD ART] [^NAME SEMICOLON STOP COMMA]{0,5} NAME [^NAME SEMICOLON STOP COMMA]{0,4} COMMA [WORD BE USE] [OF WE VERY]{0,3} $'

export const DENIALS: Templates = {
  NEEDLESS: [
    // "Ob Java oder Kotlin, ist zweitrangig": one of them will do.
    { before: 'NAME OR [OF ART]{0,2} NAME COMMA? BE [WE OF VERY]{0,3} $', says: null },
    // "Whether it is Java or Kotlin does not matter": either will do (asking.ts).
    { before: CHOICE_BEFORE, says: null },
    { before: PREDICATE, says: predicate(not), denied: predicate(must) },
    { before: START, after: NEAR_END, says: not },
    { before: 'NAME [KNOWLEDGE WORD WE]{0,2} $', says: predicate(not) },
    // "Ob Sie schon mit Scala gearbeitet haben, spielt für uns keine Rolle."
    { before: SUBCLAUSE_BEFORE, says: predicate(not) },
  ],
  NOT: [
    // "Mit Windows hast du bei uns nichts zu tun".
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} HAVE YOU [WE OF WORD VERY]{0,3} $',
      after: '^ TO',
      says: predicate(not),
    },
    // "Candidates who do not know Terraform will not be considered."
    {
      before: 'YOU WHICH [DO HAVE BE]? $',
      after:
        '^ [KNOW HAVE VERY KNOWLEDGE OF]{0,4} [ART VERY GOOD]{0,2} NAME [KNOWLEDGE WORD]{0,2} DO [WORD VERY]{0,2} NOT',
      says: ahead(must),
    },
    // "Auch wenn du Angular nicht kennst".
    {
      before: 'IF YOU [ART VERY GOOD]{0,2} NAME KNOWLEDGE? $',
      after: '^ VERY? [KNOW HAVE]',
      says: predicate(not),
    },
    // "We don't have any AI products yet": what a company lacks is denied to nobody.
    { before: 'WE DO? $', after: '^ VERY? HAVE', says: null },
    // "A degree is not needed, and neither is Java."
    {
      before: '(^|[COMMA SEMICOLON STOP AND DASH]) $',
      after: '^ [BE ARE OF] [ART VERY]{0,2} NAME',
      says: ahead(not),
    },
    // "Ein Studium ist nicht nötig, Java auch nicht."
    {
      before:
        '[NOT NO NEEDLESS] [^NAME STOP BUT]* COMMA [AND ART]? NAME ([AND OR COMMA]{1,2} NAME)? VERY{0,2} $',
      after: END,
      says: { ...not, looks: 'back' },
    },
    // "Java benötigen Sie, Perl nicht", "You must know Java, Perl not".
    {
      before:
        '[NEED OBLIGE MUST MUSTISH HAVE KNOW] [^NAME STOP BUT]* COMMA [AND ART BUT]{0,2} NAME ([AND OR COMMA]{1,2} NAME)? VERY{0,2} $',
      after: END,
      says: { ...not, looks: 'back' },
    },
    // "PHP: not here", "Perl? Not with us."
    { before: ANSWERED, after: BRIEF, says: predicate(not) },
    // "Java, not Spring", "(not Java)".
    { before: '(^|[COMMA BRACKET DASH]) $', after: '^ [ART VERY]{0,2} NAME', says: ahead(not) },
    // "Kotlin we do not use."
    {
      before: '(^|[COMMA SEMICOLON STOP]) NAME ([AND OR COMMA] NAME)? WE [DO VERY HAVE]{0,2} $',
      after: '^ VERY? [USE KNOW NEED] [VERY WORD]{0,2} ($|[COMMA SEMICOLON STOP])',
      says: predicate(not),
    },
    // "This is not a React role".
    { before: 'BE $', after: '^ ART [GOOD]? NAME [JOB WORD KNOWLEDGE]', says: ahead(not) },
    // "Arduino is not what we are after."
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} BE $',
      after: '^ [WORD ART COMMA WHICH]{1,3} WE [BE VERY]{0,2} [SEEK NEED]',
      says: predicate(not),
    },
    // "MongoDB is not something you have to know."
    {
      before: 'NAME [KNOWLEDGE WORD]{0,2} BE VERY? $',
      after: '^ [WORD ART COMMA WHICH]{1,3} YOU [OBLIGE NEED SHOULD HAVE TO DO VERY]{1,3}',
      says: predicate(not),
    },
    // "Is not used", "are not part".
    { before: 'BE $', after: '^ [VERY]{0,2} [USE KNOW]', says: predicate(not) },
    // "You have retired a Perl monolith" tells of you.
    { before: 'YOU [^NAME COMMA SEMICOLON STOP]{0,3} HAVE VERY? $', after: '^ USE', says: null },
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
    // "Du hast Terraform noch nie angefasst?", "du kennst Go noch nicht".
    {
      before: 'YOU [HAVE KNOW] [ART VERY GOOD]{0,2} NAME ([AND OR COMMA] NAME){0,3} $',
      after: '^ [NOT VERY]{0,2} [KNOW WORD DOING]{0,2} ($|[COMMA SEMICOLON STOP])',
      says: predicate(not),
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
    // "We don't mind whether you come from Ruby or Elixir."
    { after: `^ ${CHOICE_TOLD}`, says: null },
    { before: CHOICE_BEFORE, says: null },
    // "Nobody will ask you for Java."
    { before: `${NOBODY_HERE} $`, says: ahead(not) },
    // "Windows does not come into it."
    { before: 'NAME [KNOWLEDGE WORD DO]{0,3} NOT VERY? $', after: END, says: predicate(not) },
    {
      // "We don't care which of the two, as long as you know one" chooses.
      before: 'NOT [VERY BE DO TO WORD]{0,3} $',
      after: '^ [^SEMICOLON COLON STOP BRACKET NOT IF]{0,6} NAME [^IF]* $',
      says: ahead(not),
    },
  ],
  WITHOUT: [
    // "Candidates without knowledge of networks will struggle."
    {
      before: '^ VERY? YOU $',
      after: '^ [^COMMA SEMICOLON STOP]{0,4} NAME [WORD KNOWLEDGE]{0,2} DO',
      says: ahead(must),
    },
    // "You can't do this job without SQL", "there is no point in applying without it".
    {
      before: '(NOT | NO [WORD USE KNOWLEDGE] OF) [^COMMA SEMICOLON STOP NAME]{0,6} $',
      after: '^ [^COMMA SEMICOLON STOP]{0,4} NAME',
      says: ahead(must),
    },
    // "Without Kafka this will not work", "… there is no sense in it".
    {
      after:
        '^ [^COMMA SEMICOLON COLON STOP BRACKET AND BUT DOING]{0,5} NAME [^SEMICOLON STOP]{0,8} (NOT | NO [WORD USE KNOWLEDGE] OF)',
      says: ahead(must),
    },
    // "Without extensive knowledge of JavaScript"; but "without supervision in Java".
    {
      after: '^ ([USE KNOWLEDGE] OF)? [ART VERY GOOD WORD USE KNOW KNOWLEDGE]{0,3} NAME',
      says: ahead(not),
    },
  ],
  NO: [
    // "There is no point in applying without Kafka."
    { after: '^ [WORD USE KNOWLEDGE] OF [^COMMA SEMICOLON STOP NAME]{0,6} WITHOUT', says: null },
    // "No SQL, no job."
    { after: '^ GOOD? NAME KNOWLEDGE? COMMA NO WORD ($|[COMMA SEMICOLON STOP])', says: ahead(must) },
    { before: ANSWERED, after: BRIEF, says: predicate(not) },
    // "Go (no prior experience needed)", "Rust – no knowledge required".
    {
      before: '(^|[COLON COMMA DASH SEMICOLON]) $',
      after:
        '^ [ART GOOD VERY]{0,2} KNOWLEDGE [BE VERY]{0,3} [MUST MUSTISH NEED OBLIGE] [VERY WORD]? ($|[COMMA SEMICOLON STOP])',
      says: predicate(not),
    },
    {
      after: '^ [^COMMA SEMICOLON COLON STOP BRACKET AND BUT]{0,4} NAME',
      says: { ...ahead(not), hard: false },
    },
  ],
}
