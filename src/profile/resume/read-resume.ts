/** A resume's text -> what it says of the user. Its lines stand in sections, its jobs are entries; the engine finds the skills. */
import { wordsOfResume } from '../../core/gap/resume-words.ts'
import type { Lexicon } from '../../core/lexicon/load.ts'
import { certificatesOf } from '../../core/match/certificates.ts'
import { match, mentionsOf } from '../../core/match/match.ts'
import type { Section as PostingSection, SectionKind } from '../../core/posting/section.ts'
import { readTitle } from '../../core/role/title.ts'
import type { Seniority, SkillId } from '../../core/types.ts'
import { MAX_NAME, MAX_YEARS } from '../schema/fields.ts'
import type { Confidence, ResumePosition, ResumeReading, ResumeSkill } from './reading.ts'
import type { Section } from './sections.ts'
import { degreesOf, type Evident, languagesOf, statedYears } from './text/career.ts'
import { inYears, type Months, monthsTogether } from './text/dates/months.ts'
import { type Position, workOf } from './text/entries/entries.ts'
import { withOtherHeadings } from './text/entries/other-headings.ts'
import type { Named } from './text/entries/reader.ts'
import { gapped, titleIn } from './text/entries/title.ts'
import { contentsBy } from './text/lines/contents.ts'
import { type Corrections, type Line, linesOf, plain, shown } from './text/lines/sections.ts'
import { MAX_RESUME_LENGTH, tidyText } from './text/lines/tidy.ts'
import { unreadLines } from './text/lines/unread.ts'
import { isBeside, type Kinds, kindsOf } from './text/skills/beside.ts'
import { levelIn, type Place, yearsBeside } from './text/skills/told.ts'
import { type IsTitle, tellsDuty, titleWords } from './text/words.ts'

const STRONG_FROM_YEARS = 4
/** Longer lines are prose. */
const LONGEST_TITLE_LINE = 120
/** The sum of the jobs and what the summary tells differ where more than this lies between them. */
const SAME_YEARS = 1

/**
 * Pure and total: any text gives a reading. Linear in the text, of which the first `MAX_RESUME_LENGTH` characters count.
 * @param now the day that "present" means.
 * @param corrections what the user has said of lines that were read as nothing.
 */
export function readResume(
  text: string,
  lexicon: Lexicon,
  now: Date = new Date(),
  corrections: Corrections = new Map(),
): ResumeReading {
  const source = tidyText(text)
  const month = now.getFullYear() * 12 + now.getMonth()
  const isTitle = titleWords(lexicon)
  const lines = withOtherHeadings(linesOf(source, corrections), isTitle, contentsBy(lexicon), month)
  const matched = match(listed(lines), lexicon, { sections: postingSections(lines) })
  const kinds = kindsOf(lexicon)

  const mentions = mentionsOf(matched, lexicon)
  const certificates = certificatesOf(matched)
  // "CKA" is a certificate, and postings that ask for one have a skill of its name.
  const certified = new Map(certificates.map(({ start, end }) => [start, end]))
  const all = mentions.flatMap(({ skill, start, end }) => {
    const line = lineAt(lines, start)
    return lexicon.skill(skill)?.generic || certified.get(start) === end
      ? []
      : [{ skill, place: { line, start: start - line.start, end: end - line.start } }]
  })
  const { positions, parts } = workOf(lines, placesByLine(all, kinds), isTitle, month)
  const work = [...positions, ...parts]
  const header = new Set(work.flatMap((position) => [...position.header]))
  const titled = new Set(
    lines
      .filter(({ text }) => text.length < LONGEST_TITLE_LINE && isTitle(plain(text)))
      .map(({ index }) => index),
  )
  for (const { title, header } of work)
    for (const index of header)
      if (title && plain(lines[index]?.text ?? '').includes(title)) titled.add(index)
  const told = {
    header,
    titled,
    certified: new Set(certificates.map(({ start }) => lineAt(lines, start).index)),
    spoken: new Set(all.filter(({ skill }) => kinds.isSpoken(skill)).map(({ place }) => place.line.index)),
  }
  const places = new Map<SkillId, Place[]>()
  for (const { skill, place } of all) {
    if (isBeside(skill, place, told, kinds)) continue
    const known = places.get(skill)
    if (known) known.push(place)
    else places.set(skill, [place])
  }
  const jobs = jobsByLine(work, lines.length)
  const headline = positions.length === 0 ? headlineOf(lines, isTitle) : null
  const titles = headline ? [headline] : titlesOf(positions)
  const stated = statedYears(lines)
  const worked = monthsTogether(datedOf(positions))
  const summed = worked > 0 ? yearsOf(worked, positions) : null
  const differ = stated && summed && Math.abs(stated.value - summed.value) > SAME_YEARS
  const spoken = new Map([...places].filter(([id]) => kinds.isSpoken(id)))
  const skills = [...places]
    .filter(([id]) => !kinds.isSpoken(id))
    .map(([id, named]) => skillOf(id, named, jobs, kinds))
  const reading: Omit<ResumeReading, 'unread'> = {
    skills,
    years: summed ?? stated,
    statedYears: differ ? stated : null,
    seniority: seniorityOf(
      headline ? { title: headline.value, line: headline.evidence } : newestOf(positions),
      lexicon,
    ),
    titles,
    degrees: degreesOf(lines),
    certifications: certificates.map(({ id, start }) => ({
      value: id,
      evidence: shown(lineAt(lines, start).text),
    })),
    languages: languagesOf(new Map([...spoken].map(([id, named]) => [id, named.map(({ line }) => line)]))),
    positions: positions.map(toResumePosition),
    words: wordsOfResume(source, mentions),
    isCut: text.length > MAX_RESUME_LENGTH,
  }
  return { ...reading, unread: unreadLines(lines, work, reading, [...places.values()].flat()) }
}

/**
 * The text, as long as it was: a list of skills has commas for its gaps, and a certificate that a narrow column wraps is
 * one line.
 */
function listed(lines: readonly Line[]): string {
  return lines
    .map(({ section, text, isHeading }, index) => {
      const next = lines[index + 1]
      if (!next) return text
      const isWrapped =
        section === 'certifications' && next.section === section && !isHeading && !next.isBullet
      const words = section === 'skills' ? text.replace(/ {3}/g, ' , ') : text
      return words + (isWrapped ? ' ' : '\n')
    })
    .join('')
}

/** Where the engine may expect skills, in the words that it has for postings. */
function postingSections(lines: readonly Line[]): PostingSection[] {
  return lines.map(({ section, start, text }) => ({
    kind: POSTING_KINDS[section] ?? 'other',
    start,
    end: start + text.length + 1,
  }))
}
const POSTING_KINDS: Readonly<Partial<Record<Section, SectionKind>>> = {
  experience: 'stack',
  projects: 'duties',
  skills: 'stack',
}

function placesByLine(all: readonly { skill: SkillId; place: Place }[], kinds: Kinds): Named {
  const named = new Map<number, Place[]>()
  for (const { skill, place } of all) {
    if (kinds.isIdea(skill) || kinds.isSoft(skill) || kinds.isSpoken(skill)) continue
    const known = named.get(place.line.index)
    if (known) known.push(place)
    else named.set(place.line.index, [place])
  }
  return named
}

/** The job that each line belongs to. */
function jobsByLine(positions: readonly Position[], lines: number): readonly (Position | undefined)[] {
  const jobs = new Array<Position | undefined>(lines)
  for (const position of positions) jobs.fill(position, position.from, position.to + 1)
  return jobs
}

function skillOf(
  skill: SkillId,
  named: readonly Place[],
  jobs: readonly (Position | undefined)[],
  kinds: Kinds,
): ResumeSkill {
  const own = [...new Set(named.flatMap(({ line }) => jobs[line.index] ?? []))]
  const dated = datedOf(own)
  const told = named.flatMap((place) => yearsBeside(place) ?? [])
  const worked = monthsTogether(dated)
  const years =
    told.length > 0 ? told.reduce(greater) : worked > 0 ? Math.min(MAX_YEARS, inYears(worked)) : null
  const level = named.map(levelIn).find((one) => one !== null)
  const best = named.find(({ line }) => jobs[line.index]) ?? named[0]
  return {
    skill,
    level: level ?? (years !== null && years >= STRONG_FROM_YEARS ? 'strong' : 'working'),
    years,
    lastUsed: dated.length > 0 ? Math.floor((dated.map(({ to }) => to).reduce(greater) - 1) / 12) : null,
    evidence: best ? shown(best.line.text) : '',
    confidence: kinds.isSoft(skill) ? 'guess' : confidenceOf(named, own.length > 0, kinds.isIdea(skill)),
  }
}

/** For reduce: a spread of many numbers overflows the stack. */
function greater(a: number, b: number): number {
  return Math.max(a, b)
}

/** What was studied tells a technology that was learnt; an idea there may be a subject's name. */
function confidenceOf(named: readonly Place[], inJob: boolean, isIdea: boolean): Confidence {
  if (inJob || named.some(({ line }) => line.section === 'skills')) return 'sure'
  const isGuess = ({ line: { section } }: Place) => section === 'other' || (section === 'education' && isIdea)
  return named.every(isGuess) ? 'guess' : 'likely'
}

function datedOf(positions: readonly Position[]): Months[] {
  return positions.flatMap(({ months }) => months ?? [])
}

function yearsOf(worked: number, positions: readonly Position[]): Evident<number> {
  return {
    value: Math.min(MAX_YEARS, inYears(worked)),
    evidence: shown(positions.map(({ line }) => line).join(' · ')),
  }
}

function titlesOf(positions: readonly Position[]): ResumeReading['titles'] {
  const titles = new Map<string, ResumeReading['titles'][number]>()
  for (const { title, isTitleLikely, titleLine } of positions) {
    const value = title?.slice(0, MAX_NAME).trim()
    if (value && !titles.has(value))
      titles.set(value, { value, evidence: titleLine, confidence: isTitleLikely ? 'likely' : 'sure' })
  }
  return [...titles.values()]
}

/** A headline stands within so many lines under the name. */
const HEADLINE_LINES = 4

/** "Backend Developer at Example Mill | Kotlin" under the name, which may be Baker. */
function headlineOf(lines: readonly Line[], isTitle: IsTitle): ResumeReading['titles'][number] | null {
  const head = lines.filter(({ section, isBlank, isHeading }) => section === 'top' && !isBlank && !isHeading)
  for (const { text } of head.slice(1, 1 + HEADLINE_LINES)) {
    if (text.length > LONGEST_TITLE_LINE || tellsDuty(text)) continue
    const title = titleIn({ isTitle }, gapped(text))?.slice(0, MAX_NAME).trim()
    if (title) return { value: title, evidence: shown(text), confidence: 'likely' }
  }
  return null
}

function newestOf(positions: readonly Position[]): Position | undefined {
  const dated = positions.filter(({ months }) => months !== null)
  const newest = dated.map(({ months }) => months?.to ?? 0).reduce(greater, 0)
  return dated.find(({ months }) => months?.to === newest)
}

/** That of the newest job alone: an older "Junior" or "Lead" says nothing of today. */
function seniorityOf(
  job: Pick<Position, 'title' | 'line'> | undefined,
  lexicon: Lexicon,
): Evident<Seniority> | null {
  const { seniority } = readTitle(job?.title ?? '', lexicon)
  return seniority && { value: seniority, evidence: [job?.title, job?.line].filter(Boolean).join(' · ') }
}

function toResumePosition({ title, months, open, byYear, line }: Position): ResumePosition {
  return {
    title,
    from: months && dateName(months.from, byYear.from),
    to: months && !open ? dateName(months.to - 1, byYear.to) : null,
    months: months && months.to - months.from,
    isRough: months !== null && (byYear.from || byYear.to),
    evidence: line,
  }
}

/** No month where the resume tells none. */
function dateName(month: number, byYear: boolean): string {
  return byYear ? `${Math.floor(month / 12)}` : monthName(month)
}

function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
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
