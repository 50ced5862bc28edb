// @vitest-environment happy-dom
/** Every figure of the insight, of the columns and of the comparison's facts for 30 postings, counted anew from their export. */
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { insightOf } from '../../../src/core/insight/insight.ts'
import { createCatalog } from '../../../src/core/lexicon/catalog.ts'
import { compileCatalog } from '../../../src/core/lexicon/compile/compile.ts'
import type { Requirement, RoleId } from '../../../src/core/types.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { fromJson, toJson } from '../../../src/history/transfer.ts'
import { emptyProfile, toFitProfile } from '../../../src/profile/schema.ts'
import { CatalogContext } from '../../../src/ui/catalog-context.ts'
import { BoardView } from '../../../src/ui/history/board/board-view.tsx'
import type { ChartProps } from '../../../src/ui/history/insight/chart.tsx'
import { InsightPanel } from '../../../src/ui/history/insight/insight-panel.tsx'
import { createJudge } from '../../../src/ui/history/judge.ts'
import { EVERYTHING } from '../../../src/ui/history/table/filter.ts'
import { jobsOf } from '../../../src/ui/history/table/jobs.ts'
import { PostingTable } from '../../../src/ui/history/table/posting-table.tsx'
import { nameOfRole } from '../../../src/ui/history/table/toolbar.tsx'
import { ROOT } from '../../tools/eval/engine.ts'
import { DAY, START } from '../history/samples.ts'
import { comparisonOf } from '../ui/history/comparison.tsx'
import { clear, render } from '../ui/render.tsx'
import { countByHand, type Had } from './by-hand.ts'
import { writtenRecords } from './written.ts'

/** There is no canvas to draw on; what would be drawn is taken down instead. */
vi.mock('../../../src/ui/history/insight/chart.tsx', () => ({
  Chart: (chart: ChartProps) => (
    <p className="drawn">{JSON.stringify(chart.series.map((one) => one.values))}</p>
  ),
}))

/** There is no height to scroll in; every row is in view. */
vi.mock('@tanstack/react-virtual', () => ({
  useVirtualizer: ({ count }: { count: number }) => ({
    getVirtualItems: () => Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 })),
    getTotalSize: () => 0,
  }),
}))

const data = readSkillsData(ROOT)
const catalog = createCatalog(compileCatalog(data))
const STATUSES = ['seen', 'saved', 'applied', 'interview', 'offer', 'rejected'] as const
const PERIODS = ['year', 'month', 'day', 'year'] as const
/** How many of each a year has. */
const A_YEAR = { year: 1, month: 12, day: 260 }
const COUNT = 30

/** The written postings as somebody reads them over a month, with a status, a score of then, and pay in two currencies. */
const records = (await writtenRecords(COUNT)).map((one, index): HistoryRecord => {
  const seen = START + index * DAY
  const status = STATUSES[(index * 5) % 6] ?? 'seen'
  const period = PERIODS[index % 4] ?? 'year'
  const low = Math.round((48_000 + 1_300 * index) / A_YEAR[period])
  return {
    ...one,
    firstSeen: seen,
    lastSeen: seen,
    score: index % 5 === 4 ? null : (index * 13) % 101,
    status,
    statusDates: { seen, [status]: seen, ...(status === 'rejected' && index % 2 && { applied: seen }) },
    pay:
      index % 3 === 2
        ? null
        : { min: low, max: index % 2 ? null : low * 2, currency: index % 7 === 6 ? 'USD' : 'EUR', period },
  }
})
const file = fromJson(toJson(records, new Date(0)))
if (!file.ok) throw new Error('not read')
const exported: HistoryRecord[] = JSON.parse(toJson(records, new Date(0))).postings

const HAD: Had[] = ['java', 'spring-boot', 'postgresql', 'docker', 'git', 'python'].map((skill) => ({
  skill,
  years: null,
}))
const profile = {
  ...emptyProfile(),
  skills: HAD.map((one) => ({ ...one, level: 'working' as const, lastUsed: null })),
}

/** Each figure by its title: its bars as [name, amount], its rows as texts, and what it draws. */
interface Shown {
  bars: [string, string][]
  notes: string[]
  rows: string[][]
  drawn: number[][] | null
}
const shown = new Map<string, Shown>()

afterEach(clear)

const texts = (box: Element, selector: string) =>
  [...box.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '')

beforeAll(async () => {
  const insight = insightOf(file.records, toFitProfile(profile), catalog)
  const box = await render(
    <CatalogContext value={catalog}>
      <InsightPanel
        insight={{ state: 'ready', answer: { number: 1, insight, milliseconds: 1 } }}
        profileEmpty={false}
        name={(skill) => skill}
        onShow={() => {}}
      />
    </CatalogContext>,
  )
  for (const part of box.querySelectorAll('.section')) {
    const drawn = part.querySelector('.drawn')?.textContent
    const names = texts(part, '.insight-bar-name')
    const values = texts(part, '.insight-bar-value')
    shown.set(texts(part, '.section-title')[0] ?? '', {
      bars: names.map((name, index) => [name, values[index] ?? '']),
      notes: texts(part, '.insight-bar > .soft'),
      rows: [...part.querySelectorAll('tbody tr')].map((row) => texts(row, 'th, td')),
      drawn: drawn ? JSON.parse(drawn) : null,
    })
  }
  await clear()
})

function figure(title: string): Shown {
  const found = shown.get(title)
  if (!found) throw new Error(`No figure “${title}”, but ${[...shown.keys()].join(', ')}`)
  return found
}

const number = (text: string | undefined) => Number((text ?? '').replace(/[^\d.]/g, ''))
const countBy = (keys: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
const roleName = (id: RoleId) => nameOfRole(catalog, id)

/** Monday of the week, as the day that a calendar shows. */
function monday(time: number): string {
  const date = new Date(time)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

test('the skills most wanted: how many ask, how many as a must', () => {
  const { bars, notes } = figure('Most wanted skills')
  expect(bars.length).toBe(12)
  const asking = (skill: string, must: boolean) =>
    exported.filter(({ requirements }) =>
      requirements.some(
        ({ level, oneOf }) => oneOf.includes(skill) && (must ? level === 'required' : level !== 'mentioned'),
      ),
    ).length
  for (const [index, [skill, amount]] of bars.entries()) {
    expect(Number(amount), skill).toBe(asking(skill, false))
    expect(/never/i.test(notes[index] ?? '') ? 0 : number(notes[index]), skill).toBe(asking(skill, true))
  }
})

test('postings by role and by week', () => {
  const roles = countBy(exported.map(({ role }) => role))
  const byRole = figure('Postings by role').bars
  expect(byRole.map(([, amount]) => Number(amount)).sort()).toEqual([...roles.values()].sort())
  expect(byRole.reduce((sum, [, amount]) => sum + Number(amount), 0)).toBe(COUNT)

  const weeks = countBy(exported.map(({ firstSeen }) => monday(firstSeen)))
  const byWeek = figure('Postings by week').bars
  expect(byWeek.map(([, amount]) => Number(amount))).toEqual(
    [...weeks].sort(([a], [b]) => a.localeCompare(b)).map(([, count]) => count),
  )
})

test('the score of each week, then and with the profile of today', () => {
  const judged = exported.flatMap((one) => {
    const { score } = countByHand(one.requirements as unknown as Requirement[], HAD, data.skills)
    return one.score === null || score === null || one.role === 'other' ? [] : [{ ...one, today: score }]
  })
  const weeks = [...Map.groupBy(judged, ({ lastSeen }) => monday(lastSeen))].sort(([a], [b]) =>
    a.localeCompare(b),
  )
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const { rows, drawn } = figure('Your score by week')
  expect(rows.length).toBe(weeks.length)
  for (const [index, [week, of]] of weeks.entries()) {
    const [then, today] = [mean(of.map(({ score }) => score ?? 0)), mean(of.map((one) => one.today))]
    expect(number(rows[index]?.[1]), week).toBe(of.length)
    expect(number(rows[index]?.[2]), week).toBeCloseTo(then, 0)
    expect(number(rows[index]?.[3]), week).toBeCloseTo(today, 0)
    expect(drawn?.[0]?.[index], week).toBeCloseTo(then, 5)
    expect(drawn?.[1]?.[index], week).toBeCloseTo(today, 5)
  }
})

test('pay by role: the lowest, the middle and the highest of a year', () => {
  const told = exported.flatMap(({ role, pay }) => {
    if (!pay) return []
    const [low, high] = [pay.min ?? pay.max ?? 0, pay.max ?? pay.min ?? 0]
    return [
      {
        key: `${roleName(role)}, ${pay.currency}`,
        year: ((low + high) / 2) * A_YEAR[pay.period as keyof typeof A_YEAR],
      },
    ]
  })
  const groups = [...Map.groupBy(told, ({ key }) => key)].filter(([, of]) => of.length >= 3)
  expect(groups.length).toBeGreaterThan(1)
  const { bars, rows } = figure('Pay by role')
  expect(bars.map(([name]) => name).sort()).toEqual(groups.map(([key]) => key).sort())
  for (const [key, of] of groups) {
    const years = of.map(({ year }) => year).sort((a, b) => a - b)
    const half = years.length / 2
    const middle =
      years.length % 2 ? (years[Math.floor(half)] ?? 0) : ((years[half - 1] ?? 0) + (years[half] ?? 0)) / 2
    const row = rows.find(([role, currency]) => `${role}, ${currency}` === key)
    expect(number(bars.find(([name]) => name === key)?.[1]), key).toBe(Math.round(middle))
    expect(row?.slice(2).map(number), key).toEqual(
      [of.length, years[0] ?? 0, middle, years.at(-1) ?? 0].map(Math.round),
    )
  }
})

test('how far applications got: whoever has an offer had applied', () => {
  const far = (one: HistoryRecord, step: number) => {
    const steps = STATUSES.slice(0, 5)
    const dated = steps.findLastIndex(
      (status) => status === one.status || one.statusDates[status] !== undefined,
    )
    return Math.max(0, dated) >= step
  }
  const { bars, rows } = figure('How far your applications got')
  for (const [step, status] of STATUSES.entries()) {
    const now = exported.filter((one) => one.status === status).length
    const reached = status === 'rejected' ? now : exported.filter((one) => far(one, step)).length
    expect(Number(bars[step]?.[1]), status).toBe(reached)
    expect(rows[step]?.slice(1).map(Number), status).toEqual([reached, now])
  }
})

test('the columns count the postings of each status, and each card tells its score', async () => {
  const judge = createJudge(profile, catalog)
  const jobs = jobsOf(file.records)
  const box = await render(
    <CatalogContext value={catalog}>
      <BoardView
        jobs={jobs}
        scoreOf={(job) => judge.judge(job).fit.score}
        opened={null}
        onOpen={() => {}}
        onStatus={() => {}}
      />
    </CatalogContext>,
  )
  for (const status of STATUSES) {
    const own = exported.filter((one) => one.status === status)
    const cards = [...box.querySelectorAll(`[data-card][data-status="${status}"]`)]
    expect(cards.length, status).toBe(own.length)
    expect(number(texts(box, '.kanban-head .section-count')[STATUSES.indexOf(status)]), status).toBe(
      own.length,
    )
    for (const one of own) {
      const card = cards.find((each) => each.getAttribute('data-card') === one.job)?.closest('li')
      const { score } = countByHand(one.requirements as unknown as Requirement[], HAD, data.skills)
      if (score === null || one.role === 'other') expect(card?.textContent, one.id).not.toMatch(/\d+ of 100/)
      else expect(card?.textContent, one.id).toContain(`${score} of 100`)
    }
  }
})

test('each row of the table tells its score, its pay and what that is a year', async () => {
  const judge = createJudge(profile, catalog)
  const box = await render(
    <CatalogContext value={catalog}>
      <PostingTable
        jobs={jobsOf(file.records)}
        scoreOf={(job) => judge.judge(job).fit.score}
        selected={new Set()}
        shown={EVERYTHING}
        onSort={() => {}}
        onSelect={() => {}}
        onStatus={() => {}}
        opened={null}
        onOpen={() => {}}
      />
    </CatalogContext>,
  )
  const rows = [...box.querySelectorAll('tbody tr')]
  expect(rows.length).toBe(COUNT)
  for (const one of exported) {
    const row = rows.find((each) => each.querySelector(`[data-open="${one.job}"]`)) as Element
    const { score } = countByHand(one.requirements as unknown as Requirement[], HAD, data.skills)
    const cell = texts(row, '.cell-score')[0] ?? ''
    expect(/\d/.test(cell) ? number(cell) : null, one.id).toBe(one.role === 'other' ? null : score)
    const amounts = (texts(row, '.cell-pay')[0] ?? '').replaceAll(',', '')
    if (!one.pay) expect(amounts, one.id).not.toMatch(/\d/)
    for (const amount of [one.pay?.min, one.pay?.max]) {
      if (!amount) continue
      expect(amounts, one.id).toContain(String(amount))
      const times = A_YEAR[one.pay?.period as keyof typeof A_YEAR]
      if (times !== 1) expect(amounts, one.id).toContain(String(Math.round(amount * times)))
    }
  }
})

test('the comparison tells the score, the years and the pay of a year', async () => {
  const judge = createJudge(profile, catalog)
  const jobs = jobsOf(file.records)
  for (let first = 0; first + 2 < COUNT; first += 3) {
    const three = jobs.slice(first, first + 3)
    const { row } = await comparisonOf(three, judge, catalog)
    const own = three.map(({ job }) => exported.find((one) => one.job === job) as HistoryRecord)
    const scores = own.map(({ requirements, role }) =>
      role === 'other' ? null : countByHand(requirements as unknown as Requirement[], HAD, data.skills).score,
    )
    expect(row('Fit')?.map((cell) => (/\d/.test(cell) ? number(cell) : null))).toEqual(scores)
    for (const [index, { facts, pay }] of own.entries()) {
      if (facts.years) expect(row('Years')?.[index], own[index]?.id).toContain(String(facts.years.min))
      const times = pay ? A_YEAR[pay.period as keyof typeof A_YEAR] : 1
      const amounts = (row('Pay')?.[index] ?? '').replaceAll(',', '')
      if (pay && times !== 1) expect(amounts).toContain(String(Math.round((pay.min ?? 0) * times)))
      if (pay) expect(amounts).toContain(String(Math.round(pay.min ?? 0)))
    }
    await clear()
  }
})
