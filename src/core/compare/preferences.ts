/** A posting's facts beside what the user wants: fits, against, or unclear. Beside the score, never inside it. */
import type { Facts, Reading, Salary, SkillId, WorkMode } from '../types.ts'

export interface Wishes {
  /** The least that is wanted. */
  pay: { amount: number; currency: string; period: 'hour' | 'day' | 'week' | 'month' | 'year' } | null
  workModes: readonly WorkMode[]
  locations: readonly string[]
  dealBreakers: {
    needsSponsorship: boolean
    clearance: boolean
    onCall: boolean
    travel: boolean
    skills: readonly SkillId[]
  }
}

export type WishKind =
  | 'pay'
  | 'workMode'
  | 'location'
  | 'sponsorship'
  | 'clearance'
  | 'onCall'
  | 'travel'
  | 'skill'

export interface WishVerdict {
  kind: WishKind
  verdict: 'fits' | 'unclear' | 'against'
  /** For `skill`: the one that the user will not touch. */
  skill: SkillId | null
}

/** Working hours, days, weeks and months of a year, as salaries are compared. */
const PER_YEAR = { hour: 2080, day: 260, week: 52, month: 12, year: 1 } as const

/** Only what the user has a wish for, in a fixed order. */
export function judgeWishes(reading: Reading, location: string | null, wishes: Wishes): WishVerdict[] {
  const { facts } = reading
  const { dealBreakers } = wishes
  const found: WishVerdict[] = []
  const add = (kind: WishKind, fits: boolean | null) =>
    found.push({ kind, verdict: fits === null ? 'unclear' : fits ? 'fits' : 'against', skill: null })
  if (wishes.pay) add('pay', paysEnough(facts.salary?.value ?? null, wishes.pay))
  if (wishes.workModes.length > 0) {
    const mode = facts.workMode?.value
    add('workMode', mode ? wishes.workModes.includes(mode) : null)
  }
  if (wishes.locations.length > 0) add('location', isNear(facts, location, wishes.locations))
  if (dealBreakers.needsSponsorship) add('sponsorship', facts.visaSponsorship?.value ?? null)
  if (dealBreakers.clearance) add('clearance', no(facts.clearance?.value))
  if (dealBreakers.onCall) add('onCall', no(facts.onCall?.value))
  if (dealBreakers.travel) add('travel', no(facts.travel?.value))
  const asked = new Set(reading.skills.filter(({ level }) => level !== 'mentioned').map(({ id }) => id))
  for (const skill of dealBreakers.skills) {
    if (asked.has(skill)) found.push({ kind: 'skill', verdict: 'against', skill })
  }
  return found
}

function no(value: boolean | undefined): boolean | null {
  return value === undefined ? null : !value
}

/** Null where the posting names no pay, another currency or no period: nothing is converted between currencies. */
function paysEnough(salary: Salary | null, wanted: NonNullable<Wishes['pay']>): boolean | null {
  const most = salary?.max ?? salary?.min ?? null
  if (!salary || most === null || salary.currency !== wanted.currency || salary.period === null) return null
  return most * PER_YEAR[salary.period] >= wanted.amount * PER_YEAR[wanted.period]
}

/** A remote posting is near everywhere. */
function isNear(facts: Facts, location: string | null, wanted: readonly string[]): boolean | null {
  if (facts.workMode?.value === 'remote') return true
  const places = [facts.location?.value, location].filter((place) => place !== undefined && place !== null)
  if (places.length === 0) return null
  return places.some((place) => wanted.some((one) => wordsOf(place).includes(wordsOf(one))))
}

/** With its words between spaces, so that only whole ones are found in it: Ulm is not in Kulmbach, nor NY in Germany. */
function wordsOf(place: string): string {
  return ` ${place.normalize('NFC').toLowerCase().split(NO_WORD).join(' ').trim()} `
}

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u
