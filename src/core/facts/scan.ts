import type { Span } from '../types.ts'

/**
 * Words that may state a fact, by the fact. Only where one of them begins is the text looked at closely, and then
 * only at a few hundred characters: the cost stays linear in the text whatever it holds.
 */
const TRIGGERS = {
  place: [
    'remot',
    'hybrid',
    'on-site',
    'onsite',
    'on site',
    'in-office',
    'in office',
    'in the office',
    'in our office',
    'work from home',
    'working from home',
    'wfh',
    'telecommut',
    'telework',
    'in-person',
    'in person',
    'office-based',
    'home-based',
    'home office',
    'days a week',
    'days per week',
    'days/week',
  ],
  employment: [
    'full-time',
    'full time',
    'fulltime',
    'part-time',
    'part time',
    'contract',
    'permanent',
    'temporary',
    'internship',
    'fixed-term',
    'fixed term',
    'freelance',
    'co-op',
    'vollzeit',
    'teilzeit',
    'c2c',
    'corp-to-corp',
  ],
  location: ['location', 'standort', 'based in', 'located in', 'work location', 'job location'],
  visa: ['sponsor', 'visa'],
  clearance: [
    'clearance',
    'ts/sci',
    'top secret',
    'sc cleared',
    'dv cleared',
    'security cleared',
    'public trust',
  ],
  onCall: ['on-call', 'on call', 'oncall', 'pager duty', 'pager rotation'],
  travel: ['travel'],
  degree: [
    'bachelor',
    'master',
    'phd',
    'ph.d',
    'ph. d',
    'doctor',
    'degree',
    'bsc',
    'b.sc',
    'bs ',
    'bs/',
    'bs,',
    'b.s',
    'ba ',
    'ba/',
    'b.a',
    'ms ',
    'ms/',
    'm.s',
    'msc',
    'b.tech',
    'btech',
    'b.e.',
    'undergraduate',
    'associate',
    'diploma',
  ],
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof TRIGGERS

/** A posting states a fact once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120
/** Numbers looked at as pay. A table of figures is no salary. */
const MOST_NUMBERS = 400

export interface Hits {
  /** Where the trigger words begin. */
  words: Record<Kind, number[]>
  /** Where numbers begin. */
  numbers: number[]
}

/** Candidates by their first two characters: `first * 128 + second`. */
const TABLE: ({ kind: Kind; word: string; third: number }[] | undefined)[] = new Array(128 * 128).fill(
  undefined,
)
for (const [kind, words] of Object.entries(TRIGGERS)) {
  for (const word of words) {
    const slot = word.charCodeAt(0) * 128 + word.charCodeAt(1)
    TABLE[slot] ??= []
    TABLE[slot].push({ kind: kind as Kind, word, third: word.charCodeAt(2) })
  }
}

/** @param lower from `lowerOf` */
export function scan(lower: string): Hits {
  const words = Object.fromEntries(
    Object.keys(TRIGGERS).map((kind) => [kind, [] as number[]]),
  ) as Hits['words']
  const numbers: number[] = []
  let before = 32
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      if (before < 97 || before > 122) {
        const next = lower.charCodeAt(at + 1)
        const candidates = next < 128 ? TABLE[code * 128 + next] : undefined
        if (candidates) {
          const following = lower.charCodeAt(at + 2)
          for (const { kind, word, third } of candidates) {
            if (third !== following) continue
            if (words[kind].length < MOST_HITS && words[kind].at(-1) !== at && lower.startsWith(word, at)) {
              words[kind].push(at)
            }
          }
        }
      }
    } else if (code >= 48 && code <= 57) {
      if ((before < 48 || before > 57) && numbers.length < MOST_NUMBERS) numbers.push(at)
    }
    before = code
  }
  return { words, numbers }
}

/** Lower case with every offset kept: "İ" and its like, which grow in lower case, stay as they are. */
export function lowerOf(source: string): string {
  // Sentences glued by lost line breaks ("defects.Bachelor's degree") are told apart while there are capitals.
  const text = source.replace(/(?<=[a-z)])\.(?=[A-Z][a-z])/g, '\n')
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const one = (text[at] as string).toLowerCase()
    kept += one.length === 1 ? one : text[at]
  }
  return kept
}

/** How far a clause is followed on each side of its word. */
const REACH = 160

/** The sentence or line around a place, at most `REACH` on each side, without white space at its ends. */
export function clauseAround(lower: string, at: number): Span {
  let start = at
  while (start > 0 && at - start < REACH && !isStop(lower, start - 1)) start--
  let end = at
  while (end < lower.length && end - at < REACH && !isStop(lower, end)) end++
  while (start < end && lower.charCodeAt(start) <= 32) start++
  while (end > start && lower.charCodeAt(end - 1) <= 32) end--
  return { start, end }
}

function isStop(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at)
  if (code === 10 || code === 13 || code === 59 || code === 0x2022) return true // newline ; •
  if (code !== 46 && code !== 33 && code !== 63) return false // . ! ?
  // "U.S.", "Ph.D." and "2.5" go on; so does a dot before a small word of an abbreviation.
  const next = lower.charCodeAt(at + 1)
  if (next > 32) return false
  return !(lower.charCodeAt(at - 2) === 46 || lower.charCodeAt(at - 2) <= 32)
}

/** The words of a span, for a closer look. */
export function wordsOf(lower: string, { start, end }: Span): string {
  return lower.slice(start, end).replaceAll('\u2019', "'").replaceAll('\u00a0', ' ')
}
