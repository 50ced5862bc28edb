/**
 * `npm run train`: learns the weights of src/core/sense from what stands in the repository, and writes
 * skills-data/sense/weights.json and the report that `npm run eval` prints. The same sources give the same bytes.
 *   --dry       writes nothing
 *   --no-cv     leaves the report as it is: cross-validation trains five times more
 *   --seed N    another draw of the made sentences
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { compileLexicon } from '../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../src/core/lexicon/load.ts'
import { examplesOf, type Source } from './examples/examples.ts'
import { Random } from './examples/random.ts'
import { Fit } from './fit.ts'
import { crossValidate, writeReport } from './report.ts'
import { printWeights } from './write.ts'

const { values } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    'no-cv': { type: 'boolean', default: false },
    seed: { type: 'string', default: '20261128' },
  },
})
const ROOT = join(import.meta.dirname, '../../..')
const data = readSkillsData(ROOT)
const lexicon = loadLexicon(compileLexicon(data))
const random = new Random(Number(values.seed))
const examples = examplesOf(ROOT, data, lexicon, random)
for (const source of ['trap', 'posting', 'pretended', 'made', 'proven'] as Source[]) {
  const of = examples.filter((example) => example.source === source)
  console.log(
    `${source}: ${of.filter(({ is }) => is).length} are, ${of.filter(({ is }) => !is).length} are not`,
  )
}
const weights = new Fit(lexicon, random).train(examples)
console.log(
  `${Object.keys(weights.features).length} features, ${Object.keys(weights.before).length + Object.keys(weights.after).length} words beside, ${Object.keys(weights.words).length} words have a weight`,
)
if (!values.dry) writeFileSync(join(ROOT, 'skills-data/sense/weights.json'), printWeights(weights))
if (!values['no-cv']) {
  const report = crossValidate(examples, lexicon, random)
  if (!values.dry) writeReport(report)
  console.log(report.text)
}
