/** Names of roles in a few words. */
import { splitRoles } from './segments.ts'
import {
  FILLERS,
  LEADS,
  LEVELS,
  LINK,
  LONG_PLACES,
  MODE,
  OTHER_NOUNS,
  PAY,
  PLACES,
  SENTENCE_WORDS,
  SOFTWARE_NOUNS,
  TYPE,
} from './words.ts'

export interface NamedRole {
  /** As the comment writes it, without what stands around. */
  text: string
  /** How near to back end work, from 5 down; 0 where it is no job in software. */
  worth: number
}

/** Words of a title in front of its noun. */
const MOST_WORDS = 7
/** Words of what follows the noun ("Engineer, Core Platform"). */
const MOST_TAIL = 4
const LEADING_NOUNS =
  /^(?:manager|managers|head|director|directors|vp|lead|leads|intern|interns|chief|president)$/

/** From the back end outwards, the first that fits. */
const WORTH: readonly { worth: number; words: RegExp }[] = [
  {
    worth: 0,
    words: /\b(?:mechanical|electrical|hardware|civil|manufacturing|optical|sales|recruiting|field) /i,
  },
  {
    worth: 1,
    words: /\b(?:manager|managers|head|director|vp|cto|co-?founder|president|chief|support|solutions?)\b/i,
  },
  {
    worth: 2,
    words:
      /\b(?:front[- ]?end|react|react native|angular|vue|ui|ux|ios|android|mobile|flutter|embedded|firmware|machine learning|ml|ai|qa|test|quant|game|graphics|web3)\b/i,
  },
  {
    worth: 5,
    words:
      /\b(?:back[- ]?end|server|apis?|python|java|golang|go|rust|ruby|rails|django|php|laravel|symfony|scala|kotlin|elixir|clojure|node|node\.js|postgres\w*|sql|databases?|dba)\b|\.net\b|\bc#/i,
  },
  { worth: 4, words: /\b(?:full[- ]?stack|platform|infrastructure|infra|distributed|cloud|systems?)\b/i },
]
const SOFTWARE = 3

/** The roles that a segment of a head, or an item of a list, names; in its order. */
export function rolesIn(text: string): NamedRole[] {
  const roles: { text: string; from: number; worth: number }[] = []
  /** Where words begin that may belong to the next role: "C# / .NET Developer". */
  let pending: number | null = null
  for (const piece of splitRoles(text)) {
    const role = roleOf(piece.text, false)
    const last = roles.at(-1)
    if (role) {
      const joined = pending !== null && '/+&'.includes(piece.by)
      const from: number = joined && pending !== null ? pending : piece.start + role.start
      const whole = text.slice(from, piece.start + role.start) + role.text
      roles.push({ text: whole, from, worth: worthOf(whole, role.noun) })
      pending = null
    } else if (last && pending === null && isTail(piece.text)) {
      last.text = text.slice(last.from, piece.start + piece.text.length)
      last.worth = last.worth === 0 ? 0 : worthOf(last.text, 'engineer')
    } else {
      pending = pending !== null && '/+&'.includes(piece.by) ? pending : piece.start
    }
  }
  return roles.map(({ text: named, worth }) => ({ text: named, worth }))
}

/** The roles that a sentence looks for, from behind "looking for" to its end. */
export function rolesInSentence(text: string): NamedRole[] {
  return splitRoles(text).flatMap((piece) => {
    const role = roleOf(piece.text, true)
    return role ? [{ text: role.text, worth: worthOf(role.text, role.noun) }] : []
  })
}

interface Role {
  text: string
  /** Where it begins in what was asked. UTF-16 code units. */
  start: number
  noun: string
}

/** @param isSentence whether other words may follow the noun */
function roleOf(text: string, isSentence: boolean): Role | null {
  const special = /\bmembers? of technical staff\b/i.exec(text)
  if (special) return { text: special[0], start: special.index, noun: 'engineer' }
  const words = wordsOf(text)
  let first = 0
  while (first < words.length && isFiller(words[first] as Word)) first++
  for (let at = first; at < words.length && at - first <= MOST_WORDS; at++) {
    const word = words[at] as Word
    if (!isNoun(word.bare)) {
      if (SENTENCE_WORDS.has(word.bare) || word.ends) return null
      continue
    }
    let last = at
    while (
      !words[last]?.ends &&
      words[last + 1] &&
      (isNoun(words[last + 1]?.bare) || LEVELS.test(words[last + 1]?.bare ?? ''))
    )
      last++
    if (words[last + 1]?.bare === 'of' && words[last + 2]) last += 2
    const noun = (words[last] as Word).bare
    const start = (words[first] as Word).start
    const end = (words[last] as Word).end
    const rest = text.slice(end)
    if (!isSentence && !isEnd(rest)) {
      at = last
      continue
    }
    return {
      text: text.slice(start, end) + tailOf(rest, isSentence),
      start,
      noun: isNoun(noun) ? noun : word.bare,
    }
  }
  return null
}

interface Word {
  /** Lower case, without punctuation around. */
  bare: string
  start: number
  /** Behind its last letter. */
  end: number
  /** A sign behind it ends the phrase; that of an abbreviation ("Sr.") does not. */
  ends: boolean
}

/** The words up to a bracket. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: raw, index } of text.matchAll(/\S+/g)) {
    const bracket = raw.search(/[([{]/)
    const own = bracket < 0 ? raw : raw.slice(0, bracket)
    const bare = own.replace(/[.,;:!?"*)\]]{1,4}$/, '')
    const ends = bare !== raw && !/^[\p{L}]{2,3}\.$/u.test(raw)
    if (bare) words.push({ bare: bare.toLowerCase(), start: index, end: index + bare.length, ends })
    if (bracket >= 0 && words.length > 0) break
    if (words.length > 24) break
  }
  return words
}

const COUNT = /^(?:\(?\d{1,2}\)?x?|x\d{1,2}|\d{1,2}[.)])$/

function isFiller({ bare }: Word): boolean {
  return FILLERS.has(bare) || COUNT.test(bare) || /^[^\p{L}\p{N}.]+$/u.test(bare)
}

function isNoun(word: string | undefined): boolean {
  const noun = word?.split(/[/-]/).at(-1) ?? ''
  return SOFTWARE_NOUNS.has(noun) || OTHER_NOUNS.has(noun) || (word !== undefined && SOFTWARE_NOUNS.has(word))
}

/** Whether a name ends before this: what follows the noun in "Architect Labs" goes on with the name. */
function isEnd(rest: string): boolean {
  return (
    /^\s*(?:$|[^\s\p{L}\p{N}])/u.test(rest) ||
    /^\s+(?:in|at|for|with|to|on|who|that|based|remote|onsite|needed|wanted|working|focused)\b/i.test(rest)
  )
}

/** What of the words behind the noun belongs to the name: a bracket that is no place, " - Payments". */
function tailOf(rest: string, isSentence: boolean): string {
  let tail = ''
  for (;;) {
    const bracket = /^\s*\(([^()]{1,60})\)/.exec(rest.slice(tail.length))
    if (!bracket || isAside(bracket[1] ?? '')) break
    tail += bracket[0]
  }
  const more = isSentence
    ? null
    : /^\s+[-–—]\s+([^-–—|@:]{2,40})$|^:\s+([^-–—|@:]{2,40})$/.exec(rest.slice(tail.length))
  const words = more?.[1] ?? more?.[2] ?? ''
  return words && isTail(words) ? tail + (more?.[0] ?? '') : tail
}

/** Whether some words may be what a role is about, and not where or how. */
function isTail(text: string): boolean {
  return (
    text
      .replace(/\([^()]*\)/g, '')
      .trim()
      .split(/\s+/).length <= MOST_TAIL && !isAside(text)
  )
}

/** Whether some words tell a place, a way of working, pay or an address. */
export function isAside(text: string): boolean {
  const line = text.trim()
  return MODE.test(line) || TYPE.test(line) || PAY.test(line) || LINK.test(line) || isPlace(line)
}

/** Whether all of a text is a place that heads name. */
export function isPlace(text: string): boolean {
  const line = text.replace(/\([^()]*\)/g, ' ').trim()
  const parts = line.split(/,\s*/)
  const last = parts.at(-1) ?? ''
  // "San Francisco, CA, USA": the last part tells what the others are.
  if (parts.length > 1 && parts.length < 5 && (/^[A-Z]{2}$/.test(last) || PLACES.has(last.toLowerCase())))
    return true
  if (LONG_PLACES.test(line)) return true
  const words = line.toLowerCase().split(/[\s,/;+&]+/)
  return words.every((word) => PLACES.has(word) || word === 'or' || word === 'and' || word === '')
}

function worthOf(text: string, noun: string): number {
  const own = noun.split(/[/-]/).at(-1) ?? noun
  const isSoftware =
    SOFTWARE_NOUNS.has(own) || SOFTWARE_NOUNS.has(noun) || (LEADING_NOUNS.test(own) && LEADS.test(text))
  if (!isSoftware) return 0
  return WORTH.find(({ words }) => words.test(`${text} `))?.worth ?? SOFTWARE
}
