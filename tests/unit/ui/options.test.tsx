// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addCustomSkill, addSkill } from '../../../src/profile/edit.ts'
import { emptyProfile, emptyStored, type Profile } from '../../../src/profile/schema.ts'
import { withProfile } from '../../../src/profile/stored.ts'
import type { OptionsActions } from '../../../src/ui/options/options-view.tsx'
import { OptionsView } from '../../../src/ui/options/options-view.tsx'
import { Legend } from '../../../src/ui/options/welcome/legend.tsx'
import { clear, click, named, press, render, type } from './render.tsx'
import { NO_PAINT } from './samples.ts'

afterEach(clear)

function setUp(profile: Profile = emptyProfile()) {
  const actions: OptionsActions = {
    change: vi.fn(),
    changeStored: vi.fn(),
    undoable: vi.fn(),
    saveResume: vi.fn(),
    editMany: vi.fn(),
    removeMany: vi.fn(),
    deleteEverything: vi.fn(),
    remove: vi.fn(),
    applyStarter: vi.fn(),
    exportFile: vi.fn(),
    exportResume: vi.fn(),
    importFile: vi.fn(),
    downloadBackup: vi.fn(),
    restoreBackup: vi.fn(),
    dismissProblem: vi.fn(),
    readResume: vi.fn(),
  }
  /** What the last change makes of the profile. */
  const changed = () => vi.mocked(actions.change).mock.lastCall?.[0](profile)
  const view = (
    <OptionsView
      stored={withProfile(emptyStored(), profile)}
      problem={null}
      starters={[]}
      importErrors={null}
      paint={NO_PAINT}
      actions={actions}
    />
  )
  return { actions, changed, show: () => render(view) }
}

const options = (box: Element) => [...box.querySelectorAll('[role=option]')].map((one) => one.textContent)

describe('adding a skill', () => {
  it('works by keyboard alone', async () => {
    const { changed, show } = setUp()
    const input = (await show()).querySelector('[role=combobox]')
    await type(input, 'spring')
    await press(input, 'ArrowDown')
    const active = input?.getAttribute('aria-activedescendant') ?? ''
    const second = document.getElementById(active)?.textContent
    await press(input, 'Enter')
    expect(second).toBe('Spring Roo')
    expect(changed()?.skills).toEqual([
      { skill: 'spring-roo', level: 'working', years: null, lastUsed: null },
    ])
    expect(input).toHaveProperty('value', '')
  })

  it('wraps around at either end of the list', async () => {
    const { show } = setUp()
    const box = await show()
    const input = box.querySelector('[role=combobox]')
    await type(input, 'spring')
    await press(input, 'ArrowUp')
    expect(box.querySelector('[role=option][aria-selected=true]')?.textContent).toBe(
      'Add “spring” as your own skill',
    )
  })

  it('closes the list by Escape and keeps what was typed, then clears it', async () => {
    const { show } = setUp()
    const input = (await show()).querySelector('[role=combobox]')
    await type(input, 'java')
    await press(input, 'Escape')
    expect(input?.getAttribute('aria-expanded')).toBe('false')
    expect(input).toHaveProperty('value', 'java')
    await press(input, 'Escape')
    expect(input).toHaveProperty('value', '')
  })

  it('takes a name that the catalog does not know as a skill of the own', async () => {
    const { changed, show } = setUp()
    const input = (await show()).querySelector('[role=combobox]')
    await type(input, '  Ledger   DSL ')
    await press(input, 'Enter')
    expect(changed()?.customSkills).toEqual([{ id: 'custom:ledger-dsl', name: 'Ledger DSL', aliases: [] }])
  })

  it('does not offer an own skill for a name that the catalog knows', async () => {
    const { show } = setUp()
    const box = await show()
    await type(box.querySelector('[role=combobox]'), 'k8s')
    expect(options(box)).toEqual(['Kubernetesalso k8s'])
  })

  it('adds nothing twice', async () => {
    const { actions, show } = setUp(addSkill('java')(emptyProfile()))
    const box = await show()
    const input = box.querySelector('[role=combobox]')
    await type(input, 'java')
    expect(box.querySelector('[role=option]')?.getAttribute('aria-disabled')).toBe('true')
    await press(input, 'Enter')
    expect(actions.change).not.toHaveBeenCalled()
  })
})

describe('the list of skills', () => {
  const profile = [addSkill('java'), addSkill('kubernetes'), addCustomSkill('Ledger DSL')].reduce(
    (all, change) => change(all),
    emptyProfile(),
  )

  it('stands by group, the own skills last and by their own name', async () => {
    const box = await setUp(profile).show()
    const rows = [...box.querySelectorAll('table th')].map((one) => one.textContent?.trim())
    expect(rows.slice(4)).toEqual([
      'Languages 1',
      'Java',
      'Cloud and infrastructure 1',
      'Kubernetes',
      'Your own 1',
      'Ledger DSL',
    ])
  })

  it('saves years as they are typed, and not what is no number', async () => {
    const { actions, changed, show } = setUp(profile)
    const years = (await show()).querySelector('[aria-label="Years of Java"]')
    await type(years, '3,5')
    expect(changed()?.skills[0]?.years).toBe(3.5)
    await type(years, 'three')
    expect(actions.change).toHaveBeenCalledOnce()
    expect(years?.getAttribute('aria-invalid')).toBe('true')
  })

  it('hands a skill to be removed on with its name', async () => {
    const { actions, show } = setUp(profile)
    await click(named(await show(), 'button', 'Remove Ledger DSL'))
    expect(actions.remove).toHaveBeenCalledWith('custom:ledger-dsl', 'Ledger DSL')
  })
})

describe('the legend of the first run', () => {
  const look = { color: '#123456', underline: 'double', thickness: 3, tint: 0 }

  it('has a line for each mark of a page, the title among them', async () => {
    const paint = { ...NO_PAINT, title: () => look }
    const box = await render(<Legend paint={paint} display={emptyStored().settings} />)
    expect([...box.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'You have it',
      'Close to what you have',
      'You lack it',
      'Thick line: must-have',
      'Thinner: nice to have',
      'Thinnest: only mentioned',
      'The job title',
    ])
    expect(box.querySelector('mark')?.textContent).toBe('The job title')
  })
})
