/** How many days a week are spent in the office. */

const WORDS = ['one', 'two', 'three', 'four', 'five']
const GERMAN = ['ein', 'zwei', 'drei', 'vier', 'fünf']
const NUMBER = `(?:${[...WORDS, ...GERMAN].join('|')}|[1-5])`
/** "3 days", "2-3 office days", "three set days", "2 Tage". */
const DAYS = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER})(?:\\s?(?:-|–|to|or|bis)\\s?${NUMBER})?\\+? (?:[a-z-]{2,12} ){0,2}?(?:days?|tagen?|tage)(?!\\p{L})`,
  'gu',
)
const TIMES = /\b(?:([1-5])x|(once)|(twice))(?: (?:a|per|each|every) week|\/week| weekly)/
const OFFICE =
  /\boffices?\b|on-?\s?site|in[- ]person|headquarters|büro|vor ort|\b(?:comes?|coming|meet|are all) (?:in|here|together)\b|\b(?:is|are|be) in (?:on|every|each)\b|\bbei uns im haus/
const WEEKLY = /week|wk|hybrid|woche/
/** "three days in our Berlin office" is said of a week. */
const RIGHT_IN_OFFICE =
  /^,? ?(?:(?:in|at|from|im|on) (?:the |our |a |an |unserem )?(?:[a-z]+ )?(?:offices?|büro)|on-?\s?site|in[- ]office)/
const HOME = /^.{0,16}(?:remote|from home|wfh|telework|home ?office)/
const HOME_BEFORE = /(?:remote|from home|home ?office|mobile[snr]? arbeit(?:en)?|zu hause)[^,]{0,20}$/
/** Days of something else, or of a longer time. */
const OTHER_TIME =
  /^[^,]{0,14}(?:month|quarter|year|leave|vacation|holiday|training|paid|pto|off\b|monat|jahr|urlaub)/
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const WEEKDAY = new RegExp(`\\b(${WEEKDAYS.join('|')})s?\\b`, 'g')
const SPANNED = new RegExp(
  `\\b(${WEEKDAYS.join('|')})s?\\s?(?:-|–|to|through|until|bis)\\s?(${WEEKDAYS.join('|')})s?\\b`,
)
const GERMAN_WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag']
const GERMAN_WEEKDAY = new RegExp(`\\b(?:${GERMAN_WEEKDAYS.join('|')})(?=s?\\b)`, 'g')
/** Opening times and shifts name days as well. */
const HOURS = /\bhours?\b|\bopen\b|\bshifts?\b|schedule|\d ?[ap]m\b/
/** In UTF-16 code units: how far from its number the office is named. */
const NEAR = 40

/** @param clause in small letters. @returns 1 to 5, the least where a range is given; null where it tells none */
export function officeDaysIn(clause: string): number | null {
  const counted = clause.includes('day') || clause.includes('tag') ? countedIn(clause) : null
  return counted ?? (OFFICE.test(clause) ? (timesIn(clause) ?? weekdaysIn(clause)) : null)
}

/** "3 days a week in our office", "two days from home". */
function countedIn(clause: string): number | null {
  let fromHome: number | null = null
  for (const match of clause.matchAll(DAYS)) {
    const count = numberOf(match[1] as string)
    const end = match.index + match[0].length
    const rest = clause.slice(end, end + NEAR)
    const before = clause.slice(Math.max(0, match.index - NEAR), match.index)
    if (OTHER_TIME.test(rest)) continue
    if (RIGHT_IN_OFFICE.test(rest)) return count
    if (HOME.test(rest) || HOME_BEFORE.test(before)) {
      if (count < 5 && (WEEKLY.test(clause) || OFFICE.test(clause))) fromHome ??= 5 - count
    } else if (WEEKLY.test(clause) && OFFICE.test(`${before}|${match[0]}|${rest}`)) return count
  }
  return fromHome
}

function numberOf(word: string): number {
  const place = Math.max(WORDS.indexOf(word), GERMAN.indexOf(word))
  return place >= 0 ? place + 1 : Number(word)
}

function timesIn(clause: string): number | null {
  const match = TIMES.exec(clause)
  if (!match) return null
  return match[1] ? Number(match[1]) : match[2] ? 1 : 2
}

/** "Tuesday to Thursday", "Mondays and Wednesdays". */
function weekdaysIn(told: string): number | null {
  if (HOURS.test(told)) return null
  const clause = told.replace(GERMAN_WEEKDAY, (day) => WEEKDAYS[GERMAN_WEEKDAYS.indexOf(day)] as string)
  const span = SPANNED.exec(clause)
  if (span) {
    const days = WEEKDAYS.indexOf(span[2] as string) - WEEKDAYS.indexOf(span[1] as string) + 1
    return days > 0 ? days : null
  }
  const named = new Set(Array.from(clause.matchAll(WEEKDAY), ([, day]) => day)).size
  return named > 0 ? named : null
}
