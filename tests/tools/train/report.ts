/** Cross-validation by word: a word is judged by weights that never saw it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../../../src/core/lexicon/load.ts'
import { isNamed, type Scene } from '../../../src/core/sense/scene.ts'
import { settle } from '../../../src/core/sense/senses.ts'
import { Counts, row, table } from '../eval/score.ts'
import type { Example } from './examples/examples.ts'
import type { Random } from './examples/random.ts'
import { Fit, reopen } from './fit.ts'

const FILE = join(import.meta.dirname, 'report.txt')
const FOLDS = 5

export interface Report {
  text: string
}

export function crossValidate(examples: readonly Example[], lexicon: Lexicon, random: Random): Report {
  const traps = new Counts()
  const mentions = new Counts()
  const words = new Map<string, Counts>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const fit = new Fit(lexicon, random)
    const weights = fit.prepared(
      fit.train(examples.filter(({ word }) => word === '' || foldOf(word) !== fold)),
    )
    const scores = new Map<Scene, readonly number[]>()
    for (const { source, scene, match, is, word } of examples) {
      if ((source !== 'trap' && source !== 'posting') || foldOf(word) !== fold) continue
      if (source === 'posting' && !isNamed(match.form.skill, lexicon)) continue
      let known = scores.get(scene)
      if (known === undefined) {
        reopen(scene)
        known = settle(scene, weights)
        scores.set(scene, known)
      }
      const found = (known[(scene.matchAt[match.from] as number) - 1] as number) >= weights.threshold
      const ofWord = words.get(word) ?? new Counts()
      words.set(word, ofWord)
      for (const counts of [source === 'trap' ? traps : mentions, ofWord]) {
        if (found && is) counts.right++
        else if (found) counts.wrong++
        else if (is) counts.missed++
      }
    }
  }
  const worst = [...words]
    .filter(([, counts]) => counts.wrong + counts.missed > 0)
    .sort(([a, x], [b, y]) => y.wrong + y.missed - x.wrong - x.missed || (a < b ? -1 : 1))
  const text = [
    `Sense, cross-validated by word: ${words.size} words, each judged by weights that never saw it`,
    table([
      ['', 'precision', 'recall', 'F1', ''],
      row('trap sentences', traps),
      row('technologies in postings', mentions),
      ...worst.map(([word, counts]) => row(word, counts)),
    ]),
  ].join('\n\n')
  return { text }
}

export function writeReport({ text }: Report): void {
  writeFileSync(FILE, `${text}\n`)
}

/** The report of the last `npm run train`. */
export function readReport(): string {
  return readFileSync(FILE, 'utf8').trimEnd()
}

function foldOf(word: string): number {
  let hash = 7
  for (const c of word.toLowerCase()) hash = (hash * 31 + c.charCodeAt(0)) | 0
  return Math.abs(hash) % FOLDS
}
