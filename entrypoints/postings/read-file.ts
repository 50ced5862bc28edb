/** Text and HTML that came by hand -> Posting, as the page reader makes it. */
import { headOfText } from '../../src/cli/input/title.ts'
import type { Posting } from '../../src/core/types.ts'
import { findPosting } from '../../src/page/posting/find-posting.ts'
import { postingHash } from '../../src/page/posting/identity.ts'
import { runAtOnce } from '../../src/page/slices.ts'
import { textSteps } from '../../src/page/text/read-text.ts'
import type { ByHand, ReadByHand } from '../../src/ui/by-hand/given.ts'

export function readFile({ name, text, html, id, title, company }: ByHand): ReadByHand {
  const url = new URL(name === null ? 'paste:posting' : `file:///${encodeURIComponent(name)}`)
  const read = html === null ? plain(url, title, text ?? '') : ofHtml(html, url)
  const posting = { ...read, title: title ?? read.title, company: company ?? read.company }
  // The same words are the same posting, whichever file they stand in.
  const own = id ?? postingHash(new URL('file:///'), posting.title, posting.text)
  return { posting: { ...posting, id: own }, url: url.href }
}

/** The posting that the page shows; where there is none to be found, all its text. */
function ofHtml(html: string, url: URL): Posting {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const found = findPosting(page, url, { anyway: true })
  if (found) return found.posting
  const { text, blocks } = runAtOnce(textSteps([page.body]))
  return { ...plain(url, null, text), blocks }
}

function plain(url: URL, title: string | null, text: string): Posting {
  const head = title === null ? headOfText(text) : { title, company: null }
  const facts = { location: null, salary: null, employmentType: null }
  return { id: postingHash(url, head.title, text), ...head, ...facts, text, blocks: [] }
}
