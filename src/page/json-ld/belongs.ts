import { plain, sameTitle } from '../posting/words.ts'
import type { StructuredPosting } from './job-posting.ts'

/** What the page shows, to tell which structured posting it is about. */
export interface Shown {
  url: URL
  /** The board's job id without prefix, or null. */
  jobId: string | null
  /** The title that the board adapter found, else the texts of the page's main headings. */
  titles: readonly string[]
}

/**
 * The structured posting that the page shows, or null. A single-page app leaves the data of the first posting
 * in place when it shows another, and result pages carry the data of all: so it has to agree with what is
 * seen. The id decides where both tell one; else the title.
 */
export function pickShown(postings: readonly StructuredPosting[], shown: Shown): StructuredPosting | null {
  const byId = postings.filter((posting) => shown.jobId !== null && tellsId(posting, shown.jobId))
  const byUrl = postings.filter((posting) => isSamePage(posting.url, shown.url))
  const byTitle = postings.filter((posting) => shown.titles.some((title) => agrees(posting.title, title)))
  for (const group of [byId, byUrl, byTitle]) {
    const best = group.find((posting) => byTitle.includes(posting)) ?? group[0]
    if (best && (byTitle.includes(best) || shown.titles.length === 0)) return best
  }
  return null
}

function agrees(structured: string | null, title: string): boolean {
  return structured !== null && sameTitle(structured, title)
}

function tellsId(posting: StructuredPosting, jobId: string): boolean {
  if (posting.identifier && plain(posting.identifier) === plain(jobId)) return true
  return posting.url?.includes(jobId) ?? false
}

function isSamePage(told: string | null, url: URL): boolean {
  if (!told) return false
  try {
    const other = new URL(told, url)
    return other.pathname.length > 1 && other.pathname === url.pathname && other.search === url.search
  } catch {
    return false
  }
}
