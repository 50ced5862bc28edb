/**
 * The words of the hover card. They go to the page by message, in the chosen language, because a content script is
 * to carry no catalogue of strings. Pages import only types of this file.
 */
import { languageTag, messageOf, type StringKey } from './strings.ts'

const CARD_KEYS = [
  'card.level.required',
  'card.level.preferred',
  'card.level.mentioned',
  'card.state.matched',
  'card.state.implied',
  'card.state.impliedBy',
  'card.state.related',
  'card.state.relatedTo',
  'card.state.missing',
  'card.state.covered',
  'card.state.neutral',
  'card.unwanted',
  'card.because.word',
  'card.because.signals',
  'card.because.section',
  'card.because.both',
  'card.years.one',
  'card.years.other',
  'card.asked',
  'card.or',
  'card.clause',
  'card.have',
  'card.have.label',
  'card.notASkill',
  'card.notASkill.label',
  'card.previous',
  'card.next',
  'card.place',
] as const satisfies readonly StringKey[]

export interface CardWords {
  /** BCP 47, for `lang`, plurals and lists. */
  tag: string
  messages: Readonly<Record<(typeof CARD_KEYS)[number], string>>
}

/** The card's words in the language that is spoken now. */
export function cardWords(): CardWords {
  const messages = Object.fromEntries(CARD_KEYS.map((key) => [key, messageOf(key)]))
  return { tag: languageTag(), messages: messages as CardWords['messages'] }
}
