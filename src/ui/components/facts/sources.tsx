/** Which documents the facts of a part come from: named once below it, by number beside each fact where several are. */
import type { Document, Told } from '../../../core/gap/knowledge.ts'
import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import { useCatalog } from '../../catalog-context.ts'
import { t, tn } from '../../strings/index.ts'
import { InEnglish } from './in-english.tsx'

/** A fact of skills-data, or the file name of its document. */
export type Sourced = string | { source: string }

export interface Citations {
  documents: Document[]
  /** The number of a fact's document; null where all facts come from one. */
  mark: (fact: Sourced) => number | null
}

export function useCitations(facts: readonly Sourced[]): Citations {
  const { sources } = knowledgeOf(useCatalog())
  const files = new Set(facts.map(fileOf))
  const documents = sources.filter(({ file }) => files.has(file))
  return {
    documents,
    mark: (fact) => {
      const at = documents.findIndex(({ file }) => file === fileOf(fact))
      return documents.length > 1 && at >= 0 ? at + 1 : null
    },
  }
}

function fileOf(fact: Sourced): string {
  return typeof fact === 'string' ? fact : fact.source
}

/** The line below a part that names its documents. */
export function Sources({ documents }: Pick<Citations, 'documents'>) {
  if (documents.length === 0) return null
  const names = documents.map((document, index) =>
    documents.length > 1 ? t('sources.numbered', index + 1, nameOf(document)) : nameOf(document),
  )
  return <p className="sources">{tn('sources', documents.length, names.join('; '))}</p>
}

function nameOf({ title, author, year }: Document): string {
  const details = [author, year].filter((one) => one !== undefined).join(', ')
  return details ? t('sources.details', title, details) : title
}

/** The number after a fact. */
export function Mark({ of, citations }: { of: Sourced; citations: Citations }) {
  const number = citations.mark(of)
  if (number === null) return null
  return (
    <sup className="cite">
      <span className="sr-only">{t('sources.mark', number)}</span>
      <span aria-hidden="true">{number}</span>
    </sup>
  )
}

/** A list of sentences with their documents. */
export function ToldList({ facts }: { facts: readonly Told[] }) {
  const citations = useCitations(facts)
  return (
    <>
      <ul className="told">
        {facts.map((fact) => (
          <li key={fact.text}>
            <InEnglish>{fact.text}</InEnglish>
            <Mark of={fact} citations={citations} />
          </li>
        ))}
      </ul>
      <Sources documents={citations.documents} />
    </>
  )
}
