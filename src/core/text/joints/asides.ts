/** Asides between two dashes, read as brackets. */
import { GAP } from '../characters.ts'
import { isAdding } from '../connectives.ts'
import { SHAPE } from '../shape.ts'
import type { Tokens } from '../token-list.ts'

/** So many tokens stand between the dashes at most: a list of names, not a sentence of its own. */
const LONGEST_ASIDE = 12
const DASHES = GAP.DASH | GAP.SPACE
const WITHIN = GAP.SPACE | GAP.COMMA | GAP.SLASH | GAP.HYPHEN | GAP.DOT | GAP.PLUS | GAP.OPEN | GAP.CLOSE

/**
 * Makes brackets of two dashes in the middle of a sentence around something with a capital: "one language – Python,
 * Ruby or Perl – in daily use". The small word behind the second dash says that the sentence goes on, and one in front
 * of the first or a comma between them that this is no item of a list that lost its lines.
 * "The usual tools – Git, Docker and Jenkins – are known to you" stays as it is: all of them are meant.
 * @param tokens their gaps are changed in place
 */
export function encloseAsides(tokens: Tokens): void {
  const { count, gap, shape } = tokens
  for (let from = 1; from < count; from++) {
    if (!isDash(gap[from] as number) || shape[from] === SHAPE.LOWER || shape[from] === SHAPE.NUMBER) continue
    let isAside = shape[from - 1] === SHAPE.LOWER
    let to = from + 1
    while (to < count && to - from <= LONGEST_ASIDE && ((gap[to] as number) & ~WITHIN) === 0) {
      if (((gap[to] as number) & GAP.COMMA) !== 0) isAside = true
      if (isAdding(tokens, to)) break
      to++
    }
    if (!isAside || to === count || !isDash(gap[to] as number) || shape[to] !== SHAPE.LOWER) continue
    gap[from] = GAP.SPACE | GAP.OPEN
    gap[to] = GAP.SPACE | GAP.CLOSE
    from = to
  }
}

const isDash = (gap: number): boolean => (gap & GAP.DASH) !== 0 && (gap & ~DASHES) === 0
