/** A posting that was read -> its record. Of a page's text only title, company and the clauses that ask, unless the user wants all of it. */
import { type Fact, LEVELS, type Posting, type Reading, type SkillReading } from '../core/types.ts'
import { type HistoryRecord, RECORD_LIMITS } from './schema.ts'

/** Not web addresses: where a posting came by hand. */
export const PASTED = 'paste'
export const FROM_FILE = 'file'

/** The board of an address: its host name without "www.". What is no web address came from a file. */
function boardOf(url: string): string {
  if (!URL.canParse(url)) return FROM_FILE
  const { protocol, hostname } = new URL(url)
  if (protocol === 'paste:') return PASTED
  if (protocol !== 'http:' && protocol !== 'https:') return FROM_FILE
  return hostname.replace(/^www\./, '') || FROM_FILE
}

/** Two boards may number their postings alike. */
export function recordId(url: string, posting: string): string {
  return `${boardOf(url)}|${posting}`
}

/** There is no page to go back to. */
function isByHand({ board }: Pick<HistoryRecord, 'board'>): boolean {
  return board === PASTED || board === FROM_FILE
}

/** Whether a text that came with a record stays: of what the user saved, and of what has no page. */
export function keepsText(record: Pick<HistoryRecord, 'board' | 'status'>): boolean {
  return record.status !== 'seen' || isByHand(record)
}

/**
 * @param at milliseconds since 1970.
 * @param texts whether the user wants the texts of saved postings; that of one without a page always comes along.
 */
export function recordOf(
  posting: Posting,
  url: string,
  reading: Reading,
  score: number | null,
  at: number,
  texts = false,
): HistoryRecord {
  const { line, url: longestUrl, requirements, titleSkills, text: longestText } = RECORD_LIMITS
  const board = boardOf(url).slice(0, line)
  const id = recordId(url, posting.id)
  const { facts } = reading
  const named = [...new Set(reading.title.mentions.map(({ skill }) => skill))]
  return {
    id,
    job: id,
    title: posting.title.trim().slice(0, line),
    company: posting.company?.trim().slice(0, line) || null,
    board,
    url: url.slice(0, longestUrl),
    firstSeen: at,
    lastSeen: at,
    role: reading.role.id,
    seniority: reading.seniority,
    ...(reading.seniorityBy && { seniorityBy: reading.seniorityBy }),
    ...(named.length > 0 && { titleSkills: named.slice(0, titleSkills) }),
    pay: facts.salary?.value ?? null,
    score,
    requirements: reading.requirements
      .slice(0, requirements)
      .map(({ level, oneOf, years, partOf, orKind, start, end }) => ({
        level,
        oneOf: [...oneOf],
        years,
        ...(partOf !== undefined && { partOf }),
        ...(orKind && { orKind }),
        clause: clauseOf(posting.text.slice(start, end)),
      })),
    facts: {
      years: reading.years,
      workMode: facts.workMode?.value ?? null,
      employmentTypes: [...new Set(facts.employmentTypes.map(({ value }) => value))],
      degree: facts.degree?.value.level ?? null,
      visaSponsorship: facts.visaSponsorship?.value ?? null,
      clearance: facts.clearance?.value ?? null,
      onCall: facts.onCall?.value ?? null,
      travel: facts.travel?.value ?? null,
    },
    status: 'seen',
    statusDates: { seen: at },
    note: '',
    ...((texts || isByHand({ board })) && { text: posting.text.slice(0, longestText) }),
  }
}

function clauseOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= RECORD_LIMITS.clause ? words : `${words.slice(0, RECORD_LIMITS.clause - 1)}…`
}

/** A posting read again: what the page says now, and what the user said of it before. The same twice changes nothing. */
export function readAgain(before: HistoryRecord, now: HistoryRecord): HistoryRecord {
  const newer = now.lastSeen >= before.lastSeen ? now : before
  const { job, status, note } = before
  return {
    ...newer,
    job,
    status,
    note,
    firstSeen: Math.min(before.firstSeen, now.firstSeen),
    lastSeen: Math.max(before.lastSeen, now.lastSeen),
    statusDates: { ...now.statusDates, ...before.statusDates },
  }
}

/**
 * A reading of what is kept of a posting, to be judged by the profile of today. Without the text there are no places:
 * every span is null, and there are no mentions.
 */
export function pastReading(record: HistoryRecord): Reading {
  const { facts, pay, seniority, seniorityBy, titleSkills = [] } = record
  return {
    posting: record.id,
    title: {
      text: record.title,
      roles: [],
      mentions: titleSkills.map((skill) => ({ skill, start: 0, end: 0 })),
    },
    role: {
      id: record.role,
      confidence: 1,
      runnerUp: null,
      evidence: [],
      balance: { frontend: 0, backend: 0, data: 0, operations: 0 },
    },
    seniority,
    ...(seniorityBy && { seniorityBy }),
    years: facts.years,
    mentions: [],
    requirements: record.requirements.map(({ clause: _, ...asked }) => ({ ...asked, start: 0, end: 0 })),
    negated: [],
    skills: skillsOf(record),
    facts: {
      salary: fact(pay),
      workMode: fact(facts.workMode),
      officeDays: null,
      location: null,
      employmentTypes: facts.employmentTypes.map((value) => ({ value, span: null })),
      visaSponsorship: fact(facts.visaSponsorship),
      clearance: fact(facts.clearance),
      onCall: fact(facts.onCall),
      travel: fact(facts.travel),
      degree: null,
      certifications: [],
    },
    duties: [],
    textLength: 0,
  }
}

function fact<T>(value: T | null | undefined): Fact<T> | null {
  return value === null || value === undefined ? null : { value, span: null }
}

/** Every skill that is asked, once, at its strongest level. */
function skillsOf({ requirements }: HistoryRecord): SkillReading[] {
  const skills = new Map<string, SkillReading>()
  for (const { level, oneOf, years } of requirements) {
    for (const id of oneOf) {
      const known = skills.get(id)
      if (known && LEVELS.indexOf(known.level) >= LEVELS.indexOf(level)) continue
      skills.set(id, { id, level, group: null, years })
    }
  }
  return [...skills.values()]
}
