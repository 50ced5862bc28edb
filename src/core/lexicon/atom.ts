/**
 * Atoms: the words that sentences which ask, wish and deny are made of, by what they do. skills-data/language/<code>.json
 * sorts the words of one language into these kinds. A kind has one letter, so that a sentence is a short string of
 * letters over which patterns of kinds are matched (src/core/syntax/pattern.ts).
 */
export const ATOM = {
  /** A skill that the lexicon names. */
  NAME: 'x',
  /** A word of no kind. */
  WORD: '_',
  /** tools, frameworks, languages: a noun for a kind of things. */
  TERM: '4',
  NUMBER: '#',
  /** The units of experience. */
  YEARS: 'y',
  MONTHS: 'v',
  BE: 'B',
  /** are, were: the same of several. */
  ARE: '5',
  /** do, will, can. */
  DO: 'h',
  /** would: the same of what may be. */
  WOULD: '"',
  /** could, might. */
  MAY: 'g',
  SHOULD: 'q',
  HAVE: 'H',
  /** required, mandatory: asks wherever it stands. */
  MUST: 'M',
  /** essential, needed: asks as a predicate, a label or in a bracket; "essential services" ask nothing. */
  MUSTISH: 'm',
  /** important, key: asks as a predicate or a label only. */
  MATTER: 'b',
  /** must, have to: a verb in front of what one has to know or have. */
  OBLIGE: 'j',
  /** need, require, expect: somebody asks. */
  NEED: 'Q',
  /** looking for, seeking: somebody is sought. */
  SEEK: 'S',
  /** care about, asked to: says something where it is denied. */
  CARE: '6',
  /** preferred, nice to have: wishes wherever it stands. */
  WISH: 'W',
  /** helpful, welcome: wishes as a predicate or at an end. */
  HELPFUL: 'l',
  /** plus, bonus, asset: a noun that wishes behind a verb or article, in a bracket or as a label. */
  EXTRA: 'w',
  OPTIONAL: 'e',
  /** schaden: wishes where it is denied. */
  HURT: '7',
  /** counts in your favour, impresses us: a verb that wishes for its subject. */
  COUNTS: '>',
  /** sets, puts, makes: a verb that wishes together with a word of APART ("sets strong candidates apart"). */
  LIFT: '1',
  /** apart, ahead, smile: what a verb of LIFT does to somebody. */
  APART: '3',
  /** let us know, hit the ground running: what comes of it where a condition is met. */
  GLAD: '8',
  /** fine, enough: as a predicate it lets something do. */
  FINE: '0',
  /** foreign, a closed book: what a skill should not be to one. */
  STRANGE: 'F',
  /** ideally, preferably: wishes for what follows. */
  IDEALLY: 'I',
  /** "gerne": wishes where a part of a sentence begins with it, and tells elsewhere how somebody does something. */
  GLADLY: '9',
  /** would love to see, prefer. */
  LOVE: 'L',
  NOT: 'N',
  /** no, kein: in front of a noun. */
  NO: 'n',
  /** nobody, no one: who is said to need it. */
  NOBODY: '<',
  WITHOUT: 'z',
  /** unnecessary, irrelevant. */
  NEEDLESS: 'Z',
  /** experience, knowledge, familiar: what one has of a skill. */
  KNOWLEDGE: 'K',
  /** know, used, built: what one has done with it. */
  KNOW: 'k',
  /** strong, proven, relational: in front of a noun. */
  GOOD: 'G',
  /** building, running. */
  DOING: 'V',
  WE: 'U',
  /** use, run on: what is told of a stack. */
  USE: 'u',
  /** you, the candidate: who is asked. */
  YOU: 'Y',
  ART: 'a',
  /** all, every: an article that a denial in front leaves standing, "you need not know all of it". */
  ALL: '/',
  /** very, highly, also: changes nothing. */
  VERY: 'd',
  IF: 'i',
  TO: 'T',
  /** of, in, with. */
  OF: 'p',
  AND: '&',
  OR: 'R',
  BOTH: '2',
  /** "plus" joins, or is a plus: what stands around it decides. */
  PLUS: 't',
  /** "like" gives examples, or is a verb. */
  LIKE: 'A',
  BUT: 'c',
  WHICH: 'r',
  /** such as, e.g.: examples follow, one is enough. */
  SUCH: 'o',
  /** one of, either: alternatives follow. */
  ONEOF: 'O',
  /** or similar, etc.: what precedes are alternatives. */
  SIMILAR: 's',
  /** including: parts follow, each asked. */
  INCLUDING: 'C',
  /** degree, bachelor. */
  DIPLOMA: 'D',
  /** interest in, willing to learn. */
  LEARN: 'E',
  /** it, this one, both of them. */
  IT: 'P',
  FOCUS: 'f',
  /** engineer, role, team. */
  JOB: 'J',
  STACK: 'X',
  // Marks and brackets are units of a sentence like words.
  COMMA: ',',
  COLON: ':',
  SEMICOLON: ';',
  DASH: '~',
  STOP: '!',
  SLASH: '%',
  ADD: '=',
  BRACKET: '@',
} as const

export type AtomKind = keyof typeof ATOM

/** Every letter has a code below this: tables by letter have so many entries. */
export const LETTERS = 128

/** What a word or phrase tells besides, as bits: one may have several, and be an atom of any kind. */
export const TRAIT = {
  /** The company speaks of itself: "our client", "founded". */
  company: 1 << 0,
  /** Years in its company are none of experience: "ago", "contract". */
  'no-experience': 1 << 1,
  /** Years in its company are: "background", "hands-on". */
  experience: 1 << 2,
  /** The work as such: "software development". */
  trade: 1 << 3,
  /** Makes people of what stands before it: "QA engineers". */
  person: 1 << 4,
  /** A field of study stands near: "degree", "studies in". */
  study: 1 << 5,
} as const

export type Trait = keyof typeof TRAIT

/** Codes of the languages that postings are read in; each has a file in skills-data/language/. */
export const LANGUAGES = ['en', 'de'] as const
