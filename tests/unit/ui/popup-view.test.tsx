// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FitPart } from '../../../src/core/types.ts'
import type { ReadyReport, TabReport } from '../../../src/messages.ts'
import { PopupView } from '../../../src/ui/popup/popup-view.tsx'
import { clear, click, named, render } from './render.tsx'
import { matched, missing, part, reading, report } from './samples.ts'

afterEach(clear)

const actions = {
  scan: vi.fn(),
  openOptions: vi.fn(),
  openWelcome: vi.fn(),
  readByHand: vi.fn(),
  show: vi.fn(),
  add: vi.fn(),
  copy: vi.fn(),
}

function ready(parts: FitPart[], more: Partial<ReadyReport> = {}): ReadyReport {
  return {
    state: 'ready',
    posting: { id: 'p1', url: 'https://x.test', title: 'Java Developer', company: 'Acme', location: null },
    reading: reading({ mentions: [{ skill: 'java', start: 3, end: 7 }] }),
    fit: report(parts),
    paint: {
      posting: 'p1',
      sequence: 1,
      states: {},
      by: {},
      quiet: [],
      unwanted: [],
      names: { 'custom:x': 'My own X' },
      score: 50,
    },
    wording: {},
    credentials: { degrees: [], certifications: [] },
    profile: { skills: [], seniority: null, years: null, targetRoles: [] },
    profileEmpty: false,
    problem: null,
    ...more,
  }
}

const show = (shown: TabReport) => render(<PopupView report={shown} actions={actions} />)

describe('the popup', () => {
  it('offers to scan a page that shows no posting', async () => {
    const box = await show({ state: 'none' })
    await click(named(box, 'button', 'Read this page anyway'))
    expect(actions.scan).toHaveBeenCalledOnce()
  })

  it('says of a page that nobody has looked at that it is unread, not that it has no posting', async () => {
    const box = await show({ state: 'unread' })
    expect(box.querySelector('h1')?.textContent).toBe('This page has not been read yet')
    expect(box.textContent).not.toContain('No job posting')
    await click(named(box, 'button', 'Read this page'))
    expect(actions.scan).toHaveBeenCalledOnce()
  })

  it('says where extensions may not run, and offers nothing that cannot work', async () => {
    const box = await show({ state: 'not-allowed' })
    expect(box.querySelector('h1')?.textContent).toBe('Backlight cannot read this page')
    const offered = [...box.querySelectorAll('.empty button')].map(({ textContent }) => textContent)
    expect(offered).toEqual(['Read a text or file'])
  })

  it('tells each error in words', async () => {
    for (const error of ['no-answer', 'storage', 'scan-failed', 'unknown'] as const) {
      const box = await show({ state: 'error', error })
      expect(box.querySelector('.empty-text')?.textContent).toMatch(/\w+\./)
    }
  })

  it('says that a text without end was read in part', async () => {
    const whole = await show(ready([part('required', matched('java'))]))
    expect(whole.textContent).not.toContain('Only the beginning was read')
    await clear()
    const box = await show(
      ready([part('required', matched('java'))], { reading: reading({ truncated: true }) }),
    )
    expect(box.textContent).toContain('Only the beginning was read')
  })

  it('gives no number where there is not enough text', async () => {
    const box = await show(ready([part('required', matched('java'))], { fit: report([], null) }))
    expect(box.textContent).toContain('Not enough text to judge')
    expect(box.querySelector('.dial')?.getAttribute('aria-label')).toBe('No score')
  })

  it('gives no number to an empty profile, and leads to the options', async () => {
    const box = await show(ready([part('required', missing('java'))], { profileEmpty: true }))
    expect(box.querySelector('.dial')?.getAttribute('aria-label')).toBe('No score')
    await click(named(box, 'button', 'Set up your profile'))
    expect(actions.openWelcome).toHaveBeenCalledOnce()
  })

  it('adds a missing skill by "I have this", and leads to its mention by its name', async () => {
    const box = await show(ready([part('required', missing('java'))]))
    await click(named(box, 'button', 'I have this: Java'))
    expect(actions.add).toHaveBeenCalledWith('java')
    await click(named(box, 'button', 'Java'))
    expect(actions.show).toHaveBeenCalledWith({ start: 3, end: 7 })
  })

  it('lets the user say which member of a missing group is there', async () => {
    const box = await show(ready([part('required', missing('java'), { oneOf: ['java', 'csharp'] })]))
    await click(named(box, 'button', 'I have this: C#'))
    expect(actions.add).toHaveBeenLastCalledWith('csharp')
  })

  it('never offers to add what is not scored', async () => {
    const box = await show(ready([part('required', missing('communication'), { weight: 0 })]))
    expect(box.textContent).toContain('Not scored')
    expect(named(box, 'button', 'I have this: Communication')).toBeUndefined()
  })

  it("shows the user's own skills by the name that they gave", async () => {
    const box = await show(ready([part('required', missing('custom:x'))]))
    expect(box.textContent).toContain('My own X')
  })

  it('shows the role in a tab of its own', async () => {
    const box = await show(ready([]))
    await click(named(box, '[role=tab]', 'Role'))
    expect(named(box, '[role=tab]', 'Role')?.getAttribute('aria-selected')).toBe('true')
    expect(box.textContent).toContain('API Engineer')
  })
})
