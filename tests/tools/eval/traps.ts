/** Sentences with words that are a skill in one place and none in the other: tests/traps. */
import { join } from 'node:path'
import { readPatterns, readTraps } from '../train/examples/traps.ts'
import { type Engine, ROOT } from './engine.ts'
import { Counts, row, Share, table } from './score.ts'

const FOLDER = join(ROOT, 'tests/traps')
/** What nobody tunes by; the measure alone reads it. */
export const HELD_OUT = join(FOLDER, 'held-out')
const WORDS_SHOWN = 30

export interface TrapReport {
  text: string
  faults: number
  sentences: number
  precision: number | null
  recall: number | null
}

/**
 * @param worst how many sentences to show
 * @param heldOut reads the sentences that nobody tunes by, and tells only how many are wrong
 */
export function judgeTraps(engine: Engine, worst: number, heldOut = false): TrapReport {
  const traps = readTraps(heldOut ? HELD_OUT : FOLDER)
  const total = new Counts()
  const words = new Map<string, Counts>()
  const faults: string[] = []
  for (const trap of traps) {
    const word = words.get(trap.word) ?? new Counts()
    words.set(trap.word, word)
    const found = engine.read('', trap.text).mentions.some(({ skill }) => skill === trap.skill)
    for (const counts of [total, word]) {
      if (found && trap.is) counts.right++
      else if (found) counts.wrong++
      else if (trap.is) counts.missed++
    }
    if (found !== trap.is) faults.push(`  ${trap.skill} ${trap.is ? 'missed' : 'wrong '}: ${trap.text}`)
  }
  const worstWords = [...words]
    .filter(([, counts]) => counts.wrong + counts.missed > 0)
    .sort(([, a], [, b]) => b.wrong + b.missed - a.wrong - a.missed)
    .slice(0, WORDS_SHOWN)
  const parts = [
    `${heldOut ? 'Held out: ambiguous' : 'Ambiguous'} words: ${traps.length} sentences, ${words.size} words, ${faults.length} sentences wrong`,
    table([
      ['', 'precision', 'recall', 'F1', ''],
      row('all words', total),
      ...(heldOut ? [] : worstWords.map(([word, counts]) => row(word, counts))),
    ]),
  ]
  if (faults.length > 0 && worst > 0 && !heldOut) parts.push(faults.slice(0, worst * 3).join('\n'))
  return {
    text: parts.join('\n\n'),
    faults: faults.length,
    sentences: traps.length,
    precision: total.precision,
    recall: total.recall,
  }
}

/** Every pattern with every name in every context: whether the name is found at all. */
export function judgePatterns(
  engine: Engine,
  worst: number,
  heldOut = false,
): { text: string; value: number | null } {
  const { patterns, contexts, names } = readPatterns(heldOut ? HELD_OUT : FOLDER)
  const clear = new Share()
  const ambiguous = new Share()
  const wrong = new Map<string, number>()
  for (const name of names) {
    const skill = engine.lexicon.resolve(name)
    const share = engine.ambiguous.has(name.toLowerCase()) ? ambiguous : clear
    for (const pattern of patterns)
      for (const context of Object.values(contexts)) {
        const text = context.split('{}').join(pattern.split('{}').join(name))
        const { mentions } = engine.read('', text)
        if (!share.add(mentions.some((mention) => mention.skill === skill)))
          wrong.set(pattern, (wrong.get(pattern) ?? 0) + 1)
      }
  }
  const parts = [
    `${heldOut ? 'Held out: sentence' : 'Sentence'} patterns × names × contexts, the name found at all`,
    table([['', '', '', 'right', ''], row('clear names', clear), row('ambiguous names', ambiguous)]),
  ]
  const worstPatterns = [...wrong].sort(([, a], [, b]) => b - a).slice(0, worst * 3)
  if (!heldOut && worstPatterns.length > 0)
    parts.push(worstPatterns.map(([pattern, count]) => `  ${count} × ${pattern}`).join('\n'))
  return { text: parts.join('\n\n'), value: ambiguous.value }
}
