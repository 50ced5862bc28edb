/** `node tests/tools/eval/resumes.ts [half]`: how right the resumes of tests/resumes are read, and what is wrong of each kind. */
import { readResumeFile } from '../../../src/profile/resume/files/read-file.ts'
import { readResume } from '../../../src/profile/resume/read-resume.ts'
import { HALVES, readers, resumeCases } from '../../unit/profile/resume/cases/resumes.ts'
import { MEASURES, scoreOf, scoreText } from '../../unit/profile/resume/cases/score.ts'
import { startEngine } from './engine.ts'

const NOW = new Date('2026-11-15')
const { lexicon } = await startEngine()
const cases = []
for (const one of resumeCases()) {
  const text = await readResumeFile(one.file, readers)
  if (!text.ok) throw new Error(`${one.name}: ${text.reason}`)
  cases.push({ ...one, reading: readResume(text.text, lexicon, NOW) })
}
for (const half of HALVES.filter((one) => !process.argv[2] || one === process.argv[2])) {
  const score = scoreOf(cases.filter((one) => one.half === half))
  console.info(`${half}: ${scoreText(score)}`)
  for (const measure of MEASURES)
    for (const wrong of score.wrong[measure]) console.info(`  ${measure}: ${wrong}`)
}
