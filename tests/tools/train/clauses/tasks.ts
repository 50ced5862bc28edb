/** What each kind of weighing is learned from. */
import { join } from 'node:path'
import { clauseOf } from '../../../../src/core/facts/place/told-mode.ts'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { match } from '../../../../src/core/match/match.ts'
import { isTechnology, marksOf } from '../../../../src/core/paraphrase/paraphrased.ts'
import { marksOf as marksOfHeading } from '../../../../src/core/posting/headings/weighed.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import { linesFromElsewhere } from './elsewhere.ts'
import type { ClauseExample } from './fit-clauses.ts'
import { Features, readLines } from './lines.ts'

const linesOf = (folder: string) => readLines(join(import.meta.dirname, folder))

/** Skills of people that a clause tells without naming them. */
export function paraphraseExamples(lexicon: Lexicon): ClauseExample[] {
  return [...linesOf('paraphrase'), ...linesFromElsewhere(lexicon)].map(({ text, ...line }) => {
    const { tokens, matches } = match(text, lexicon)
    const technologies = matches.filter(({ form }) => isTechnology(form, lexicon)).length
    const clause = { from: 0, to: tokens.count, marks: marksOf(technologies) }
    return { ...line, features: new Features(tokens, clause) }
  })
}

/** What stands below a heading. */
export function headingExamples(lexicon: Lexicon): ClauseExample[] {
  return linesOf('heading-kind').map(({ text, ...line }) => {
    const tokens = tokenize(text, lexicon.vocabulary)
    const whole = { from: 0, to: tokens.count }
    return { ...line, features: new Features(tokens, { ...whole, marks: marksOfHeading(tokens, whole) }) }
  })
}

/** Words of lines of other tasks that may tell where the work is done; nobody labelled that there. */
const OF_PLACE =
  /remote|hybrid|\b(?:home|house|office|site|desk|anywhere|commut)|büro|zuhause|hause|daheim|vor ort|homeoffice/i

/** Where the work is done. */
export function workModeExamples(lexicon: Lexicon): ClauseExample[] {
  const others = [...linesOf('paraphrase'), ...linesFromElsewhere(lexicon)]
    .filter(({ text }) => !OF_PLACE.test(text))
    .map(({ text }) => ({ text, tells: [], may: [] }))
  return [...linesOf('work-mode'), ...others].map(({ text, ...line }) => {
    const tokens = tokenize(text, lexicon.vocabulary)
    return { ...line, features: new Features(tokens, clauseOf({ from: 0, to: tokens.count })) }
  })
}
