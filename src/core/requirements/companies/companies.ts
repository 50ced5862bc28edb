import type { Lexicon } from '../../lexicon/load.ts'
import { nameOf, type RawMatch } from '../../match/find.ts'
import type { Segment } from '../../posting/section.ts'
import type { Rulings } from '../../signals/scope.ts'
import { pattern } from '../../syntax/pattern.ts'
import { namesIn, type Row } from '../../syntax/rows.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { companyNamesIn } from './company-names.ts'
import { otherCompaniesIn } from './other-companies.ts'

interface Source {
  tokens: Tokens
  segments: readonly Segment[]
  names: readonly RawMatch[]
  /** All that may be names: what stands for a company in one place is weighed for none there. */
  matches: readonly RawMatch[]
  lexicon: Lexicon
  /** Names that the posting's company is known by (`nameOf`). */
  company: ReadonlySet<string>
}

/** Whoever asks for the company's own product says so … */
const KNOWN = pattern('[KNOWLEDGE KNOW MUST NEED HAVE]')
/** … or names it in a list of more, or alone. */
const MOST_BESIDE_COMPANY = 1

/** Which names of a posting are those of companies. */
export class Companies {
  private readonly names: readonly RawMatch[]
  private readonly own: ReadonlySet<string>
  private readonly others: ReadonlySet<number>

  constructor({ tokens, segments, names, matches, lexicon, company }: Source) {
    this.names = names
    this.own = companyNamesIn(tokens, segments, matches, lexicon, company)
    this.others = otherCompaniesIn(tokens, segments, names, lexicon)
  }

  /** Whether the posting's own company is called so. */
  isOwn(name: number): boolean {
    return this.own.has(nameOf(this.names[name] as RawMatch))
  }

  /** Whether a name is a company's where it stands: another one, or the posting's own where nobody asks to know it. */
  isNamedBy(name: number, row: Row, rulings: Rulings): boolean {
    if (this.others.has(name)) return true
    if (!this.isOwn(name) || rulings.has(name)) return false
    const beside = namesIn(row, 0, row.s.length).filter((one) => !this.isOwn(one))
    return beside.length <= MOST_BESIDE_COMPANY && row.s.length > row.names + 1 && !KNOWN.test(row.s)
  }
}
