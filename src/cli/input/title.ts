/** Title and company of a posting that is plain text. */
import { isHiringHead, readHiringComment } from '../../core/hiring-comment/hiring-comment.ts'
import type { Posting } from '../../core/types.ts'

/** Longer lines are sentences. */
const LONGEST_TITLE = 100
/** How far down "Job Title:" is looked for. */
const LABELLED_LINES = 40
const LABELS = ['job title', 'title', 'position', 'position title', 'role', 'job']

const TITLE_WORDS = new Set(
  (
    'engineer engineers developer developers programmer architect administrator analyst consultant scientist manager ' +
    'lead intern internship specialist sre devops dba tester designer technician director head principal staff officer ' +
    'entwickler entwicklerin développeur développeuse desarrollador desarrolladora backend fullstack nurse teacher ' +
    'accountant assistant coordinator representative associate expert coder sde swe sdet'
  ).split(' '),
)

export type TextHead = Pick<Posting, 'title' | 'otherTitles' | 'company'>

/** What the text begins with: "Company | Role | Place", or a title, or neither. */
export function headOfText(text: string): TextHead {
  const start = text.slice(0, LONGEST_START).trimStart()
  if (!isHiringHead(start.split('\n', 1)[0] ?? '')) return { title: titleOfText(text), company: null }
  const { titles, company } = readHiringComment(start)
  const [title = '', ...otherTitles] = titles
  return { title, company, ...(otherTitles.length > 0 && { otherTitles }) }
}

/** Roles below a head stand near it. UTF-16 code units. */
const LONGEST_START = 6_000

/** A "Job Title:" line, else a short first line that looks like a title, else ''. */
function titleOfText(text: string): string {
  let lines = 0
  let first: string | null = null
  for (let at = 0; at < text.length && lines < LABELLED_LINES; lines++) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = end - at > 400 ? '.' : text.slice(at, end).replace('\uFEFF', '').trim()
    at = end + 1
    if (!line) continue
    first ??= line
    const colon = line.indexOf(':')
    if (colon > 0 && LABELS.includes(line.slice(0, colon).trim().toLowerCase())) {
      const title = line.slice(colon + 1).trim()
      if (title && title.length <= LONGEST_TITLE * 2) return title
    }
  }
  return first !== null && looksLikeTitle(first) ? first.replace(/^#{1,6} /, '') : ''
}

function looksLikeTitle(line: string): boolean {
  if (line.length > LONGEST_TITLE || '.:!?,;'.includes(line.at(-1) ?? '')) return false
  const words = line.toLowerCase().split(/[^\p{L}\d+#]+/u)
  return words.length <= 14 && words.some((word) => TITLE_WORDS.has(word))
}
