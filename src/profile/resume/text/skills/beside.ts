/** Which places of a resume name a skill only beside the matter. */
import type { Category } from '../../../../core/lexicon/compile/schema.ts'
import type { Lexicon } from '../../../../core/lexicon/load.ts'
import type { SkillId } from '../../../../core/types.ts'
import { namesSeason } from '../dates/points.ts'
import { degreesIn } from '../degrees.ts'
import { endsShort, isCompany, labelledAs } from '../words.ts'
import type { Place } from './told.ts'

/** Categories of ideas and habits, which titles, fields of study and companies name without meaning a skill. */
const IDEAS: ReadonlySet<Category> = new Set<Category>([
  'concept',
  'practice',
  'architecture',
  'data',
  'enterprise',
  'human-language',
])

/** What sort of skill an id is. */
export interface Kinds {
  isSpoken(id: SkillId): boolean
  isIdea(id: SkillId): boolean
  /** A kind of tools or an idea of a whole, by which lists are sorted. */
  isKind(id: SkillId): boolean
  isSoft(id: SkillId): boolean
}

export function kindsOf(lexicon: Lexicon): Kinds {
  const category = (id: SkillId) => lexicon.skill(id)?.category as Category | undefined
  const isSpoken = (id: SkillId) => category(id) === 'human-language' && id !== 'multilingual'
  return {
    isSpoken,
    isKind: (id) => (lexicon.skill(id)?.general || lexicon.skill(id)?.kind) ?? false,
    isIdea: (id) => IDEAS.has(category(id) ?? 'tool') && !isSpoken(id),
    isSoft: (id) => category(id) === 'soft',
  }
}

/** Lines, by their index, that tell something else first. */
export interface ToldLines {
  /** Employer, place and title of a job. */
  header: ReadonlySet<number>
  /** Of those and others, the ones that name a title. */
  titled: ReadonlySet<number>
  certified: ReadonlySet<number>
  /** They name a spoken language. */
  spoken: ReadonlySet<number>
}

/** Whether a place only names a skill beside the matter: in an address, a certificate, a company, a title or a study. */
export function isBeside(
  skill: SkillId,
  { line, start, end }: Place,
  { header, titled, certified, spoken }: ToldLines,
  kinds: Kinds,
): boolean {
  const { text, section, index } = line
  if (isAddress(text, start, end) || isSeason(text, start, end)) return true
  if (header.has(index) && (!titled.has(index) || isOfCompany(text, start))) return true
  if ((section === 'top' || section === 'summary' || section === 'other') && HANDLE.test(text.slice(end)))
    return true
  if (labelledAs(text)?.label === 'sector') return true
  if (section === 'certifications' && (certified.has(index) || CERTIFIES.test(text))) return true
  // "English (C2)" is no C.
  if (section === 'languages' && spoken.has(index)) return !kinds.isSpoken(skill)
  if (section === 'education' && kinds.isKind(skill)) return true
  if (!kinds.isIdea(skill)) return false
  // "Ada Example, Dipl.-Math."
  if (section === 'top' && degreesIn(text, false).length > 0) return true
  if (section === 'languages' || (section === 'skills' && kinds.isKind(skill) && isLabel(text, end)))
    return true
  // "Programmer, Acme, 2000 – 2003 (COBOL, CICS)": what stands in brackets was worked with.
  if (section !== 'education' && text.lastIndexOf('(', start) > text.lastIndexOf(')', start)) return false
  // "Engineer, Acme (2016 – 2020): queues and caches": what stands behind the dates was worked with.
  const told = TOLD_BEHIND.exec(text)
  if (section !== 'education' && told && told.index < start) return false
  const isSentence = /[.;:]\s*$/.test(text) && !endsShort(text)
  const isTitleLine = titled.has(index) && !line.isBullet && !isSentence
  return section === 'education' || ((section === 'top' || section === 'experience') && isTitleLine)
}

/** The end of dates or of brackets, and a colon. */
const TOLD_BEHIND = /[)\]\d]\s?:\s/
/** A course names what was learnt in it; a certificate is a finding of its own. */
const CERTIFIES =
  /certif|zertif|\bexams?\b|prüfung|professional|associate|specialty|expert|foundation|practitioner/i
const LONGEST_LABEL = 40

/** "Message brokers: RabbitMQ", or with a gap for the colon, names a kind to sort by. */
function isLabel(text: string, end: number): boolean {
  const mark = /:|\s{3,}/.exec(text.slice(end, LONGEST_LABEL + 1))
  return mark !== null && text.slice(end + mark.index + mark[0].length).trim() !== ''
}

/** "GitHub: example-ada", up to the next gap. */
const HANDLE = /^\s?:\s{0,3}[\w@./-]{2,60}(?:\s{2}|\s*$)/

/** "Developer, Example Kafka Ltd": in the part of the line that ends as companies do. */
function isOfCompany(text: string, start: number): boolean {
  const before = text.slice(0, start).split(PART)
  const part = (before.at(-1) ?? '') + (text.slice(start).split(PART)[0] ?? '')
  return isCompany(part)
}
const PART = /[,;:|·•]|\s[–—/-]\s|\s{3,}/

/** "Spring 2024" is no framework. */
function isSeason(text: string, start: number, end: number): boolean {
  return (
    namesSeason(text.slice(start, end)) &&
    /^[\s,/’']{0,3}(?:(?:19|20)\d\d|\d\d)(?!\p{L}|\d)/u.test(text.slice(end, end + 9))
  )
}

/** Longer words are no addresses that anybody types. */
const LONGEST_ADDRESS = 200

function isAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start)
  const after = text.slice(end, end + LONGEST_ADDRESS)
  const first = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1
  const token = before.slice(first) + text.slice(start, end) + (/^\S*/.exec(after)?.[0] ?? '')
  return /@\S|:\/\/|www\.|\.(?:com|org|net|io|dev)\//i.test(token)
}
