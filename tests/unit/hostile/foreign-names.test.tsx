// @vitest-environment happy-dom
/**
 * Names that come from files, pages and other browsers, and that every plain object knows already. What is looked up
 * in an object without asking whether the object itself has it finds a function there.
 */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { scoreReading } from '../../../src/background/score.ts'
import { cvWords } from '../../../src/core/gap/wording.ts'
import { insightOf } from '../../../src/core/insight/insight.ts'
import { sameJob, titleKey } from '../../../src/history/similarity.ts'
import type { ReadyReport } from '../../../src/messages.ts'
import { contentOf } from '../../../src/page/card/card-content.ts'
import { unescapeMarkup } from '../../../src/page/json-ld/job-posting.ts'
import { parseProfileFile } from '../../../src/profile/import.ts'
import type { Stored } from '../../../src/profile/schema.ts'
import { emptyStored } from '../../../src/profile/schema.ts'
import { profileOf } from '../../../src/profile/stored.ts'
import { fromFields, toFields } from '../../../src/profile/sync/fields.ts'
import { isSame, mergeStamped, stampChanges } from '../../../src/profile/sync/merge.ts'
import type { OptionsActions } from '../../../src/ui/options/options-view.tsx'
import { OptionsView } from '../../../src/ui/options/options-view.tsx'
import { ChangeList } from '../../../src/ui/options/resume/change-list.tsx'
import { PopupView } from '../../../src/ui/popup/popup-view.tsx'
import { asks, record } from '../history/samples.ts'
import { clear, render } from '../ui/render.tsx'
import { catalog, NO_PAINT, reading } from '../ui/samples.ts'

afterEach(clear)

/** Stands on `Object.prototype` while these tests run; who finds it there is told where. */
const TRAP = 'trapdoor'
const INHERITED = ['constructor', 'valueof', 'tostring', TRAP]

beforeAll(() => {
  Object.defineProperty(Object.prototype, TRAP, {
    configurable: true,
    get() {
      throw new Error('A plain object was asked for a name that it does not have itself: use a Map or own().')
    },
    set(value: unknown) {
      Object.defineProperty(this, TRAP, { value, configurable: true, enumerable: true, writable: true })
    },
  })
  return () => Reflect.deleteProperty(Object.prototype, TRAP)
})

const noActions = new Proxy({} as OptionsActions, { get: () => vi.fn() })

function imported(skill: string): Stored {
  const read = parseProfileFile(JSON.stringify({ skills: ['java', skill] }))
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.stored
}

function showOptions(stored: Stored): Promise<HTMLElement> {
  return render(
    <OptionsView
      stored={stored}
      problem={null}
      starters={[]}
      importErrors={null}
      actions={noActions}
      paint={NO_PAINT}
    />,
  )
}

/** The report of a posting that names the skill, asks for it, and does without it. */
function reportOf(skill: string, stored: Stored): ReadyReport {
  const mention = { skill, start: 0, end: skill.length }
  const asked = reading({
    title: { text: skill, roles: [], mentions: [mention] },
    mentions: [mention],
    negated: [mention],
    requirements: [
      { level: 'required', oneOf: [skill, 'java'], years: 2, start: 0, end: 20 },
      { level: 'preferred', oneOf: [skill], years: null, start: 0, end: 20 },
    ],
    skills: [{ id: skill, level: 'required', group: null, years: 2 }],
  })
  const posting = { id: 'p', url: 'https://x.test/', title: skill, company: null, location: null }
  const read = { posting, reading: asked, wording: {}, words: '' }
  const tab = { speaker: { instance: 'x', sequence: 1 }, frameId: 0, read }
  return scoreReading(tab, { profile: profileOf(stored), stored, problem: null })
}

describe.each(INHERITED)('a skill called "%s"', (name) => {
  it('is imported, and the options page shows it under its name', async () => {
    const box = await showOptions(imported(name))
    expect([...box.querySelectorAll('th')].map((cell) => cell.textContent?.trim())).toContain(name)
  })

  it('is scored, painted, explained and listed like any other', async () => {
    const report = reportOf(name, emptyStored())
    expect(report.paint.names).toMatchObject({ [name]: name })
    expect(cvWords(report.reading, { ...report.profile, skills: [] }, report.wording)).toEqual([])
    const box = await render(<PopupView report={report} actions={noActions as never} />)
    expect(box.textContent).toContain(name)
    const { reading: read, paint } = reportOf(name, imported(name))
    const posting = {
      id: 'p',
      title: name,
      company: null,
      location: null,
      salary: null,
      employmentType: null,
    }
    const found = { posting: { ...posting, text: `${name} is what we ask`, blocks: [] } }
    const painted = { found, reading: read, order: { ...paint, by: {}, names: {} } }
    expect(contentOf(painted as never, read.mentions[0] as never)?.name).toBe(name)
  })

  it('is told after the import of a resume', async () => {
    const stored = emptyStored()
    const box = await render(
      <ChangeList changes={[{ kind: 'skill-added', skill: name }]} profile={profileOf(stored)} />,
    )
    expect(box.textContent).toContain(name)
  })

  it('counts in the insight', () => {
    const past = [record('a', { id: name, job: name, requirements: asks(`${name} java kafka docker`) })]
    const found = insightOf(past, { skills: [], seniority: null, years: null, targetRoles: [] }, catalog)
    expect(found.demand.map(({ skill }) => skill)).toContain(name)
  })

  it('is a word of a title like any other', () => {
    const title = `${name} Engineer`
    expect(titleKey(title)).toContain(name)
    const job = { board: 'a', title, company: name, seniority: null, requirements: asks(`${name} java go`) }
    expect(sameJob(job, { ...job, board: 'b' })).toBe(1)
    expect(unescapeMarkup(`&${name};`)).toBe(`&${name};`)
  })

  it('goes to another browser and back, as a field that this one does not know', () => {
    const local = emptyStored()
    const foreign = {
      [JSON.stringify(['career', name, 'x'])]: 'x',
      [JSON.stringify(['settings', name])]: 1,
      [name]: 1,
    }
    const merged = mergeStamped(
      { fields: toFields(local), stamps: {} },
      { fields: { ...toFields(local), ...foreign }, stamps: { [name]: 5 } },
    )
    expect(Object.entries(merged.stamps)).toContainEqual([name, 5])
    expect(fromFields(merged.fields, local)).toEqual(local)
    const changed = stampChanges({ fields: {}, stamps: {} }, { [name]: 1 }, 7)
    expect(Object.entries(changed.stamps)).toEqual([[name, 7]])
    expect(isSame({ fields: {}, stamps: {} }, changed)).toBe(false)
  })
})

it('the prototype itself is no field of another browser', () => {
  const local = { fields: {}, stamps: {} }
  const remote = JSON.parse('{"fields": {"__proto__": {"a": 1}}, "stamps": {"__proto__": 9}}')
  const merged = mergeStamped(local, remote)
  expect(Object.keys(merged.fields)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(merged.fields)).toBe(Object.prototype)
})
