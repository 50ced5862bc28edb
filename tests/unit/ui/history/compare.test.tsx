// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import type { FitProfile } from '../../../../src/core/types.ts'
import { ComparePanel } from '../../../../src/ui/history/compare/compare-panel.tsx'
import { PostingDetails } from '../../../../src/ui/history/table/posting-details.tsx'
import { asks, record } from '../../history/samples.ts'
import { clear, render } from '../render.tsx'

afterEach(clear)

const profile: FitProfile = {
  skills: [{ skill: 'spring-boot', level: 'working', years: null }],
  seniority: null,
  years: null,
  targetRoles: [],
}
const a = record('a', { requirements: [...asks('nodejs', 'preferred'), ...asks('java kubernetes')] })
const b = record('b', { requirements: [...asks('cpp', 'mentioned'), ...asks('kubernetes')], url: 'paste:1' })

test('compare says what is there, must-haves and differences first, and who is best', async () => {
  const box = await render(<ComparePanel records={[a, b]} profile={profile} name={(skill) => skill} />)
  const rows = [...(box.querySelector('table')?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(rows).toEqual([
    ['Must-haves you have', '1 of 2 ★ best', '0 of 1', 'differs'],
    ['java · you have it', 'required', '–', 'differs'],
    ['kubernetes · missing', 'required', 'required', 'same'],
    ['nodejs · missing', 'preferred', '–', 'differs'],
  ])
})

test('a posting opens with its reasons: the missing must-haves first, each with its clause', async () => {
  const box = await render(
    <PostingDetails
      record={a}
      profile={profile}
      takesFocus
      name={(skill) => skill}
      onNote={async () => true}
    />,
  )
  expect([...box.querySelectorAll('.told li')].map((row) => row.textContent)).toEqual([
    'kubernetes missing (required) You know kubernetes.',
    'java you have it (required) You know java.',
    'nodejs missing (preferred) You know nodejs.',
  ])
  expect(box.querySelector('a')?.getAttribute('href')).toBe('https://jobs.example/a')
  expect(document.activeElement).toBe(box.querySelector('.card'))
})
