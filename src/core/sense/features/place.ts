/** Where a candidate stands: its sentence, label, value and bracket, the cues around it, the section. */

import { firstFrom, type Phrase, type RawMatch } from '../../match/find.ts'
import { SECTION_KINDS } from '../../posting/section.ts'
import { CUE } from '../../signals/cues.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { OF } from '../classes.ts'
import {
  classesAt,
  enterSentence,
  gapAt,
  LINE,
  type Scene,
  SENTENCE,
  STATE,
  sectionAt,
  stateAt,
} from '../scene.ts'
import { markOf } from './neighbours.ts'
import { F, FIRST } from './slots.ts'

type Say = (feature: number) => void

/** No cue has more words. */
const LONGEST_CUE = 8
/** A label or a value has no more words. */
const LONGEST_LABEL = 6
/** How near a cue speaks of the word, in tokens. */
const NEAR = 2

const ASKING =
  CUE.PREFERRED_AFTER | CUE.PREFERRED_BEFORE | CUE.REQUIRED_AFTER | CUE.REQUIRED_BEFORE | CUE.NOT_NEEDED_AFTER
const KNOWING = CUE.ASKS | CUE.EXPERIENCE | CUE.YEARS
const LISTING = CUE.SUCH_AS | CUE.ONE_OF | CUE.OR_SIMILAR

export function describePlace(scene: Scene, match: RawMatch, say: Say): void {
  enterSentence(scene, match)
  const cues = describeCues(scene, match, say)
  describeNames(scene, match, cues, say)
  describeWhole(scene, match, say)
  describeLabel(scene, match, say)
  describeValue(scene, match, say)
  describeBracket(scene, match, say)
  if (scene.context.sections.length > 0)
    say(FIRST.section + SECTION_KINDS.indexOf(sectionAt(scene, match.from)))
}

/** The cues of the sentence, and those beside the word. Returns all their bits. */
function describeCues(scene: Scene, { from, to }: RawMatch, say: Say): number {
  const { cues } = scene.context
  let bits = 0
  for (let i = firstFrom(cues, scene.from - LONGEST_CUE); i < cues.length; i++) {
    const cue = cues[i] as Phrase
    if (cue.from >= scene.to) break
    if (cue.from >= scene.from) bits |= cue.value
    if (cue.to <= scene.from || cue.to > scene.to) continue
    const kind = kindOf(cue.value)
    if (kind < 0) continue
    if (kind === EXAMPLES && cue.to <= from) describeExamples(scene, cue, say)
    if (cue.to === from) say(FIRST['cue right before'] + kind)
    else if (cue.to < from && from - cue.to <= NEAR) say(FIRST['cue before'] + kind)
    if (cue.from === to) say(FIRST['cue right behind'] + kind)
    else if (cue.from > to && cue.from - to <= NEAR) say(FIRST['cue behind'] + kind)
  }
  if (bits & ASKING) say(F.sentence['asks or wishes'])
  if (bits & KNOWING) say(F.sentence['speaks of experience'])
  if (bits & CUE.TELLS) say(F.sentence['tells what is used'])
  return bits
}

const EXAMPLES = 3

/** Asks, experience, tells, examples, no; or -1. */
function kindOf(value: number): number {
  if (value & ASKING) return 0
  if (value & KNOWING) return 1
  if (value & CUE.TELLS) return 2
  if (value & LISTING) return EXAMPLES
  return value & CUE.NEGATES ? 4 : -1
}

/** "Clients such as", "tools like". */
function describeExamples(scene: Scene, cue: Phrase, say: Say): void {
  const head = classesAt(scene, cue.from - 1)
  if (head & OF.company) say(F.examples['of companies'])
  else if (head & (OF.label | OF.made) || stateAt(scene, cue.from - 1) !== null) say(F.examples['of tools'])
  else say(F.examples['of other things'])
}

function describeNames(scene: Scene, match: RawMatch, cues: number, say: Say): void {
  const { matches, state } = scene
  let names = 0
  let concepts = 0
  for (let i = firstFrom(matches, scene.from); i < matches.length; i++) {
    const { from, to } = matches[i] as RawMatch
    if (to > scene.to) break
    if (from === match.from) continue
    if (state[i] === STATE.NAME) names++
    else if (state[i] === STATE.CONCEPT) concepts++
  }
  if (names === 0) {
    if (cues & (ASKING | KNOWING)) say(F.sentence['no name, asks'])
    else say(cues & CUE.TELLS ? F.sentence['no name, tells'] : F.sentence['no name, plain'])
    if (concepts > 0) say(F.sentence['a concept and no name'])
  } else if (names === 1) say(F.sentence['one name'])
  else say(names < 4 ? F.sentence['a few names'] : F.sentence['many names'])
}

/** A line, an item or a sentence that holds nothing else. */
function describeWhole(scene: Scene, { from, to }: RawMatch, say: Say): void {
  if (from !== scene.from || to !== scene.to) return
  const before = gapAt(scene, from)
  const isLine = (before & LINE) !== 0 && (gapAt(scene, to) & LINE) !== 0
  say(isLine ? ((before & GAP.BULLET) !== 0 ? F.whole.item : F.whole.line) : F.whole.sentence)
  if (!isLine) return
  const names = Number(isNameNear(scene, from - 1, -1)) + Number(isNameNear(scene, to, 1))
  say(FIRST['lines beside'] + names)
}

/** Whether the line beside begins, or ends, with a name. */
function isNameNear(scene: Scene, at: number, by: 1 | -1): boolean {
  for (let i = 0; i < 3; i++, at += by) {
    if (stateAt(scene, at) === STATE.NAME) return true
    if ((gapAt(scene, by > 0 ? at + 1 : at) & LINE) !== 0) return false
  }
  return false
}

/** "Stack: … Go", "Required: Go." */
function describeLabel(scene: Scene, { from, to }: RawMatch, say: Say): void {
  let colon = from
  while (colon > scene.from && (gapAt(scene, colon) & GAP.COLON) === 0) colon--
  if (colon === scene.from || colon - scene.from > LONGEST_LABEL) return
  let bits = 0
  const { cues, headings } = scene.context
  for (let i = firstFrom(cues, scene.from); i < cues.length && (cues[i] as Phrase).from < colon; i++)
    bits |= (cues[i] as Phrase).value
  let classes = 0
  for (let at = scene.from; at < colon; at++) classes |= classesAt(scene, at)
  const heading = headings[firstFrom(headings, scene.from)]
  const kind =
    bits & (ASKING | KNOWING) || classes & OF.level
      ? 0
      : classes & (OF.label | OF.made)
        ? 1
        : heading !== undefined && heading.to <= colon
          ? 2
          : 3
  say(FIRST.label + 3 * kind + (colon < from ? 0 : to === scene.to ? 2 : 1))
}

/** "Go: must", "Go – 5 years", "Go (optional)"; and "Integrity – we do what we say". */
function describeValue(scene: Scene, { from, to }: RawMatch, say: Say): void {
  const gap = gapAt(scene, to)
  if ((gap & (GAP.COLON | GAP.DASH | GAP.OPEN | GAP.COMMA)) === 0 || (gap & SENTENCE) !== 0) return
  let end = to
  let classes = 0
  let hasName = false
  while (end < scene.to && end - to < LONGEST_LABEL) {
    if (end > to && (gapAt(scene, end) & (GAP.COLON | GAP.CLOSE | GAP.COMMA)) !== 0) break
    classes |= classesAt(scene, end)
    if ((stateAt(scene, end) ?? 0) > 0) hasName = true
    end++
  }
  let bits = 0
  const { cues } = scene.context
  for (let i = firstFrom(cues, to); i < cues.length && (cues[i] as Phrase).from < end; i++)
    bits |= (cues[i] as Phrase).value
  const isNumber = scene.tokens.shape[to] === SHAPE.NUMBER
  const isLevel = (bits & ASKING) !== 0 || (classesAt(scene, to) & OF.level) !== 0
  const kind = isNumber && (bits & CUE.YEARS || classes & OF.years) ? 0 : isLevel ? 1 : 2
  // A comma is followed by anything.
  if (kind === 2 && (hasName || end - to < 3 || (gap & GAP.COMMA) !== 0)) return
  const mark = gap & GAP.OPEN ? 2 : gap & GAP.COLON ? 0 : gap & GAP.DASH ? 1 : 3
  say(FIRST.value + 4 * kind + mark)
  if (from === scene.from) say(F.value['nothing before its word'])
}

/** "Back End Engineer (Go)". */
function describeBracket(scene: Scene, { from, to }: RawMatch, say: Say): void {
  if (from === 0 || (gapAt(scene, from) & GAP.OPEN) === 0 || (gapAt(scene, to) & GAP.CLOSE) === 0) return
  say(F.bracket['alone in it'])
  const classes = classesAt(scene, from - 1)
  if ((stateAt(scene, from - 1) ?? 0) > 0) say(F.bracket['behind a name'])
  else if (classes & (OF.people | OF.made | OF.label)) say(F.bracket['behind people or tools'])
}

/** In a title nearly every word has a capital: what stands beside it tells. */
export function describeTitle(scene: Scene, { from, to }: RawMatch, say: Say): void {
  const before = gapAt(scene, from)
  const after = gapAt(scene, to)
  if (classesAt(scene, to) & OF.people && markOf(after) === null) say(F.title['people behind'])
  if (before & GAP.OPEN && after & GAP.CLOSE) say(F.title['in brackets'])
  if (markOf(before) !== null && markOf(after) !== null) say(F.title['at an edge'])
  if (stateAt(scene, from - 1) === STATE.NAME || stateAt(scene, to) === STATE.NAME)
    say(F.title['beside a name'])
  const isUnknown = (at: number) =>
    at >= 0 && at < scene.tokens.count && classesAt(scene, at) === 0 && stateAt(scene, at) === null
  if ((markOf(before) === null && isUnknown(from - 1)) || (markOf(after) === null && isUnknown(to)))
    say(F.title['unknown beside'])
}
