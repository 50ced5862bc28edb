/** The title of a posting that is plain text. */

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

/** A "Job Title:" line, else a short first line that looks like a title, else ''. */
export function titleOfText(text: string): string {
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
