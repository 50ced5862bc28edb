/** Certificates that a text names, and which of them are offered as a choice: "CKA, CKAD or CKS". */
import { GAP } from '../text/characters.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { Span } from '../types.ts'
import type { Found } from './find.ts'

export interface Certificate extends Span {
  id: string
  /** The same number on all of a choice, one of which is enough; absent where it stands alone. */
  choice?: number
}

/** What stands between the maker's name and that of the certificate. */
const PART_OF_NAME = GAP.COLON | GAP.DASH
/** Of "Microsoft Certified Azure …", where no colon says that the name goes on. "CKA CKAD" are two. */
const BEGINS_NAME = 'certified'
/** In UTF-16 code units: what joins two of a choice is no longer. */
const LONGEST_JOINT = 60
/** The rest of a name ("- Associate", "(Level 1)"), then a comma or slash, or a word that offers. */
const JOINT =
  /^["”“’']?(?: certificat\p{L}*)?(?:\s?[-–]?\s?\(?(?:associate|professional|expert|foundation|specialty|tester|developer|engineer|administrator|practitioner|level \d)(?: (?:or|oder) (?:associate|professional|expert))?)?\)?\s?(?:([,/])|,?\s?(or|oder|and\/or|und\/oder|bzw\.?))(?:\s(?:an?|the|ein|eine|einen|als))?\s?["„“‘']?$/iu
/** Items of a list, a line each. */
const NEXT_ITEM = /^[^\n]{0,24}\n[\s•*·–-]{0,6}$/
/** In front of the first: what offers a choice among all that follow. */
const OFFERS =
  /(?:\b(?:one|any|either|eine?[ns]?)(?: or more)? (?:of|der|von)\b|\b(?:such as|like|for example|for instance|wie|either|entweder)\b|\be\.g\.|\bz\. ?b\.)[^.\n]{0,60}:?[\s•*·–-]{0,6}$/i
const IN_BRACKETS = /\($/
/** How far in front of a certificate is looked, in UTF-16 code units. */
const LEAD = 90

/**
 * Certificates that the text names, each once; offsets are UTF-16 code units. The maker's own name right in front of one
 * is part of it: "Microsoft Certified: Azure Developer Associate".
 */
export function certificatesOf({ tokens, found }: { tokens: Tokens; found: Found }): Certificate[] {
  const { text, start, end, gap } = tokens
  let opens: number | null = null
  const all = found.certifications.flatMap(({ id, from, to }, i) => {
    const next = found.certifications[i + 1]
    const first = opens ?? from
    const between = (gap[to] as number) & ~GAP.SPACE
    const isPart =
      next?.from === to &&
      (between === 0 ? wordAt(tokens, to - 1) === BEGINS_NAME : (between & ~PART_OF_NAME) === 0)
    opens = isPart ? first : null
    return isPart ? [] : [{ id, start: start[first] as number, end: end[to - 1] as number }]
  })
  const named = new Map<string, Certificate>()
  let choice = 0
  for (const run of runsOf(text, all)) {
    const isChoice = new Set(run.map(({ id }) => id)).size > 1
    if (isChoice) choice++
    for (const one of run) if (!named.has(one.id)) named.set(one.id, isChoice ? { ...one, choice } : one)
  }
  return [...named.values()]
}

/** Certificates of which one is enough stand together, each other one alone. */
function* runsOf(text: string, all: readonly Certificate[]): Generator<Certificate[]> {
  for (let i = 0; i < all.length; ) {
    const first = all[i] as Certificate
    const lead = text.slice(Math.max(0, first.start - LEAD), first.start)
    const offer = OFFERS.exec(lead)
    let isOffered = offer !== null || IN_BRACKETS.test(lead)
    const isList = offer?.[0].includes('\n') === true
    const run = [first]
    for (let next = all[i + 1]; next !== undefined; next = all[i + run.length]) {
      const between = text.slice(run.at(-1)?.end, next.start)
      const joint = between.length <= LONGEST_JOINT ? JOINT.exec(between) : null
      if (joint === null && !(isList && NEXT_ITEM.test(between))) break
      if (joint?.[2] !== undefined || joint?.[1] === '/') isOffered = true
      run.push(next)
    }
    if (isOffered) yield run
    else yield* run.map((one) => [one])
    i += run.length
  }
}
