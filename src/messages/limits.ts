/** How much of a posting the background takes: what is longer is cut before it is sent, or it would be refused whole. */
import type { Posting } from '../core/types.ts'

/** What the background takes of a posting. Far above what a real one has; a hostile page must not fill the worker. */
export const POSTING_LIMITS = {
  text: 2_000_000,
  blocks: 100_000,
  line: 2_000,
  titles: 20,
  url: 10_000,
} as const

/** A posting cut down to what the background takes. */
export function withinLimits(posting: Posting): Posting {
  const { text, blocks, line, titles } = POSTING_LIMITS
  const cut = (words: string | null) => words?.slice(0, line) ?? null
  return {
    ...posting,
    title: posting.title.slice(0, line),
    ...(posting.otherTitles && {
      otherTitles: posting.otherTitles.slice(0, titles).map((title) => title.slice(0, line)),
    }),
    company: cut(posting.company),
    location: cut(posting.location),
    employmentType: cut(posting.employmentType),
    text: posting.text.slice(0, text),
    blocks: posting.blocks.filter((block) => block.end <= text).slice(0, blocks),
  }
}

/** A page's address cut down to what the background takes: what scripts keep in it may be longer than any link. */
export function addressWithin(address: string): string {
  if (address.length <= POSTING_LIMITS.url) return address
  const bare = address.split('#', 1)[0] ?? ''
  const shorter = [bare, bare.split('?', 1)[0] ?? ''].find(({ length }) => length <= POSTING_LIMITS.url)
  return shorter ?? new URL('/', address).href
}
