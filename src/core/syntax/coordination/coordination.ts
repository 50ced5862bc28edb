/**
 * Which names stand for each other: one list of connectives, one operator a list. "Python, Java or Go", "one of A, B",
 * "a database such as MySQL or PostgreSQL", "message queues (RabbitMQ, Kafka)", "Docker/Podman", "Java or similar".
 */
import { ATOM } from '../../lexicon/atom.ts'
import type { Lexicon, LexiconSkill } from '../../lexicon/load.ts'
import { namesIn, type Row } from '../rows.ts'
import { Alternatives } from './alternatives.ts'
import { behind, withChoices } from './asides.ts'
import { type Choices, readBracket } from './brackets.ts'
import {
  areDifferentKinds,
  areOfOneKind,
  areSideBySide,
  areTogether,
  heads,
  isAlike,
  isTogether,
} from './kinship.ts'
import { LAYERS, LISTING, type Link, linkOf, type Place, placesOf, termOfLanguage } from './links.ts'
import {
  ANOTHER,
  CHOSEN_BEHIND,
  CLOSER,
  CONDITION_BEFORE,
  KIND_BEFORE,
  ONE_OF_KIND,
  OPENER,
  OPENS,
  PARTS,
  TERM_OF,
  WHICH_IS_FREE,
} from './list-words.ts'

/** Reads which names of a posting stand for each other, and what is a part of what. */
export class Coordination implements Choices {
  readonly alternatives: Alternatives
  readonly partOf = new Map<number, number>()
  readonly examples = new Set<number>()
  readonly offered = new Set<number>()
  readonly skills: readonly LexiconSkill[]
  readonly lexicon: Lexicon
  readonly isKindNoun: (name: number) => boolean

  /**
   * @param skills of each name of the posting
   * @param isKindNoun whether a name is written as a kind of things: "security tools", not "security"
   */
  constructor(
    skills: readonly LexiconSkill[],
    lexicon: Lexicon,
    isKindNoun: (name: number) => boolean = () => false,
  ) {
    this.skills = skills
    this.lexicon = lexicon
    this.isKindNoun = isKindNoun
    this.alternatives = new Alternatives(skills.length)
  }

  /** @param closes whether "etc." makes alternatives of the list in front of it: not within "AWS (EC2, S3, etc.)" */
  read(row: Row, closes = true): void {
    if (row.names === 0) return
    const places = placesOf(row)
    const links: Link[] = []
    for (let i = 0; i + 1 < places.length; i++) {
      const link = linkOf(row, (places[i] as Place).at, (places[i + 1] as Place).at)
      // What people are like and what they know are asked apart.
      const isApart = this.isSoft(places[i]) !== this.isSoft(places[i + 1])
      if (isApart && link.op !== 'such') link.op = 'none'
      links.push(link)
    }
    const s = withChoices(row)
    if (OPENS.test(s)) this.readOpened(row, s, places, links)
    if (s.includes(ATOM.ONEOF)) this.readChosen(s, places, links)
    if (links.length > 0) this.readLists(row, places, links)
    if (row.s.includes(ATOM.COLON)) this.readNamed(row, places, links)
    const isClosed =
      row.s.includes(ATOM.SIMILAR) || row.brackets.some((one) => one.row.s.includes(ATOM.SIMILAR))
    if (closes && isClosed) this.readClosed(row, places, links)
    for (const { at, row: inner } of row.brackets) {
      if (inner.names > 0) readBracket(this, row, places, at, inner)
      const head = places.findLast((place) => place.at < at)
      const isOfThing = head !== undefined && head.at === at - 1 && !this.skill(head).general
      this.read(inner, !(isOfThing && inner.s.endsWith(ATOM.SIMILAR)))
    }
  }

  /** "At least one of A, B, C", "a database such as A, B". */
  private readOpened(row: Row, s: string, places: Place[], links: Link[]): void {
    for (let i = 0; i < places.length; i++) {
      const before = s.slice(i > 0 ? (places[i - 1] as Place).at + 1 : 0, (places[i] as Place).at)
      const such = before.includes(ATOM.SUCH)
      if (!OPENER.test(before) && !this.isOpenedBefore(row, places, i)) continue
      const last = i > 0 ? (links[i - 1] as Link) : null
      if (last !== null && !such && last.op !== 'none' && last.op !== 'such' && !last.oneOf) continue
      const end = this.endOfOpened(places, links, i, such)
      const hasTerm = such && i > 0 && this.isTermOf(places[i - 1] as Place, before)
      if (such && (hasTerm || KIND_BEFORE.test(before)))
        for (const { name } of places.slice(i, end + 1)) this.examples.add(name)
      const termKind = hasTerm && this.skill(places[i - 1]).kind
      // "Kafka or another broker like Pulsar": the examples tell what else will do.
      const goesOn = such && i > 0 && !hasTerm && ANOTHER.test(before)
      if (end === i && !hasTerm && !goesOn) continue
      const listed = places.slice(i, end + 1).map(({ name }) => name)
      const chooses = links.slice(i, end).some(({ op }) => op === 'or')
      // "Tools such as build management, version control and monitoring": each of such kinds is needed.
      if (such && !termKind && !chooses && areDifferentKinds(this.skillsOf(listed))) continue
      // "Web technologies such as HTML, CSS and JavaScript" are used side by side.
      if (
        such &&
        !chooses &&
        areSideBySide(this.lexicon, this.skillsOf(listed), hasTerm ? this.skill(places[i - 1]) : null)
      )
        continue
      for (let k = hasTerm || goesOn ? i - 1 : i; k < end; k++) this.join(places, k, k + 1)
      // "SQL databases such as MySQL": the kind is told by two names.
      if (hasTerm && i > 1 && links[i - 2]?.op === 'touch' && this.skill(places[i - 2]).general)
        this.join(places, i - 2, i - 1)
      // "One of these: PHP (Laravel), JavaScript (React or Vue)": brackets hold more of the same.
      if (!such) this.unite(namesIn(row, (places[i] as Place).at, (places[end] as Place).at + 2))
      i = Math.max(i, end)
    }
  }

  /** "Java, Python, Go (any two)", "Airflow, Dagster – pick one". */
  private readChosen(s: string, places: Place[], links: Link[]): void {
    for (let i = 1; i < places.length; i++) {
      if (!CHOSEN_BEHIND.test(s.slice((places[i] as Place).at + 1))) continue
      for (let k = i - 1; k >= 0 && LISTING.has((links[k] as Link).op); k--) this.join(places, k, k + 1)
      this.offered.add((places[i] as Place).name)
    }
  }

  /** "One of the server-side frameworks A, B": general words of the term stand between the opener and its list. */
  private isOpenedBefore(row: Row, places: Place[], i: number): boolean {
    let left = i - 1
    while (left >= 0 && this.skill(places[left]).generic) left--
    if (left === i - 1) return false
    const before = row.s.slice(left < 0 ? 0 : (places[left] as Place).at + 1, (places[i] as Place).at)
    return !before.includes(ATOM.SUCH) && OPENER.test(before.replaceAll(ATOM.NAME, ATOM.TERM))
  }

  /** The last place of the list that an opener stands in front of. */
  private endOfOpened(places: Place[], links: Link[], first: number, such: boolean): number {
    let end = first
    for (; end < links.length; end++) {
      const link = links[end] as Link
      // "One or more web frameworks: Django, Rails": the term stands in front of its list.
      if (link.colon && end === first && this.skill(places[first]).general) continue
      // "Such as Python or similar and familiarity with Bash": the list was closed.
      if (link.op === 'none' || link.op === 'such' || link.oneOf || link.similar) break
      // "Either AWS or Azure, and Terraform": "or" has closed the choice.
      if (link.op === 'and' && end > first && links[end - 1]?.op === 'or') break
      const [here, next] = [this.skill(places[end]), this.skill(places[end + 1])]
      // "Version control like Git and CI/CD": behind a thing stands what is none.
      if (such && link.op === 'and' && next.general && !here.general && !isAlike(here, next)) break
      // "SQL (MySQL, Oracle) and NoSQL (MongoDB)": each has examples of its own.
      if (link.op === 'and' && link.bracket && (such || (end === first && here.general))) break
      if (such && links[end + 1]?.op === 'such' && next.general) break
    }
    return end
  }

  /** "Databases such as": the general term in front of its examples. */
  private isTermOf(place: Place, between: string): boolean {
    const skill = this.skill(place)
    return skill.general && !skill.quality && TERM_OF.test(between)
  }

  /** "A, B or C", "A/B", "A or B and C or D". */
  private readLists(row: Row, places: Place[], links: Link[]): void {
    for (let i = 0; i < links.length; i++) {
      const { op } = links[i] as Link
      if (op === 'slash') this.readSlash(places, links, i)
      if (op !== 'or') continue
      const here = (places[i] as Place).name
      const term = termOfLanguage(row, places, i, this.skills)
      if (term === null) this.join(places, i, i + 1)
      else {
        this.unite([here, ...term])
        this.examples.add(here)
      }
      const isOnCondition = CONDITION_BEFORE.test(row.s.slice(0, (places[i] as Place).at))
      if (!isOnCondition || WHICH_IS_FREE.test(row.s)) this.offered.add(here)
      this.joinBefore(places, links, i)
      // "PHP and/or C# .NET"
      if (
        links[i + 1]?.op === 'touch' &&
        areTogether(this.lexicon, this.skill(places[i + 1]), this.skill(places[i + 2]))
      )
        this.join(places, i + 1, i + 2)
    }
  }

  /** "A cloud: AWS, Azure, GCP": one of a kind, and what is of the kind. */
  private readNamed(row: Row, places: Place[], links: Link[]): void {
    const term = links.findIndex(({ colon }) => colon)
    const at = places[term]?.at ?? -1
    if (at < 0 || !heads(this.skill(places[term])) || !ONE_OF_KIND.test(row.s.slice(0, at))) return
    let end = term + 1
    while (links[end]?.op === 'comma' || links[end]?.op === 'or') end++
    const listed = places.slice(term + 1, end + 1).map(({ name }) => name)
    if (areOfOneKind(this.skillsOf(listed))) this.unite(listed)
  }

  private readSlash(places: Place[], links: Link[], i: number): void {
    const [a, b] = [this.skill(places[i]), this.skill(places[i + 1])]
    const isPair = places.length === 2 && !LAYERS.has(a.category) && !LAYERS.has(b.category)
    // "Docker/Podman" are alternatives, "Java/Spring/SQL" are not; a pair by itself is one whatever its kinds.
    if (
      ((isAlike(a, b) && !(LAYERS.has(a.category) && !a.runtime && a.category !== b.category)) || isPair) &&
      !isTogether(this.lexicon, a, b)
    )
      this.join(places, i, i + 1)
    else if (i > 0 && links[i - 1]?.op === 'slash' && this.areJoined(places, i - 1, i))
      this.join(places, i, i + 1)
  }

  /** Back over the commas of the list that an "or" closes. */
  private joinBefore(places: Place[], links: Link[], at: number): void {
    const closing = links[at] as Link
    const isOfOneKind = isAlike(this.skill(places[at]), this.skill(places[at + 1]))
    for (let k = at - 1; k >= 0; k--) {
      const link = links[k] as Link
      if (link.op === 'none' || link.op === 'and' || link.op === 'such' || link.similar || link.anew) return
      const [here, next] = [this.skill(places[k]), this.skill(places[k + 1])]
      if (link.op === 'comma') {
        const isAlso = isAlike(here, next) || isAlike(here, this.skill(places[at + 1]))
        if (isOfOneKind && !closing.comma && !isAlso) return
        if (here.general && !next.general) return
      }
      this.join(places, k, k + 1)
    }
  }

  /** "A, B or similar", "A, B, etc.". */
  private readClosed(row: Row, places: Place[], links: Link[]): void {
    for (let i = 0; i < places.length; i++) {
      const closing = CLOSER.exec(behind(row, (places[i] as Place).at + 1))
      if (closing === null) continue
      let first = i
      while (first > 0 && links[first - 1]?.op === 'comma') first--
      const opening = row.s.slice(
        first > 0 ? (places[first - 1] as Place).at : 0,
        (places[first] as Place).at,
      )
      // "Including OAuth, JWT, etc.": parts, each asked.
      if (PARTS.test(opening)) continue
      // "Django or a similar framework": another of the kind will do.
      this.examples.add((places[i] as Place).name)
      // "Redis, Django, Flask or similar", "Web API, Entity Framework or any other ORM": only what is of the kind;
      // "Kafka, Nginx, Redis or similar" are of none.
      const isNamed = row.s[(places[i] as Place).at + 1 + closing[0].length] === ATOM.NAME
      const isOfKind = isNamed || (i > 0 && this.areAlike(places, i - 1))
      for (let k = i - 1; k >= 0; k--) {
        const link = links[k] as Link
        if ((link.op !== 'comma' && link.op !== 'slash' && link.op !== 'or') || link.similar) break
        if (link.anew) break
        if (link.op === 'comma' && isOfKind && !this.areAlike(places, k)) break
        this.join(places, k, k + 1)
        this.examples.add((places[k] as Place).name)
      }
    }
  }

  /** Whether a place and the next are of one kind. */
  private areAlike(places: Place[], at: number): boolean {
    return isAlike(this.skill(places[at]), this.skill(places[at + 1]))
  }

  private areJoined(places: Place[], a: number, b: number): boolean {
    return this.alternatives.areJoined((places[a] as Place).name, (places[b] as Place).name)
  }

  private unite(names: readonly number[]): void {
    this.alternatives.unite(names)
  }

  private join(places: Place[], a: number, b: number): void {
    this.unite([(places[a] as Place).name, (places[b] as Place).name])
  }

  private isSoft(place: Place | undefined): boolean {
    return this.skill(place).category === 'soft'
  }

  private skillsOf(names: readonly number[]): LexiconSkill[] {
    return names.map((name) => this.skills[name] as LexiconSkill)
  }

  private skill(place: Place | undefined): LexiconSkill {
    return this.skills[(place as Place).name] as LexiconSkill
  }
}
