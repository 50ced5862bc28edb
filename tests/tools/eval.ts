/**
 * `npm run eval`: how right the engine is.
 *   (no option)        labelled postings and ambiguous words
 *   --cases [PART]     only the labelled postings, or those with PART in their name
 *   --traps            only the ambiguous words
 *   --held-out         the sentences and patterns that nobody tunes by
 *   --skillspan FILE   only span scores over a file in SkillSpan's form
 *   --worst N          how many of the worst to show; 5 unless told
 */
import { parseArgs } from 'node:util'
import { judgeCases } from './eval/cases.ts'
import { startEngine } from './eval/engine.ts'
import { judgeSkillSpan } from './eval/skillspan.ts'
import { judgePatterns, judgeTraps } from './eval/traps.ts'
import { readReport } from './train/report.ts'

const { values, positionals } = options()
const worst = Number.parseInt(values.worst, 10) || 0
const all = !values.cases && !values.traps && !values['held-out'] && values.skillspan.length === 0

const engine = await startEngine()
const reports: string[] = []
if (all || values.cases) reports.push(judgeCases(engine, worst, positionals[0] ?? '').text)
if (all || values.traps)
  reports.push(judgeTraps(engine, worst).text, judgePatterns(engine, worst).text, readReport())
if (values['held-out'])
  reports.push(judgeTraps(engine, worst, true).text, judgePatterns(engine, worst, true).text)
for (const file of values.skillspan) reports.push(judgeSkillSpan(engine, file, worst))
console.log(reports.join('\n\n'))

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        cases: { type: 'boolean', default: false },
        traps: { type: 'boolean', default: false },
        'held-out': { type: 'boolean', default: false },
        skillspan: { type: 'string', multiple: true, default: [] },
        worst: { type: 'string', default: '5' },
      },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    console.error('Options: --cases [PART], --traps, --held-out, --skillspan FILE, --worst N')
    process.exit(2)
  }
}
