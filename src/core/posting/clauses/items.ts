/**
 * Which clauses of a posting's sections stand in items of a list, by the mark in front of the line or by the page, and
 * which in running prose.
 */
import { GAP } from '../../text/characters.ts'
import type { Range } from '../../text/sentences.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Block } from '../../types.ts'
import type { Section } from '../section.ts'
import { clauseEnd, tokenAt } from './clauses.ts'

/** A clause. */
export interface Place extends Range {
  isItem: boolean
  /** Beside a list in its section, or one of several sentences of a line. */
  isProse: boolean
}

/** The clauses of some sections from left to right. @param blocks sorted */
export function* placesIn(
  tokens: Tokens,
  sections: readonly Section[],
  blocks: readonly Block[],
): Generator<Place> {
  const items = blocks.filter(({ kind }) => kind === 'item')
  let next = 0
  for (const section of sections) {
    const places: Place[] = []
    let [line, sentences] = [0, 0]
    const endLine = () => {
      if (sentences > 1)
        for (let at = line; at < places.length; at++) {
          const place = places[at] as Place
          place.isProse = !place.isItem
        }
      line = places.length
      sentences = 0
    }
    const end = tokenAt(tokens, section.end)
    let isMarked = false
    for (let from = tokenAt(tokens, section.start); from < end; ) {
      const to = Math.min(end, clauseEnd(tokens, from + 1))
      const gap = tokens.gap[from] as number
      const start = tokens.start[from] as number
      if ((gap & (GAP.BULLET | GAP.NEWLINE)) !== 0 || places.length === 0) {
        isMarked = (gap & GAP.BULLET) !== 0
        endLine()
      }
      if (sentences === 0 || (gap & GAP.STOP) !== 0) sentences++
      while (next < items.length && (items[next] as Block).end <= start) next++
      const item = items[next]
      const isItem = isMarked || (item !== undefined && item.start <= start)
      places.push({ from, to, isItem, isProse: false })
      from = to
    }
    endLine()
    const hasItems = places.some(({ isItem }) => isItem)
    for (const place of places) {
      if (hasItems && !place.isItem) place.isProse = true
      yield place
    }
  }
}
