// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import type { ReadyReport } from '../../../src/messages.ts'
import { FactsStrip } from '../../../src/ui/popup/fit/facts-strip.tsx'
import { ProfileStrip } from '../../../src/ui/popup/profiles/profile-strip.tsx'
import { clear, click, named, render } from './render.tsx'
import { matched, part, reading, report } from './samples.ts'

afterEach(clear)

function ready(more: Partial<ReadyReport>): ReadyReport {
  return {
    state: 'ready',
    posting: { id: 'p1', url: 'https://x.test', title: 'Java Developer', company: null, location: null },
    reading: reading({}),
    fit: { ...report([part('required', matched('java'))]), score: 60 },
    paint: { posting: 'p1', sequence: 1, states: {}, by: {}, quiet: [], unwanted: [], names: {}, score: 60 },
    wording: {},
    credentials: { degrees: [], certifications: [] },
    profile: { skills: [], seniority: null, years: null, targetRoles: [] },
    profileEmpty: false,
    problem: null,
    ...more,
  }
}

it('says which other profile fits better, and switches to it', async () => {
  const onSwitch = vi.fn()
  const others = [
    { id: 'platform', name: 'Platform', score: 82 },
    { id: 'node', name: '', score: null },
  ]
  const box = await render(<ProfileStrip report={ready({ others })} onSwitch={onSwitch} />)
  expect(box.textContent).toContain('“Platform” fits better: 82')
  expect([...box.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
    'My profile',
    'Platform (82)',
    'My profile (–)',
  ])
  await click(named(box, 'button', 'Switch to it'))
  expect(onSwitch).toHaveBeenCalledWith('platform')
})

it('keeps quiet where the active profile fits best', async () => {
  const others = [{ id: 'node', name: 'Node', score: 40 }]
  const box = await render(<ProfileStrip report={ready({ others })} onSwitch={vi.fn()} />)
  expect(box.textContent).not.toContain('fits better')
})

it('shows the wishes beside the facts, each with its verdict in words', async () => {
  const box = await render(
    <FactsStrip
      report={ready({
        wishes: [
          { kind: 'pay', verdict: 'fits', skill: null },
          { kind: 'skill', verdict: 'against', skill: 'php' },
        ],
      })}
    />,
  )
  expect([...box.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'Level not said',
    'Pay: fits',
    'php: does not fit',
  ])
})
