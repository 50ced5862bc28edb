/** Facts that words of the text may state, each with the classes of these words: skills-data/facts/words.json. */
export const FACT_CLASSES = {
  /** `days` and what stands for them tell how often one is in the office, `weekdays` on which ones. */
  place: ['remote', 'hybrid', 'on-site', 'days', 'weekdays'],
  /** `words` need others beside them; the rest say it by themselves. */
  employment: ['words', 'full-time', 'part-time', 'contract', 'permanent'],
  /** `labels` stand in front of the place with a colon or dash, `bare-labels` without one, too; `houses` open a line. */
  location: ['labels', 'bare-labels', 'based', 'houses'],
  /** Towns, and such as are words or names of people too: "Reading", "Charlotte". */
  town: ['towns', 'towns-and-words'],
  visa: ['words'],
  /** `checks`: of a person, or of a system. */
  clearance: ['words', 'checks'],
  'on-call': ['words'],
  /** `of-the-job`: mean no other travels. */
  travel: ['words', 'of-the-job'],
  /** `quiet`: phrases that hold a word for a degree and mean none ("scrum master"). */
  degree: ['associate', 'bachelor', 'master', 'doctorate', 'any', 'quiet'],
} as const
export type FactFamily = keyof typeof FACT_CLASSES
