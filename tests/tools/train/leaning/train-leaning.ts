/**
 * `npm run train:leaning`: learns from the sentences beside what speaks for asking, wishing and denying where no
 * template rules, and writes
 * skills-data/sense/leaning.json. The same sources give the same bytes.
 *   --dry   writes nothing
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { LEANINGS } from '../../../../src/core/signals/leaning.ts'
import { fitLeaning, printLeaning } from './fit-leaning.ts'
import { examplesOf, readLines } from './lines.ts'

const { values } = parseArgs({ options: { dry: { type: 'boolean', default: false } } })
const ROOT = join(import.meta.dirname, '../../../..')
const lexicon = loadLexicon(compileLexicon(readSkillsData(ROOT)))
const lines = readLines(join(import.meta.dirname, 'lines'))
const examples = lines.flatMap((line) => examplesOf(line, lexicon))
const weights = fitLeaning(examples)
const { always, ...lists } = weights
const howMany = LEANINGS.map((one) => `${examples.filter(({ leans }) => leans === one).length} ${one}`)
console.log(
  `${lines.length} lines, of ${examples.length} names ${howMany.join(', ')}; ` +
    Object.entries(lists)
      .map(([name, rows]) => `${name} ${Object.keys(rows).length}`)
      .join(', '),
)
if (!values.dry) writeFileSync(join(ROOT, 'skills-data/sense/leaning.json'), printLeaning(weights))
