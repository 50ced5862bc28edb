// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { readResume } from '../../../src/profile/resume/read-resume.ts'
import { emptyProfile } from '../../../src/profile/schema.ts'
import { ImportCard } from '../../../src/ui/options/resume/import-card.tsx'
import type { ResumeResult } from '../../../src/ui/options/resume/read-resume.ts'
import { reviewOf } from '../../../src/ui/options/resume/use-reading.ts'
import { startEngine } from '../../tools/eval/engine.ts'
import { clear, click, named, render } from './render.tsx'

afterEach(clear)

const { lexicon } = await startEngine()
const TEXT = 'Experience\nTester, Example Ferry\n2019 – 2021\nBash\n\nEducation\nOn my shelf\nPerl, Redis'
const SHELF = 6
const readingWith = (...corrections: [number, 'skills'][]) =>
  readResume(TEXT, lexicon, new Date('2026-11-15'), new Map(corrections))

/** A review whose readings end when the test says so. */
async function setUp() {
  const ends: ((result: ResumeResult) => void)[] = []
  const onRead = vi.fn(() => new Promise<ResumeResult>((resolve) => ends.push(resolve)))
  const onSave = vi.fn(async () => true)
  const box = await render(
    <ImportCard
      profile={emptyProfile()}
      onRead={onRead}
      onSave={onSave}
      initial={reviewOf(readingWith(), TEXT)}
    />,
  )
  const say = async (what: string) => {
    const select = named(box, 'select', 'What is this: On my shelf') as HTMLSelectElement
    await act(async () => {
      select.value = what
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  }
  const end = async (result: ResumeResult) => act(async () => ends.shift()?.(result))
  const button = (name: string) => named(box, 'button', name) as HTMLButtonElement | undefined
  return { box, say, end, button, onSave }
}

const corrected: ResumeResult = { ok: true, reading: readingWith([SHELF, 'skills']), text: TEXT }

it('saves nothing while the resume is read with a correction, and afterwards what that reading says', async () => {
  const { box, say, end, button, onSave } = await setUp()
  await say('skills')
  expect(button('Add to my profile')?.disabled).toBe(true)
  await click(button('Add to my profile'))
  expect(onSave).not.toHaveBeenCalled()
  expect(box.querySelector('[role=status]')?.textContent).toContain('again')

  await end(corrected)
  await click(button('Add to my profile'))
  expect(onSave).toHaveBeenCalledTimes(1)
  const [chosen] = onSave.mock.lastCall as unknown as [{ skills: { skill: string }[] }]
  expect(chosen.skills.map(({ skill }) => skill).sort()).toEqual(['bash', 'perl', 'redis'])
})

it('stays discarded when a reading ends that was still under way', async () => {
  const { box, say, end, button } = await setUp()
  await say('skills')
  await click(button('Discard'))
  await end(corrected)
  expect(button('Add to my profile')).toBeUndefined()
  expect(box.querySelector('h2')?.textContent).toBe('Start from your resume')
})

it('takes back a correction with which the resume cannot be read, and says why', async () => {
  const { box, say, end, button } = await setUp()
  await say('other')
  await end({ ok: false, reason: 'too-slow' })
  expect(box.querySelector('[role=alert]')?.textContent).toContain('took too long')
  expect((named(box, 'select', 'What is this: On my shelf') as HTMLSelectElement).value).toBe('')
  expect(button('Add to my profile')?.disabled).toBe(false)
})

it('shows what the resume was read with, where a second correction cannot be read before the first was', async () => {
  const { box, say, end, button, onSave } = await setUp()
  await say('skills')
  await say('other')
  await end(corrected)
  expect(button('Add to my profile')?.disabled).toBe(true)
  await end({ ok: false, reason: 'too-slow' })
  expect((named(box, 'select', 'What is this: On my shelf') as HTMLSelectElement).value).toBe('')
  await click(button('Add to my profile'))
  expect(onSave).toHaveBeenCalledTimes(1)
})
