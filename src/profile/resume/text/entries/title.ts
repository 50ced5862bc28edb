/** The title in words of a resume, and the words around it. */
import type { DateRange } from '../dates/ranges.ts'
import { plain } from '../lines/sections.ts'
import { isCompany, isField, isTerm, labelledAs, tellsDuty } from '../words.ts'
import type { Reader } from './reader.ts'

/** What may stand beside the dates, and behind a verb. */
export const LONGEST_REST = 120
/** "2 years 3 months". */
export const DURATION =
  /^\(?(?:less than a year|\d{1,2} (?:years?|yrs?|jahre?)(?: \d{1,2} (?:months?|mos?|monate?))?|\d{1,2} (?:months?|mos?|monate?))\)?$/iu
/** Marks that people set between title, employer and dates; some set two. */
const MARKS = '–—|‖·•∙⋅▪◆◇●■♦@/~>»›:-'
const PARTS = new RegExp(
  `(?:\\s[${MARKS}]{1,2}){1,3}\\s|[,;:]\\s|\\s{2}|\\sat\\s|\\sbei\\s|[()]|(?<=\\p{L}{5})\\.\\s`,
  'iu',
)
/** What stands around the dates. */
const AROUND = `[\\s()[\\]{}<*_,;${MARKS}]{1,8}`
const EDGES = new RegExp(`^${AROUND}|${AROUND}$`, 'gu')
const GAP = ' · '

/** "Worked with Acme as Java Developer from …", "Tätig als Entwicklerin bei …". */
const WORKS =
  /(?<!\p{L})(?:work(?:ed|ing)|employed|serv(?:ed|ing)|joined|tätig|beschäftigt|angestellt)(?!\p{L})/iu
const AS = /\s(?:as|als)\s(?:an?\s|the\s|eine?r?\s)?/iu
const AS_ENDS = /\s(?:from|since|at|in|for|with|during|between|von|seit|bei|vom|im)\s|\s?[,;.(·]/iu

/** The job that a sentence tells, or null. */
export function sentenceTitle({ isTitle }: Pick<Reader, 'isTitle'>, text: string): string | null {
  const works = WORKS.exec(text)
  if (!works) return null
  const [, ...told] = text.slice(works.index, works.index + LONGEST_REST).split(AS)
  const title = told.map((one) => one.split(AS_ENDS)[0]?.trim() ?? '').find((one) => one && isTitle(one))
  return title ? plain(title) : null
}

/** "Engineering Manager, Core Services" begins as work does; all of it is a name, whose first part is a title. */
export function startsAsTitle({ isTitle }: Pick<Reader, 'isTitle'>, text: string): boolean {
  const [first = ''] = parts(text)
  return isTitle(first) && !/(?:^|\s)(?!(?:of|and|for|und|für)\s)\p{Ll}/u.test(first)
}

/** "Backend Developer", "Engineer II", "Head of Platform": the noun of the job ends it; "Developer House" is somebody's name. */
function endsAsTitle({ isTitle }: Pick<Reader, 'isTitle'>, text: string): boolean {
  const [told = ''] = text.split(/[,(]|\s(?:of|for|in|für|im)\s/iu)
  const last = told
    .trim()
    .split(' ')
    .filter((word) => !LEVEL.test(word))
    .at(-1)
  if (!last || isCompany(text)) return false
  const isPlural = /s$/i.test(last) && isTitle(last.slice(0, -1))
  return isTitle(last) && !isPlural
}

/** Whether a part of a line ends as a title does, so that no company's name beside it is one. */
export function isFirm(reader: Pick<Reader, 'isTitle'>, text: string): boolean {
  const label = labelledAs(text)
  if (label) return label.label === 'title'
  return parts(text).some((part) => endsAsTitle(reader, part) && (isShort(part) || !tellsDuty(part)))
}

export function isShort(text: string): boolean {
  return text.split(' ').length <= 3
}

/** A line whose gaps part it. */
export function gapped(text: string): string {
  return plain(text.trim().replace(/\s{3,}/g, GAP))
}

export function parts(text: string): string[] {
  return text
    .replace(/\s{2,}/g, '  ')
    .split(PARTS)
    .map((one) => one.trim())
    .filter(Boolean)
}

/** The part of a header that is a title. */
export function titleIn({ isTitle }: Pick<Reader, 'isTitle'>, text: string): string | null {
  const label = labelledAs(text)
  if (label?.label === 'title') return plain(label.value) || null
  if (label) return null
  const told = sentenceTitle({ isTitle }, text)
  if (told) return told
  const all = parts(text)
  const may = (part: string) => isTitle(part) && (isShort(part) || !tellsDuty(part))
  const firm = all.findIndex((part) => may(part) && endsAsTitle({ isTitle }, part))
  const at = firm >= 0 ? firm : all.findIndex(may)
  const [bare, field = ''] = [all[at], all[at + 1]]
  if (!bare) return null
  // "Software Engineer / Tech Lead" is both.
  if (field !== '' && text.includes(`${bare} / ${field}`) && may(field) && !isCompany(field))
    return `${plain(bare)} / ${plain(field)}`
  // "Intern, software development" is one title; "Developer, Acme" is not.
  const isOne = /^\p{L}+$/u.test(bare) && /^\p{Ll}/u.test(field) && !isTerm(field)
  // "Staff Engineer, Reliability, Acme" neither; "Engineer · Cloud" may work for Cloud.
  const ofField = isField(field) && text.includes(`${bare}, ${field}`)
  const title = isOne || ofField ? `${bare}, ${field}` : beforeCompany({ isTitle }, bare)
  return plain(title).replace(/[:;,.]{1,3}$/, '') || null
}

/** "Software Developer Acme GmbH", which only its letters parted: up to the noun of the job. */
function beforeCompany({ isTitle }: Pick<Reader, 'isTitle'>, part: string): string {
  if (!isCompany(part)) return part
  const words = part.split(' ')
  let end = words.findIndex((word) => isTitle(word)) + 1
  while (end > 0 && end < words.length && (isTitle(words[end] ?? '') || LEVEL.test(words[end] ?? ''))) end++
  return end > 0 ? words.slice(0, end).join(' ') : part
}
const LEVEL = /^(?:I{1,3}|IV|V|\d)$/

/** What stands before and after the dates, without the marks around them. */
export function withoutDates(text: string, { start, end }: DateRange): string {
  return [text.slice(0, start), text.slice(end)]
    .map((part) => plain(part.replace(/\s{3,}/g, GAP)).replace(EDGES, ''))
    .filter((part) => part !== '' && !DURATION.test(part))
    .join(GAP)
}
