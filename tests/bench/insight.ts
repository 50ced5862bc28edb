/**
 * `node tests/bench/insight.ts`: the insight over 500, 1,000, 2,000 and 4,000 postings, made of the real catalog's
 * skills with the frequencies of a job market (few asked everywhere, many seldom). Exits 1 where 2,000 postings take
 * more than 200 ms, or where twice the postings take more than three times as long.
 */
import { resolve } from 'node:path'
import { readSkillsData } from '../../src/build/read-data.ts'
import { insightOf } from '../../src/core/insight/insight.ts'
import type { AskedThing, PastPosting } from '../../src/core/insight/types.ts'
import { createCatalog } from '../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../src/core/lexicon/compile/compile.ts'
import { type FitProfile, ROLE_IDS } from '../../src/core/types.ts'
import { median } from './measure.ts'

const LIMIT_MS = 200
const DAY = 86_400_000
const data = compileCatalog(readSkillsData(resolve(import.meta.dirname, '../..')))
const catalog = createCatalog(data)
/** A job search stays in its field: so many skills are more than all labelled postings of tests/postings name. */
const SKILLS_OF_A_FIELD = 800
const scored = data.skills.filter(({ id }) => catalog.isScored(id)).map(({ id }) => id)
const skills = scored.filter((_, index) => index % Math.ceil(scored.length / SKILLS_OF_A_FIELD) === 0)
const profile: FitProfile = {
  skills:
    'java spring-boot postgresql rest git junit docker rabbitmq redis linux github-actions python typescript'
      .split(' ')
      .map((skill, index) => ({ skill, level: 'working', years: index % 2 ? null : 3 })),
  seniority: 'mid',
  years: 6,
  targetRoles: [],
}

/** A sequence that is the same on every run. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function postingsOf(count: number): PastPosting[] {
  const random = randomOf(7)
  /** The cube makes the first skills common and the last ones rare. */
  const skill = () => skills[Math.floor(random() ** 3 * skills.length)] as string
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    job: String(index),
    title: 'Developer',
    role: ROLE_IDS[index % (ROLE_IDS.length - 1)] ?? 'backend-developer',
    seniority: null,
    pay: { min: 50_000 + index, max: 80_000 + index, currency: 'EUR', period: 'year' },
    score: 50,
    requirements: Array.from({ length: 16 }, (): AskedThing => {
      const group = random() < 0.25 ? 3 : 1
      return {
        level: random() < 0.6 ? 'required' : 'preferred',
        oneOf: [...new Set(Array.from({ length: group }, skill))],
        years: random() < 0.15 ? 1 + Math.floor(random() * 7) : null,
        clause: '',
      }
    }),
    firstSeen: index * (DAY / 8),
    lastSeen: index * (DAY / 8),
    status: 'seen',
    statusDates: {},
  }))
}

function timeOf(postings: readonly PastPosting[]): number {
  const times = Array.from({ length: 7 }, () => {
    // A fresh catalog each time: what it remembers of implications is part of the work.
    const fresh = createCatalog(data)
    // As they come to the worker: no two records share a text.
    const received = structuredClone(postings)
    const start = performance.now()
    insightOf(received, profile, fresh)
    return performance.now() - start
  })
  return median(times)
}

const rows = [500, 1_000, 2_000, 4_000].map((count) => ({ postings: count, ms: timeOf(postingsOf(count)) }))
for (const { postings, ms } of rows)
  console.log(`${String(postings).padStart(5)} postings  ${ms.toFixed(0).padStart(4)} ms`)
const of = (count: number) => rows.find(({ postings }) => postings === count)?.ms ?? Number.NaN
const growth = of(4_000) / of(2_000)
console.log(`twice the postings: ${growth.toFixed(2)} times the time`)
if (of(2_000) > LIMIT_MS || growth > 3) process.exitCode = 1
