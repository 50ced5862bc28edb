/** What a heading in words of no list tells: it is weighed by all of its words. */
import type { Lexicon } from '../../lexicon/load.ts'
import { once } from '../../once.ts'
import type { Range } from '../../text/sentences.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { Scale } from '../../weighing/scale.ts'
import { stemOf } from '../../weighing/stems.ts'
import type { SectionKind } from '../section.ts'

/** Stands in front of the word that ends a heading. */
const ENDS = '<'
/** Stands in front of the number of its words. */
const WORDS = '='
const MOST_WORDS = 9

/** What is known of a heading besides its words and their order. */
export function marksOf(tokens: Tokens, { from, to }: Range): string[] {
  return [ENDS + stemOf(wordAt(tokens, to - 1)), WORDS + Math.min(MOST_WORDS, to - from)]
}

/**
 * @param least in tenths of a logit: how clearly its words must say it, beside even odds
 * @returns the kind of section that a heading opens, or null where its words say none clearly
 */
export function weighedKind(
  tokens: Tokens,
  heading: Range,
  least: number,
  lexicon: Lexicon,
): SectionKind | null {
  const { scale, kinds } = prepared(lexicon)
  const marks = marksOf(tokens, heading)
  const [told] = scale.told(tokens, { from: heading.from, to: heading.to, marks }, { most: 1, least })
  return told === undefined ? null : (kinds[told.answer] as SectionKind)
}

const prepared = once((lexicon: Lexicon) => {
  const data = lexicon.weights('heading-kind')
  return { scale: new Scale(data), kinds: data.answers }
})
