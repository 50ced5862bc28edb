/** Facts that words of the text may state, each with the classes of these words: skills-data/facts/words.json. */
export const FACT_CLASSES = {
  /** `days` and what stands for them tell how often one is in the office. */
  place: ['remote', 'hybrid', 'on-site', 'days'],
  employment: ['words'],
  location: ['words'],
  visa: ['words'],
  clearance: ['words'],
  'on-call': ['words'],
  travel: ['words'],
  /** `quiet`: phrases that hold a word for a degree and mean none ("scrum master"). */
  degree: ['associate', 'bachelor', 'master', 'doctorate', 'any', 'quiet'],
} as const
export type FactFamily = keyof typeof FACT_CLASSES
