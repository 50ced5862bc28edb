import type { SkillState } from '../../core/fit/states.ts'
import type { Level } from '../../core/types.ts'
import { AdoptedSheets } from '../highlight/style-sheets.ts'
import type { CardContent } from './card-content.ts'
import { CARD_CSS } from './card-style.ts'
import { placeBeside } from './place.ts'

/** What the card's buttons do; a button without an action is not shown. */
export interface CardActions {
  have?: ((content: CardContent) => void) | undefined
  notASkill?: ((content: CardContent) => void) | undefined
  /** To the next (1) or previous (-1) mention of the skill. */
  step?: ((content: CardContent, by: 1 | -1) => void) | undefined
}

const LEVEL_TEXT: Readonly<Record<Level, string>> = {
  required: 'Required',
  preferred: 'Nice to have',
  mentioned: 'Mentioned',
}

const STATE_TEXT: Readonly<Record<SkillState, (by: string | null) => string>> = {
  matched: () => 'You have this',
  implied: (by) => (by ? `Implied by your ${by}` : 'Implied by what you have'),
  related: (by) => (by ? `Related to your ${by}` : 'Related to what you have'),
  missing: () => 'Not in your profile',
  none: () => '',
}

/** A small card in a closed shadow root. Its host is in the page only while the card is open. */
export class CardView {
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #box: HTMLElement
  readonly #sheets = new AdoptedSheets(CARD_CSS)

  constructor(doc: Document) {
    this.#host = doc.createElement('div')
    this.#host.style.setProperty('all', 'initial', 'important')
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    this.#box = doc.createElement('section')
    this.#box.setAttribute('role', 'dialog')
    this.#root.append(this.#box)
  }

  get isOpen(): boolean {
    return this.#host.isConnected
  }

  /** @param focus true where the keyboard opened it */
  open(content: CardContent, beside: DOMRect, actions: CardActions, focus: boolean): void {
    const doc = this.#host.ownerDocument
    this.#box.replaceChildren(...linesOf(doc, content), buttonsOf(doc, content, actions))
    this.#box.setAttribute('aria-label', content.name)
    this.#box.dataset.state = content.state
    if (!this.#host.isConnected) {
      doc.documentElement.append(this.#host)
      // The top layer is above whatever the page stacks up.
      if (typeof this.#host.showPopover === 'function') {
        this.#host.popover = 'manual'
        this.#host.showPopover()
      }
    }
    this.#sheets.adopt(this.#box)
    const { left, top } = placeBeside(beside, this.#box.getBoundingClientRect(), doc.documentElement)
    this.#box.style.left = `${left}px`
    this.#box.style.top = `${top}px`
    if (focus) this.#box.querySelector('button')?.focus()
  }

  close(): void {
    this.#host.remove()
  }

  /** Whether an event of the page came out of the card. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host)
  }
}

function linesOf(doc: Document, content: CardContent): HTMLElement[] {
  const line = (className: string, text: string) => {
    const element = doc.createElement('p')
    element.className = className
    element.textContent = text
    return element
  }
  const years = content.years === null ? '' : ` · ${content.years}+ years`
  const lines = [line('name', content.name), line('state', STATE_TEXT[content.state](content.by))]
  if (content.level) lines.push(line('level', LEVEL_TEXT[content.level] + years))
  if (content.orElse.length > 0) lines.push(line('or', `or ${content.orElse.join(', ')}`))
  if (content.clause) lines.push(line('clause', `“${content.clause}”`))
  return lines
}

function buttonsOf(doc: Document, content: CardContent, actions: CardActions): HTMLElement {
  const row = doc.createElement('div')
  row.className = 'row'
  const add = (text: string, label: string, run: () => void) => {
    const button = doc.createElement('button')
    button.type = 'button'
    button.textContent = text
    button.setAttribute('aria-label', label)
    button.addEventListener('click', (event) => {
      // Clicks of the page's own scripts do nothing.
      if (event.isTrusted) run()
    })
    row.append(button)
  }
  const { have, notASkill, step } = actions
  if (have && content.state !== 'matched') add('I have this', `I have ${content.name}`, () => have(content))
  if (notASkill) add('Not a skill here', `“${content.phrase}” is not a skill here`, () => notASkill(content))
  if (step && content.count > 1) {
    add('‹', 'Previous mention', () => step(content, -1))
    const place = doc.createElement('span')
    place.textContent = `${content.place} / ${content.count}`
    row.append(place)
    add('›', 'Next mention', () => step(content, 1))
  }
  return row
}
