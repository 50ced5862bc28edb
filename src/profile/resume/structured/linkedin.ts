/** LinkedIn's data export -> resume data: a ZIP of CSV files, or one of them. papaparse reads the CSV. */
import Papa from 'papaparse'
import { EMPTY_RESUME, type ResumeData } from './write.ts'

type Row = ReadonlyMap<string, string>

/** The files that tell of a career, each with a column that only it has beside the others. */
const FILES = {
  positions: ['Company Name', 'Title', 'Started On'],
  education: ['School Name', 'Degree Name'],
  profile: ['First Name', 'Last Name', 'Headline'],
  certifications: ['Name', 'Authority'],
  languages: ['Name', 'Proficiency'],
  projects: ['Title', 'Description', 'Started On'],
  skills: ['Name'],
} as const
type Kind = keyof typeof FILES

const MOST_ROWS = 2_000

export function isLinkedInFile(path: string): boolean {
  return /(?:^|\/)(?:positions|education|profile|certifications|languages|projects|skills)\.csv$/i.test(path)
}

/**
 * @param files texts by path; a single CSV is told by its columns.
 * @returns null where none of them is LinkedIn's.
 */
export function readLinkedIn(files: ReadonlyMap<string, string>): ResumeData | null {
  const rows = new Map<Kind, Row[]>()
  for (const csv of files.values()) {
    const table = parseCsv(csv)
    if (table) rows.set(table.kind, [...(rows.get(table.kind) ?? []), ...table.rows])
  }
  if (rows.size === 0) return null
  const all = <Entry>(kind: Kind, entry: (cell: (column: string) => string) => Entry) =>
    (rows.get(kind) ?? []).map((row) => entry((column) => row.get(column.toLowerCase()) ?? ''))
  const [profile] = all('profile', (cell) => ({
    name: `${cell('First Name')} ${cell('Last Name')}`,
    headline: cell('Headline'),
    summary: cell('Summary'),
  }))
  return {
    ...EMPTY_RESUME,
    ...profile,
    jobs: all('positions', (cell) => ({
      title: cell('Title'),
      employer: cell('Company Name'),
      from: cell('Started On'),
      to: cell('Finished On'),
      told: [cell('Description')],
    })),
    projects: all('projects', (cell) => ({
      title: cell('Title'),
      employer: '',
      from: cell('Started On'),
      to: cell('Finished On'),
      told: [cell('Description')],
    })),
    education: all('education', (cell) => [
      cell('Degree Name'),
      cell('School Name'),
      [cell('Start Date'), cell('End Date')].filter(Boolean).join(' – '),
    ]),
    certifications: all('certifications', (cell) =>
      [cell('Name'), cell('Authority')].filter(Boolean).join(', '),
    ),
    skills: all('skills', (cell) => ({ name: cell('Name'), level: '', keywords: [] })),
    languages: all('languages', (cell) => [cell('Name'), cell('Proficiency')]),
  }
}

/** Null where its columns are none of LinkedIn's. */
function parseCsv(csv: string): { kind: Kind; rows: Row[] } | null {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    preview: MOST_ROWS,
    skipEmptyLines: true,
  })
  const [header = [], ...rows] = data
  const columns = header.map((column) => column.trim().toLowerCase())
  const kind = (Object.keys(FILES) as Kind[]).find(
    (one) =>
      FILES[one].every((column) => columns.includes(column.toLowerCase())) &&
      (one !== 'skills' || columns.length === 1),
  )
  if (!kind) return null
  return { kind, rows: rows.map((cells) => new Map(cells.map((cell, at) => [columns[at] ?? '', cell]))) }
}
