/** The certificates that are asked of the reader: not those that the company has or pays for. */
import type { Certificate } from '../match/certificates.ts'
import type { Section, SectionKind } from '../posting/section.ts'
import type { CertificateFact } from '../types.ts'
import { clauseAround } from './clauses.ts'
import type { FactText } from './read-facts.ts'

/** There a posting tells of itself and of what it gives. */
const ASKS_NOTHING: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal'])

/** @param sections sorted, as the certificates are */
export function askedCertificates(
  { text, judgements }: FactText,
  certificates: readonly Certificate[],
  sections: readonly Section[],
): CertificateFact[] {
  return certificates.flatMap(({ id, start, end, choice }) => {
    const kind = sections.findLast((section) => section.start <= start)?.kind
    if (kind !== undefined && ASKS_NOTHING.has(kind)) return []
    const clause = clauseAround(text, start)
    const wished =
      kind === 'preferred' ||
      judgements.wishesBehind(start, clause.end) ||
      judgements.wishesInFront(clause.start, start)
    return [
      {
        value: id,
        span: { start, end },
        ...(choice !== undefined && { choice }),
        ...(wished && { wished }),
      },
    ]
  })
}
