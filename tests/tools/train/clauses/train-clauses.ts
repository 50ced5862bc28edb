/**
 * `npm run train:clauses`: learns from the lines beside what clauses are weighed by (src/core/weighing), and writes
 * skills-data/clauses. The same sources give the same bytes.
 *   --only NAME   one of the tasks below
 *   --dry         writes nothing
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import type { WeighedFor } from '../../../../src/core/lexicon/format.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import type { ClauseWeights } from '../../../../src/core/weighing/packed.ts'
import { type ClauseExample, fitClauses } from './fit-clauses.ts'
import { readNeighbours } from './neighbours.ts'
import { headingExamples, paraphraseExamples, workModeExamples } from './tasks.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, dry: { type: 'boolean', default: false } },
})
const ROOT = join(import.meta.dirname, '../../../..')
const lexicon = loadLexicon(compileLexicon(readSkillsData(ROOT)))
const neighbours = readNeighbours()

/** In tenths of a logit: how sure a clause must be of each answer; of one that is not named here, of so much. */
const TASKS: Record<
  WeighedFor,
  { examples: () => ClauseExample[]; sure: number; surer?: Record<string, number> }
> = {
  // They are rarer in these lines than where a heading asks for people; who talks to whom stands in every posting.
  paraphrase: {
    examples: () => paraphraseExamples(lexicon),
    sure: -7,
    surer: { 'stakeholder-management': -2 },
  },
  'heading-kind': { examples: () => headingExamples(lexicon), sure: 0 },
  'work-mode': { examples: () => workModeExamples(lexicon), sure: 0 },
}

for (const [name, { examples, sure, surer = {} }] of Object.entries(TASKS)) {
  if (values.only !== undefined && values.only !== name) continue
  const all = examples()
  const answers = [...new Set(all.flatMap(({ tells }) => tells))].sort()
  const thresholds = Object.fromEntries(answers.map((answer) => [answer, surer[answer] ?? sure]))
  const weights = fitClauses(all, thresholds, neighbours)
  console.log(
    `${name}: ${all.length} lines, ${all.filter(({ tells }) => tells.length === 0).length} tell none; ` +
      `${answers.length} answers; ${Object.keys(weights.words).length} words and ` +
      `${Object.keys(weights.pairs).length} pairs have a weight`,
  )
  if (!values.dry) writeFileSync(join(ROOT, 'skills-data/clauses', `${name}.json`), print(weights))
}

/** One thing a line, the strongest first, so that a change of the weights reads as one. */
function print({ words, pairs, ...heads }: ClauseWeights): string {
  const strength = (row: readonly number[]) => Math.max(...row.map(Math.abs))
  const list = (rows: Record<string, number[]>) =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n')
  const rows = Object.entries(heads).map(([name, row]) => `  "${name}": ${JSON.stringify(row)}`)
  return `{\n${rows.join(',\n')},\n  "words": {\n${list(words)}\n  },\n  "pairs": {\n${list(pairs)}\n  }\n}\n`
}
