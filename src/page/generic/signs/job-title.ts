/** The title of the job that a page may be about. */
import { rolesIn } from '../../../core/hiring-comment/roles.ts'
import { lineOf } from '../../text/line.ts'
import { isUndrawn } from '../../text/visible.ts'

const JOB_TITLE =
  /\b(?:developer|engineer|programmer|architect|administrator|devops|sre|entwickler|entwicklung|ingenieur|d[ée]veloppeu[rs]|desarrollador|programista|ontwikkelaar|sviluppatore|utvecklare|backend|back[- ]end|full[- ]stack)/i
/** "(m/f/d)" and its kin. */
const FOR_ALL = /\((?:[mwfdxhk]\s*[/|]\s*){1,3}[mwfdxhk]\)|\(all genders\)/i
/** What is written about jobs: advice, courses, figures, lists, news. */
const ABOUT_JOBS =
  /\?|\b(?:how|why|what|salar(?:y|ies)|interviews?|templates?|courses?|bootcamps?|become|becoming|guides?|tutorials?|questions|résumés?|resumes?|cv|vs|best|top \d+|jobs|careers|lays? off|layoffs?|job descriptions?|roadmap|tips|hire|gehalt|gehälter|stellenangebote|ausbildung|werden)\b/i

/** Headings looked at for a job's title: a long list of results may stand before it. */
const MOST_HEADINGS = 1_000
/** So many jobs named by headings of one rank are a list of jobs. */
const LEAST_OF_LIST = 3
/** Elements looked at for what is no heading but stands in the document's title, or behind a label. */
const MOST_ELEMENTS = 600

export interface JobTitle {
  line: string
  /** Null where it stands in the document's title only. */
  element: Element | null
  /** It says that it is for all genders, as nothing but a job ad does. */
  isForAll: boolean
}

/** Whether a line is the title of a job, in software or not, and nothing that is written about such jobs. */
export function namesJob(line: string): boolean {
  if (FOR_ALL.test(line)) return true
  return !ABOUT_JOBS.test(line) && (JOB_TITLE.test(line) || rolesIn(line).length > 0)
}

/** The same for jobs in software alone. */
export function namesSoftwareJob(line: string): boolean {
  return JOB_TITLE.test(line) && (FOR_ALL.test(line) || !ABOUT_JOBS.test(line))
}

export function isForAll(line: string): boolean {
  return FOR_ALL.test(line)
}

/**
 * The job in software that a page names: by a heading, where it has none of a high rank by any; behind a label; or in
 * the document's title. Null where it names none, or a list of them.
 */
export function jobTitleOf(doc: Document): JobTitle | null {
  const high = visible(doc.querySelectorAll('h1, h2, [role="heading"]'))
  const named = jobOf(high)
  if (named !== undefined) return named
  const low = high.length === 0 ? jobOf(visible(doc.querySelectorAll('h3, h4, h5, h6'))) : undefined
  return low === undefined ? (labelled(doc) ?? inDocumentTitle(doc)) : low
}

/** The job that headings name; null where they name many, undefined where none. */
function jobOf(headings: readonly Element[]): JobTitle | null | undefined {
  const jobs = headings
    .map((element) => ({ element, line: lineOf(element) }))
    .filter(({ line }) => namesSoftwareJob(line))
  const [first] = jobs
  if (!first) return undefined
  const alike = jobs.filter(({ element }) => element.localName === first.element.localName)
  if (new Set(alike.map(({ line }) => line)).size >= LEAST_OF_LIST) return null
  return { ...first, isForAll: FOR_ALL.test(first.line) }
}

function visible(headings: ArrayLike<Element>): Element[] {
  return Array.from(
    { length: Math.min(headings.length, MOST_HEADINGS) },
    (_, i) => headings[i] as Element,
  ).filter((heading) => !isUndrawn(heading))
}

const LABEL =
  /^(?:position|job title|title|role|vacancy|post|stelle|stellenbezeichnung|tätigkeit|funktion|poste|intitulé(?: du poste)?|puesto|cargo|functie|posizione|stanowisko) ?:?$/i

/** "Position: Software Engineer", in a table or a list of facts. */
function labelled(doc: Document): JobTitle | null {
  const cells = doc.querySelectorAll('td, th, dt, strong, b')
  for (let i = 0; i < cells.length && i < MOST_ELEMENTS; i++) {
    const cell = cells[i] as Element
    if (!LABEL.test(lineOf(cell))) continue
    const element = cell.nextElementSibling
    const line = lineOf(element)
    if (element && namesSoftwareJob(line)) return { line, element, isForAll: FOR_ALL.test(line) }
  }
  return null
}

/** A part of the document's title, and the element that shows it where one does. */
function inDocumentTitle(doc: Document): JobTitle | null {
  const told = [doc.title, doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '']
  const line = told
    .flatMap((title) => title.replace(/\s+/g, ' ').split(/ [|–—·@-] | at /))
    .map((part) => part.trim())
    .find(namesSoftwareJob)
  if (line === undefined) return null
  const elements = doc.querySelectorAll('div, p, span, td, strong, b, h3, h4')
  let element: Element | null = null
  for (let i = 0; i < elements.length && i < MOST_ELEMENTS && !element; i++) {
    const one = elements[i] as Element
    if (one.childElementCount === 0 && one.textContent?.trim() === line && !isUndrawn(one)) element = one
  }
  return { line, element, isForAll: FOR_ALL.test(line) }
}
