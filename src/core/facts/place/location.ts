/** Where the work is done, as the text states it. */
import type { Fact, Posting, Span } from '../../types.ts'
import { FACT_CLASSES } from '../classes.ts'
import { wordsBefore } from '../clauses.ts'
import { type HeadLineText, placeInHeadLine } from './head-line.ts'
import { holdsTown, knownTown } from './known-town.ts'
import { toldPlace } from './told-place.ts'

const BARE_LABELS = FACT_CLASSES.location.indexOf('bare-labels')
const BASED_IN = FACT_CLASSES.location.indexOf('based')
const HOUSES = FACT_CLASSES.location.indexOf('houses')
/** Behind a label: "Location: Berlin", "Work location - Austin, TX"; "location-based pay" is none. */
const LABEL_ENDS = /^\s{0,2}(?:\([^)\n]{0,20}\))?(?:\s?:\s{0,3}|\s[–-]\s{1,3}(?=\p{Lu}|remote))/iu
const BASED =
  /(?:role|position|job|opportunity|team) (?:is|will be)(?: also)? $|(?:role|position|job|post|vacancy|internship)(?: \([^)]{0,30}\))? $/
/** "Based in Swansea. £29,500 a year": nobody else is told to be there, as in "Based in Berlin, we build …". */
const OPENS_SENTENCE = /(?:^|[\n\r•|]\s{0,3}|[.!?]\s{1,2})$/
const ENDS_SENTENCE =
  /^\.?\s*(?:$|\n|\r|\||\(|(?<=\.\s+)\S|,? (?:with|on|fully) |, (?:hybrid|remote|on-?\s?site)|;)/i
/** "This is a full-time role for a PHP developer located in Kraków". */
const IS_A_ROLE = /^\W{0,4}(?:this is|we have|we offer) an? [^,]{0,40}\b(?:role|position|job)\b/
/** "Remote (Dallas, TX)", "Hybrid - Austin, TX", "On-site in Berlin", opening a line. */
const WITH_MODE =
  /^(?:(?:fully |100% )?remote|hybrid|on-?\s?site)(?: (?:role|position|job|work))?(?:\s?\(|\s[–-]\s|, | in )(?:within |in )?(?:the )?/i
/** A word of a name; a dot ends an abbreviation ("St.", "D.C."), or else the sentence. */
const NAME = "(?:(?:\\p{Lu}\\p{L}?\\.)+|\\p{Lu}[\\p{L}'’-]*)"
/** Names in a row: "Dallas, TX", "Frankfurt am Main", "San Francisco, CA / New York". */
const NAMES = new RegExp(`^${NAME}(?:(?:,? | ?[/,] ?| (?:am|an der|de|la|del|of|or|and) )${NAME}){0,6}`, 'u')
/** What stands in such brackets and is no place. */
const NO_PLACE =
  /\b(?:time|only|flexible|first|friendly|optional|possible|contract|permanent|CET|CEST|EST|PST|UTC|GMT|W2|C2C|Monday|Tuesday|Wednesday|Thursday|Friday|Days?)\b/i
/** A sentence after the label tells of the place without being one. */
const SENTENCE = /\b(?:this|is|are|we|you|will|must)\b/i
/** "Arbeitsort Innsbruck", "Dienstort ist Passau". */
const WITHOUT_MARK = /^ (?:ist )?(?=\p{Lu})/u
/** "Urgent requirement for Pune location". */
const IN_FRONT = new RegExp(`\\bfor (${NAME}(?: ${NAME})?) $`, 'u')
/** "… on site in Grenoble", of the reader's work. */
const ON_SITE_IN = /^(?:on-?\s?site|vor ort) in (?=\p{Lu})/iu
/** "Zagreb, on-site", "Denver, hybrid: Mondays in the office": the place in front of the mode, opening a line or sentence. */
const BEFORE_MODE = new RegExp(
  `(?:^|[\\n\\r•*|]\\s{0,3}(?:[-–] )?|[.!?]\\s{1,2})(?!(?:In|At|From|Near|Im|Am|The|Our|Your|We|You|It)\\b)(${NAME}(?:[ -]${NAME}){0,2}(?:, \\p{Lu}{2})?),? \\(?$`,
  'u',
)
const FACT_MODE = /^(?:hybrid|on-?\s?site|(?:fully )?remote|vor ort)\)?\s{0,2}(?:$|[.,;:|\n\r(–])/i

/** "our New York office", "the greater Boston area": the place without the house. */
const OUR = /^(?:our|the)\s(?=\p{Lu})/u
const HOUSE = /\s(?:headquarters|head office|hq|offices?|campus|hub|location)(?:$|[,(\s])/i
const HOUSE_TOLD =
  /^(?:in |at )?(?:our|the) (?:own )?(?:\p{Ll}+ )?(?:offices?|studio|headquarters|hq|building|campus)\b/iu
/** One house and its town; "our offices" are many. */
const OFFICE =
  /\b(?:in|at|from|to|near|of) (?:our|the) (\p{Lu}[\p{L}.'’ -]{1,40}?) (?:office|HQ|headquarters|campus|studio|plant|workshop|site|branch|lab)\b|\b(?:[Oo]ffice|[Ss]tudio|plant|premises|workshop|Büro|Standort|Werk|Niederlassung) (?:is )?in (\p{Lu}[\p{L}.'’ ,-]{1,60})/u
/** "Our offices are a short walk from the river in Chicago", "the office lies in the old heart of Leeds": where it stands, in prose. */
const OFFICE_STANDS =
  /\b(?:[Oo]ffices?|[Ss]tudio|[Bb]uilding) (?:(?:is|are|sits?|lies?|stands?) (?:[\p{Ll}\d'’-]+ ){0,8}?(?:in|(?:middle|heart|centre|center|port|outskirts|edge|north|south|east|west) of)|in the (?:\p{Ll}+ )?(?:middle|heart|centre|center|north|south|east|west) of) (\p{Lu}[\p{L}.'’ ,-]{1,60})/u
const SEVERAL = / (?:and|or) /
/** "Büro in Steyr, Homeoffice möglich" */
const GOES_ON_WITH_MODE = /, (?=home|remote|hybrid|mobil)/i
/** The nouns of OFFICE: most lines have none of them, and it takes long to make ready what looks for names. */
const HOUSE_NAMED =
  /office|building|HQ|headquarters|campus|studio|plant|premises|workshop|site|branch|lab|Büro|Standort|Werk|Niederlassung/i
/** Who works there is the reader, or all. */
const OF_READER = /\b(?:you(?:'ll)?|work|everyone|everybody|staff|sie|du) (?:[a-z]+ ){0,4}$/
/** Marks behind a label, in UTF-16 code units. */
const LONGEST_LABEL = 8
/** To either side of the mode, in UTF-16 code units. */
const LONGEST_LINE = 160
/** A posting states it once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120
/** Longer is no place. */
const LONGEST_PLACE = 80
/** How one works, as a labelled line says it. */
const MODE =
  '(?:fully |partly |100 ?% |teilweise |bundesweit |deutschlandweit )?(?:hybrid|remote|on-?\\s?site|in[- ]office|home[- ]?office|vor ort|\\d(?: ?[-–] ?\\d)? (?:days?|tage))'
/** How one works, behind the place on a labelled line: "Leeds, hybrid", "Austin, TX - Remote", "Kiel, Homeoffice möglich", "Köln oder remote". */
const MODE_BEHIND = new RegExp(
  `(?:\\s?[,/;]|\\s[–-]|\\s?\\((?:or |oder )?|\\s(?=\\d))\\s?${MODE}(?![\\p{L}])|\\s(?:or|oder|und|and|bzw\\.) ${MODE}$`,
  'iu',
)
/** The same in front of it, where the place follows: "Hybrid, Berlin". */
const MODE_IN_FRONT = /^(?:hybrid|on-?\s?site)\s?[,/–-]\s?(?=\p{Lu})/iu
/** How much in front of a place is looked at, in UTF-16 code units. */
const BEFORE = 30

/**
 * "Location: Berlin", "this role is based in Berlin", "Remote (Dallas, TX)"; else the posting's own.
 */
export function readLocation(source: HeadLineText, posting: Posting): Fact<string> | null {
  const { tokens, triggers } = source
  const { text } = tokens
  /** Where "location" and "based in" stand, and where "remote" and its like. */
  const [labels, modes] = [triggers.of('location'), triggers.of('place')]
  for (let i = 0; i < Math.min(labels.count, MOST_HITS); i++) {
    const at = tokens.start[labels.from(i)] as number
    const end = tokens.end[labels.to(i) - 1] as number
    const kind = labels.value(i)
    const place =
      (kind === BARE_LABELS ? behindBareLabel(text, end) : null) ??
      (kind === HOUSES
        ? ofHouse(text, at, end)
        : kind === BASED_IN
          ? based(text, at)
          : labelled(text, at, end))
    if (place) return factOf(text, place)
  }
  if (posting.location) return { value: posting.location, span: null }
  const head = placeInHeadLine(posting, source)
  if (head) return factOf(text, head)
  for (let i = 0; i < Math.min(modes.count, MOST_HITS); i++) {
    const at = tokens.start[modes.from(i)] as number
    const place = besideMode(text, at) ?? beforeMode(source, at)
    if (place) return factOf(text, place)
  }
  for (let i = 0; i < Math.min(modes.count, MOST_HITS); i++) {
    const place = officeNear(text, tokens.start[modes.from(i)] as number)
    if (place) return factOf(text, place)
  }
  const company = posting.company ?? ''
  const told = toldPlace(source, company)
  // "School buses in the Midwest … Columbus, Ohio; one day a week in the office": a town says more than a region.
  const town = told !== null && holdsTown(source, told) ? null : knownTown(source, company)
  const place = town ?? told
  return place && factOf(text, place)
}

/** The full stop of its sentence is no part of a place, that of "D.C." is. */
function factOf(text: string, { start, end }: Span): Fact<string> {
  const span = { start, end: /\p{Ll}{2}\.$/u.test(text.slice(start, end)) ? end - 1 : end }
  return { value: text.slice(start, span.end), span }
}

/** @param end behind the label */
function labelled(text: string, at: number, end: number): Span | null {
  const label = LABEL_ENDS.exec(text.slice(end, end + 60))
  // In the middle of a sentence the word is no label, unless it is written as one, or what follows is pointed at.
  const isLabel =
    opensLine(text, at) ||
    text[at] !== text[at]?.toLowerCase() ||
    /following $/i.test(text.slice(at - 10, at))
  const front = label ? null : IN_FRONT.exec(text.slice(Math.max(0, at - BEFORE), at))
  if (front) return { start: at - (front[1] as string).length - 1, end: at - 1 }
  if (!label || !isLabel) return null
  const start = end + label[0].length
  const stop =
    /\n|\r|\. |\.$|(?<=\p{L}{3})\.(?=\p{Lu})|;|\||\t| {3}|(?<=[\p{L})]\s?)\p{Extended_Pictographic}|(?<=[a-z]{2}|[A-Z]{2}|\d{4})(?=[A-Z][a-z])| (?=[A-Z][a-z]{1,15}(?: [A-Z][a-z]{1,15})?:)/u.exec(
      text.slice(start, start + LONGEST_PLACE + 1),
    )
  const line = text.slice(start, start + (stop ? stop.index : LONGEST_PLACE + 1))
  const lead = MODE_IN_FRONT.exec(line)?.[0].length ?? 0
  // "Location: our office at the harbour, three days a week" names a house.
  if (HOUSE_TOLD.test(line)) return null
  const mode = MODE_BEHIND.exec(line.slice(lead))
  return placeIn(text, start + lead, start + (mode && mode.index > 0 ? lead + mode.index : line.length))
}

function behindBareLabel(text: string, end: number): Span | null {
  const bare = WITHOUT_MARK.exec(text.slice(end, end + LONGEST_LABEL))
  return bare && namesAt(text, end + bare[0].length)
}

/** "Office: Leeds", "Place: Chennai, no WFH" opening a line. */
function ofHouse(text: string, at: number, end: number): Span | null {
  const colon = /^\s?:\s{1,3}/.exec(text.slice(end, end + LONGEST_LABEL))
  return colon && opensLine(text, at) ? namesAt(text, end + colon[0].length) : null
}

/** The names that begin at a place of the text, and are no time or terms of work. */
function namesAt(text: string, start: number): Span | null {
  const names = NAMES.exec(text.slice(start, start + LONGEST_PLACE))?.[0].replace(/[.,]$/, '')
  return names && !NO_PLACE.test(names) ? { start, end: start + names.length } : null
}

function based(text: string, at: number): Span | null {
  const words = /^(?:based|located) in /i.exec(text.slice(at, at + 12))
  if (!words) return null
  const named = OPENS_SENTENCE.test(text.slice(Math.max(0, at - 4), at))
    ? namesAt(text, at + words[0].length)
    : null
  if (named && ENDS_SENTENCE.test(text.slice(named.end, named.end + BEFORE))) return named
  const isOfJob =
    BASED.test(text.slice(Math.max(0, at - BEFORE), at).toLowerCase()) ||
    IS_A_ROLE.test(wordsBefore(text, at, LONGEST_LINE))
  if (!isOfJob) return null
  let start = at + words[0].length
  const rest = text.slice(start, start + LONGEST_PLACE)
  start += OUR.exec(rest)?.[0].length ?? 0
  const stop = /\n|\r|\. |\.$|;|\||,? (?:and|with|but|where|which|or|for|on)\b/.exec(
    text.slice(start, start + LONGEST_PLACE),
  )
  const place = placeIn(text, start, start + (stop ? stop.index : LONGEST_PLACE))
  if (!place) return null
  const house = HOUSE.exec(text.slice(place.start, place.end))
  return house ? { start: place.start, end: place.start + house.index } : place
}

/** "Cork, hybrid." */
function beforeMode({ tokens: { text }, words }: HeadLineText, at: number): Span | null {
  if (!FACT_MODE.test(text.slice(at, at + BEFORE))) return null
  const name = BEFORE_MODE.exec(text.slice(Math.max(0, at - LONGEST_PLACE), at))?.[1]
  if (!name || NO_PLACE.test(name)) return null
  const isTown = !name.split(/[^\p{L}]+/u).some((word) => words('no-town').has(word.toLowerCase()))
  const end = text.lastIndexOf(name, at) + name.length
  return isTown ? { start: end - name.length, end } : null
}

function besideMode(text: string, at: number): Span | null {
  const site = ON_SITE_IN.exec(text.slice(at, at + BEFORE))
  if (site && OF_READER.test(wordsBefore(text, at, LONGEST_LINE))) return namesAt(text, at + site[0].length)
  const opens = opensLine(text, at)
  const mode = opens || followsComma(text, at) ? WITH_MODE.exec(text.slice(at, at + 60)) : null
  if (!mode) return null
  const start = at + mode[0].length
  const names = NAMES.exec(text.slice(start, start + LONGEST_PLACE))?.[0].replace(/[.,]$/, '')
  if (!names || NO_PLACE.test(names)) return null
  // A bracket holds the place and no more.
  const isBracket = mode[0].includes('(')
  const behind = text.slice(start + names.length, start + names.length + 6)
  const holds = isBracket ? /^(?:\)| only)/.test(behind) : opens
  // "€60,000, remote (Dallas, TX)": in the middle of a line only where nothing goes on with it.
  const ends = opens || /^\)(?:[.,;|]|\s*$|\s*\n)/.test(behind)
  return holds && ends ? { start, end: start + names.length } : null
}

/** The one office that the line of a mode names: "Hybrid: two days a week in our Leeds office", "Homeoffice, Büro in Kiel". */
function officeNear(text: string, at: number): Span | null {
  const before = text.lastIndexOf('\n', at)
  const from = Math.max(before + 1, at - LONGEST_LINE)
  const line = text.slice(from, at + LONGEST_LINE).split('\n')[0] as string
  const found = HOUSE_NAMED.test(line) ? (OFFICE.exec(line) ?? OFFICE_STANDS.exec(line)) : null
  const names = found && NAMES.exec(found[1] ?? found[2] ?? '')?.[0].split(GOES_ON_WITH_MODE)[0]
  if (!found || !names || NO_PLACE.test(names) || SEVERAL.test(names)) return null
  const start = from + found.index + found[0].lastIndexOf(names)
  return { start, end: start + names.length }
}

const followsComma = (text: string, at: number): boolean =>
  /[,;|·]\s{1,2}$/.test(text.slice(Math.max(0, at - 3), at))

/** Whether nothing but a bullet, a label or a few words of the same label stands in front on the line. */
function opensLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at)
  return /(?:^|[\n\r|•·*]|[.:;] )[\s–-]{0,4}(?:(?:work|job|office|primary|main|fully|100%) ){0,2}$/i.test(
    before,
  )
}

function placeIn(text: string, start: number, end: number): Span | null {
  const value = text.slice(start, Math.min(end, text.length)).trimEnd()
  return value && value.length <= LONGEST_PLACE && /\p{L}/u.test(value) && !SENTENCE.test(value)
    ? { start, end: start + value.length }
    : null
}
