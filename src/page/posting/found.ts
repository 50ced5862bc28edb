import type { Posting } from '../../core/types.ts'
import type { TextMap } from '../text/text-map.ts'

/** How a posting was found; shown in reports of wrong readings. */
type FoundBy = 'json-ld' | 'board' | 'microdata' | 'generic'

export interface FoundPosting {
  posting: Posting
  /** The visible element that holds the description; null where the text is only in structured data. */
  root: Element | null
  /** All elements the text was read from, in order; the first is `root`. */
  roots: readonly Element[]
  /** The visible title, for painting and to notice a switch; null where it is not on the page. */
  titleElement: Element | null
  /** Offsets of `posting.text` ⇄ DOM. Empty where `root` is null. */
  textMap: TextMap
  foundBy: FoundBy
  /** Where the posting stands alone; null where it does on this page. */
  address: string | null
  /** The page is a board's, and its adapter found nothing where it should: the page's own structure was read. */
  byStructure: boolean
}

/** Facts about a posting from one source. */
export interface Meta {
  id: string | null
  title: string
  otherTitles: readonly string[]
  company: string | null
  location: string | null
  salary: Posting['salary']
  employmentType: string | null
}

export const NO_META: Meta = {
  id: null,
  title: '',
  otherTitles: [],
  company: null,
  location: null,
  salary: null,
  employmentType: null,
}

/** Where the text stands and what is known beside it. */
export interface Candidate {
  /** As in `FoundPosting`; null unless said. */
  address?: string | null
  meta: Meta
  roots: readonly Element[]
  exclude: ReadonlySet<Element>
  titleElement: Element | null
  foundBy: FoundBy
}
