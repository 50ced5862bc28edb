/** Candidates that are spelled as something else. */
import { GAP } from '../text/characters.ts'
import type { Tokens } from '../text/tokenize.ts'
import type { Found, RawMatch } from './find.ts'
import type { Triggers } from './triggers.ts'

/** Whether a candidate can be the name at all, by its letters and by what it hangs on. */
export function isSpelledAsName(tokens: Tokens, { triggers }: Found, match: RawMatch): boolean {
  return !isPlural(tokens, match) && !isTag(tokens, match) && !isOfClearance(tokens, triggers, match)
}

const ACRONYM = /^[A-Z]{2,}S$/
const PLURAL_END = 0x73

/** "VCs" are venture capitalists, and no VCS. */
function isPlural({ text, start, end }: Tokens, { from, to, form }: RawMatch): boolean {
  if (text.charCodeAt((end[to - 1] as number) - 1) !== PLURAL_END) return false
  if (to - from !== 1 || !ACRONYM.test(form.text)) return false
  return text.slice(start[from], end[from]) === `${form.text.slice(0, -1)}s`
}

/** "#BI-Remote": a mark that recruiters leave for a job board. */
function isTag({ text, start, gap, count }: Tokens, { from, to }: RawMatch): boolean {
  return text[(start[from] as number) - 1] === '#' && to < count && gap[to] === GAP.HYPHEN
}

/** "A security clearance" is a fact of the job. */
function isOfClearance({ gap, count }: Tokens, triggers: Triggers, { to }: RawMatch): boolean {
  return to < count && gap[to] === GAP.SPACE && triggers.of('clearance').has(to)
}
