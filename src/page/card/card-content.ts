import type { SkillState } from '../../core/fit/states.ts'
import { own } from '../../core/own.ts'
import type { Level, Mention, SkillId } from '../../core/types.ts'
import { signalWords, tellsMore } from '../../i18n/because.ts'
import type { Painted } from '../reader.ts'

/** Everything that the hover card says about one mention; plain values. */
export interface CardContent {
  skill: SkillId
  name: string
  state: SkillState
  /** The word on the page. */
  phrase: string
  /** The profile's skill that implies it or is related to it. */
  by: string | null
  /** How strongly this very place asks for it; null where it only names it. */
  level: Level | null
  years: number | null
  /** The other members of the one-of group. */
  orElse: readonly string[]
  /** The words that ask for it, shortened; null where they hardly say more than its name. */
  clause: string | null
  /** The words of it that decided, and the heading that it stands under. */
  signals: readonly string[]
  section: string | null
  /** Whether the user will not touch it. */
  isUnwanted: boolean
  /** What the documents say of it, in English, and who hires for it. */
  about: { told: string; hire: string } | null
  /** 1-based place of the mention among those of this skill. */
  place: number
  count: number
}

/** Longer clauses are cut: the card explains a word, the sentence stands on the page. */
const LONGEST_CLAUSE = 160

/** What to say about a mention; null for a word that is not painted. */
export function contentOf(painted: Painted, mention: Mention): CardContent | null {
  const { found, reading, order } = painted
  const state = own(order.states, mention.skill)
  if (!state || state === 'none') return null
  const nameOf = (skill: SkillId) => own(order.names, skill) ?? skill
  const by = own(order.by, mention.skill)
  const asked = reading.requirements.find(
    (one) => one.start <= mention.start && mention.end <= one.end && one.oneOf.includes(mention.skill),
  )
  const same = reading.mentions.filter((other) => other.skill === mention.skill)
  const { text } = found.posting
  return {
    skill: mention.skill,
    name: nameOf(mention.skill),
    state,
    phrase: text.slice(mention.start, mention.end),
    by: by ? nameOf(by) : null,
    level: asked?.level ?? null,
    years: asked?.years ?? null,
    orElse: (asked?.oneOf ?? []).filter((skill) => skill !== mention.skill).map(nameOf),
    clause:
      asked && tellsMore(text.slice(asked.start, asked.end), asked.oneOf.map(nameOf))
        ? shorten(text.slice(asked.start, asked.end))
        : null,
    signals: signalWords(text, asked?.because),
    section: asked?.because?.section ?? null,
    isUnwanted: order.unwanted.includes(mention.skill),
    about: own(order.about ?? {}, mention.skill) ?? null,
    place: same.findIndex((other) => other.start === mention.start) + 1,
    count: same.length,
  }
}

/** The mention at an offset of the text, or null. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | null {
  return mentions.find((mention) => mention.start <= offset && offset <= mention.end) ?? null
}

function shorten(clause: string): string {
  const line = clause.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_CLAUSE ? line : `${line.slice(0, LONGEST_CLAUSE).trimEnd()}…`
}
