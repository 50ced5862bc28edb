/**
 * What a careful person says of a posting to somebody with a profile, and the reason that decides. The verdicts were
 * written down before the engine was asked, from the posting and the profile alone.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { judgeWishes } from '../../../../src/core/compare/preferences.ts'
import { fit } from '../../../../src/core/fit/fit.ts'
import { verdictOf } from '../../../../src/core/fit/verdict.ts'
import { createCatalog } from '../../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../../src/core/lexicon/compile/compile.ts'
import { parseProfileFile } from '../../../../src/profile/import.ts'
import { toFitProfile } from '../../../../src/profile/schema.ts'
import { profileOf } from '../../../../src/profile/stored.ts'
import { ROOT, startEngine } from '../../../tools/eval/engine.ts'

const json = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'judged', name), 'utf8'))
const postings: Record<string, { title: string; text: string }> = json('postings.json')
const profiles: Record<string, object> = json('profiles.json')
const verdicts: [posting: string, profile: string, kind: string, about: string][] = json('verdicts.json')

const engine = await startEngine()
const catalog = createCatalog(compileCatalog(readSkillsData(ROOT)))

test.each(verdicts)('%s for %s: %s, by %s', (posting, name, kind, about) => {
  const { title = '', text = '' } = postings[posting] ?? {}
  const parsed = parseProfileFile(JSON.stringify(profiles[name]))
  if (!parsed.ok) throw new Error(`${name} cannot be read`)
  const profile = profileOf(parsed.stored)
  const reading = engine.read(title, text)
  const own = toFitProfile(profile)
  const report = fit(reading, own, catalog)
  const wishes = judgeWishes(reading, null, profile.preferences)
  const verdict = verdictOf({ fit: report, reading, profile: own, wishes })
  expect(`${verdict?.kind} by ${verdict?.reason.about} (${report.score})`).toContain(`${kind} by ${about}`)
})
