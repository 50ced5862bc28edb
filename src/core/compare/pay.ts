/** The posting's pay by the year, and the figures of the documents that stand beside it. Nothing is converted. */
import type { Figure, Knowledge, Salaries } from '../gap/knowledge.ts'
import type { RoleId, Salary, SkillId } from '../types.ts'

export interface YearlyPay {
  min: number | null
  max: number | null
  currency: string | null
  /** How many of the posting's periods make the year; 1 for yearly pay. */
  times: number
}

/** @returns null where the period is unknown or the amounts make no sense. */
export function yearlyPay(salary: Salary | null, periods: Salaries['periods']): YearlyPay | null {
  if (!salary || salary.period === null) return null
  const { min, max, currency, period } = salary
  const times = periods[period]
  const amounts = [min, max].filter((amount) => amount !== null)
  if (amounts.length === 0 || !(times > 0)) return null
  if (amounts.some((amount) => !Number.isFinite(amount) || amount <= 0)) return null
  if (min !== null && max !== null && min > max) return null
  const yearly = (amount: number | null) => amount && Math.round(amount * times)
  return { min: yearly(min), max: yearly(max), currency, times }
}

export interface Reference {
  /** The role that the figures are of; null where the documents have none. */
  of: RoleId | null
  /** The national figures, then those of the posting's city, then those of the technology that the title names. */
  figures: Figure[]
}

export interface PayQuestion {
  role: RoleId
  /** Places as the posting writes them. */
  locations: readonly (string | null)[]
  /** Of the posting's pay: a city without its state counts where the pay is in the country's money. */
  currency: string | null
  /** Skills that the title names. */
  titleSkills: readonly SkillId[]
}

/** The figures for a role: its own, else those of the wider role that it is a kind of. */
export function referenceFigures(question: PayQuestion, knowledge: Knowledge): Reference {
  const own = figuresOf(question.role, question, knowledge.salaries)
  if (own.length > 0) return { of: question.role, figures: own }
  const wider = knowledge['role-profiles'].find(({ id }) => id === question.role)?.partOf?.role
  const figures = wider ? figuresOf(wider, question, knowledge.salaries) : []
  return { of: figures.length > 0 && wider ? wider : null, figures }
}

function figuresOf(
  role: RoleId,
  { locations, currency, titleSkills }: PayQuestion,
  { national, cities, roles }: Salaries,
): Figure[] {
  const places = locations.flatMap((location) => (location ? placesOf(location) : []))
  return [
    ...national.filter((figure) => figure.role === role),
    ...cities.filter(
      (figure) =>
        figure.role === role && places.some((place) => isIn(place, figure, currency === figure.currency)),
    ),
    ...roles
      .filter((entry) => entry.role === role)
      .filter(({ skill }) => skill === undefined || titleSkills.includes(skill))
      .flatMap((entry) => entry.figures),
  ]
}

/** More than any posting lists; a page may say anything. */
const MOST_PLACES = 20
const COUNTRY = new Set(['us', 'usa', 'united states', 'united states of america'])

/**
 * "Remote; Dallas, TX (hybrid)" -> [["dallas", "tx"], …]: words of the mode of work leave nothing. What brackets hold
 * is a place of its own ("Remote (Dallas, TX)") or says more of the one before ("Alexandria (Virginia)").
 */
function placesOf(location: string): string[][] {
  return location
    .slice(0, 500)
    .toLowerCase()
    .replace(/\./g, '')
    .split(/[;|•·\n/]| or /)
    .flatMap(withBrackets)
    .slice(0, MOST_PLACES)
    .map((place) =>
      place
        .split(/,| - | – /)
        .map((part) => part.replace(/\b(?:remote|hybrid|on-?site|greater|metro|area|in)\b/g, ' '))
        .map((part) => part.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    )
}

function withBrackets(place: string): string[] {
  const [, before = place, inside] = /^([^(]*)\(([^)]*)\)?/.exec(place) ?? []
  return inside === undefined ? [place] : [before, inside, `${before}, ${inside}`]
}

/** Alexandria in Virginia is not the one in Egypt: a state or the country has to say so, or the money paid there. */
function isIn(place: readonly string[], { city }: Figure, sameMoney: boolean): boolean {
  if (!city) return false
  const names = city.names.map(plain)
  const at = place.findIndex((part) => names.includes(part))
  if (at < 0) return false
  const rest = place.slice(at + 1).map((part) => part.replace(/ \d{5}$/, ''))
  if (rest.length === 0) return at === 0 && (sameMoney || (place[0] ?? '').includes(' '))
  const states = city.states.map(plain)
  return states.includes(rest[0] ?? '') || COUNTRY.has(rest[0] ?? '')
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\./g, '')
}
