// @vitest-environment happy-dom
/** Every number of the history's reasons and of its comparison, counted anew from what a file of it says. */
import { afterEach, expect, test } from 'vitest'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../src/core/lexicon/compile/compile.ts'
import type { Requirement } from '../../../src/core/types.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { fromJson, toJson } from '../../../src/history/transfer.ts'
import { emptyProfile, type Profile } from '../../../src/profile/schema.ts'
import { PostingDetails } from '../../../src/ui/history/details/posting-details.tsx'
import { createJudge } from '../../../src/ui/history/judge.ts'
import { jobsOf } from '../../../src/ui/history/table/jobs.ts'
import { ROOT } from '../../tools/eval/engine.ts'
import { BEST, comparisonOf } from '../ui/history/comparison.tsx'
import { clear, render } from '../ui/render.tsx'
import { type Counted, countByHand } from './by-hand.ts'
import { writtenRecords } from './written.ts'

const data = readSkillsData(ROOT)
const catalog = createCatalog(compileCatalog(data))
const file = fromJson(toJson(await writtenRecords(30), new Date(0)))
if (!file.ok) throw new Error('not read')
const jobs = jobsOf(file.records)

const HAD = ['java', 'spring-boot', 'postgresql', 'docker', 'git', 'aws', 'python']
const profile: Profile = {
  ...emptyProfile(),
  skills: HAD.map((skill) => ({
    skill,
    level: 'working',
    years: skill === 'java' ? 3 : null,
    lastUsed: null,
  })),
}
const judge = createJudge(profile, catalog)
const counted = (record: HistoryRecord): Counted =>
  countByHand(record.requirements as unknown as Requirement[], profile.skills, data.skills)

afterEach(clear)

test('the reasons of 30 postings count what a count by hand gives', async () => {
  for (const job of jobs) {
    const box = await render(
      <PostingDetails
        job={job}
        score={null}
        judge={judge}
        name={(skill) => skill}
        onStatus={() => {}}
        onNote={async () => true}
        onClose={() => {}}
      />,
    )
    const counts = Object.fromEntries(
      [...box.querySelectorAll('.section-head')].map((head) => [
        head.querySelector('.section-title')?.textContent,
        Number(head.querySelector('.section-count')?.textContent),
      ]),
    )
    const { required, preferred, mentioned } = counted(job)
    const wanted = {
      'Missing must-haves': required.missing,
      'Must-haves you have in part': required.partly,
      'Must-haves you have': required.had,
      'Nice to have': preferred.all,
      'Also mentioned': mentioned.all,
    }
    for (const [title, count] of Object.entries(wanted))
      expect(counts[title] ?? 0, `${job.id} ${title}`).toBe(count)
    expect(judge.judge(job).fit.score, job.id).toBe(job.role === 'other' ? null : counted(job).score)
    await clear()
  }
})

test('the comparison counts must-haves and marks the largest share', async () => {
  for (let first = 0; first + 2 < jobs.length; first += 3) {
    const three = jobs.slice(first, first + 3)
    const { row } = await comparisonOf(three, judge, catalog)
    const cells = row('Must-haves you have') ?? []
    const shares = three.map((job) => {
      const { had, partly, missing } = counted(job).required
      return { had, all: had + partly + missing }
    })
    expect(cells.map((cell) => cell.replace(BEST, ''))).toEqual(
      shares.map(({ had, all }) => `${had} of ${all}`),
    )
    const parts = shares.map(({ had, all }) => (all === 0 ? -1 : had / all))
    for (const [index, cell] of cells.entries()) {
      if (cell.endsWith(BEST)) expect(parts[index]).toBe(Math.max(...parts))
    }
    await clear()
  }
})
