/** A resume's text -> what it says of the user, each with the line that says so. The engine finds the skills. */
import type { Category } from '../../core/lexicon/compile/schema.ts'
import type { Lexicon } from '../../core/lexicon/load.ts'
import { read } from '../../core/read.ts'
import { readTitle } from '../../core/role/title.ts'
import type { Seniority, SkillId, SkillLevel } from '../../core/types.ts'
import type { DegreeLevel } from '../schema/career.ts'
import { MAX_NAME, MAX_YEARS } from '../schema/fields.ts'
import { degreesOf, type Evident, statedYears } from './text/career.ts'
import { inYears, monthsTogether } from './text/dates.ts'
import { type Position, positionsOf, ROLE } from './text/positions.ts'
import { type Line, linesOf, plain } from './text/sections.ts'
import { levelIn, type Place, yearsBeside } from './text/told.ts'

export interface ResumeSkill {
  skill: SkillId
  level: SkillLevel
  /** Years told for it, else of the jobs that name it, overlaps counted once; null where neither says. */
  years: number | null
  lastUsed: number | null
  /** The line that names it best: one of a job before one of a list. */
  evidence: string
  /** Soft skills are offered, not ticked: everybody writes them. */
  soft: boolean
}

export interface ResumeReading {
  skills: ResumeSkill[]
  /** Of all dated jobs, overlaps counted once; null where nothing tells. */
  years: Evident<number> | null
  seniority: Evident<Seniority> | null
  /** In the order of the resume, each once. */
  titles: Evident<string>[]
  degrees: Evident<DegreeLevel>[]
  /** Ids of skills-data. */
  certifications: Evident<string>[]
  /** Ids of spoken languages. */
  languages: Evident<SkillId>[]
  /** How many dated jobs were found. */
  positions: number
}

/** A resume of forty pages has a tenth of it. */
export const MAX_RESUME_LENGTH = 500_000
const STRONG_FROM_YEARS = 4

/**
 * Pure and total: any text gives a reading.
 * @param now the day that "present" means.
 */
export function readResume(text: string, lexicon: Lexicon, now: Date = new Date()): ResumeReading {
  const source = withoutMarks(text.slice(0, MAX_RESUME_LENGTH))
  const month = now.getFullYear() * 12 + now.getMonth()
  const lines = linesOf(source)
  const positions = positionsOf(lines, month)
  const reading = read({ ...EMPTY_POSTING, text: source }, lexicon)
  const category = (id: SkillId) => lexicon.skill(id)?.category as Category | undefined
  const isLanguage = (id: SkillId) => category(id) === 'human-language' && id !== 'multilingual'
  const places = new Map<SkillId, Place[]>()
  const isIdea = (id: SkillId) => IDEAS.has(category(id) ?? 'tool') && !isLanguage(id)
  const names = new Set(positions.flatMap((position) => position.names))
  for (const { skill, start, end } of reading.mentions) {
    if (lexicon.skill(skill)?.generic) continue
    const line = lineAt(lines, start)
    const place = { line, start: start - line.start, end: end - line.start }
    if (isBeside(place, names, isIdea(skill))) continue
    places.set(skill, [...(places.get(skill) ?? []), place])
  }
  const skills = [...places]
    .filter(([id]) => !isLanguage(id))
    .map(([id, named]) => skillOf(id, named, positions, category(id) === 'soft'))
  const titles = titlesOf(positions)
  const worked = monthsTogether(positions)
  return {
    skills,
    years: worked > 0 ? yearsOf(worked, positions) : statedYears(lines),
    seniority: seniorityOf(titles, lexicon),
    titles,
    degrees: degreesOf(lines),
    certifications: once(
      reading.facts.certifications.flatMap(({ value, span }, _, all) =>
        // "Microsoft Certified: Azure Developer" is one certificate, and its second half tells which.
        span && !all.some((other) => other.span && isGlued(source.slice(span.end, other.span.start)))
          ? [{ value, evidence: plain(lineAt(lines, span.start).text) }]
          : [],
      ),
    ),
    languages: languagesOf(
      [...places].filter(([id]) => isLanguage(id)),
      lines,
    ),
    positions: positions.length,
  }
}

/** Categories of ideas and habits, which titles, fields of study and companies name without meaning a skill. */
const IDEAS: ReadonlySet<Category> = new Set<Category>([
  'concept',
  'practice',
  'architecture',
  'data',
  'enterprise',
  'human-language',
])
/** A line of a company's name is more than the skill in it; a line of nothing but a skill means it. */
const NAME_SHARE = 0.6

/** Whether a place only names a skill beside the matter: in an address, a certificate, a company, a title or a study. */
function isBeside({ line, start, end }: Place, names: ReadonlySet<number>, idea: boolean): boolean {
  const { text, section } = line
  const before = text.slice(0, start).search(/(?<!\S)\S+$/)
  const token = text.slice(before < 0 ? start : before, end) + (/^\S+/.exec(text.slice(end))?.[0] ?? '')
  if (/@\S|:\/\/|www\.|\.(?:com|org|net|io|dev)\//i.test(token)) return true
  if (names.has(line.start) && end - start < text.trim().length * NAME_SHARE) return true
  if (section === 'certifications' || (idea && section === 'languages')) return true
  return (
    idea &&
    (section === 'education' || ((section === 'top' || section === 'experience') && isTitleLine(line)))
  )
}

function isTitleLine({ text, isBullet }: Line): boolean {
  return !isBullet && text.trim().length < 100 && !/[.;:]\s*$/.test(text) && ROLE.test(text)
}

/** Markdown's emphasis and links as the words that a reader sees. */
function withoutMarks(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)/g, '$1')
    .replace(/\t/g, '   ')
}

const EMPTY_POSTING = {
  id: 'resume',
  title: '',
  company: null,
  location: null,
  salary: null,
  employmentType: null,
  blocks: [],
}

function skillOf(
  skill: SkillId,
  named: readonly Place[],
  positions: readonly Position[],
  soft: boolean,
): ResumeSkill {
  const jobs = positions.filter(({ start, end }) =>
    named.some((place) => place.line.start + place.start >= start && place.line.start + place.end <= end),
  )
  const told = named.map(yearsBeside).filter((years) => years !== null)
  const worked = monthsTogether(jobs)
  const years = told.length > 0 ? Math.max(...told) : worked > 0 ? Math.min(MAX_YEARS, inYears(worked)) : null
  const level = named.map(levelIn).find((one) => one !== null)
  const best =
    named.find(({ line }) => jobs.some(({ start, end }) => line.start >= start && line.start < end)) ??
    named[0]
  return {
    skill,
    level: level ?? (years !== null && years >= STRONG_FROM_YEARS ? 'strong' : 'working'),
    years,
    lastUsed: jobs.length > 0 ? Math.floor((Math.max(...jobs.map(({ to }) => to)) - 1) / 12) : null,
    evidence: best ? plain(best.line.text) : '',
    soft,
  }
}

function yearsOf(worked: number, positions: readonly Position[]): Evident<number> {
  return {
    value: Math.min(MAX_YEARS, inYears(worked)),
    evidence: positions.map(({ line }) => line).join(' · '),
  }
}

function isGlued(between: string): boolean {
  return between === ': ' || between === ' '
}

function once<Value>(found: readonly Evident<Value>[]): Evident<Value>[] {
  return [...new Map(found.toReversed().map((one) => [one.value, one])).values()].reverse()
}

function titlesOf(positions: readonly Position[]): Evident<string>[] {
  const titles = new Map<string, string>()
  for (const { title, line } of positions) {
    const short = title?.slice(0, MAX_NAME).trim()
    if (short && !titles.has(short)) titles.set(short, line)
  }
  return [...titles].map(([value, evidence]) => ({ value, evidence }))
}

/** That of the first title, which is the newest in nearly every resume. */
function seniorityOf(titles: readonly Evident<string>[], lexicon: Lexicon): Evident<Seniority> | null {
  for (const { value, evidence } of titles) {
    const { seniority } = readTitle(value, lexicon)
    if (seniority) return { value: seniority, evidence }
  }
  return null
}

const PROFICIENCY =
  /\b(?:native|fluent|mother tongue|bilingual|professional|business|intermediate|basic|conversational|muttersprach|verhandlungssicher|fließend|[abc][12])/iu

function languagesOf(
  named: readonly [SkillId, readonly Place[]][],
  lines: readonly Line[],
): Evident<SkillId>[] {
  const hasSection = lines.some(({ section }) => section === 'languages')
  return named.flatMap(([value, places]) => {
    const place = places.find(({ line }) =>
      hasSection ? line.section === 'languages' : PROFICIENCY.test(line.text),
    )
    return place ? [{ value, evidence: plain(place.line.text) }] : []
  })
}

/** The line that an offset of the text stands in; lines are sorted. */
function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle] as Line).start <= offset) low = middle
    else high = middle - 1
  }
  return lines[low] as Line
}
