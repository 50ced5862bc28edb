/** How a candidate is written, against how its line is written. */
import type { RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { SHAPE } from '../../text/shape.ts'
import { isSmall, LINE, type Scene, SENTENCE, STATE, spellingOf } from '../scene.ts'
import { F, FIRST, LOW, OPEN, OWN, type Writing } from './slots.ts'

/** How far the line around a word is looked at, in tokens, to either side. */
const LINE_REACH = 14
/** "of" and "the" stay small in titles: only a longer small word shows that a line is none. */
const SMALL_IN_TITLES = 3
/** A word of more letters in capitals is shouted; a shorter one may be an acronym of its own. */
const SHORT = 4

/** @returns the writing, and in `say` the features that tell it */
export function describeWriting(scene: Scene, match: RawMatch, say: (feature: number) => void): Writing {
  const { tokens, context } = scene
  const { from, to, form } = match
  const text = spellingOf(tokens, from, to)
  const answer = howWritten(scene, match, text)
  const entry = form.ambiguity
  say(FIRST.written + answer)
  if (entry !== null) {
    say((entry.everyday ? FIRST['everyday word'] : FIRST['rarer word']) + answer)
    if (!entry.lower && text !== form.text) say(FIRST.strict + answer)
  }
  const gap = from === 0 ? GAP.NEWLINE : (tokens.gap[from] as number)
  if (text !== text.toLowerCase()) {
    if (from === 0) say(F.start['first of the text'])
    else if ((gap & SENTENCE) !== 0) say(F.start['first of its sentence'])
  }
  if (context.isForeign(from)) {
    const starts = from === 0 || (gap & SENTENCE) !== 0
    if (text !== form.text) say(F.foreign['another spelling'])
    else say(starts ? F.foreign['own spelling at a start'] : F.foreign['own spelling'])
  }
  if (context.inTitle) say(text === form.text ? F.title['as its own form'] : F.title.otherwise)
  const written = FIRST.written + answer
  if (answer <= SMALLEST) return LOW
  return written === F.written['own capital'] ||
    written === F.written['own capitals'] ||
    written === F.written['other capitals']
    ? OWN
    : OPEN
}

const W = F.written
/** The answers up to this one are of words in lower case. */
const SMALLEST = W.small - FIRST.written

function howWritten(scene: Scene, match: RawMatch, text: string): number {
  const { tokens } = scene
  const { from, to, form } = match
  const style = lineStyle(scene, match)
  const isExact = text === form.text
  const of = (feature: number) => feature - FIRST.written
  if (text === text.toLowerCase()) {
    if (isExact) return of(W['small as its own form'])
    if (style.smallNames > 0) return of(W['small beside small names'])
    return of(scene.isLowerStyle ? W['small in a text of small names'] : W.small)
  }
  const isUpper = text === text.toUpperCase()
  const isCapitals = style.small === 0 && style.capital === 0 && (style.upper > 1 || style.shouted > 0)
  if (isCapitals && isUpper) return of(W['in a line of capitals'])
  const isTitled = style.small === 0 && style.capital + style.upper > 1
  const isAlone = style.small + style.capital + style.upper === 0
  const gap = from === 0 ? GAP.NEWLINE : (tokens.gap[from] as number)
  const starts = (gap & (SENTENCE | GAP.DASH)) !== 0
  if (isExact) {
    if (isTitled) return of(W['in a line of titles'])
    if (isAlone) return of(W['alone on its line'])
    if (starts) return of(W['capital at a start'])
    if ((gap & GAP.COLON) !== 0) return of(W['capital behind a colon'])
    const shape = tokens.shape[from]
    return of(shape === SHAPE.UPPER || shape === SHAPE.MIXED ? W['own capitals'] : W['own capital'])
  }
  if (isUpper) return of(to - from === 1 && text.length <= SHORT ? W['shouted, short'] : W.shouted)
  return of(starts || isTitled || isAlone ? W['other capitals at a start'] : W['other capitals'])
}

interface LineStyle {
  /** Words by how they are written, names and the candidate left out. */
  small: number
  capital: number
  upper: number
  /** Names in capitals that have none, and in lower case that have some. */
  shouted: number
  smallNames: number
}

function lineStyle({ tokens, matchAt, matches, state }: Scene, { from, to }: RawMatch): LineStyle {
  const { gap, shape, start, end, count } = tokens
  const style = { small: 0, capital: 0, upper: 0, shouted: 0, smallNames: 0 }
  let first = from
  while (first > 0 && from - first < LINE_REACH && ((gap[first] as number) & LINE) === 0) first--
  let last = to
  while (last < count && last - to < LINE_REACH && ((gap[last] as number) & LINE) === 0) last++
  for (let at = first; at < last; at++) {
    if (at === from) {
      at = to - 1
      continue
    }
    const how = shape[at]
    if (how === SHAPE.NUMBER) continue
    const length = (end[at] as number) - (start[at] as number)
    const name = (matchAt[at] as number) - 1
    if (name >= 0 && (state[name] === STATE.NAME || state[name] === STATE.OPEN)) {
      const match = matches[name] as RawMatch
      const { text, lower, isUpper } = match.form
      if (how === SHAPE.UPPER && length > 2 && !isUpper) style.shouted++
      else if (isSmall(tokens, match) && state[name] === STATE.NAME && text !== lower) style.smallNames++
    } else if (how === SHAPE.LOWER) {
      if (length > SMALL_IN_TITLES) style.small++
    } else if (how === SHAPE.UPPER) {
      // "I" and "A" are no capitals.
      if (length > 1) style.upper++
    } else style.capital++
  }
  return style
}
