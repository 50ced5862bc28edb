/**
 * `node tests/tools/train/explain.ts "Required: Go."`: what decided each ambiguous word of a text, in tenths of a logit.
 *   --title TEXT   the posting's title, or the text to explain where there is none
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { compileLexicon } from '../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../src/core/lexicon/load.ts'
import { observe } from '../../../src/core/sense/features/observe.ts'
import { FEATURES, WORDS_FROM, WRITINGS } from '../../../src/core/sense/features/slots.ts'
import { settle } from '../../../src/core/sense/senses.ts'
import { weightsOf } from '../../../src/core/sense/weights.ts'
import { sceneFrom } from './examples/examples.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { title: { type: 'string', default: '' } },
})
const lexicon = loadLexicon(compileLexicon(readSkillsData(join(import.meta.dirname, '../../..'))))
const weights = weightsOf(lexicon)
const scene = sceneFrom(values.title, positionals.join(' ').replaceAll('\\n', '\n'), lexicon)
const scores = settle(scene, weights)
for (const [i, match] of scene.matches.entries()) {
  if (match.form.ambiguity === null) continue
  const score = scores[i] as number
  const verdict = score >= weights.threshold ? 'the skill' : 'something else'
  console.log(`${match.form.text} (${lexicon.skills[match.form.skill]?.id}): ${score}, ${verdict}`)
  const prior = weights.prior(match.form.text)
  const rows = prior === 0 ? [] : [{ weight: prior, name: 'the word by itself', writing: '' }]
  observe(scene, match, (feature, writing) => {
    const name =
      feature < WORDS_FROM
        ? (FEATURES[feature] as string)
        : `${(feature - WORDS_FROM) % 2 === 0 ? 'before' : 'after'} “${lexicon.vocabulary.text((feature - WORDS_FROM) >> 1)}”`
    const weight = weights.of(feature, writing)
    if (weight !== 0) rows.push({ weight, name, writing: WRITINGS[writing] })
  })
  for (const { weight, name, writing } of rows.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)))
    console.log(`  ${String(weight).padStart(4)}  ${name}${writing === '' ? '' : ` (${writing})`}`)
}
