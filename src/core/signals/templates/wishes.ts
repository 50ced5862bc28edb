/** Words that wish: preferred, a plus, ideally, would love to see. */
import {
  ARTICLE,
  ahead,
  END,
  FREE,
  LIFTS,
  must,
  NEAR_END,
  not,
  PREDICATE,
  predicate,
  START,
  type Template,
  type Templates,
  tell,
  wish,
} from './template.ts'

const NOUNS_WISH: Template[] = [
  // "A plus if you know", "bonus points for", "big pluses are".
  { before: PREDICATE, after: '^ IF', says: ahead(wish) },
  { before: PREDICATE, after: FREE, says: predicate(wish), denied: predicate(not) },
  { after: '^ IF', says: ahead(wish) },
  // "Rust gives you a real edge."
  { before: LIFTS, after: FREE, says: predicate(wish) },
  { before: START, after: '^ [OF BE]', says: ahead(wish) },
  // "Extrapunkte gibt es für alle, die …", "bonus points go to those who …".
  {
    before: START,
    after:
      '^ [WORD HAVE DO USE] [IT WORD WE OF TO YOU ALL]{1,5} COMMA? [ART WHICH]? [^NAME SEMICOLON STOP]{0,3} NAME',
    says: ahead(wish),
  },
  // "Für Ansible gibt es Bonuspunkte."
  {
    before:
      '(^|[COMMA SEMICOLON STOP AND]) OF [ART VERY GOOD KNOWLEDGE OF]{0,4} NAME ([COMMA AND OR]{1,2} NAME){0,4} KNOWLEDGE? [WORD HAVE] [IT WE] VERY? $',
    says: { ...wish, looks: 'back' },
  },
  { before: ARTICLE, after: FREE, says: wish },
  { before: START, after: '^ COMMA', says: null },
  { before: START, after: NEAR_END, says: wish },
  { after: '^ COLON', says: ahead(wish) },
  { before: '[KNOWLEDGE NAME] [GOOD VERY]{0,3} $', after: END, says: wish },
  // "RabbitMQ - incredible advantage"
  { before: '[DASH COLON BRACKET COMMA] [WORD GOOD VERY ART]{1,2} $', after: END, says: wish },
]

export const WISHES: Templates = {
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
    // "Statistics would be a nice surprise."
    {
      before: '[WOULD MAY] BE ART [VERY GOOD]{0,2} $',
      after: '^ WORD{1,2} (OF | $ | [COMMA STOP SEMICOLON BUT])',
      says: predicate(wish),
    },
    { after: '^ IF', says: ahead(wish) },
    // "It helps to have run NATS."
    { before: '^ IT VERY? $', after: '^ [TO WORD COMMA]', says: ahead(wish) },
    // "Ideal would be …"
    { before: START, after: '^ [DO MAY]{0,2} BE', says: ahead(wish) },
    { before: START, after: NEAR_END, says: wish },
    { before: '[NAME KNOWLEDGE VERY BRACKET] DO? $', after: END, says: wish },
    // "Kubernetes on your CV helps."
    { before: 'NAME OF YOU [WORD NAME]{1,2} DO? $', after: END, says: predicate(wish) },
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
      after: '^ COMMA [OF ART VERY GOOD KNOWLEDGE KNOW HAVE]{0,4} NAME',
      says: ahead(wish),
    },
    // "If you have used Airflow or Dagster, even better."
    { before: 'NAME [^SEMICOLON STOP]{0,4} [COMMA DASH] $', after: END, says: wish },
    { says: ahead(wish), denied: null },
  ],
  GLADLY: [
    // "Gerne, aber nicht zwingend, kennst du Kafka".
    { before: START, after: '^ COMMA BUT [NOT NO NEEDLESS]', says: ahead(wish) },
    // "Kubernetes, gerne auf AWS"; "du arbeitest gerne mit Kafka" wishes nothing.
    {
      before: '(^|[COMMA SEMICOLON COLON STOP DASH BRACKET BUT]) AND? $',
      after: '^ [VERY OF ART GOOD KNOWLEDGE]{0,4} [NAME BRACKET]',
      says: ahead(wish),
    },
  ],
  COUNTS: [
    // "You stand out if …", "… from the crowd if …".
    { after: '^ (OF [ART WE]? WORD | APART)? [IF COLON]', says: ahead(wish) },
    // "You round off the team."
    { before: 'YOU DO? $', says: null },
    { says: predicate(wish), denied: null },
  ],
  APART: [
    { before: LIFTS, after: '^ [IF COLON]', says: ahead(wish) },
    { before: LIFTS, says: predicate(wish), denied: null },
  ],
  BUT: [
    // "Useful but not decisive: Vault, Istio", "helpful, though we don't insist: Vault"
    {
      before: '^ [ART VERY]{0,2} [GOOD HELPFUL WISH EXTRA] COMMA? VERY? $',
      after: '^ (WE [DO VERY WOULD]{0,2})? (NOT|NO) [^COLON]{1,5} COLON',
      says: ahead(wish),
    },
  ],
  WOULD: [
    // "Elasticsearch would shorten your first weeks": what a skill would do is wished for.
    {
      before:
        '(^|[COMMA SEMICOLON STOP BUT]) [ART VERY GOOD WORD AND KNOWLEDGE OF]{0,5} NAME ([COMMA AND OR]{1,2} NAME){0,4} KNOWLEDGE? $',
      after: '^ VERY? [WORD LIFT USE] [WE YOU ART WORD]',
      says: predicate(wish),
    },
  ],
  GLAD: [
    // "Ever built something with WebSockets? Tell us."
    {
      before: 'NAME [^SEMICOLON STOP IF]{0,3} DASH [GOOD VERY WORD COMMA AND WE DO]{0,4} $',
      says: predicate(wish),
    },
    // "If you have run Kafka in production, tell us."
    { before: 'IF [^NAME SEMICOLON STOP]{0,10} NAME [^SEMICOLON STOP IF]{0,8} $', says: predicate(wish) },
    // "You will fit right in if …" is what asks.
    { before: 'YOU [DO VERY]{0,2} $', says: null },
    { after: '^ IF', says: ahead(wish) },
  ],
  LOVE: [
    // "What we would like to see: 3 years of Java" asks as a heading.
    { before: '^ WORD WE $', after: '^ (COLON|$)', says: null },
    // "If you would love to work with Go" is of what they do.
    { before: 'YOU [DO VERY HAVE NOT SHOULD]{0,3} $', says: null },
    { says: ahead(wish), denied: null },
  ],
  IF: [
    // "If you've touched Kafka before, great!"
    {
      after:
        '^ YOU [HAVE VERY DO]{0,3} [KNOW KNOWLEDGE] [^SEMICOLON STOP COMMA]{0,6} NAME [^SEMICOLON STOP COMMA]{0,3} COMMA [GOOD VERY]{1,2} ($|[SEMICOLON STOP])',
      says: ahead(wish),
    },
    // "If MongoDB rings a bell, great."
    {
      after: '^ NAME [^SEMICOLON STOP COMMA]{1,5} COMMA [GOOD VERY]{1,2} ($|[SEMICOLON STOP])',
      says: ahead(wish),
    },
    // "Whoever knows Kafka has an edge."
    {
      after:
        '^ YOU [HAVE VERY DO]{0,2} [KNOW KNOWLEDGE] [^SEMICOLON STOP COMMA]{0,4} NAME HAVE [ART VERY GOOD]{0,2} [EXTRA APART] ($|[SEMICOLON STOP])',
      says: ahead(wish),
    },
  ],
  LEARN: [
    // "You will learn Kafka with us": it is given.
    {
      before: '(^|[COMMA SEMICOLON STOP AND]) VERY? YOU $',
      after: '^ [ART GOOD VERY]{0,3} NAME',
      says: tell,
    },
    {
      before: 'YOU [DO VERY]{1,2} $',
      after: '^ [ART GOOD VERY]{0,3} NAME [^KNOWLEDGE KNOW HAVE]* $',
      says: tell,
    },
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
  MAY: [
    // "You might also know Docker".
    { after: '^ [VERY TO]{0,2} [HAVE KNOW]', says: ahead(wish) },
  ],
}
