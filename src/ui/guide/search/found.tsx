/** What the search found, each with where it stands. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { SEPARATOR, t, tn } from '../../strings/index.ts'
import { hashOf } from '../route.ts'
import type { Entry } from './search.ts'

export function Found({ entries, query }: { entries: readonly Entry[]; query: string }) {
  return (
    <section className="found" aria-label={t('guide.found')}>
      <p role="status">{tn('guide.found', entries.length, query)}</p>
      <ul>
        {entries.map(({ chapter, place, heading, text }) => (
          <li key={`${chapter}/${place}/${heading}/${text}`}>
            <a href={hashOf(chapter, place)}>
              <span className="found-place">
                {t(`guide.chapter.${chapter}`)}
                {SEPARATOR}
                <InEnglish>{heading}</InEnglish>
              </span>
              <InEnglish>{marked(text, query)}</InEnglish>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words of the query in the text, marked; what was found fuzzily has none. */
function marked(text: string, query: string) {
  const words = query.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return text
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  let at = 0
  // Split at a group: every second part is a word of the query.
  return text.split(new RegExp(`(${escaped.join('|')})`, 'gi')).map((part, index) => {
    const start = at
    at += part.length
    return index % 2 === 1 ? <mark key={start}>{part}</mark> : part
  })
}
