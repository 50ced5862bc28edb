/** The numbers of the popup's other tabs, counted anew from what the posting says and the profile holds. */
import { expect, test } from 'vitest'
import type { Seniority } from '../../../src/core/types.ts'
import { type PopupTab, PopupView } from '../../../src/ui/popup/popup-view.tsx'
import { draw } from './draw.tsx'
import { POSTINGS, reportOf } from './reports.ts'

const LADDER: readonly Seniority[] = ['intern', 'junior', 'mid', 'senior', 'lead', 'principal']

async function panelOf(report: ReturnType<typeof reportOf>['report'], tab: PopupTab): Promise<string> {
  const box = draw(<PopupView report={report} actions={{} as never} tab={tab} />)
  return box.querySelector('[role=tabpanel]:not([hidden])')?.textContent?.replace(/\s+/g, ' ') ?? ''
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const isRated = (name: string) => reportOf(name, 'demo').report.reading.role.id !== 'other'
const RATED = POSTINGS.filter(isRated)

test.each(RATED)('the role tab: how sure, how the work is shared out, how many duties (%s)', async (name) => {
  const { report } = reportOf(name, 'demo')
  const { role, duties } = report.reading
  const text = await panelOf(report, 'role')
  expect(text).toContain(`${Math.round(role.confidence * 100)}% sure`)
  const shares = [...text.matchAll(/(Back end|Data|Operations|Front end) (\d+)%/g)]
  const shown = Object.fromEntries(shares.map(([, side, share]) => [side, Number(share)]))
  const { backend, data, operations, frontend } = role.balance
  const all = { 'Back end': backend, Data: data, Operations: operations, 'Front end': frontend }
  for (const [side, share] of Object.entries(all)) {
    const off = Math.abs((shown[side] ?? 0) - (share < 0.02 ? 0 : share * 100))
    expect(off, side).toBeLessThan(1)
  }
  // Rounded each by itself, they may say 101 together.
  const drawn = Object.values(all).filter((share) => share >= 0.02)
  expect(sum(Object.values(shown))).toBe(Math.round(sum(drawn) * 100))
  const kinds = new Set(duties.map(({ value }) => value)).size
  if (kinds > 0) expect(text).toContain(`Duties named${kinds} of 6`)
})

test('enough postings ask for years to compare', () => {
  const asking = RATED.filter((name) => reportOf(name, 'few').report.reading.years !== null)
  expect(asking.length).toBeGreaterThan(10)
})

test.each(RATED)(
  'the level tab: steps between the levels, years more or less than asked (%s)',
  async (name) => {
    const { report } = reportOf(name, 'few')
    const { seniority, years } = report.reading
    const own = report.profile
    const text = await panelOf(report, 'level')
    if (seniority && own.seniority) {
      const steps = LADDER.indexOf(seniority) - LADDER.indexOf(own.seniority)
      const [count, way] = [Math.abs(steps), steps > 0 ? 'above' : 'below']
      const word = count === 1 ? 'One step' : `${count} steps`
      expect(text).toContain(steps === 0 ? 'The level asked is yours.' : `${word} ${way} your level`)
    } else expect(text).not.toMatch(/ (?:above|below) your level|is yours/)
    if (years && own.years !== null) {
      const most = years.max ?? years.min
      const beyond = own.years < years.min ? own.years - years.min : own.years > most ? own.years - most : 0
      const count = `${Math.abs(beyond)} year${Math.abs(beyond) === 1 ? '' : 's'}`
      const words = beyond === 0 ? 'enough' : beyond > 0 ? `${count} more than asked` : `${count} short`
      expect(text).toContain(`You: ${own.years} years · ${words}`)
    } else expect(text).not.toContain(`You: ${own.years} years`)
  },
)
