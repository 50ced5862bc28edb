import type { SkillState } from '../../core/fit/states.ts'
import { own } from '../../core/own.ts'
import { LEVELS, type Level, type Mention, type Requirement, type SkillId } from '../../core/types.ts'
import type { FoundPosting } from '../posting/found.ts'
import { textSteps } from '../text/read-text.ts'
import { PAINT_KINDS, type PaintKind, type PaintState } from './palette.ts'

/** What each skill of the posting means to the user. */
export type WordStates = Readonly<Record<SkillId, SkillState>>

/** A live range costs the page a little on each of its changes; no real posting has as many mentions. */
const MOST_RANGES = 4_000
const RANGES_PER_STEP = 100

const STATE_OF: Readonly<Record<SkillState, PaintState | null>> = {
  matched: 'matched',
  covered: 'matched',
  implied: 'related',
  related: 'related',
  missing: 'missing',
  neutral: 'neutral',
  none: null,
}

/** What is painted: the skills of a posting, what each is to the user, and which are concepts. */
export interface ToPaint {
  mentions: readonly Mention[]
  /** Sorted by start, as the engine gives them. */
  requirements: readonly Requirement[]
  states: WordStates
  /** Skills that are painted quietly. */
  quiet: readonly SkillId[]
}

/** The ranges to paint, by kind. A generator, so that the caller can slice it. */
export function* rangesOf(
  found: FoundPosting,
  { mentions, requirements, states, quiet }: ToPaint,
): Generator<void, Record<PaintKind, Range[]>> {
  const ranges = Object.fromEntries(PAINT_KINDS.map((kind) => [kind, []])) as unknown as Record<
    PaintKind,
    Range[]
  >
  const levelOf = levelsAt(requirements)
  for (const [index, mention] of mentions.slice(0, MOST_RANGES).entries()) {
    if (index % RANGES_PER_STEP === RANGES_PER_STEP - 1) yield
    const state = STATE_OF[own(states, mention.skill) ?? 'none'] ?? null
    const range = state ? found.textMap.range(mention) : null
    if (!state || !range) continue
    const weight = quiet.includes(mention.skill) ? 'quiet' : levelOf(mention)
    ranges[`${state}-${weight}`].push(range)
  }
  const title = yield* titleRange(found)
  if (title) ranges.title.push(title)
  return ranges
}

/** How strongly a mention is asked at its place: by the requirement that it stands in, else it is only mentioned. */
function levelsAt(requirements: readonly Requirement[]): (mention: Mention) => Level {
  const bySkill = new Map<SkillId, Requirement[]>()
  for (const requirement of requirements) {
    for (const skill of requirement.oneOf) {
      const known = bySkill.get(skill)
      if (known) known.push(requirement)
      else bySkill.set(skill, [requirement])
    }
  }
  return ({ skill, start, end }) => {
    const around = bySkill.get(skill)?.filter((one) => one.start <= start && end <= one.end) ?? []
    return LEVELS.findLast((level) => around.some((one) => one.level === level)) ?? 'mentioned'
  }
}

/** The title's own words in its element, which may hold more; null where the page does not show the title. */
export function* titleRange({ titleElement, posting }: FoundPosting): Generator<void, Range | null> {
  if (!titleElement) return null
  const { title } = posting
  const { text, map } = yield* textSteps([titleElement], { limit: 2_000 })
  const start = text.indexOf(title)
  return map.range(start < 0 ? { start: 0, end: text.length } : { start, end: start + title.length })
}
