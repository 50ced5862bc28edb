import { describe, expect, test } from 'vitest'
import { badgeOf } from '../../../src/core/display.ts'
import { verdictOf } from '../../../src/core/fit/verdict.ts'
import { PopupView } from '../../../src/ui/popup/popup-view.tsx'
import type { Counted } from './by-hand.ts'
import { draw } from './draw.tsx'
import { POSTINGS, PROFILES, reportOf } from './reports.ts'

const textOf = (box: Element, selector: string) =>
  [...box.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '')

/** "Must-haves you have7" as a map from heading to its count. */
function sectionCounts(box: Element): Record<string, string> {
  return Object.fromEntries(
    [...box.querySelectorAll('.section-head')].map((head) => [
      head.querySelector('.section-title')?.textContent ?? '',
      head.querySelector('.section-count')?.textContent ?? '',
    ]),
  )
}

function expectedSections({ required, preferred, mentioned }: Counted): Record<string, string> {
  const some = (title: string, count: number, text = String(count)) => (count > 0 ? { [title]: text } : {})
  const of = ({ had, all }: { had: number; all: number }) => `${had} of ${all}`
  return {
    ...some('Missing must-haves', required.missing),
    ...some('Must-haves you have in part', required.partly),
    ...some('Must-haves you have', required.had),
    ...some('Nice to have', preferred.all, of(preferred)),
    ...some('Also mentioned', mentioned.all, of(mentioned)),
  }
}

const scoreOf = ({ report, counted }: ReturnType<typeof reportOf>) =>
  report.reading.role.id === 'other' ? null : counted.score

test.each(PROFILES)('most of the postings are scored (%s)', (own) => {
  const scored = POSTINGS.filter((name) => scoreOf(reportOf(name, own)) !== null)
  expect(scored.length).toBeGreaterThan(20)
})

describe.each(PROFILES)(
  'every number of the popup, and the badge, is what a count by hand gives (%s)',
  (own) => {
    test.each(POSTINGS)('%s', (name) => {
      const reported = reportOf(name, own)
      const { report, counted } = reported
      const score = scoreOf(reported)
      const box = draw(<PopupView report={report} actions={{} as never} />)
      const dial = box.querySelector('.dial')?.getAttribute('aria-label')
      expect(dial, name).toBe(score === null ? 'No score' : `Fit: ${score} of 100`)
      expect(sectionCounts(box), name).toMatchObject(expectedSections(counted))
      const verdict = verdictOf({ ...report, wishes: [] })
      expect(Number.parseInt(badgeOf(verdict?.kind ?? null, report.fit.score), 10), name).toEqual(
        score ?? Number.NaN,
      )
      if (score === null) return
      expectVerdict(box, counted, name)
      expectPoints(box, counted, score, name)
    })
  },
)

/** The verdict's line counts the must-haves, where skills decide. */
function expectVerdict(box: Element, { required }: Counted, name: string): void {
  const [reason = ''] = textOf(box, '.verdict-reason')
  const said = /^(\d+) of (\d+) must-haves/.exec(reason)
  const all = required.had + required.partly + required.missing
  if (said) expect([Number(said[1]), Number(said[2])], name).toEqual([required.had, all])
  const every = /^All (\d+) must-haves/.exec(reason)
  if (every) expect([Number(every[1]), required.had], name).toEqual([all, all])
  const more = /(\d+) more are missing/.exec(reason)
  if (more) expect(Number(more[1]) + 2, name).toBe(required.missing)
}

/** The explanation: each level's points, and costs that make up the rest to a hundred. */
function expectPoints(box: Element, { points }: Counted, score: number, name: string): void {
  const [levels, costs] = [...box.querySelectorAll('.points')].map((list) =>
    [...list.querySelectorAll('li')].map((row) => row.lastElementChild?.textContent ?? ''),
  )
  const shown = (levels ?? []).map((text) => text.split(' of ').map((part) => Number.parseFloat(part)))
  const wanted = (['required', 'preferred', 'mentioned'] as const)
    .filter((level) => points[level].possible > 0)
    .map((level) => [points[level].earned, points[level].possible])
  for (const [row, [earned = 0, possible = 0]] of wanted.entries()) {
    expect(Math.abs((shown[row]?.[0] ?? -1) - earned), name).toBeLessThanOrEqual(0.06)
    expect(Math.abs((shown[row]?.[1] ?? -1) - possible), name).toBeLessThanOrEqual(0.06)
  }
  expect(shown.at(-1), name).toEqual([score, 100])
  const lost = (costs ?? []).reduce((sum, text) => sum + Number.parseFloat(text.replace('−', '')), 0)
  expect(Math.abs(lost - (100 - score)), name).toBeLessThanOrEqual(1)
}
