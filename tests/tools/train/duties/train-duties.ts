/**
 * `npm run train:duties`: learns what words, concepts and pairs of them say for the six duties from the lines beside,
 * and writes skills-data/roles/duty-weights.json. The same sources give the same bytes.
 *   --dry   writes nothing
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { fitDuties } from './fit-duties.ts'
import { readExamples } from './lines.ts'
import { NO_WEIGHTS } from './no-weights.ts'
import { printDutyWeights } from './print.ts'

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } })
const ROOT = join(import.meta.dirname, '../../../..')
const data = readSkillsData(ROOT)
// The weights of before may name concepts that are none any more.
const roles = data.roles.tables as Record<string, unknown>
roles['duty-weights'] = NO_WEIGHTS
const lexicon = loadLexicon(compileLexicon(data))
const examples = readExamples(join(import.meta.dirname, 'lines'), lexicon)
const weights = fitDuties(examples, lexicon.roles.duties.weights.names)
const count = (list: object) => Object.keys(list).length
console.log(
  `${examples.length} lines, ${examples.filter(({ tells }) => tells.length === 0).length} tell none; ` +
    `${count(weights.concepts)} concepts, ${count(weights.pairs)} pairs, ${count(weights.words)} words have a weight`,
)
if (!values.dry) writeFileSync(join(ROOT, 'skills-data/roles/duty-weights.json'), printDutyWeights(weights))
