/** The classes of cue phrases in skills-data/language/cues.json, as bits: one phrase may have several. */
export const CUE = {
  /** Softens what stands before it: "Kafka is a plus". */
  PREFERRED_AFTER: 1 << 0,
  /** Softens what follows: "ideally Kafka". */
  PREFERRED_BEFORE: 1 << 1,
  /** "Java is required". */
  REQUIRED_AFTER: 1 << 2,
  /** "must have Java". */
  REQUIRED_BEFORE: 1 << 3,
  /** Says that the reader should have what follows: "experience with". */
  ASKS: 1 << 4,
  /** "PHP is not required". */
  NOT_NEEDED_AFTER: 1 << 5,
  /** "no", "without". */
  NEGATES: 1 << 6,
  /** Looks like a negation and is none: "not only". */
  NO_NEGATION: 1 << 7,
  /** "such as", "e.g.": what follows are examples, one is enough. */
  SUCH_AS: 1 << 8,
  /** "one of", "at least one": what follows are alternatives. */
  ONE_OF: 1 << 9,
  /** "or similar": what precedes are alternatives. */
  OR_SIMILAR: 1 << 10,
  /** "years", "yrs". */
  YEARS: 1 << 11,
  /** "months". */
  MONTHS: 1 << 12,
  /** The company speaks of itself: "we", "our". */
  COMPANY: 1 << 13,
  /** Years that are not asked: "ago", "founded", "years old". */
  NOT_YEARS: 1 << 14,
  /** Makes years a matter of experience: "experience", "background". */
  EXPERIENCE: 1 << 15,
  /** Words that stand between list items without meaning: "the", "a", "other". */
  FILLER: 1 << 16,
  /** Experience in general: "software development", "professional". */
  GENERAL: 1 << 17,
  /** Makes a name of what stands before it: "QA engineers". */
  ROLE_NOUN: 1 << 18,
  /** The company tells what it has; nothing is asked of what follows: "we use". */
  TELLS: 1 << 19,
  /** What follows is a field of study: "degree in", "BSc". */
  DEGREE: 1 << 20,
  /** Means what it means in brackets only: "Rust, Go (assets)", but "financial assets". */
  BRACKETED: 1 << 21,
} as const

export type CueClass = keyof typeof CUE
