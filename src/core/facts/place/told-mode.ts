/** Where the work is done, as a sentence tells it in words of no list: it is weighed by all of its words. */
import type { Lexicon } from '../../lexicon/load.ts'
import { once } from '../../once.ts'
import { type Range, sentencesOf } from '../../text/sentences.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Fact, WorkMode } from '../../types.ts'
import { Scale } from '../../weighing/scale.ts'

/** In tokens: what is shorter is a line of facts; what is longer, a text without its marks. */
const SHORTEST = 5
const LONGEST = 60
/** In tenths of a logit: a posting has dozens of sentences, of which one may tell it. */
const LEAST = 8
/** In tenths of a logit: no word tells it alone. */
const WITHOUT = 20
const NO_MARKS: readonly string[] = []

/** @returns what the sentence says that says it most clearly, or null where none does */
export function toldMode(tokens: Tokens, lexicon: Lexicon): Fact<WorkMode> | null {
  const { scale, modes } = prepared(lexicon)
  let best: Fact<WorkMode> | null = null
  let clearest = -1
  for (const sentence of sentencesOf(tokens)) {
    const length = sentence.to - sentence.from
    if (length < SHORTEST || length > LONGEST) continue
    const [told] = scale.told(tokens, clauseOf(sentence), { most: 1, least: LEAST, without: WITHOUT })
    if (told === undefined || told.beyond <= clearest) continue
    clearest = told.beyond
    const start = tokens.start[sentence.from] as number
    const end = tokens.end[sentence.to - 1] as number
    best = { value: modes[told.answer] as WorkMode, span: { start, end } }
  }
  return best
}

/** Nothing is known of a sentence besides its words. */
export function clauseOf({ from, to }: Range) {
  return { from, to, marks: NO_MARKS }
}

const prepared = once((lexicon: Lexicon) => {
  const data = lexicon.weights('work-mode')
  return { scale: new Scale(data), modes: data.answers }
})
