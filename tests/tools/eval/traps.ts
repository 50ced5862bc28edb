/** Sentences with words that are a skill in one place and none in the other: tests/traps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Engine, ROOT } from './engine.ts'
import { Counts, row, table } from './score.ts'

interface Trap {
  word: string
  skill: string
  text: string
  /** Whether the word means the skill here. */
  is: boolean
}

const FOLDER = join(ROOT, 'tests/traps')
const WORDS_SHOWN = 30

export interface TrapReport {
  text: string
  faults: number
  sentences: number
  precision: number | null
  recall: number | null
}

/** @param worst how many sentences to show */
export function judgeTraps(engine: Engine, worst: number): TrapReport {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []
  const traps = files
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { cases: Trap[] }).cases)
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
    `Ambiguous words: ${traps.length} sentences, ${words.size} words, ${faults.length} sentences wrong`,
    table([
      ['', 'precision', 'recall', 'F1', ''],
      row('all words', total),
      ...worstWords.map(([word, counts]) => row(word, counts)),
    ]),
  ]
  if (faults.length > 0 && worst > 0) parts.push(faults.slice(0, worst * 3).join('\n'))
  return {
    text: parts.join('\n\n'),
    faults: faults.length,
    sentences: traps.length,
    precision: total.precision,
    recall: total.recall,
  }
}
