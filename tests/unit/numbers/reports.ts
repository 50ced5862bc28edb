/** The reports of 30 written postings, as the background makes them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../src/core/lexicon/compile/compile.ts'
import { parseProfileFile } from '../../../src/profile/import.ts'
import { profileOf } from '../../../src/profile/stored.ts'
import { ROOT, startEngine } from '../../tools/eval/engine.ts'
import { countByHand } from './by-hand.ts'

const data = readSkillsData(ROOT)
const catalogData = compileCatalog(data)
vi.doMock('virtual:catalog', () => ({ catalogData }))
const { scoreReading } = await import('../../../src/background/score.ts')

const FOLDER = join(ROOT, 'tests/postings')
export const POSTINGS = readdirSync(FOLDER)
  .filter((name) => existsSync(join(FOLDER, name, 'posting.txt')))
  .slice(0, 30)
export const PROFILES = ['demo', 'few'] as const

const engine = await startEngine()
export const catalog = createCatalog(catalogData)
const demo = parseProfileFile(readFileSync(join(ROOT, 'tests/demo/profile.json'), 'utf8'))
const few = parseProfileFile(
  JSON.stringify({
    skills: [{ skill: 'go', years: 2 }, 'aws', 'kubernetes', 'mysql'],
    seniority: 'senior',
    years: 9,
  }),
)
if (!demo.ok || !few.ok) throw new Error('no profile')
const stored = { demo: demo.stored, few: few.stored }

/** What is read does not depend on the profile: once a posting. */
const readings = new Map<string, { title: string; reading: ReturnType<typeof engine.read> }>()
function readingOf(name: string) {
  const known = readings.get(name)
  if (known) return known
  const { title = '' } = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'))
  const read = {
    title,
    reading: engine.read(title, readFileSync(join(FOLDER, name, 'posting.txt'), 'utf8')),
  }
  readings.set(name, read)
  return read
}

/** What the popup is given of one of the written postings, and the same counted by hand. */
export function reportOf(name: string, own: (typeof PROFILES)[number]) {
  const { title, reading } = readingOf(name)
  const posting = { id: name, url: 'https://x.test/', title, company: null, location: null }
  const profile = profileOf(stored[own])
  const report = scoreReading(
    {
      speaker: { instance: 'x', sequence: 1 },
      frameId: 0,
      read: { posting, reading, wording: {}, words: '' },
    },
    { stored: stored[own], profile, problem: null },
  )
  return { report, counted: countByHand(reading.requirements, profile.skills, data.skills) }
}
