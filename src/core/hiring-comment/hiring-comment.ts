/**
 * A comment of a "Who is hiring" thread: "Company | Role | Place | Remote | Pay | https://…" in any order and dress, and
 * roles listed below.
 */
import { isAside, isPlace, type NamedRole, rolesIn, rolesInSentence } from './roles.ts'
import { splitHead, splitItems, splitShort } from './segments.ts'
import { ASIDE, LINK, MODE, PAY, TYPE } from './words.ts'

export interface HiringComment {
  company: string | null
  /**
   * The software roles, the nearest to back end work first; where there is none, the others; where no role is named,
   * what the head says in its place ("Multiple roles"), or nothing.
   */
  titles: string[]
}

/** Below are other things: how to apply, who we are. */
const MOST_LINES = 80
const LONGEST_LINE = 1_500
/** Longer pieces of a head are sentences that were written on behind it. */
const LONGEST_PIECE = 90
/** A company's name on a line of its own. */
const LONGEST_NAME = 60
const MOST_TITLES = 12

/** @param text of the comment, a paragraph or an item a line */
export function readHiringComment(text: string): HiringComment {
  const lines = text
    .split('\n', MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE).trim())
    .filter(Boolean)
  const [first = '', second = ''] = lines
  const own = splitHead(first)
  const below = own || first.length > LONGEST_NAME ? null : splitHead(second)
  const pieces = own ?? (below && [first, ...below]) ?? shortHead(first) ?? [first]
  const head = readHead(pieces.flatMap(splitFirst))
  const listed = rolesBelow([...head.prose, ...lines.slice(below ? 2 : 1)])
  const titles = titlesOf(head.roles, listed)
  return { company: head.company, titles: titles.length > 0 ? titles : head.instead }
}

/** Whether a line is the head of such a comment: pieces between upright strokes, of which two tell a role, place or the like. */
export function isHiringHead(line: string): boolean {
  if (!line.includes('|')) return false
  const pieces = splitHead(line.slice(0, LONGEST_LINE)) ?? []
  return pieces.filter((piece) => ['role', 'aside', 'place'].includes(kindOf(piece))).length >= 2
}

/** "Hightower, New York, NY", "Oslo - Backend Developer": two pieces, of which one is no name. */
function shortHead(line: string): string[] | null {
  if (line.length > LONGEST_PIECE) return null
  const pieces = splitShort(line)
  return pieces.length > 1 && pieces.some((piece) => ['role', 'aside', 'place'].includes(kindOf(piece)))
    ? pieces
    : null
}

type Kind = 'role' | 'aside' | 'place' | 'prose' | 'name'

/** "Sandbank: Senior Java Engineer", "Acme - https://…", "Acme is hiring a Go Developer": two pieces in one. */
function splitFirst(piece: string, index: number): string[] {
  if (index > 0) return [piece]
  const hires = HIRES.exec(piece)
  if (hires) return [piece.slice(0, hires.index), piece.slice(hires.index).trim()]
  const at = piece.search(/: | [-–—] |[!:] /)
  if (at < 0) return [piece]
  const left = piece.slice(0, at)
  const right = piece.slice(at).replace(/^[\s:!–—-]{1,3}/, '')
  return kindOf(right) !== 'name' || /^(?:we|we're|we’re|now|i'm)\b/i.test(left) ? [left, right] : [piece]
}

const HIRES =
  /\s(?:is|are)\s(?:(?:currently|now|also|still|actively)\s)?(?:hiring|looking for|seeking|searching for|recruiting)\b/i

interface Head {
  company: string | null
  roles: NamedRole[]
  /** What stands where the role should: at most one. */
  instead: string[]
  /** Sentences. */
  prose: string[]
}

/** They say that there are roles, and not which. */
const SOME_ROLES =
  /\b(?:roles|positions|openings|engineering|developers?|full-?stack|back-?end|front-?end|python|java|golang|ruby|rails|node|php|rust)\b/i

function readHead(pieces: readonly string[]): Head {
  const roles: NamedRole[] = []
  const prose: string[] = []
  const names: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const kind = index === 0 ? kindOfFirst(piece) : kindOf(piece)
    if (kind === 'role') roles.push(...rolesIn(withoutLabel(piece)))
    else if (kind === 'prose') prose.push(piece)
    else if (kind === 'name') names.push(piece)
  }
  const company = names.find((name) => nameOf(name))
  const instead = pieces
    .slice(1)
    .filter((piece) => SOME_ROLES.test(piece) && !LINK.test(piece) && piece.length <= LONGEST_PIECE)
  return { company: company ? nameOf(company) : null, roles, instead: instead.slice(0, 1), prose }
}

/** The first piece is most often the company, and a bracket behind it tells of something else. */
function kindOfFirst(piece: string): Kind {
  if (DOMAIN.test(piece)) return 'name'
  return kindOf(piece.replace(/\([^()]*\)/g, ' ').trim() || piece)
}

/** Companies that are named like their address, without a path. */
const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u

function kindOf(piece: string): Kind {
  if (LINK.test(piece) || ASIDE.test(piece)) return 'aside'
  const isLong = piece.length > LONGEST_PIECE || piece.search(TRIGGER) >= 0
  const roles = rolesIn(withoutLabel(piece))
  const isOther = MODE.test(piece) || TYPE.test(piece) || PAY.test(piece)
  if (!isLong && roles.some(({ worth }) => worth > 0 || !isOther)) return 'role'
  if (isLong) return 'prose'
  if (isPlace(piece)) return 'place'
  return isOther && !namesMore(piece) ? 'aside' : 'name'
}

/** Whether a piece names something beside a way of working, a kind of contract or pay: "Hybrid Labs" is a company. */
function namesMore(piece: string): boolean {
  if (PAY.test(piece)) return false
  const [, rest = ''] = /^(?:remote|hybrid|contract|permanent) (\p{Lu}\p{L}+)$/iu.exec(nameOf(piece)) ?? []
  return rest !== '' && !isAside(rest)
}

/** The name of a company without what is said of it. */
function nameOf(piece: string): string {
  return piece
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/, (?:an?|the) .*$/s, '')
    .replace(/(?<!\S)\S*:\/\/\S*/g, ' ')
    .replace(/^[^\p{L}\p{N}.]+|(?<![\s:;,–—-])[\s:;,–—-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:we|we're|we’re|i|i'm|hiring|now hiring|we are hiring|we're hiring|we’re hiring)$/i, '')
}

const LABEL =
  /^(?:(?:open|current|our|available|we(?:'|’)re|we are|now|currently)\s)?(?:roles?|positions?|openings?|jobs|hiring|hiring for|looking for|vacancies)\s?(?:for|include|are)?:\s*/i

function withoutLabel(piece: string): string {
  const bare = piece.replace(LABEL, '')
  return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare
}

/** What stands before the roles in a sentence. */
const TRIGGER =
  /\b(?:hiring|looking for|looking to (?:hire|add)|searching for|seeking|in search of|we need|recruiting|open (?:roles?|positions?)(?: include| are)?)\b:?/gi

const BULLET = /^(?:[-–—*•·+◦▪]|\d{1,2}[.)])\s?/

function rolesBelow(lines: readonly string[]): NamedRole[] {
  const listed: NamedRole[] = []
  const told: NamedRole[] = []
  for (const line of lines) {
    if (BULLET.test(line)) {
      for (const item of splitItems(line.replace(/^\d{1,2}[.)]/, '-')))
        listed.push(...rolesIn(untilColon(item)))
      continue
    }
    if (LABEL.test(line)) {
      const rest = line.replace(LABEL, '')
      listed.push(
        ...(BULLET.test(rest)
          ? splitItems(rest).flatMap((item) => rolesIn(untilColon(item)))
          : rolesIn(untilStop(rest))),
      )
      continue
    }
    if (line.length <= LONGEST_PIECE && !/[.!?]$/.test(line)) listed.push(...rolesIn(untilColon(line)))
    for (const { 0: trigger, index } of line.matchAll(TRIGGER)) {
      const rest = untilStop(line.slice(index + trigger.length, index + 300))
      told.push(...rolesInSentence(rest))
    }
  }
  return listed.some(({ worth }) => worth > 0) ? listed : [...listed, ...told]
}

/** "Go Developer: you own the booking": what an item says of its role. */
function untilColon(item: string): string {
  return item.split(/:\s|:$|\shttps?:|\s[-–—]\s(?=https?:)/, 1)[0] ?? ''
}

function untilStop(text: string): string {
  return text.split(/[.!?](?:\s|$)/, 1)[0] ?? ''
}

/** "Engineers", "Software Engineers": which ones is said below. */
const VAGUE = /^(?:software |senior |founding )*(?:engineers|developers|devs)\b/i

function titlesOf(head: readonly NamedRole[], below: readonly NamedRole[]): string[] {
  const isVague = head.every(({ text, worth }) => worth === 0 || VAGUE.test(text))
  const roles = isVague && below.some(({ worth }) => worth > 0) ? below : head.length > 0 ? head : below
  const software = roles.filter(({ worth }) => worth > 0)
  const best = (software.length > 0 ? software : roles).toSorted((one, other) => other.worth - one.worth)
  return [...new Set(best.map(({ text }) => text.trim()))].slice(0, MOST_TITLES)
}
