/** The Guide: contents, search, and the chapter that the address names. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../components/button.tsx'
import { AppHeader } from '../components/header/app-header.tsx'
import { Icon } from '../components/icon.tsx'
import { roleName } from '../roles.ts'
import { t } from '../strings/index.ts'
import { ChapterBody } from './chapter-body.tsx'
import { useGuide } from './guide-context.ts'
import { placeId } from './parts/place.tsx'
import { CHAPTERS, type Chapter, hashOf, type Route } from './route.ts'
import { Found } from './search/found.tsx'
import { createGuideSearch, entriesOf } from './search/search.ts'

export function GuideView({ route }: { route: Route }) {
  const { knowledge, guide, catalog, hasProfile } = useGuide()
  const [query, setQuery] = useState('')
  const [isWhole, setWhole] = useState(false)
  const search = useMemo(
    () => createGuideSearch(entriesOf(knowledge, guide, (skill) => catalog.name(skill))),
    [knowledge, guide, catalog],
  )
  const found = useMemo(() => search(query), [search, query])
  const field = useSearchKey()
  usePlace(route, () => setQuery(''))
  useWholePrint(isWhole, setWhole)
  const isSearching = query.trim().length > 1

  return (
    <>
      <AppHeader here="guide" />
      <div className="guide-page">
        <nav className="contents" aria-label={t('guide.contents')}>
          <ul>
            {CHAPTERS.map((chapter) => (
              <li key={chapter}>
                <a
                  href={hashOf(chapter)}
                  aria-current={chapter === route.chapter && !isSearching ? 'page' : undefined}
                >
                  {t(`guide.chapter.${chapter}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main className="chapter">
          <search className="guide-tools">
            <div className="guide-search">
              <Icon name="search" size={16} />
              <input
                ref={field}
                className="input"
                type="search"
                value={query}
                placeholder={t('guide.search.hint')}
                aria-label={t('guide.search')}
                onChange={(event) => setQuery(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setQuery('')
                  const [first] = found
                  if (event.key === 'Enter' && first) location.hash = hashOf(first.chapter, first.place)
                }}
              />
            </div>
            <Button onClick={() => print()}>{t('guide.print')}</Button>
            <Button look="quiet" onClick={() => setWhole(true)}>
              {t('guide.print.all')}
            </Button>
          </search>
          {!hasProfile && (
            <p className="guide-empty">
              {t('guide.empty')} <a href="/options.html">{t('guide.empty.action')}</a>
            </p>
          )}
          {isSearching ? (
            <Found entries={found} query={query.trim()} />
          ) : isWhole ? (
            CHAPTERS.map((chapter) => <ChapterPart key={chapter} route={{ chapter, place: null }} />)
          ) : (
            <ChapterPart route={route} />
          )}
        </main>
      </div>
    </>
  )
}

/** A chapter with its title; of the chapter of roles, the role that the place names. */
function ChapterPart({ route }: { route: Route }) {
  const { knowledge, catalog } = useGuide()
  const { chapter, place } = route
  const role = chapter === 'roles' && knowledge['role-profiles'].find(({ id }) => isPlaceOf(id, place))
  return (
    <article className="chapter-part" data-chapter={role ? `${chapter}/${role.id}` : chapter}>
      <h1 tabIndex={-1}>
        <span>{role ? roleName(catalog, role.id) : t(`guide.chapter.${chapter}`)}</span>
      </h1>
      {!role && <p className="lead">{t(`guide.lead.${chapter}`)}</p>}
      <ChapterBody chapter={chapter} role={role || null} />
    </article>
  )
}

/** "api-engineer" and its parts, such as "api-engineer-pay". */
function isPlaceOf(role: string, place: string | null): boolean {
  return place !== null && (place === role || place.startsWith(`${role}-`))
}

/** Follows the address: its place comes into view, and the keyboard goes on from there. */
function usePlace({ chapter, place }: Route, onMove: () => void): void {
  const isFirst = useRef(true)
  const move = useRef(onMove)
  move.current = onMove
  useEffect(() => {
    move.current()
    const moved = !isFirst.current
    isFirst.current = false
    // After the chapter is drawn.
    const frame = requestAnimationFrame(() => {
      const target = place === null ? null : document.getElementById(placeId(chapter as Chapter, place))
      if (target) {
        target.scrollIntoView({ block: 'start' })
        target.classList.add('place-found')
        target.addEventListener('animationend', () => target.classList.remove('place-found'), { once: true })
        const link = target.querySelector<HTMLElement>('a')
        link?.focus({ preventScroll: true })
      } else if (moved) {
        scrollTo(0, 0)
        document.querySelector<HTMLElement>('.chapter h1')?.focus({ preventScroll: true })
      }
    })
    return () => cancelAnimationFrame(frame)
  }, [chapter, place])
}

/** "/" leads to the search, as on many pages of documentation. */
function useSearchKey() {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const stop = new AbortController()
    addEventListener(
      'keydown',
      (event) => {
        const isTyping = event.target instanceof HTMLInputElement
        if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        field.current?.focus()
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [])
  return field
}

/** Draws every chapter for as long as the browser prints them. */
function useWholePrint(isWhole: boolean, setWhole: (whole: boolean) => void): void {
  useEffect(() => {
    if (!isWhole) return
    const stop = new AbortController()
    addEventListener('afterprint', () => setWhole(false), { signal: stop.signal })
    const frame = requestAnimationFrame(() => print())
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
    }
  }, [isWhole, setWhole])
}
