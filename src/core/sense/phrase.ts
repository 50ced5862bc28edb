/** What a phrase of skills-data/ambiguity says of the word in it: bits of `Lexicon.idioms`. */
export const PHRASE = { NEVER: 1, IS: 2 } as const
