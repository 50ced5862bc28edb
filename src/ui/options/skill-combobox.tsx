/** Add a skill: a combobox with a list, by the WAI-ARIA pattern. The keyboard alone is enough. */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { SkillId } from '../../core/types.ts'
import { Icon } from '../components/icon.tsx'
import { t, tn } from '../strings/index.ts'
import type { SearchHit, SkillSearch } from './skill-search.ts'

/** As the profile's schema allows. */
const MAX_CUSTOM_NAME = 80

interface SkillComboboxProps {
  search: SkillSearch
  has: (skill: SkillId) => boolean
  onAdd: (skill: SkillId, name: string) => void
  onAddCustom: (name: string) => void
  /** What is typed at first; for the gallery. */
  initial?: string
}

type Choice = { kind: 'skill'; hit: SearchHit; have: boolean } | { kind: 'custom'; name: string }

export function SkillCombobox({ search, has, onAdd, onAddCustom, initial = '' }: SkillComboboxProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(initial)
  const [open, setOpen] = useState(initial !== '')
  const [active, setActive] = useState(0)
  const [news, setNews] = useState('')
  const deferred = useDeferredValue(query)

  const hits = useMemo(() => search.find(deferred), [search, deferred])
  const name = query.trim().replace(/\s+/g, ' ')
  const choicesOf = (found: readonly SearchHit[]): Choice[] => {
    const skills: Choice[] = found.map((hit) => ({ kind: 'skill', hit, have: has(hit.id) }))
    const custom = name !== '' && name.length <= MAX_CUSTOM_NAME && search.resolve(name) === null
    return custom ? [...skills, { kind: 'custom', name }] : skills
  }
  const choices = choicesOf(hits)
  const shown = open && name !== ''
  const current = shown ? choices[Math.min(active, choices.length - 1)] : undefined
  const activeIndex = current ? choices.indexOf(current) : -1

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
    else if (event.key === 'Enter' && shown) {
      event.preventDefault()
      // The list may lag behind fast typing; Enter means what stands in the field.
      choose(deferred === query ? current : choicesOf(search.find(query))[0])
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
        onFocus={() => setOpen(true)}
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
        hidden={!shown || choices.length === 0}
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
