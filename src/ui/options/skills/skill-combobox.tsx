/** Add a skill: a combobox with a list, by the WAI-ARIA pattern. The keyboard alone is enough. */
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { SkillId } from '../../../core/types.ts'
import { Icon } from '../../components/icon.tsx'
import { t, tn } from '../../strings/index.ts'
import type { SearchHit, SkillSearch } from './skill-search.ts'

/** As the profile's schema allows. */
const MAX_CUSTOM_NAME = 80

type Choice = { kind: 'skill'; hit: SearchHit; have: boolean } | { kind: 'custom'; name: string }

/** What is surely meant, then the own skill of that name, then what is spelt a little like it. */
function choicesFor(name: string, search: SkillSearch, has: (skill: SkillId) => boolean): Choice[] {
  const hits = search.find(name).map((hit) => ({ kind: 'skill' as const, hit, have: has(hit.id) }))
  const isNew = name !== '' && name.length <= MAX_CUSTOM_NAME && search.resolve(name) === null
  return [
    ...hits.filter(({ hit }) => hit.near),
    ...(isNew ? [{ kind: 'custom' as const, name }] : []),
    ...hits.filter(({ hit }) => !hit.near),
  ]
}

interface SkillComboboxProps {
  search: SkillSearch
  has: (skill: SkillId) => boolean
  onAdd: (skill: SkillId, name: string) => void
  onAddCustom: (name: string) => void
  /** The input, for whoever has to put the focus there. */
  input: RefObject<HTMLInputElement | null>
  /** What is typed at first; for the gallery. */
  initial?: string
}

export function SkillCombobox({ search, has, onAdd, onAddCustom, input, initial = '' }: SkillComboboxProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(initial)
  const [open, setOpen] = useState(initial !== '')
  const [active, setActive] = useState(0)
  const [news, setNews] = useState('')
  const name = query.trim().replace(/\s+/g, ' ')
  // Not deferred: Enter has to mean what stands in the field, however fast it was typed.
  const choices = useMemo(() => choicesFor(name, search, has), [name, search, has])
  const shown = open && name !== ''
  const current = shown ? choices[Math.min(active, choices.length - 1)] : undefined
  const activeIndex = current ? choices.indexOf(current) : -1

  const isShown = shown && choices.length > 0
  useLayoutEffect(() => {
    if (isShown) keepInWindow(list.current, input.current)
  }, [isShown, input])
  useEffect(() => {
    list.current?.children[activeIndex]?.scrollIntoView({ block: 'nearest' })
  }, [activeIndex])

  const choose = (choice: Choice | undefined) => {
    if (!choice || (choice.kind === 'skill' && choice.have)) return
    if (choice.kind === 'skill') onAdd(choice.hit.id, choice.hit.name)
    else onAddCustom(choice.name)
    setNews(t('search.added', choice.kind === 'skill' ? choice.hit.name : choice.name))
    setQuery('')
    setActive(0)
    input.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const move = (to: number) => {
      event.preventDefault()
      setOpen(true)
      if (choices.length > 0) setActive((to + choices.length) % choices.length)
    }
    if (event.key === 'ArrowDown') move(shown ? activeIndex + 1 : 0)
    else if (event.key === 'ArrowUp') move(shown ? activeIndex - 1 : -1)
    else if (event.key === 'Enter' && current) {
      event.preventDefault()
      choose(current)
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault()
      if (shown) setOpen(false)
      else setQuery('')
    }
  }

  return (
    <div className="combobox">
      <label className="sr-only" htmlFor={`${id}-input`}>
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        ref={input}
        id={`${id}-input`}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={`${t('search.label')}: ${t('search.placeholder')}`}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={activeIndex >= 0 ? `${id}-${activeIndex}` : undefined}
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onFocus={() => {
          setOpen(true)
          // After the focus ring is drawn, and before the first word is typed.
          setTimeout(search.prepare)
        }}
      />
      <p id={`${id}-hint`} className="sr-only">
        {t('search.hint')}
      </p>
      {/* Pressing the mouse in the list must not take the focus from the input. */}
      <div
        ref={list}
        id={`${id}-list`}
        className="combobox-list"
        role="listbox"
        aria-label={t('search.label')}
        hidden={!isShown}
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above has the keyboard, as the pattern asks
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant stands for the focus
          <div
            key={choice.kind === 'skill' ? choice.hit.id : 'custom'}
            id={`${id}-${index}`}
            role="option"
            className="combobox-option"
            aria-selected={index === activeIndex}
            aria-disabled={choice.kind === 'skill' && choice.have}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(choice)}
          >
            {choice.kind === 'custom' ? (
              <span>{t('search.custom', choice.name)}</span>
            ) : (
              <>
                <span>{choice.hit.name}</span>
                {choice.hit.alias && (
                  <span className="soft small">{t('search.alias', choice.hit.alias)}</span>
                )}
                {choice.have && <span className="combobox-have">{t('search.have')}</span>}
              </>
            )}
          </div>
        ))}
      </div>
      {name.length > MAX_CUSTOM_NAME && (
        <p className="field-error">{t('search.custom.tooLong', MAX_CUSTOM_NAME)}</p>
      )}
      <p className="sr-only" role="status">
        {shown ? (choices.length > 0 ? tn('search.results', choices.length) : t('search.none')) : news}
      </p>
    </div>
  )
}

/** Between the list and the window's edge, and the least that is worth opening downwards for; CSS px. */
const EDGE = 8
const ENOUGH = 180
const TALLEST = 340

/** The suggestions stay on the screen: as tall as there is room, above the field where there is more. */
function keepInWindow(list: HTMLElement | null, input: HTMLElement | null): void {
  if (!list || !input) return
  const { top, bottom } = input.getBoundingClientRect()
  const below = window.innerHeight - bottom - EDGE
  const above = top - EDGE
  const isAbove = below < ENOUGH && above > below
  list.classList.toggle('combobox-above', isAbove)
  list.style.maxHeight = `${Math.max(0, Math.min(TALLEST, isAbove ? above : below))}px`
}
