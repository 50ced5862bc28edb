/**
 * `npm run train:paraphrase`: learns from the lines beside which words tell of a skill without naming it, and writes
 * skills-data/sense/paraphrase.json. The same sources give the same bytes.
 *   --dry   writes nothing
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import type { ParaphraseData } from '../../../../src/core/paraphrase/weigh.ts'
import { linesFromElsewhere } from './elsewhere.ts'
import { fitParaphrase } from './fit-paraphrase.ts'
import { featuresOf, readLines } from './lines.ts'
import { readNeighbours } from './neighbours.ts'

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } })
const ROOT = join(import.meta.dirname, '../../../..')
const lexicon = loadLexicon(compileLexicon(readSkillsData(ROOT)))
const lines = readLines(join(import.meta.dirname, 'lines'))
const others = linesFromElsewhere(lexicon)
const skills = [...new Set(lines.flatMap(({ tells }) => tells))].sort()
const weights = fitParaphrase(
  [...lines, ...others].map(({ text, ...line }) => ({ ...line, features: featuresOf(text, lexicon) })),
  skills,
  readNeighbours(),
)
console.log(
  `${lines.length} lines, ${lines.filter(({ tells }) => tells.length === 0).length} tell none, and ${others.length} from elsewhere; ` +
    `${skills.length} skills; ` +
    `${Object.keys(weights.words).length} words and ${Object.keys(weights.pairs).length} pairs have a weight`,
)
if (!values.dry) writeFileSync(join(ROOT, 'skills-data/sense/paraphrase.json'), print(weights))

/** One thing a line, the strongest first, so that a change of the weights reads as one. */
function print({ words, pairs, ...heads }: ParaphraseData): string {
  const strength = (row: readonly number[]) => Math.max(...row.map(Math.abs))
  const list = (rows: Record<string, number[]>) =>
    Object.entries(rows)
      .sort(([a, x], [b, y]) => strength(y) - strength(x) || (a < b ? -1 : 1))
      .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`)
      .join(',\n')
  const rows = Object.entries(heads).map(([name, row]) => `  "${name}": ${JSON.stringify(row)}`)
  return `{\n${rows.join(',\n')},\n  "words": {\n${list(words)}\n  },\n  "pairs": {\n${list(pairs)}\n  }\n}\n`
}
