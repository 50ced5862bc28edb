import { own } from '../../core/own.ts'
import type { Salary, SalaryPeriod } from '../../core/types.ts'
import { field, isObject, type JsonObject, listOf } from './parse.ts'

/** What structured data says about a posting; every field may be missing. */
export interface StructuredPosting {
  title: string | null
  company: string | null
  location: string | null
  salary: Salary | null
  employmentType: string | null
  /** The board's or employer's id. */
  identifier: string | null
  url: string | null
  /** HTML. */
  description: string
}

const LONGEST_FACT = 300

/** Reads a schema.org JobPosting (https://schema.org/JobPosting). Wrong shapes give null fields. */
export function readJobPosting(data: JsonObject): StructuredPosting {
  return {
    title: fact(field(data, 'title')) ?? fact(field(data, 'name')),
    company: nameOf(field(data, 'hiringOrganization')),
    location: locationOf(data),
    salary: salaryOf(field(data, 'baseSalary')),
    employmentType: listOf(field(data, 'employmentType')).map(fact).filter(Boolean).join(', ') || null,
    identifier: identifierOf(field(data, 'identifier')),
    url: fact(field(data, 'url')) ?? fact(field(data, '@id')),
    description: unescapeMarkup(textOf(field(data, 'description'))),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A short text on one line, or null. */
function fact(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  const text = unescapeMarkup(value.slice(0, LONGEST_FACT * 4))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text.slice(0, LONGEST_FACT) || null
}

function nameOf(value: unknown): string | null {
  const first = listOf(value)[0]
  return fact(isObject(first) ? (field(first, 'name') ?? field(first, 'legalName')) : first)
}

function identifierOf(value: unknown): string | null {
  const first = listOf(value)[0]
  return fact(isObject(first) ? field(first, 'value') : first)
}

function locationOf(data: JsonObject): string | null {
  const places: string[] = []
  for (const place of listOf(field(data, 'jobLocation')).slice(0, 5)) {
    const address = isObject(place) ? (field(place, 'address') ?? field(place, 'name')) : place
    const text = isObject(address)
      ? ['addressLocality', 'addressRegion', 'addressCountry']
          .map((name) => nameOf(field(address, name)))
          .filter(Boolean)
          .join(', ')
      : fact(address)
    if (text && !places.includes(text)) places.push(text)
  }
  const remote = listOf(field(data, 'jobLocationType')).some((type) => type === 'TELECOMMUTE')
  if (remote) places.unshift('Remote')
  return places.join('; ') || null
}

function salaryOf(value: unknown): Salary | null {
  const amount = listOf(value)[0]
  if (!isObject(amount)) return null
  const inner = listOf(field(amount, 'value'))[0]
  const quantity = isObject(inner) ? inner : amount
  const single = number(isObject(inner) ? field(inner, 'value') : inner)
  let min = number(field(quantity, 'minValue')) ?? single
  let max = number(field(quantity, 'maxValue')) ?? single
  if (min === null && max === null) return null
  if (min !== null && max !== null && min > max) [min, max] = [max, min]
  const currency = fact(field(amount, 'currency') ?? field(quantity, 'currency'))?.toUpperCase() ?? null
  return {
    min,
    max,
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: periodOf(field(quantity, 'unitText') ?? field(amount, 'unitText')),
  }
}

/** A positive amount; strings such as "90,000" count, 0 is how boards say nothing. */
function number(value: unknown): number | null {
  const amount = typeof value === 'string' ? Number(value.replace(/[,\s]/g, '')) : value
  return typeof amount === 'number' && Number.isFinite(amount) && amount > 0 ? amount : null
}

function periodOf(value: unknown): SalaryPeriod | null {
  const unit = textOf(value).toLowerCase()
  const periods: readonly SalaryPeriod[] = ['hour', 'day', 'week', 'month', 'year']
  if (/annual|annum/.test(unit)) return 'year'
  if (unit === 'daily') return 'day'
  return periods.find((period) => unit.startsWith(period)) ?? null
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  apos: "'",
}

/** Descriptions are often escaped once more ("&lt;p&gt;"): undone where no real tag is there. */
export function unescapeMarkup(text: string): string {
  if (/<[a-z][^<>]*>/i.test(text) || !text.includes('&')) return text
  return text.replace(/&(lt|gt|quot|amp|nbsp|apos|#39|#x27);/gi, (whole, name: string) => {
    return own(ENTITIES, name.toLowerCase()) ?? whole
  })
}
