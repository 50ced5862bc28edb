/** Which documents the facts of a part come from: named once below it, by number beside each fact where several are. */
import type { Document, Told } from '../../../core/gap/knowledge.ts'
import { knowledgeOf, OWN } from '../../../core/gap/knowledge.ts'
import { useCatalog } from '../../catalog-context.ts'
import { t, tn } from '../../strings/index.ts'
import { InEnglish } from './in-english.tsx'

/** A fact of skills-data. */
export interface Sourced {
  source: string
  alsoIn?: readonly string[] | undefined
}

export interface Citations {
  /** In the order of skills-data; what no document says comes last, as our own. */
  documents: Document[]
  /** The numbers of a fact's documents; none where all facts come from one. */
  marks: (fact: Sourced) => number[]
}

export function useCitations(facts: readonly Sourced[]): Citations {
  const { sources } = knowledgeOf(useCatalog())
  const files = new Set(facts.flatMap(filesOf))
  const documents: Document[] = sources.filter(({ file }) => files.has(file))
  if (files.has(OWN)) documents.push({ file: OWN, title: t('sources.own') })
  return {
    documents,
    marks: (fact) => {
      if (documents.length < 2) return []
      const own = filesOf(fact)
      return documents.flatMap(({ file }, index) => (own.includes(file) ? [index + 1] : []))
    },
  }
}

function filesOf({ source, alsoIn = [] }: Sourced): string[] {
  return [source, ...alsoIn]
}

/** The line below a part that names its documents. */
export function Sources({ documents }: Pick<Citations, 'documents'>) {
  if (documents.length === 0) return null
  const names = documents.map((document, index) => {
    const name = documentName(document)
    return documents.length > 1 ? t('sources.numbered', index + 1, name) : name
  })
  return <p className="sources">{tn('sources', documents.length, names.join('; '))}</p>
}

/** Its title, author and year; that it names no year, where it does not. */
export function documentName(document: Document): string {
  return document.file === OWN
    ? document.title
    : t('sources.details', document.title, documentDetails(document))
}

/** The same without its title. */
export function documentDetails({ author, year }: Document): string {
  return [author, year ?? t('sources.undated')].filter((one) => one !== undefined).join(', ')
}

/** The numbers after a fact. */
export function Mark({ of, citations }: { of: Sourced; citations: Citations }) {
  const numbers = citations.marks(of)
  if (numbers.length === 0) return null
  return (
    <sup className="cite">
      <span className="sr-only">{tn('sources.mark', numbers.length, numbers.join(', '))}</span>
      <span aria-hidden="true">{numbers.join(',')}</span>
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
