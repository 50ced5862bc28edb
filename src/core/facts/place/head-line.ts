/**
 * The place in the line under a title, where nothing labels it: "Beispiel GmbH, Bremen, hybrid", "Berlin | Remote |
 * Full-time". What such a line holds is told by its order: company, place, country, and how and on what terms one works.
 */
import type { Posting, Span } from '../../types.ts'

/** It stands at the top: so many lines, so many UTF-16 code units each. */
const FIRST_LINES = 5
const LONGEST_LINE = 140
/** What parts the strong pieces of a line, and what parts names within one. "Chicago, IL" stays together. */
const STRONG = /[|·•;]|\s[–—/-]\s/g
const WEAK = /,\s(?!\p{Lu}{2}(?!\p{L}))|[()]/gu
/** How one works, on what terms, how long and for how much: what makes a line one of facts. */
const MODE =
  /\b(?:hybrid|remote|on-?\s?site|in[- ]office|home[- ]?office|vor ort|mobil|days? (?:a|per) week|office days?|days? in (?:the )?office|tage)\b/i
const TERMS =
  /\b(?:full[- ]?time|part[- ]?time|permanent|contract|freelance|intern(?:ship)?|vollzeit|teilzeit|unbefristet|befristet|festanstellung|std|stunden|hours)\b|[€$£]|\d{2,3}k\b/i
/** "Leeds or remote within the UK": the place is what stands in front of the choice. */
const CHOICE = /\s(?:or|and|oder|und|with|mit|within|bei|if)\s/i
/** One to four words in capitals, with the small ones of names; a state or country behind a comma. */
const PLACE =
  /^\p{Lu}[\p{L}.'’]*(?:[- ](?:am|an der|an|de|la|del|of|the|upon|\p{Lu}[\p{L}.'’]*)){0,3}(?:, \p{Lu}{2})?$/u
const WITH_STATE = /, \p{Lu}{2}$/u
/** Companies' endings, and words that companies, departments, posts and buttons have, and towns have not. */
const NO_TOWN =
  /\b(?:GmbH|AG|SE|KG|UG|mbH|e\.?V|Inc|Ltd|LLC|LLP|PLC|Corp|Co|BV|NV|AB|Oy|SA|SAS|SRL|Group|Gruppe|Holding|Bank|Labs?|Systems?|Software|Solutions|Technolog(?:y|ies)|Agentur|Agency|Studios?|Payments|Health|Analytics|Logistics|Media|Digital|Consulting|Partners?|Ventures|Energy|Energie|Services|Team|Engineering|Product|Data|Backend|Frontend|IT|Design|Operations|Sales|Marketing|Finance|Apply|Posted|Job|Jobs|Level|Senior|Junior|Mid|Lead|Staff|Principal|Today|EU|CET|CEST|UTC|GMT|EST|PST|Salary|Team|About|Us|Department)\b|&|\b\w*(?:engineer|developer|entwickler|manager|architect|administrator|analyst|consultant|programmer|scientist|specialist|berater)/i
/** Who speaks writes a sentence, and no line of facts. */
const SPEAKS = /\b(?:we|our|us|you|your|they|wir|uns|unsere?|du|dein|deine|sie|ihre?)\b/i
/** In UTF-16 code units: a shorter name is an abbreviation. */
const SHORTEST = 3

interface Piece extends Span {
  text: string
  /** The strong piece that it is part of. */
  of: number
}

/** @returns where the place stands in the text */
export function placeInHeadLine({
  text,
  title,
  company,
}: Pick<Posting, 'text' | 'title' | 'company'>): Span | null {
  let start = 0
  for (let i = 0; i < FIRST_LINES && start < text.length; i++) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end)
    if (
      line.trim() !== title.trim() &&
      line.length <= LONGEST_LINE &&
      !SPEAKS.test(line) &&
      !/[.!?]$/.test(line.trimEnd())
    ) {
      const place = placeOf(piecesOf(line, start), { text, company })
      if (place) return { start: place.start, end: place.end }
    }
    start = end + 1
  }
  return null
}

function placeOf(
  pieces: readonly Piece[],
  { text, company }: Pick<Posting, 'text' | 'company'>,
): Piece | null {
  if (pieces.length < 2 || !pieces.some((piece) => MODE.test(piece.text) || TERMS.test(piece.text)))
    return null
  const names = pieces
    .map(withoutChoice)
    .filter(
      (piece) =>
        piece.text.length >= SHORTEST && isTownLike(piece.text) && !isCompany(piece.text, text, company),
    )
  const withState = names.find((piece) => WITH_STATE.test(piece.text))
  if (withState) return withState
  const [first, second, third] = names
  // "Bluegate Rail, Manchester, England": company, town, country.
  if (third) return second as Piece
  const isCompanyHeard =
    names.length < pieces.filter(({ text: own }) => /^\p{Lu}/u.test(own) && !isFact(own)).length
  // "Copperleaf · Leeds · hybrid": two names side by side; "Bremen, Germany · hybrid": one place.
  if (first && second && second.of !== first.of && !isCompanyHeard) return second
  return first ?? null
}

const isFact = (text: string): boolean => MODE.test(text) || TERMS.test(text)

const isTownLike = (text: string): boolean => !isFact(text) && PLACE.test(text) && !NO_TOWN.test(text)

function withoutChoice(piece: Piece): Piece {
  const choice = CHOICE.exec(piece.text)
  const text = choice ? piece.text.slice(0, choice.index) : piece.text
  return { ...piece, text, end: piece.start + text.length }
}

/** Whether a name is the company's: as the page says, or since the text tells below what it does ("Wexley keeps"). */
function isCompany(name: string, text: string, company: string | null): boolean {
  if (company && (company.startsWith(name) || name.startsWith(company))) return true
  const word = name.split(' ')[0] as string
  return [name, word].some((one) => hasDeed(text, one))
}

/** A sentence that opens with the name and goes on with a word in small letters, which is no "is where" of a town. */
function hasDeed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at)
    if (!/(?:^|\n|[.!?] )$/.test(before) && at > 0) continue
    if (
      /^ \p{Ll}{2,}/u.test(text.slice(at + name.length, at + name.length + 4)) &&
      !/^ (?:or|and|oder|und|is where)\b/.test(text.slice(at + name.length, at + name.length + 10))
    )
      return true
  }
  return false
}

function piecesOf(line: string, start: number): Piece[] {
  const pieces: Piece[] = []
  for (const [of, strong] of cut(line, start, STRONG).entries())
    for (const piece of cut(strong.text, strong.start, WEAK)) pieces.push({ ...piece, of })
  return pieces
}

function cut(text: string, start: number, separator: RegExp): (Span & { text: string })[] {
  const found: (Span & { text: string })[] = []
  let from = 0
  const push = (to: number) => {
    const own = text.slice(from, to)
    const trimmed = own.trim()
    const at = start + from + own.indexOf(trimmed)
    if (trimmed) found.push({ text: trimmed, start: at, end: at + trimmed.length })
  }
  for (const hit of text.matchAll(separator)) {
    push(hit.index)
    from = hit.index + hit[0].length
  }
  push(text.length)
  return found
}
