/** The title of the job that a page may be about. */
import { rolesIn } from '../../../core/hiring-comment/roles.ts'
import { lineOf } from '../../text/line.ts'
import { isUndrawn } from '../../text/visible.ts'
import { otherJobsIn } from '../other-jobs.ts'

const JOB_TITLE =
  /\b(?:(?:developer|engineer|programmer|architect|administrator|devops|sre|backend|back[- ]end|full[- ]stack)(?!s\b)|entwickler|entwicklung|ingenieur|ingénieur|ingeniero|d[ée]veloppeu[rs]|desarrollador|programista|ontwikkelaar|sviluppatore|utvecklare)/i
/** "(m/f/d)" and its kin. */
const FOR_ALL = /\((?:[mwfdxhk]\s*[/|]\s*){1,3}[mwfdxhk]\)|\(all genders\)/i
export const isForAll = (title: string) => FOR_ALL.test(title)
const AD = new RegExp(`${FOR_ALL.source}|\\b(?:wanted|hiring|gesucht|gezocht|recherché)\\b`, 'i')
/** What is written about jobs: advice, courses, figures, lists, news. */
const ABOUT_JOBS =
  /\?|\b(?:how|why|what|salar(?:y|ies)|interviews?|templates?|courses?|bootcamps?|become|becoming|guides?|tutorials?|questions|résumés?|resumes?|cv|vs|best|top \d+|jobs|careers|lays? off|layoffs?|job descriptions?|roadmap|(?:engineer|developer|programmer)s (?:are|can|have|like|love|need|who|will)|tips|hire|samples?|examples?|cover letter|checklist|meet-?ups?|msc|bsc|tracks?|gehalt|gehälter|stellenangebote|ausbildung|werden)\b/i

/** Headings looked at for a job's title: a long list of results may stand before it. */
const MOST_HEADINGS = 1_000
/** So many jobs named by lower headings are a list of jobs. */
const LEAST_OF_LIST = 3
/** Elements looked at for what is no heading but stands in the document's title, or behind a label. */
const MOST_ELEMENTS = 600

export interface JobTitle {
  line: string
  /** Null where it stands in the document's title only. */
  element: Element | null
  /** It says that it is for all genders, or that somebody is wanted, as nothing but a job ad does. */
  isAd: boolean
}

/** Whether a line is the title of a job, in software or not, and nothing that is written about such jobs. */
export function namesJob(line: string): boolean {
  if (FOR_ALL.test(line)) return true
  return !ABOUT_JOBS.test(line) && (JOB_TITLE.test(line) || rolesIn(line).length > 0)
}

/** The same for jobs in software alone. */
function namesSoftwareJob(line: string): boolean {
  return JOB_TITLE.test(line) && (FOR_ALL.test(line) || !ABOUT_JOBS.test(line))
}

/**
 * The job in software that a page names: by a heading, where it has none of a high rank by any; behind a label; or in
 * the document's title. Null where it names none, or a list of them.
 */
export function jobTitleOf(doc: Document): JobTitle | null {
  const others = otherJobsIn(doc.body)
  const visible = (selector: string) => visibleIn(doc, selector, others)
  const high = visible('h1, h2, [role="heading"]')
  if (isList(visible('h2, h3, h4, [role="heading"]'))) return null
  const named = jobOf(high)
  if (named) return named
  const low = high.length === 0 ? jobOf(visible('h3, h4, h5, h6')) : undefined
  return low ?? labelled(doc) ?? inDocumentTitle(doc)
}

/** The first job that headings name. */
function jobOf(headings: readonly Element[]): JobTitle | undefined {
  const element = headings.find((heading) => namesSoftwareJob(lineOf(heading)))
  const line = lineOf(element)
  return element && { line, element, isAd: AD.test(line) }
}

function isList(headings: readonly Element[]): boolean {
  const jobs = headings.map((heading) => lineOf(heading)).filter(namesSoftwareJob)
  return new Set(jobs).size >= LEAST_OF_LIST
}

function visibleIn(doc: Document, selector: string, others: ReadonlySet<Element>): Element[] {
  const all = doc.querySelectorAll(selector)
  const headings: Element[] = []
  for (let i = 0; i < all.length && i < MOST_HEADINGS; i++) {
    const heading = all[i] as Element
    if (!isUndrawn(heading) && ![...others].some((other) => other.contains(heading))) headings.push(heading)
  }
  return headings
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
    if (element && namesSoftwareJob(line)) return { line, element, isAd: AD.test(line) }
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
    if (one.childElementCount === 0 && lineOf(one) === line && !isUndrawn(one)) element = one
  }
  return { line, element, isAd: AD.test(line) }
}
