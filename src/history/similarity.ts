/** Whether two records are the same job: on two boards, or put up again under another number. Pure. */
import type { HistoryRecord } from './schema.ts'

/** Words that boards add to a title, and that say nothing of the job. */
const TITLE_NOISE = new Set(
  'm w f d x v div all genders remote hybrid onsite the a an and of in for at full part time contract permanent'.split(
    ' ',
  ),
)
const SAME_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dev: 'developer',
    engineer: 'developer',
    sr: 'senior',
    jr: 'junior',
    backend: 'back end',
    frontend: 'front end',
    fullstack: 'full stack',
  }),
)
/** Legal forms: boards differ in whether they write them. */
const LEGAL =
  /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|kg|kgaa|ohg|ug|ag|se|bv|nv|sa|sas|sarl|srl|spa|oy|ab|as|pty|pte|co|corp|corporation|company|group)\b/g

/** Boards shorten titles and add places: most words have to be the same, not all. */
const MIN_TITLE = 0.6
/** The same advertisement asks for the same skills, but for what a board cuts off. */
const MIN_SKILLS = 0.6
/** Without a company's name, or on one board, where a company has several openings, everything has to agree. */
const MIN_ALIKE = 0.9
/** Fewer skills are shared by chance. */
const MIN_SKILLS_COUNT = 3

/** "Tidewater Ledger, Inc." and "tidewater ledger" are one company. Empty for none. */
export function companyKey(company: string | null): string {
  const words = plain(company ?? '')
    .replace(LEGAL, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words || plain(company ?? '')
}

export function titleKey(title: string): string {
  return [...titleWords(title)].sort().join(' ')
}

/** What a record has to tell to be compared. */
export type Comparable = Pick<HistoryRecord, 'board' | 'title' | 'company' | 'seniority' | 'requirements'>

/** 0 where the two are different jobs, else up to 1 for how alike they are. */
export function sameJob(a: Comparable, b: Comparable): number {
  const [left, right] = [companyKey(a.company), companyKey(b.company)]
  if (left && right && left !== right) return 0
  if (a.seniority && b.seniority && a.seniority !== b.seniority) return 0
  const [skills, others] = [skillsOf(a), skillsOf(b)]
  if (Math.min(skills.size, others.size) < MIN_SKILLS_COUNT) return 0
  const title = dice(titleWords(a.title), titleWords(b.title))
  const asked = jaccard(skills, others)
  const certain = left !== '' && right !== '' && a.board !== b.board
  const enough = certain
    ? title >= MIN_TITLE && asked >= MIN_SKILLS
    : title >= MIN_ALIKE && asked >= MIN_ALIKE
  return enough ? (title + asked) / 2 : 0
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}

function titleWords(title: string): Set<string> {
  const words = plain(title)
    .split(' ')
    .filter((word) => word && !TITLE_NOISE.has(word))
    .flatMap((word) => (SAME_WORD.get(word) ?? word).split(' '))
  return new Set(words)
}

function skillsOf({ requirements }: Comparable): Set<string> {
  return new Set(requirements.flatMap(({ oneOf }) => oneOf))
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
