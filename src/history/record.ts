/** A posting that was read -> its record. Of the page's text only title, company and the clauses that ask are kept. */
import type { Posting, Reading } from '../core/types.ts'
import { type HistoryRecord, RECORD_LIMITS } from './schema.ts'

/** Not web addresses: where a posting came by hand. */
export const PASTED = 'paste'
export const FROM_FILE = 'file'

/** The board of an address: its host name without "www.". What is no web address came from a file. */
export function boardOf(url: string): string {
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

/** @param at milliseconds since 1970. */
export function recordOf(
  posting: Posting,
  url: string,
  reading: Reading,
  score: number | null,
  at: number,
): HistoryRecord {
  const { line, url: longestUrl, requirements } = RECORD_LIMITS
  const id = recordId(url, posting.id)
  const { facts } = reading
  return {
    id,
    job: id,
    title: posting.title.trim().slice(0, line),
    company: posting.company?.trim().slice(0, line) || null,
    board: boardOf(url).slice(0, line),
    url: url.slice(0, longestUrl),
    firstSeen: at,
    lastSeen: at,
    role: reading.role.id,
    seniority: reading.seniority,
    pay: facts.salary?.value ?? null,
    score,
    requirements: reading.requirements.slice(0, requirements).map(({ level, oneOf, years, start, end }) => ({
      level,
      oneOf: [...oneOf],
      years,
      clause: clauseOf(posting.text.slice(start, end)),
    })),
    facts: {
      years: reading.years,
      workMode: facts.workMode?.value ?? null,
      employmentTypes: [...new Set(facts.employmentTypes.map(({ value }) => value))],
      degree: facts.degree?.value.level ?? null,
      visaSponsorship: facts.visaSponsorship?.value ?? null,
    },
    status: 'seen',
    statusDates: { seen: at },
    note: '',
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
