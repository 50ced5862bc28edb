import { CUE } from '../../lexicon/cue.ts'
import type { LexiconSkill } from '../../lexicon/load.ts'
import type { RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { isWord, type Tokens } from '../../text/tokenize.ts'
import type { Clause } from '../clause.ts'
import { heads, isAlike, isKin, isTogether } from './kinship.ts'
import { isChained, isOpenList, isSlashOnly, type Link, linkOf } from './links.ts'

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
  return clause.mentions.length < 2 ? [] : new Alternatives(clause).find()
}

class Alternatives {
  private readonly clause: Clause
  private readonly links: readonly Link[]
  private readonly skills: readonly LexiconSkill[]
  private readonly groups: Groups

  constructor(clause: Clause) {
    const { mentions, lexicon } = clause
    this.clause = clause
    this.links = mentions.slice(1).map((next, i) => linkOf(clause, mentions[i] as RawMatch, next))
    this.skills = mentions.map(({ form }) => lexicon.skills[form.skill] as LexiconSkill)
    this.groups = new Groups(mentions.length)
  }

  find(): number[][] {
    this.joinOpened()
    this.joinBracketed()
    this.joinTied()
    this.joinClosed()
    return this.groups.list()
  }

  /** "At least one of A, B, C", "a database such as A, B". */
  private joinOpened(): void {
    for (let i = 0; i < this.skills.length; i++) {
      const opener = openerBefore(this.clause, i, this.links[i - 1])
      if (opener === null) continue
      const end = this.endOfList(i, opener)
      const term = opener.suchAs && this.isTerm(i - 1)
      if ((end > i || term) && !this.needsAll(i, end, opener, term))
        this.groups.join(term ? this.firstTerm(i - 1) : i, end)
      // "databases like PostgreSQL (or MySQL)" is done; go on behind it.
      i = Math.max(i, end)
    }
  }

  /** "CI/CD tools (Jenkins, TeamCity)". */
  private joinBracketed(): void {
    for (let i = 0; i + 1 < this.skills.length; i++) {
      const last = lastInBracket(this.links, i)
      if (last > i && heads(this.skill(i))) this.groups.join(i, last)
    }
  }

  /** "A, B or C" and "A/B". */
  private joinTied(): void {
    for (let i = 0; i + 1 < this.skills.length; i++) {
      const here = this.links[i] as Link
      if (!here.listed || this.isSoft(i) !== this.isSoft(i + 1)) continue
      if (here.or) {
        const whole = here.comma || here.andOr
        const from = this.backOver(i, i + 1, (link) => isChained(link) && (whole || link.slash), isChained)
        this.groups.join(this.headed(from), i + 1)
      } else if (here.slash && this.areAlike(i, i + 1) && !this.areTogether(i, i + 1)) {
        // "Oracle/Sybase/Snowflake": what is tied on by one more slash is one more alternative.
        let to = i + 1
        while (isSlashOnly(this.links[to])) to++
        this.groups.join(i, to)
      }
    }
  }

  /** "A, B or similar". */
  private joinClosed(): void {
    for (const [i, { to }] of this.clause.mentions.entries()) {
      if (!hasCueWithin(this.clause, to, CLOSER_REACH, CUE.OR_SIMILAR)) continue
      const from = this.headed(this.backOver(i, i, () => false, isOpenList))
      if (from < i) this.groups.join(from, i)
    }
  }

  private skill(i: number): LexiconSkill {
    return this.skills[i] as LexiconSkill
  }

  private isSoft(i: number): boolean {
    return this.skill(i).category === 'soft'
  }

  private areAlike(a: number, b: number): boolean {
    return isAlike(this.skill(a), this.skill(b))
  }

  private areTogether(a: number, b: number): boolean {
    return isTogether(this.clause.lexicon, this.skill(a), this.skill(b))
  }

  /**
   * The first mention of the list that ends at `i`: back over links that join whatever they stand between, and over
   * those that join things of one kind or within one bracket with `last`.
   */
  private backOver(
    i: number,
    last: number,
    any: (link: Link) => boolean,
    alike: (link: Link) => boolean,
  ): number {
    let from = i
    for (; from > 0; from--) {
      const link = this.links[from - 1] as Link
      const joins = alike(link) && (this.areAlike(from - 1, from) || isBracketed(this.clause, from - 1, last))
      if (!any(link) && !joins) break
    }
    return from
  }

  /** The last mention of the list that an opener in front of `i` begins. */
  private endOfList(i: number, opener: Opener): number {
    let end = i
    while (
      end + 1 < this.skills.length &&
      continues(this.links[end] as Link, opener) &&
      !this.breaks(end, opener)
    )
      end++
    return end
  }

  /** Whether something else begins behind mention `i`, though punctuation goes on. */
  private breaks(i: number, opener: Opener): boolean {
    const next = this.skill(i + 1)
    // "clouds like GCP, AWS, container tools such as Docker": the next general term has a list of its own.
    const own = this.links[i + 1]
    if (own?.suchAs === true && next.general && !isExampleWithin(own, opener)) return true
    if (this.isSoft(i) !== this.isSoft(i + 1)) return true
    // "version control like Git and CI/CD", "caches like Hazelcast and performance tuning": behind a thing stands
    // what is none.
    const turns = this.links[i]?.and === true && next.general && !this.skill(i).general
    return turns && !this.areAlike(i, i + 1)
  }

  /** Whether mention `i` is the general term of the examples behind it: "a database such as …". */
  private isTerm(i: number): boolean {
    if (i < 0 || !this.skill(i).general || this.skill(i).quality) return false
    return this.links[i]?.suchAs === true && reaches(this.clause, i, i + 1)
  }

  /** "monitoring/logging tools such as Datadog", "SQL databases such as MySQL": both terms have the examples. */
  private firstTerm(i: number): number {
    if (i > 0 && this.skill(i).generic && this.clause.mentions[i - 1]?.to === this.clause.mentions[i]?.from)
      return i - 1
    const before = this.links[i - 1]
    return before?.slash === true && before.listed && this.skill(i - 1).general ? i - 1 : i
  }

  /** "Tools such as build management, version control and monitoring": every one of such kinds is needed. */
  private needsAll(from: number, to: number, opener: Opener, term: boolean): boolean {
    if (!opener.suchAs || to === from || (term && this.skill(from - 1).kind)) return false
    if (this.links.slice(from, to).some((link) => link.or)) return false
    for (let i = from; i <= to; i++) {
      if (!this.skill(i).general || (i > from && isKin(this.skill(i - 1), this.skill(i)))) return false
    }
    return true
  }

  /** "a cloud (AWS or Azure)": the general term in front of the bracket belongs to what is in it. */
  private headed(i: number): number {
    const before = this.links[i - 1]
    const opens = before?.open === true && !before.close && !before.prefers && before.listed
    return opens && heads(this.skill(i - 1)) ? i - 1 : i
  }
}

/**
 * The last mention of the bracket that opens right behind mention `i`, when it holds a mere list of names:
 * "CI/CD tools (Jenkins, TeamCity)" gives examples, "cloud (AWS and GCP)" asks for both. `i` where there is none.
 */
function lastInBracket(links: readonly Link[], i: number): number {
  const first = links[i] as Link
  const opens = first.listed && first.open && !first.close && !first.and && !first.comma
  if (first.prefers || !(opens || first.trailed)) return i
  let last = i + 1
  while (last < links.length) {
    const link = links[last] as Link
    if (link.close) break
    if (!link.listed || link.and || link.open) return i
    last++
  }
  return last
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
  if (link.overItem && !opener.suchAs) return true
  // "persistence like Kafka Redis or RabbitMQ": the text has lost its commas.
  if (link.touching && opener.suchAs) return true
  if (!link.listed) return false
  if (link.close && (opener.inBrackets || link.and)) return false
  if ((link.suchAs || link.oneOf) && !isExampleWithin(link, opener)) return false
  return true
}

/** "One or more of Docker, clouds (e.g. AWS, GCP), Kafka": examples in brackets do not end the choice around them. */
function isExampleWithin(link: Link, opener: Opener): boolean {
  return link.suchAs && link.open && !link.close && !opener.suchAs && !opener.inBrackets
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
