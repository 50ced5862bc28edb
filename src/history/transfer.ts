/** The history as a file: JSON to take along and back, CSV for a spreadsheet. */
import { t } from '../i18n/strings.ts'
import { told } from '../i18n/told.ts'
import { z } from '../zod.ts'
import { type FieldError, fieldErrors, HISTORY_VERSION, type HistoryRecord, recordSchema } from './schema.ts'

const FORMAT = 'backlight-history'
/** 20,000 records of a long posting each stay below this. */
export const LARGEST_FILE = 300_000_000

/** The exported file as a value, so that a backup of everything can hold it. */
export function toFile(records: readonly HistoryRecord[], now: Date) {
  return { format: FORMAT, version: HISTORY_VERSION, exported: now.toISOString(), postings: records }
}

export function toJson(records: readonly HistoryRecord[], now: Date): string {
  return `${JSON.stringify(toFile(records, now), null, 1)}\n`
}

export type ParsedHistory =
  | { ok: true; records: HistoryRecord[]; errors: FieldError[] }
  /** Nothing of it is a history that this version reads. */
  | { ok: false; errors: FieldError[] }

const fileSchema = z.object({
  format: z.literal(FORMAT, told('invalid.history')),
  version: z.int(told('invalid.number')),
  postings: z.array(z.unknown(), told('invalid.list')),
})

/** Entry by entry: the good ones come in, each bad field is named. Never throws. */
export function fromJson(text: string): ParsedHistory {
  if (text.length > LARGEST_FILE)
    return { ok: false, errors: [{ field: '', message: t('invalid.tooLarge') }] }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, errors: [{ field: '', message: t('invalid.json') }] }
  }
  return fromFile(json)
}

/** `fromJson` for what `toFile` made. */
export function fromFile(json: unknown): ParsedHistory {
  const file = fileSchema.safeParse(json)
  if (!file.success) return { ok: false, errors: fieldErrors(file.error, '') }
  if (file.data.version > HISTORY_VERSION) {
    return { ok: false, errors: [{ field: 'version', message: t('invalid.newer') }] }
  }
  const records: HistoryRecord[] = []
  const errors: FieldError[] = []
  for (const [index, entry] of file.data.postings.entries()) {
    const parsed = recordSchema.safeParse(entry)
    if (parsed.success) records.push(parsed.data)
    else errors.push(...fieldErrors(parsed.error, `postings[${index}]`))
  }
  return { ok: true, records, errors }
}

const COLUMNS: readonly { name: string; of: (record: HistoryRecord) => string | number | null }[] = [
  { name: 'title', of: ({ title }) => title },
  { name: 'company', of: ({ company }) => company },
  { name: 'board', of: ({ board }) => board },
  { name: 'url', of: ({ url }) => url },
  { name: 'first_seen', of: ({ firstSeen }) => new Date(firstSeen).toISOString() },
  { name: 'last_seen', of: ({ lastSeen }) => new Date(lastSeen).toISOString() },
  { name: 'role', of: ({ role }) => role },
  { name: 'seniority', of: ({ seniority }) => seniority },
  { name: 'pay_min', of: ({ pay }) => pay?.min ?? null },
  { name: 'pay_max', of: ({ pay }) => pay?.max ?? null },
  { name: 'pay_currency', of: ({ pay }) => pay?.currency ?? null },
  { name: 'pay_period', of: ({ pay }) => pay?.period ?? null },
  { name: 'fit', of: ({ score }) => score },
  { name: 'status', of: ({ status }) => status },
  { name: 'required', of: (record) => asked(record, 'required') },
  { name: 'preferred', of: (record) => asked(record, 'preferred') },
  { name: 'note', of: ({ note }) => note },
]

/** RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need to see that it is. */
export function toCsv(records: readonly HistoryRecord[]): string {
  const lines = records.map((record) => COLUMNS.map(({ of }) => cell(of(record))).join(','))
  return `\uFEFF${[COLUMNS.map(({ name }) => name).join(','), ...lines].join('\r\n')}\r\n`
}

function asked({ requirements }: HistoryRecord, level: string): string {
  return requirements
    .filter((one) => one.level === level)
    .map(({ oneOf }) => oneOf.join(' or '))
    .join('; ')
}

/**
 * Where a spreadsheet lets a cell begin: at the beginning, and, where it parts cells by another character than the
 * comma (Excel in German does by `;`), behind that character too, in spite of our quotes.
 */
const FORMULA = /(^|[;\t|\r\n])([^\S\t\r\n]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** A page's words that begin like a formula must not be run as one by a spreadsheet (OWASP: CSV injection). */
function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = value.replace(FORMULA, "$1$2'")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
