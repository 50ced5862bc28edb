/**
 * Which ambiguous words are the skill: one logistic score each. The weights are shared over all words and trained
 * (`npm run train`) from labelled sentences and postings; they stand in skills-data/sense/weights.json.
 */
import type { Form } from '../lexicon/forms.ts'
import type { Lexicon } from '../lexicon/load.ts'
import type { RawMatch } from '../match/find.ts'
import { SHAPE } from '../text/shape.ts'
import type { Tokens } from '../text/tokenize.ts'
import { companionsOf } from './features/discourse.ts'
import { observe } from './features/observe.ts'
import { F } from './features/slots.ts'
import { countSure, type Scene, type SenseContext, STATE, sceneOf, spellingOf } from './scene.ts'
import { type SenseWeights, weightsOf } from './weights.ts'

/** The first round sees each word alone, the second what the first was sure of. A third changes 1 word in 1,000. */
const ROUNDS = 2
/** "R&D", "go to market", "can write": no surroundings make a skill of these. */
const VETO = -1000
/** How sure the first round must be before its word speaks for others, in tenths of a logit: 73 of 100. */
const SURE = 10

/**
 * The candidates that count as skills: those whose form is only ever the skill, and those whose score says so.
 * Where a node has several forms ("SOLID", "Solid") the one that is written like the text is weighed; where it is
 * no skill, a form that needs no evidence and means another one takes its place ("Pub/Sub" without a word of Google).
 *
 * @param candidates sorted, never overlapping; so is the result
 */
export function senses(
  tokens: Tokens,
  candidates: readonly RawMatch[],
  lexicon: Lexicon,
  context: SenseContext,
): RawMatch[] {
  const chosen = candidates.map((match) => shared(choose(tokens, match), candidates, lexicon))
  if (chosen.every(({ form }) => form.ambiguity === null)) return chosen
  const weights = weightsOf(lexicon)
  const scores = settle(sceneOf(tokens, chosen, lexicon, context), weights)
  const kept: RawMatch[] = []
  for (let i = 0; i < chosen.length; i++) {
    const match = chosen[i] as RawMatch
    if (match.form.ambiguity === null || (scores[i] as number) >= weights.threshold) kept.push(match)
    else {
      const other = otherSense((candidates[i] as RawMatch).form, match.form.skill)
      if (other !== null) kept.push({ ...match, form: other })
    }
  }
  return kept
}

/** Weighs every candidate in rounds, sets their states, and returns the last scores, in tenths of a logit. */
export function settle(scene: Scene, weights: SenseWeights, rounds = ROUNDS): readonly number[] {
  const { matches, state } = scene
  const scores = new Array<number>(matches.length).fill(0)
  const candidates: number[] = []
  for (let i = 0; i < matches.length; i++)
    if ((matches[i] as RawMatch).form.ambiguity !== null) candidates.push(i)
  for (let round = 0; round < rounds; round++) {
    if (round > 0) countSure(scene)
    for (const i of candidates) scores[i] = weigh(scene, matches[i] as RawMatch, weights)
    for (const i of candidates) {
      const score = scores[i] as number
      state[i] = score >= SURE ? STATE.NAME : score <= -SURE ? STATE.WORD : STATE.OPEN
    }
  }
  return scores
}

function weigh(scene: Scene, match: RawMatch, weights: SenseWeights): number {
  const { ambiguity, text } = match.form
  // "You know Java and can write": what is written in capitals as a name is none in small letters among ordinary words.
  const isWordWhenSmall = ambiguity?.everyday === true && !ambiguity.lower
  let score = weights.prior(text)
  let isBarred = false
  let isSpokenFor = false
  observe(scene, match, (feature, writing) => {
    if (feature === F.phrase['idiom of more'] || (isWordWhenSmall && feature === F.written.small))
      isBarred = true
    if (feature === F.phrase['the longer one speaks for it']) isSpokenFor = true
    score += weights.of(feature, writing)
  })
  return isBarred && !isSpokenFor ? VETO : score
}

/** The candidates that a heading may name, before any is weighed: an ordinary word in lower case is none. */
export function likely(tokens: Tokens, candidates: readonly RawMatch[]): RawMatch[] {
  return candidates.filter(
    ({ from, form }) => form.ambiguity?.everyday !== true || tokens.shape[from] !== SHAPE.LOWER,
  )
}

/** The first form of a chain that needs no evidence and means another skill, or null. */
function otherSense(first: Form | null, skill: number): Form | null {
  for (let form = first; form !== null; form = form.next)
    if (form.ambiguity === null && form.skill !== skill) return form
  return null
}

/** Of forms that two skills share but for capitals the one whose companions are named: "Apex" beside PL/SQL is Oracle's. */
function shared(match: RawMatch, candidates: readonly RawMatch[], lexicon: Lexicon): RawMatch {
  if (match.form.ambiguity?.shared !== true) return match
  const clear = new Set(
    candidates.filter(({ form }) => form.ambiguity === null).map(({ form }) => form.skill),
  )
  let best = match.form
  let most = companionsAmong(best, clear, lexicon)
  const first = (candidates.find(({ from }) => from === match.from) as RawMatch).form
  for (let form: Form | null = first; form !== null; form = form.next) {
    const count = companionsAmong(form, clear, lexicon)
    if (form.ambiguity?.shared !== true || count <= most) continue
    best = form
    most = count
  }
  return best === match.form ? match : { ...match, form: best }
}

function companionsAmong({ ambiguity }: Form, named: ReadonlySet<number>, lexicon: Lexicon): number {
  let count = 0
  if (ambiguity !== null) for (const skill of companionsOf(ambiguity, lexicon)) if (named.has(skill)) count++
  return count
}

/** Of forms that fold alike, the one that is written as in the text. */
export function choose(tokens: Tokens, match: RawMatch): RawMatch {
  if (match.form.next === null) return match
  const text = spellingOf(tokens, match.from, match.to)
  let best: Form | null = null
  for (let form: Form | null = match.form; form !== null; form = form.next) {
    if (form.text === text) return { ...match, form }
    if (best === null || (best.ambiguity?.lower === false && form.ambiguity?.lower !== false)) best = form
  }
  return { ...match, form: best as Form }
}
