import { CUE } from '../lexicon/cue.ts'
import type { Lexicon, LexiconSkill } from '../lexicon/load.ts'
import { GAP } from '../match/characters.ts'
import type { Phrase, RawMatch } from '../match/find.ts'
import { SHAPE } from '../match/shape.ts'
import { isWord, type Tokens } from '../match/tokenize.ts'
import type { Clause } from './clause.ts'

/** What stands between two neighbouring mentions of a segment. */
interface Link {
  /** Nothing but list words: the two are items of one list. */
  listed: boolean
  or: boolean
  and: boolean
  /** "and/or". */
  andOr: boolean
  comma: boolean
  slash: boolean
  open: boolean
  close: boolean
  /** "such as", "e.g." between them. */
  suchAs: boolean
  oneOf: boolean
  colon: boolean
  /** "preferably" between them. */
  prefers: boolean
}

/** How far in front of the first alternative "one of" may stand, in tokens: "one of the following languages:". */
const OPENER_REACH = 5
/** How far behind the last one "or similar" may stand. */
const CLOSER_REACH = 3

/**
 * The one-of groups of a segment: sets of indices into its mentions, two or more each, no mention in two.
 *
 * "A, B or C"; "one of", "such as", "e.g." and what they list; "… or similar"; "A/B" where both are of one kind;
 * "CI/CD tools (Jenkins, TeamCity)". The general term in front belongs to its group.
 * "and" lists stay apart.
 */
export function groupsOf(clause: Clause): number[][] {
  const { mentions, lexicon } = clause
  if (mentions.length < 2) return []
  const links = mentions.slice(1).map((next, i) => linkOf(clause, mentions[i] as RawMatch, next))
  const groups = new Groups(mentions.length)
  const skill = (i: number) => lexicon.skills[(mentions[i] as RawMatch).form.skill] as LexiconSkill
  const soft = (i: number) => skill(i).category === 'soft'
  const alike = (a: number, b: number) => isAlike(skill(a), skill(b))
  const link = (i: number): Link | undefined => links[i]
  /** "a cloud (AWS or Azure)": the general term in front of the bracket belongs to what is in it. */
  const headed = (i: number): number => {
    const before = links[i - 1]
    return before?.open === true && !before.close && !before.prefers && before.listed && heads(skill(i - 1))
      ? i - 1
      : i
  }

  /** "clouds like GCP, AWS, container tools such as Docker": the next general term has a list of its own. */
  const opensList = (i: number) => link(i)?.suchAs === true && skill(i).general
  /** "version control like Git and CI/CD": the list ends where a kind of thing stands behind a thing. */
  const turns = (i: number) =>
    link(i)?.and === true && heads(skill(i + 1)) && !skill(i).general && !alike(i, i + 1)

  /** "monitoring/logging tools such as Datadog": both terms have the examples. */
  const firstTerm = (i: number): number => {
    const before = link(i - 1)
    return before?.slash === true && before.listed && skill(i - 1).general ? i - 1 : i
  }

  /** "Tools such as build management, version control and monitoring": every one of such kinds is needed. */
  const areKinds = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++)
      if (!skill(i).general || (i > from && isKin(skill(i - 1), skill(i)))) return false
    return true
  }

  for (let i = 0; i < mentions.length; i++) {
    const opener = openerBefore(clause, i, link(i - 1))
    if (opener === null) continue
    let end = i
    while (
      end + 1 < mentions.length &&
      continues(link(end) as Link, opener) &&
      !opensList(end + 1) &&
      soft(end) === soft(end + 1) &&
      !turns(end)
    )
      end++
    const general =
      opener.suchAs &&
      i > 0 &&
      skill(i - 1).general &&
      link(i - 1)?.suchAs === true &&
      reaches(clause, i - 1, i)
    const kinds =
      opener.suchAs && end > i && areKinds(i, end) && !hasOr(links, i, end) && !(general && skill(i - 1).kind)
    if ((end > i || general) && !kinds) groups.join(general ? firstTerm(i - 1) : i, end)
    // "databases like PostgreSQL (or MySQL)" is done; go on behind it.
    i = Math.max(i, end)
  }
  for (let i = 0; i + 1 < mentions.length; i++) {
    const last = lastInBracket(links, i)
    if (last > i && heads(skill(i))) groups.join(i, last)
  }
  for (let i = 0; i + 1 < mentions.length; i++) {
    const here = links[i] as Link
    if (!here.listed) continue
    if (soft(i) !== soft(i + 1)) continue
    if (here.or) {
      let from = i
      while (
        from > 0 &&
        isChained(links[from - 1] as Link) &&
        (alike(from - 1, from) ||
          links[from - 1]?.slash === true ||
          here.comma ||
          here.andOr ||
          isBracketed(clause, from - 1, i + 1))
      )
        from--
      groups.join(headed(from), i + 1)
    } else if (here.slash && alike(i, i + 1) && !isTogether(lexicon, skill(i), skill(i + 1))) {
      // "Oracle/Sybase/Snowflake": what is tied on by one more slash is one more alternative.
      let to = i + 1
      while (isSlashOnly(links[to])) to++
      groups.join(i, to)
    }
  }
  for (let i = 0; i < mentions.length; i++) {
    if (!hasCueWithin(clause, (mentions[i] as RawMatch).to, CLOSER_REACH, CUE.OR_SIMILAR)) continue
    let from = i
    while (
      from > 0 &&
      isOpenList(links[from - 1] as Link) &&
      (alike(from - 1, from) || isBracketed(clause, from - 1, i))
    )
      from--
    if (headed(from) < i) groups.join(headed(from), i)
  }
  return groups.list()
}

/**
 * The last mention of the bracket that opens right behind mention `i`, when it holds a mere list of names:
 * "CI/CD tools (Jenkins, TeamCity)" gives examples, "cloud (AWS and GCP)" asks for both. `i` where there is none.
 */
function lastInBracket(links: readonly Link[], i: number): number {
  const first = links[i] as Link
  if (!first.listed || !first.open || first.close || first.and || first.comma || first.prefers) return i
  let last = i + 1
  while (last < links.length) {
    const link = links[last] as Link
    if (link.close) break
    if (!link.listed || link.and || link.open) return i
    last++
  }
  return last
}

/** "Networking (TCP/IP, DNS)" names parts of a subject, not examples of a tool. */
const TOPICS = new Set(['soft', 'concept', 'protocol', 'security', 'human-language', 'api'])

function heads(skill: LexiconSkill): boolean {
  return skill.kind || (skill.general && !TOPICS.has(skill.category))
}

function hasOr(links: readonly Link[], from: number, to: number): boolean {
  return links.slice(from, to).some((link) => link.or)
}

/** Two things of one kind, of which one can stand for the other. */
function isAlike(a: LexiconSkill, b: LexiconSkill): boolean {
  return a.category === b.category || isKin(a, b)
}

function isKin(a: LexiconSkill, b: LexiconSkill): boolean {
  if (a.family !== null && a.family === b.family) return true
  return a.kinds.some((kind) => b.kinds.includes(kind))
}

function isTogether(lexicon: Lexicon, a: LexiconSkill, b: LexiconSkill): boolean {
  return (
    lexicon.together.has(`${a.id} ${b.id}`) ||
    a.category === 'soft' ||
    a.category === 'practice' ||
    a.general ||
    b.general
  )
}

/** A list that no bracket has interrupted. */
function isOpenList(link: Link): boolean {
  return link.listed && !link.open && !link.close
}

/** Whether both mentions stand in one pair of brackets, which hold a list of their own. */
function isBracketed({ tokens, mentions, segment }: Clause, a: number, b: number): boolean {
  const start = (mentions[a] as RawMatch).from
  for (let at = start; at > segment.from; at--) {
    const gap = tokens.gap[at] as number
    if ((gap & GAP.CLOSE) !== 0) return false
    if ((gap & GAP.OPEN) !== 0) break
    if (at === segment.from + 1) return false
  }
  for (let at = start + 1; at <= (mentions[b] as RawMatch).from; at++) {
    if (((tokens.gap[at] as number) & (GAP.OPEN | GAP.CLOSE)) !== 0) return false
  }
  return start > segment.from
}

function isSlashOnly(link: Link | undefined): boolean {
  return link?.slash === true && link.listed && !link.comma && !link.open && !link.close && !link.and
}

/** A comma or slash inside one enumeration. */
function isChained(link: Link): boolean {
  return link.listed && !link.and && !link.or && !link.open && !link.close && (link.comma || link.slash)
}

interface Opener {
  suchAs: boolean
  inBrackets: boolean
}

/** "such as" or "one of" in front of mention `i`, with only list words between. */
function openerBefore(clause: Clause, i: number, link: Link | undefined): Opener | null {
  const mention = clause.mentions[i] as RawMatch
  if (link?.suchAs === true) return { suchAs: true, inBrackets: link.open }
  const floor = i > 0 ? (clause.mentions[i - 1] as RawMatch).to : clause.segment.from
  for (const cue of clause.cues) {
    if (cue.from < floor || cue.to > mention.from || mention.from - cue.to > OPENER_REACH) continue
    if ((cue.value & (CUE.SUCH_AS | CUE.ONE_OF)) === 0) continue
    if (isBarred(clause.tokens, cue.to, mention.from)) continue
    return {
      suchAs: (cue.value & CUE.SUCH_AS) !== 0,
      inBrackets: ((clause.tokens.gap[cue.from] as number) & GAP.OPEN) !== 0,
    }
  }
  return null
}

function isBarred(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++)
    if (((tokens.gap[at] as number) & (GAP.COMMA | GAP.CLOSE)) !== 0) return true
  return false
}

/** Whether the list that an opener began goes on over this link. */
function continues(link: Link, opener: Opener): boolean {
  if (!link.listed) return false
  if (link.close && (opener.inBrackets || link.and)) return false
  if (link.suchAs || link.oneOf) return false
  return true
}

/**
 * Whether nothing but filler and the opener stands between a general term and its first example.
 * "Testing APIs with tools such as Postman" has examples of the tools.
 */
function reaches({ mentions, tokens }: Clause, a: number, b: number): boolean {
  const from = (mentions[a] as RawMatch).to
  const to = (mentions[b] as RawMatch).from
  if (to - from > OPENER_REACH) return false
  for (let at = from; at < to; at++) if (PREPOSITIONS.some((word) => isWord(tokens, at, word))) return false
  return true
}

const PREPOSITIONS = ['with', 'using', 'through', 'via']

function hasCueWithin(clause: Clause, from: number, reach: number, bits: number): boolean {
  return clause.cues.some(
    (cue) =>
      cue.from >= from &&
      cue.from - from < reach &&
      (cue.value & bits) !== 0 &&
      !clause.mentions.some((m) => m.from >= from && m.from < cue.from),
  )
}

function linkOf(clause: Clause, left: RawMatch, right: RawMatch): Link {
  const { tokens, cues } = clause
  const link: Link = {
    listed: true,
    or: false,
    and: false,
    andOr: false,
    comma: false,
    slash: false,
    open: false,
    close: false,
    suchAs: false,
    oneOf: false,
    colon: false,
    prefers: false,
  }
  let names = 0
  for (let at = left.to; at <= right.from; at++) {
    const gap = tokens.gap[at] as number
    if ((gap & GAP.COMMA) !== 0) link.comma = true
    if ((gap & GAP.SLASH) !== 0) link.slash = true
    if ((gap & GAP.OPEN) !== 0) link.open = true
    if ((gap & GAP.CLOSE) !== 0) {
      link.close = true
      // "(C, C++ or other) and Linux": the choice was within the bracket.
      link.or = false
    }
    if ((gap & GAP.COLON) !== 0) link.colon = true
    if ((gap & GAP.DASH) !== 0) link.listed = false
    if (at === right.from) break
    if (OR_WORDS.some((word) => isWord(tokens, at, word))) link.or = true
    else if (AND_WORDS.some((word) => isWord(tokens, at, word))) link.and = true
    else if (tokens.shape[at] !== SHAPE.NUMBER && !isListWord(cues, at, link)) {
      if (tokens.shape[at] === SHAPE.LOWER) link.listed = false
      else names++
    }
  }
  // "Django, Panda or Pyramid": a name that the lexicon does not know is an item too.
  if (names > LONGEST_UNKNOWN || (names > 0 && !link.comma)) link.listed = false
  // "and/or" leaves the choice.
  if (link.or && link.and) {
    link.andOr = true
    link.and = false
  }
  if (link.or && link.slash) link.slash = false
  if (
    !link.or &&
    !link.and &&
    !link.comma &&
    !link.slash &&
    !link.open &&
    !link.close &&
    !link.suchAs &&
    !link.colon
  )
    link.listed = false
  return link
}

/** Words of an unknown name between two items. */
const LONGEST_UNKNOWN = 3

const OR_WORDS = ['or', 'oder', 'ou']
const AND_WORDS = ['and', '&', 'und', 'et']

/** A token of a phrase that lists leave between their items; notes what the phrase says. */
function isListWord(cues: readonly Phrase[], at: number, link: Link): boolean {
  let listed = false
  for (const cue of cues) {
    if (cue.from > at || cue.to <= at) continue
    if ((cue.value & CUE.SUCH_AS) !== 0) link.suchAs = true
    if ((cue.value & CUE.ONE_OF) !== 0) link.oneOf = true
    if ((cue.value & CUE.PREFERRED_BEFORE) !== 0) link.prefers = true
    if ((cue.value & (CUE.FILLER | CUE.SUCH_AS | CUE.ONE_OF | CUE.OR_SIMILAR)) !== 0) listed = true
    if ((cue.value & CUE.OR_SIMILAR) !== 0) link.or = true
  }
  return listed
}

/** Sets of neighbours, joined where they touch. */
class Groups {
  private readonly of: Int32Array

  constructor(count: number) {
    this.of = Int32Array.from({ length: count }, (_, i) => i)
  }

  join(from: number, to: number): void {
    const roots = new Set<number>()
    for (let i = from; i <= to; i++) roots.add(this.of[i] as number)
    const root = Math.min(...roots)
    for (let i = 0; i < this.of.length; i++) if (roots.has(this.of[i] as number)) this.of[i] = root
  }

  list(): number[][] {
    const groups = new Map<number, number[]>()
    for (const [i, root] of this.of.entries()) groups.set(root, [...(groups.get(root) ?? []), i])
    return [...groups.values()].filter((group) => group.length > 1)
  }
}
