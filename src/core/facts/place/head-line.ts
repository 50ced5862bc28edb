/**
 * The place in the line under a title, where nothing labels it: "Beispiel GmbH, Bremen, hybrid", "Berlin | Remote |
 * Full-time", "Beispiel GmbH, Bremen". What such a line holds is told by its order: company, place, country, and how and
 * on what terms one works; where it says nothing of the last, by the company.
 */
import type { WordSet } from '../../lexicon/load.ts'
import type { Scanned, TriggerFamily } from '../../match/triggers.ts'
import type { Posting, Span } from '../../types.ts'

/** It stands at the top: so many lines, so many UTF-16 code units each. */
const FIRST_LINES = 5
const LONGEST_LINE = 140
/** What parts the strong pieces of a line, and what parts names within one. "Chicago, IL" stays together. */
const STRONG = /[|·•;]|\s[–—/-]\s/g
const WEAK = /,\s(?!\p{Lu}{2}(?!\p{L}))|[()]/gu
/** How one works and on what terms make a line one of facts … */
const TOLD: readonly TriggerFamily[] = ['place', 'employment']
/** … and so do pay and hours: "$118k", "20 Std./Woche". */
const AMOUNT = /[€$£]|\d{2,3}k\b|\d\s?(?:h|hrs|hours|std|stunden)\b/i
/** "Leeds or remote within the UK": the place is what stands in front of the choice. */
const CHOICE = /\s(?:or|and|oder|und|with|mit|within|bei|if)\s/i
/** One to four words in capitals, with the small ones of names; a state or country behind a comma. */
const PLACE =
  /^\p{Lu}[\p{L}.'’]*(?:[- ](?:am|an der|an|de|la|del|of|the|upon|\p{Lu}[\p{L}.'’]*)){0,3}(?:, \p{Lu}{2})?$/u
const WITH_STATE = /, \p{Lu}{2}$/u
/** "Reed & Moss", "Hahn und Söhne". */
const COMPANY_NAME = /^\p{Lu}[\p{L}.'’-]* (?:&|und|and) \p{Lu}/u
/** "Casa Azul Retreats": two to five words, all in capitals. */
const COMPANY_WORDS = /^\p{Lu}[\p{L}.'’&-]*(?: (?:&|\p{Lu}[\p{L}.'’&-]*)){1,4}$/u
/** "Java Developer at Seelicht". */
const EMPLOYER = / (?:at|bei|@) \p{Lu}[^,]*$/u
/** "Center District", "Hunterdon County". */
const PART_OF_COUNTRY = / (?:district|region|county|province|voivodeship)$/i
/** Company, town, region, country; more is a list of something else. */
const MOST_NAMES = 4
/** In UTF-16 code units. */
const LONGEST_COMPANY = 40
const NO_LETTERS = /[^\p{L}.]+/u
/** In UTF-16 code units: a shorter name is an abbreviation. */
const SHORTEST = 3

/** What is known of the text: its trigger words, and the small sets of words. */
export interface HeadLineText extends Scanned {
  words(set: WordSet): ReadonlySet<string>
  /** Where it names skills, sorted. */
  mentions: readonly Span[]
}

interface Text extends Span {
  text: string
}

interface Piece extends Text {
  /** The strong piece that it is part of. */
  of: number
}

/** @returns where the place stands in the text */
export function placeInHeadLine(posting: Posting, source: HeadLineText): Span | null {
  return new HeadLines(posting, source).read()
}

class HeadLines {
  private readonly posting: Posting
  private readonly source: HeadLineText

  constructor(posting: Posting, source: HeadLineText) {
    this.posting = posting
    this.source = source
  }

  read(): Span | null {
    const { text, title } = this.posting
    let start = 0
    for (let i = 0; i < FIRST_LINES && start < text.length; i++) {
      const found = text.indexOf('\n', start)
      const end = found < 0 ? text.length : found
      const line = text.slice(start, end).trimEnd()
      const isHead = line.length <= LONGEST_LINE && !/[.!?]$/.test(line)
      const pieces = isHead ? piecesOf(line, start) : []
      const place =
        line.trim() === title.trim()
          ? this.placeOfTitle(pieces)
          : this.tellsFacts(line, start)
            ? this.placeOf(pieces)
            : (this.behindCompany(pieces) ?? (i > 0 ? this.belowTitle(pieces) : null))
      if (place) return { start: place.start, end: place.end }
      start = end + 1
    }
    return null
  }

  /** Who speaks writes a sentence, and no line of facts. */
  private tellsFacts(line: string, start: number): boolean {
    return (
      this.isFact({ text: line, start, end: start + line.length }) && !this.says(line, 'heading-speakers')
    )
  }

  private placeOf(pieces: readonly Piece[]): Piece | null {
    // "München oder remote": one piece, and the choice tells what it is.
    if (pieces.length < 2 && !pieces.some(({ text }) => CHOICE.test(text))) return null
    const names = pieces
      .map((piece) => withoutChoice(this.withoutLabel(piece)))
      .filter(
        (piece) => piece.text.length >= SHORTEST && this.isTownLike(piece) && !this.isCompany(piece.text),
      )
    const withState = names.find((piece) => WITH_STATE.test(piece.text))
    if (withState) return withState
    // "Bluegate Rail, Manchester, England", "London, England, United Kingdom".
    const towns = names.filter((piece) => !this.isRegion(piece))
    const [first, second] = towns
    if (!first) return names[0] ?? null
    // "Slate Works, Derby, hybrid": a company in front of its town.
    if (second && (second.of === first.of || names.length > towns.length)) return second
    const isCompanyHeard =
      names.length <
      pieces.filter(
        (piece) => /^\p{Lu}/u.test(piece.text) && !this.isFact(piece) && !this.holds('head', piece),
      ).length
    // "Copperleaf · Leeds · hybrid": two names side by side; "Bremen, Germany · hybrid": one place.
    if (first && second && second.of !== first.of && !isCompanyHeard) return second
    return first ?? null
  }

  /** "Seelicht AG, Kiel", "Reed Lines, Boise, ID": a line of few names, the first of which is a company's. */
  private behindCompany(pieces: readonly Piece[]): Piece | null {
    const [company, place, region] = pieces
    if (!company || !place || pieces.length > MOST_NAMES || place.of !== company.of) return null
    if (company.text.length > LONGEST_COMPANY || !/^\p{Lu}[^:]*$/u.test(company.text)) return null
    const isCompany =
      this.isInRegion(place, region) ||
      COMPANY_NAME.test(company.text) ||
      this.hasCompanyForm(company) ||
      this.isCompany(company.text)
    return isCompany && place.text.length >= SHORTEST && this.isTownLike(place) ? place : null
  }

  /** "Larch Ferries, Bergen" among the lines below a title: two names, of which none is a skill's. */
  private belowTitle(pieces: readonly Piece[]): Piece | null {
    const [company, place] = pieces
    if (!company || !place || pieces.length > 2 || place.of !== company.of) return null
    const isName = COMPANY_WORDS.test(company.text) && place.text.length >= SHORTEST && this.isTownLike(place)
    if (!isName || this.holds('head', company) || this.says(company.text, 'heading-speakers')) return null
    return this.namesSkill(company) ? null : place
  }

  /** "Boise, ID" and "Boise, Idaho" are places, whatever stands in front. */
  private isInRegion(place: Piece, region: Piece | undefined): boolean {
    return this.hasCode(place) || (region?.of === place.of && this.isRegion(region))
  }

  private hasCode({ text }: Piece): boolean {
    return WITH_STATE.test(text) && this.source.words('region-codes').has(text.slice(-2).toLowerCase())
  }

  /** "Seelicht AG", "Stadtwerke Kiel"; "Software Engineer" is a post. */
  private hasCompanyForm(company: Piece): boolean {
    return this.says(company.text, 'company-forms') && !this.holds('head', company)
  }

  /** "Developer (Porto, PT)", "Developer at Seelicht, Kiel", "Developer – Seelicht AG, Kiel"; most of a title is no place. */
  private placeOfTitle(pieces: readonly Piece[]): Piece | null {
    const coded = pieces.find((piece) => this.hasCode(piece) && this.isTownLike(piece))
    if (coded) return coded
    const [company, place] = pieces.slice(-2)
    if (!company || !place || place.of !== company.of || !this.isTownLike(place)) return null
    return EMPLOYER.test(company.text) ? place : this.behindCompany([company, place])
  }

  private isRegion({ text }: Piece): boolean {
    return PART_OF_COUNTRY.test(text) || this.source.words('regions').has(text.toLowerCase())
  }

  /** "Standort Hamburg": the label stands in front of the place, without a mark. */
  private withoutLabel(piece: Piece): Piece {
    const { tokens, triggers } = this.source
    const labels = triggers.of('location')
    for (let i = 0; i < labels.count; i++) {
      if (tokens.start[labels.from(i)] !== piece.start) continue
      const own = piece.text.slice((tokens.end[labels.to(i) - 1] as number) - piece.start)
      const text = own.trimStart()
      return { ...piece, text, start: piece.end - text.length }
    }
    return piece
  }

  private isFact(piece: Text): boolean {
    return AMOUNT.test(piece.text) || TOLD.some((family) => this.holds(family, piece))
  }

  /** Not what companies, departments, posts, skills and buttons are called. */
  private isTownLike(piece: Piece): boolean {
    return (
      PLACE.test(piece.text) &&
      !this.isFact(piece) &&
      !this.holds('head', piece) &&
      !this.says(piece.text, 'no-town') &&
      // "Derby" is both.
      (!this.namesSkill(piece) || this.holds('town', piece))
    )
  }

  private namesSkill({ start, end }: Span): boolean {
    return this.source.mentions.some((skill) => skill.start < end && skill.end > start)
  }

  private says(text: string, set: WordSet): boolean {
    const words = this.source.words(set)
    return text
      .toLowerCase()
      .split(NO_LETTERS)
      .some((word) => words.has(word))
  }

  /** Whether a trigger word begins in a piece; the first lines have few. */
  private holds(family: TriggerFamily, { start, end }: Span): boolean {
    const { tokens, triggers } = this.source
    const list = triggers.of(family)
    for (let i = 0; i < list.count; i++) {
      const at = tokens.start[list.from(i)] as number
      if (at >= end) return false
      if (at >= start) return true
    }
    return false
  }

  /** Whether a name is the company's: as the page says, or since the text tells below what it does ("Wexley keeps"). */
  private isCompany(name: string): boolean {
    const { text, company } = this.posting
    if (company && (company.startsWith(name) || name.startsWith(company))) return true
    return [name, name.split(' ')[0] as string].some((one) => hasDeed(text, one)) || isIntroduced(text, name)
  }
}

function withoutChoice(piece: Piece): Piece {
  const choice = CHOICE.exec(piece.text)
  const text = choice ? piece.text.slice(0, choice.index) : piece.text
  return { ...piece, text, end: piece.start + text.length }
}

/** A line of its own that tells who they are: "About Seelicht". */
function isIntroduced(text: string, name: string): boolean {
  return ['About', 'Über', 'Join'].some((word) => text.includes(`\n${word} ${name}\n`))
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

function cut(text: string, start: number, separator: RegExp): Text[] {
  const found: Text[] = []
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
