// @vitest-environment happy-dom
/** The buttons of the hover card change the profile: only a press of the user may do that, no script of the page. */
import { expect, test, vi } from 'vitest'
import { cardWords } from '../../../src/i18n/card.ts'
import { CardView } from '../../../src/page/card/card-view.ts'

const content = {
  skill: 'kafka',
  name: 'Kafka',
  state: 'missing' as const,
  phrase: 'Kafka',
  by: null,
  level: null,
  years: null,
  orElse: [],
  clause: null,
  signals: [],
  section: null,
  isUnwanted: false,
  about: null,
  place: 1,
  count: 2,
}

function trusted(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

test('clicks that a script of the page makes up do nothing, on any button of the card', () => {
  // A page cannot reach into the closed root; one that took hold of how roots are made could.
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow')
  const view = new CardView(document)
  const root = attach.mock.results[0]?.value as ShadowRoot
  const [have, notASkill, step] = [vi.fn(), vi.fn(), vi.fn()]
  view.open(content, cardWords(), new DOMRect(0, 0, 10, 10), { have, notASkill, step }, true)
  const buttons = [...root.querySelectorAll('button')]
  expect(buttons).toHaveLength(4)
  for (const button of buttons) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  }
  expect([have, notASkill, step].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0])
  for (const button of buttons) button.dispatchEvent(trusted(new MouseEvent('click')))
  expect([have, notASkill, step].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 2])
})

test('a page finds nothing in the host of the card, open or closed', () => {
  const view = new CardView(document)
  view.open(content, cardWords(), new DOMRect(0, 0, 10, 10), { have: vi.fn() }, false)
  const host = document.documentElement.lastElementChild as HTMLElement
  expect(view.isOpen).toBe(true)
  expect(host.shadowRoot).toBeNull()
  expect(host.outerHTML).not.toMatch(/kafka|missing/i)
  expect(host.childNodes).toHaveLength(0)
  view.close()
  expect(document.contains(host)).toBe(false)
})

test('each line of the card begins as a line, whatever it is made of', () => {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow')
  const view = new CardView(document)
  const root = attach.mock.results.at(-1)?.value as ShadowRoot
  const more = { orElse: ['gRPC', 'Pulsar'], signals: ['must know'], section: 'what you bring' }
  view.open({ ...content, ...more }, cardWords(), new DOMRect(0, 0, 10, 10), {}, true)
  const lines = [...root.querySelectorAll('p')].map((line) => line.textContent)
  expect(lines).toEqual([
    'Kafka',
    'Not in your profile',
    'Or gRPC, Pulsar',
    'Because of “must know”, under “what you bring”',
  ])
  attach.mockRestore()
})
