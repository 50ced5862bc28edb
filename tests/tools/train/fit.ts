/** Learns what speaks for a name being the skill (src/core/sense). */

import type { Lexicon } from '../../../src/core/lexicon/load.ts'
import { observe } from '../../../src/core/sense/features/observe.ts'
import { FEATURES, WORDS_FROM, WRITINGS } from '../../../src/core/sense/features/slots.ts'
import { type Scene, STATE } from '../../../src/core/sense/scene.ts'
import { settle } from '../../../src/core/sense/senses.ts'
import { prepare, type SenseWeights, type WeightsData } from '../../../src/core/sense/weights.ts'
import { descend } from './adagrad.ts'
import type { Example } from './examples/examples.ts'
import type { Random } from './examples/random.ts'

/** In tenths of a logit. Cross-validation is flat from -10 to 5; names that begin short lines sit low. */
const THRESHOLD = -5
const EPOCHS = 30
/** Postings give each candidate sisters that are settled, short texts do not: both views are trained. */
const OPEN_SHARE = 0.4

/** Every feature has one weight for all candidates and one for each way of writing. */
const PER_FEATURE = 1 + WRITINGS.length

interface Row {
  features: Int32Array
  is: number
  weight: number
}

export class Fit {
  private readonly places = new Map<string | number, number>()
  private readonly keys: (string | number)[] = []
  private readonly penalties: number[] = []
  private readonly lexicon: Lexicon
  private readonly random: Random

  constructor(lexicon: Lexicon, random: Random) {
    this.lexicon = lexicon
    this.random = random
  }

  /** Trains in rounds: what the first weights find is what the second see around their candidates. */
  train(examples: readonly Example[]): WeightsData {
    const scenes = [...new Set(examples.map(({ scene }) => scene))]
    for (const scene of scenes) reopen(scene)
    const open = this.rows(examples)
    let data = this.descend(open)
    for (let round = 0; round < 2; round++) {
      const weights = this.prepared(data)
      for (const scene of scenes) {
        reopen(scene)
        settle(scene, weights, 1)
      }
      const settled = this.rows(examples)
      data = this.descend([
        ...open.map((row) => ({ ...row, weight: row.weight * OPEN_SHARE })),
        ...settled.map((row) => ({ ...row, weight: row.weight * (1 - OPEN_SHARE) })),
      ])
    }
    for (const scene of scenes) reopen(scene)
    return data
  }

  prepared(data: WeightsData): SenseWeights {
    return prepare(data, (word) => this.lexicon.vocabulary.get(word))
  }

  private rows(examples: readonly Example[]): Row[] {
    return examples.map((example) => ({
      features: this.featuresOf(example),
      is: example.is ? 1 : 0,
      weight: example.weight,
    }))
  }

  private featuresOf({ scene, match, source }: Example): Int32Array {
    const found = new Set<number>()
    const isMade = source === 'made' || source === 'proven' || source === 'pretended'
    observe(scene, match, (feature, writing) => {
      const name = feature < WORDS_FROM ? (FEATURES[feature] as string) : ''
      // A made sentence is made from these.
      if (source === 'made' && (name.startsWith('phrase: ') || name.startsWith('form: '))) return
      found.add(this.place(feature * PER_FEATURE, penaltyOf(name, feature)))
      found.add(this.place(feature * PER_FEATURE + 1 + writing, penaltyOf(name, feature) * SPECIFIC))
    })
    // Made examples say nothing of how often a word is the skill.
    if (isMade) found.add(this.place('made', 0))
    else found.add(this.place(`word ${match.form.text}`, WORD_PENALTY))
    return Int32Array.from(found)
  }

  private place(key: string | number, penalty: number): number {
    const known = this.places.get(key)
    if (known !== undefined) return known
    const place = this.keys.push(key) - 1
    this.places.set(key, place)
    this.penalties.push(penalty)
    return place
  }

  private descend(rows: readonly Row[]): WeightsData {
    const { random, penalties } = this
    const weights = descend(
      rows.map(({ features, is, weight }) => ({ places: features, is, weight })),
      { penalties, random, epochs: EPOCHS },
    )
    return this.toData(weights)
  }

  private toData(weights: Float64Array): WeightsData {
    const data = { threshold: THRESHOLD, features: {}, before: {}, after: {}, words: {} } as {
      threshold: number
      features: Record<string, number[]>
      before: Record<string, number[]>
      after: Record<string, number[]>
      words: Record<string, number>
    }
    for (const [place, key] of this.keys.entries()) {
      const tenths = Math.round((weights[place] as number) * 10)
      if (tenths === 0 || key === 'made') continue
      if (typeof key === 'string') {
        data.words[key.slice('word '.length)] = tenths
        continue
      }
      const feature = Math.floor(key / PER_FEATURE)
      const [list, name] = this.named(feature, data)
      const row = list[name] ?? []
      list[name] = row
      for (let i = row.length; i < key % PER_FEATURE; i++) row.push(0)
      row[key % PER_FEATURE] = tenths
    }
    return data
  }

  private named(
    feature: number,
    data: {
      features: Record<string, number[]>
      before: Record<string, number[]>
      after: Record<string, number[]>
    },
  ): [Record<string, number[]>, string] {
    if (feature < WORDS_FROM) return [data.features, FEATURES[feature] as string]
    const word = this.lexicon.vocabulary.text((feature - WORDS_FROM) >> 1)
    return [(feature - WORDS_FROM) % 2 === 0 ? data.before : data.after, word]
  }
}

/** Weak evidence for a feature pulls it to zero: single words more than their classes, one skill most of all. */
function penaltyOf(name: string, feature: number): number {
  if (feature >= WORDS_FROM) return 1.5
  if (name.startsWith('always')) return 0
  return name.startsWith('two ') ? 0.8 : 0.4
}
const WORD_PENALTY = 3
/** What holds for all ways of writing is to be learnt there. */
const SPECIFIC = 1.5

export function reopen(scene: Scene): void {
  for (const [i, { form }] of scene.matches.entries())
    if (form.ambiguity !== null) scene.state[i] = STATE.OPEN
  scene.sure.clear()
}
