import { becauseWords } from '../../i18n/because.ts'
import type { CardWords } from '../../i18n/card.ts'
import { fill, sentenceIn } from '../../i18n/fill.ts'
import { AdoptedSheets } from '../highlight/style-sheets.ts'
import { createShadowHost } from '../shadow-host.ts'
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

/** A small card in a closed shadow root. Its host is in the page only while the card is open. */
export class CardView {
  readonly #host: HTMLElement
  readonly #root: ShadowRoot
  readonly #box: HTMLElement
  readonly #sheets = new AdoptedSheets(CARD_CSS)

  constructor(doc: Document) {
    const { host, root } = createShadowHost(doc)
    this.#host = host
    this.#root = root
    this.#box = doc.createElement('section')
    this.#box.setAttribute('role', 'dialog')
    this.#root.append(this.#box)
  }

  get isOpen(): boolean {
    return this.#host.isConnected
  }

  /** @param focus true where the keyboard opened it */
  open(content: CardContent, words: CardWords, beside: DOMRect, actions: CardActions, focus: boolean): void {
    const doc = this.#host.ownerDocument
    this.#box.replaceChildren(...linesOf(doc, content, words), buttonsOf(doc, content, words, actions))
    this.#box.lang = words.tag
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
    // Measured where it has all the room: at the window's edge its lines would break.
    Object.assign(this.#box.style, { left: '0', top: '0', maxHeight: 'none' })
    const size = this.#box.getBoundingClientRect()
    const { left, top, maxHeight } = placeBeside(beside, size, doc.documentElement)
    Object.assign(this.#box.style, {
      left: `${left}px`,
      top: `${top}px`,
      maxHeight: maxHeight === null ? 'none' : `${maxHeight}px`,
    })
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

/** What the profile has to do with the skill. */
function stateText({ state, by, isUnwanted }: CardContent, { messages }: CardWords): string {
  if (isUnwanted) return messages['card.unwanted']
  switch (state) {
    case 'implied':
      return by ? fill(messages['card.state.impliedBy'], [by]) : messages['card.state.implied']
    case 'related':
      return by ? fill(messages['card.state.relatedTo'], [by]) : messages['card.state.related']
    case 'covered':
      return fill(messages['card.state.covered'], [by ?? ''])
    case 'none':
      return ''
    default:
      return messages[`card.state.${state}`]
  }
}

/** How strongly it is asked, and for how many years; null where it is only named. */
function askedText({ level, years }: CardContent, { tag, messages }: CardWords): string | null {
  if (!level) return null
  const asked = messages[`card.level.${level}`]
  if (years === null) return asked
  const form = new Intl.PluralRules(tag).select(years) === 'one' ? 'one' : 'other'
  const number = new Intl.NumberFormat(tag).format(years)
  return fill(messages['card.asked'], [asked, fill(messages[`card.years.${form}`], [number])])
}

function linesOf(doc: Document, content: CardContent, words: CardWords): HTMLElement[] {
  const line = (className: string, text: string) => {
    const element = doc.createElement('p')
    element.className = className
    element.textContent = text
    return element
  }
  const { orElse, clause } = content
  const asked = askedText(content, words)
  const lines = [line('name', content.name), line('state', stateText(content, words))]
  if (asked) lines.push(line('level', asked))
  if (orElse.length > 0) {
    const list = new Intl.ListFormat(words.tag, { type: 'unit', style: 'short' }).format(orElse)
    lines.push(line('or', fill(words.messages['card.or'], [list])))
  }
  if (clause) lines.push(line('clause', fill(words.messages['card.clause'], [clause])))
  const say = (key: keyof CardWords['messages'], ...values: string[]) => fill(words.messages[key], values)
  const why = becauseWords(say, content.signals, content.section)
  if (why) lines.push(line('why', sentenceIn(why, words.tag)))
  if (content.about) {
    const told = line('about', content.about.told)
    told.lang = 'en'
    lines.push(line('about', content.about.hire), told)
  }
  return lines
}

function buttonsOf(
  doc: Document,
  content: CardContent,
  { messages }: CardWords,
  actions: CardActions,
): HTMLElement {
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
  if (have && content.state !== 'matched' && !content.isUnwanted) {
    add(messages['card.have'], fill(messages['card.have.label'], [content.name]), () => have(content))
  }
  if (notASkill) {
    const label = fill(messages['card.notASkill.label'], [content.phrase])
    add(messages['card.notASkill'], label, () => notASkill(content))
  }
  if (step && content.count > 1) {
    add('‹', messages['card.previous'], () => step(content, -1))
    const place = doc.createElement('span')
    place.textContent = fill(messages['card.place'], [content.place, content.count])
    row.append(place)
    add('›', messages['card.next'], () => step(content, 1))
  }
  return row
}
