/** Skills that a clause tells in words of its own, beside those that it names. */
import { inOrder } from '../in-order.ts'
import { type Form, newForm } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/load.ts'
import { firstFrom, type RawMatch } from '../match/find.ts'
import { once } from '../once.ts'
import { placesIn } from '../posting/clauses/items.ts'
import type { Section, SectionKind } from '../posting/section.ts'
import type { Range } from '../text/sentences.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { Block } from '../types.ts'
import { Scale } from '../weighing/scale.ts'

/**
 * In tenths of a logit: how much more than its threshold a clause must say there; elsewhere nobody is told to be any way.
 * What is to be done shows many skills, most of which nobody would write down.
 */
const LEAST: ReadonlyMap<SectionKind, number> = new Map([
  ['requirements', 0],
  ['preferred', 0],
  ['other', 0],
  ['duties', 15],
])
/** In tokens: what is shorter is a heading, or is read by phrases. */
const SHORTEST = 5
/** In tokens: so much of a clause is marked, the words that say the most. */
const LONGEST_MARK = 6
/** A clause that names more is about nothing else. */
const MOST_TECHNOLOGIES = 1
/** In tenths of a logit: a whole clause tells, and no word alone. */
const WITHOUT = 15
/** A clause tells of so many skills at most. */
const MOST = 2

/**
 * What a clause tells that names no skill of people itself, and that no other words of the posting name.
 * @param names sorted, never overlapping; so is the result, and apart from them
 * @param blocks sorted
 */
export function paraphrased(
  tokens: Tokens,
  names: readonly RawMatch[],
  { sections, blocks, lexicon }: { sections: readonly Section[]; blocks: readonly Block[]; lexicon: Lexicon },
): RawMatch[] {
  const found: RawMatch[] = []
  const { scale, forms } = prepared(lexicon)
  const named = new Set(names.map(({ form }) => form.skill))
  const parts = sections.filter(({ kind }) => LEAST.has(kind))
  let part = 0
  for (const place of placesIn(tokens, parts, blocks)) {
    const { from, to } = place
    if (to - from < SHORTEST) continue
    while ((parts[part] as Section).end <= (tokens.start[from] as number)) part++
    const own = within(place, names)
    if (own.some(({ form }) => OF_WORKING.has(lexicon.skills[form.skill]?.category ?? ''))) continue
    const least = LEAST.get((parts[part] as Section).kind) as number
    const technologies = own.filter(({ form }) => isTechnology(form, lexicon)).length
    if (technologies > MOST_TECHNOLOGIES) continue
    const told: RawMatch[] = []
    for (const { answer: skill } of scale.told(
      tokens,
      { from, to, marks: marksOf(technologies) },
      { least, most: MOST, without: WITHOUT },
    )) {
      const form = forms[skill] as Form
      if (named.has(form.skill)) continue
      const range = markOf((at) => scale.share(tokens, at, place, skill), place, [...own, ...told])
      if (range !== null) told.push({ ...range, form })
    }
    found.push(...inOrder(told, (one, other) => one.from - other.from))
  }
  return found
}

/** Stands among the words of a clause that names a technology: most such clauses are about nothing else. */
const TECHNICAL = ['@']
const NONE: readonly string[] = []

/** What is known of a clause besides its words. @param technologies so many it names */
export function marksOf(technologies: number): readonly string[] {
  return technologies > 0 ? TECHNICAL : NONE
}

const prepared = once((lexicon: Lexicon) => {
  const data = lexicon.weights('paraphrase')
  const forms = data.answers.map((id) => {
    const index = lexicon.skills.findIndex((skill) => skill.id === id)
    return newForm(index, id)
  })
  return { scale: new Scale(data), forms }
})

/** Ways of being and working: what a clause names of them it tells of. */
const OF_WORKING: ReadonlySet<string> = new Set(['soft', 'practice'])
const UNTECHNICAL: ReadonlySet<string> = new Set([...OF_WORKING, 'concept'])

/** Whether a name is one of a technology. */
export function isTechnology(form: Form, lexicon: Lexicon): boolean {
  return !UNTECHNICAL.has(lexicon.skills[form.skill]?.category ?? '')
}

function within({ from, to }: Range, names: readonly RawMatch[]): RawMatch[] {
  const first = firstFrom(names, from)
  const own: RawMatch[] = []
  for (let i = first; i < names.length && (names[i] as RawMatch).from < to; i++)
    own.push(names[i] as RawMatch)
  return own
}

/** The words of a clause that speak for a skill the most, beside each other and outside of what is `taken`; null where none does. */
function markOf(shareAt: (at: number) => number, { from, to }: Range, taken: readonly Range[]): Range | null {
  let best: Range | null = null
  let most = 0
  for (let start = from; start < to; start++) {
    let sum = 0
    for (let at = start; at < to && at - start < LONGEST_MARK; at++) {
      if (taken.some((one) => one.from <= at && at < one.to)) break
      sum += shareAt(at)
      if (sum > most) {
        most = sum
        best = { from: start, to: at + 1 }
      }
    }
  }
  return best
}
