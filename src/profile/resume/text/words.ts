/** What the words of a line say of it, by skills-data/resume/words.json and the titles' own tables. */
import data from '../../../../skills-data/resume/words.json' with { type: 'json' }
import type { Lexicon } from '../../../core/lexicon/load.ts'
import { namesSoftwareJob } from '../../../core/role/title.ts'

const DUTIES = new Set(data.duties)
const COMPANIES = new Set(data.companies)
const INSIDE = new Set(data.inside)
const NO_JOBS = new Set(data.notJobs)
const OWN_JOBS = new Set(data.jobs)
const BREAKS = new Set(data.breaks)
const TERMS = new Set(data.terms)
const FIELDS = new Set(data.fields)
const MOST_FIELD_WORDS = 3

export type Label = keyof typeof data.labels
const LABELS = new Map(
  Object.entries(data.labels).flatMap(([label, words]) =>
    words.map((word) => [word, label as Label] as const),
  ),
)

/** Shorter words end too many others. */
const SHORTEST_COMPOUND = 6
const END_LETTERS = 3
const LONGEST_TITLE = 90

/** @returns whether words name a job: "Java Developer", "Softwareentwicklerin", "Praktikant". */
export type IsTitle = (words: string) => boolean

/** German compounds end with a job's noun. */
const ENDINGS = new Map<string, string[]>()
for (const job of OWN_JOBS) {
  if (job.length < SHORTEST_COMPOUND || job.includes(' ')) continue
  const end = job.slice(-END_LETTERS)
  ENDINGS.set(end, [...(ENDINGS.get(end) ?? []), job])
}

/** The nouns of people who write software are the core's; those of other people are of skills-data/resume. */
export function titleWords(lexicon: Lexicon): IsTitle {
  return (text) => {
    if (text.length > LONGEST_TITLE) return false
    const words = wordsOf(text).filter((word) => !NO_JOBS.has(word))
    // "Halbleiter AG" ends as "Leiter" does.
    const named = isCompany(text)
    return (
      words.some((word, at) => isJob(word, words[at + 1], lexicon, named)) ||
      namesSoftwareJob(words.join(' '), lexicon)
    )
  }
}

function isJob(word: string, next: string | undefined, lexicon: Lexicon, ofCompany: boolean): boolean {
  if (OWN_JOBS.has(word) || OWN_JOBS.has(`${word} ${next}`)) return true
  if (ofCompany) return false
  const isCompound = ENDINGS.get(word.slice(-END_LETTERS))?.some((job) => word.endsWith(job)) ?? false
  // Alertmanager and WebDriver end as people do.
  return isCompound && lexicon.resolve(word) === null
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
}

/** "Rolle: Architekt", "Occupation   Developer": the label and what stands behind it. */
export function labelledAs(line: string): { label: Label; value: string; at: number } | null {
  const parts = /^(\s*(?:\d{1,2}[.)]\s+)?[^:\s][^:]{0,40}?)(?:\s*:\s+|\s*:$|\s{3,})/u.exec(line)
  if (!parts) return null
  const label = LABELS.get(
    (parts[1] ?? '')
      .replace(/^\s*\d+[.)]/, '')
      .trim()
      .toLowerCase(),
  )
  return label ? { label, value: line.slice(parts[0].length), at: parts[0].length } : null
}

/** How a line begins that tells what was done: "Built …", "Developing …", "Pflege …". */
export function tellsDuty(line: string): boolean {
  const words = /^[^\p{L}]*(\p{L}+)(?:[\s,]+(\p{L})?|$)/u.exec(line)
  const first = words?.[1]?.toLowerCase()
  if (!first || !/\s/.test(line.trim())) return false
  // "Lead Developer" is a title, "Lead the move" is work.
  if (OWN_JOBS.has(first) && /^\p{Lu}/u.test(words?.[2] ?? '')) return false
  return DUTIES.has(first) || /^\p{L}{2,}(?:ed|ing)$/u.test(first)
}

/** "Acme GmbH", "Fjordkraft Data, Bergen": capitals all along, no sentence. */
export function looksLikeName(told: string): boolean {
  // "Acme (client: a bank), remote": what is said beside the name.
  const line = told
    .replace(/\([^()]{0,60}\)/g, '')
    .replace(/[,·|] ?(?:remote|hybrid|on-?site|freelance|contract)\s*$/i, '')
  const words = line.match(/\p{L}[\p{L}\p{M}.'’&-]*/gu) ?? []
  if (words.length === 0 || words.length > 9 || (/[.;:!?]\s*$/.test(line) && !endsShort(line))) return false
  if (tellsDuty(line)) return false
  if (words.some((word) => COMPANIES.has(word.toLowerCase().replace(/\./g, '')))) return true
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^\p{Ll}(?:\.\p{Ll})+\.?$/u.test(word) &&
      !/^(?:of|the|and|de|da|do|di|für|und|der|den|am|im|in|z|o|van|von|la|el|les|du|des|y|e|og|och|&)$/u.test(
        word,
      ),
  )
  // "acme.io" is a name in small letters.
  const sites = small.filter((word) => /^\p{Ll}[\p{Ll}-]*\.(?:ai|app|co|com|de|dev|io|net|org)$/u.test(word))
  return capital + sites.length > 0 && small.length === sites.length
}

/** "Acme GmbH", "Halbleiter AG": words that only a company's name ends with. */
export function isCompany(words: string): boolean {
  const last = /(\p{L}[\p{L}.]*)[^\p{L}]*$/u.exec(words.split(/[,·|(]/)[0] ?? '')?.[1]
  return last !== undefined && COMPANIES.has(last.toLowerCase().replace(/\./g, ''))
}

/** "Acme Travel, Lda.", "Acme a.s.": the dot shortens a word among names, and ends no sentence. */
export function endsShort(line: string): boolean {
  // "Developer – Acme Sp. z o.o.": the last part is the name.
  const words =
    line
      .split(/\s[–—|·-]\s/u)
      .at(-1)
      ?.match(/[^\s,]+/gu) ?? []
  const last = words.at(-1) ?? ''
  if (COMPANIES.has(last.toLowerCase().replace(/\./g, ''))) return last.endsWith('.')
  const isShortened = /^(?:\p{Lu}\p{L}{0,4}|(?:\p{L}\.){1,4}\p{L})\.$/u.test(last)
  return (
    isShortened &&
    words.length <= MOST_NAME_WORDS &&
    words.slice(0, -1).every((word) => /^(?:[\p{Lu}&]|z$|de$|di$)/u.test(word))
  )
}
const MOST_NAME_WORDS = 5

/** "Elternzeit", "Career break (travel)": stands where a job would and is none. */
export function isBreak(line: string): boolean {
  const [words = ''] = line.toLowerCase().split(/[^\p{L}\s’-]/u)
  return BREAKS.has(words.trim())
}

/** "Full-time", "Internship": on what terms somebody works, and a title only where no other is told. */
export function isTerm(title: string): boolean {
  return TERMS.has(title.toLowerCase())
}

/** "Payments", "Developer Experience", "Search & Ads": the field of a team, behind a title's comma; no employer. */
export function isField(part: string): boolean {
  const words = part
    .toLowerCase()
    .split(/\s(?:(?:&|and|und)\s)?|\//u)
    .filter(Boolean)
  return words.length > 0 && words.length <= MOST_FIELD_WORDS && words.every((word) => FIELDS.has(word))
}

/** "in", "with", "mit": before a technology they tell what was done. */
export function isInside(word: string): boolean {
  return INSIDE.has(word.toLowerCase())
}
