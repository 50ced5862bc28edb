/** Lines of postings, written for the project and labelled by hand: which of the six duties each tells. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Category } from '../../../../src/core/lexicon/compile/schema.ts'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { match, mentionsOf } from '../../../../src/core/match/match.ts'
import { clausesIn } from '../../../../src/core/role/duties/read-duties.ts'
import { DUTY_IDS, type DutyId } from '../../../../src/core/types.ts'
import { Features } from './features.ts'

const duties = z.array(z.enum(DUTY_IDS))
const groupsSchema = z.array(
  z.strictObject({
    tells: duties,
    /** What a reader may find in them too: neither right nor wrong. */
    may: duties.default([]),
    lines: z.array(z.string().min(1)).min(1),
  }),
)

export interface DutyExample {
  tells: readonly DutyId[]
  may: readonly DutyId[]
  features: Features
}

/** @param folder of JSON files @throws Error where one is not as the schema says */
export function readExamples(folder: string, lexicon: Lexicon): DutyExample[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => groupsSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
    .flatMap(({ tells, may, lines }) =>
      lines.map((line) => ({ tells, may, features: featuresOfLine(line, lexicon) })),
    )
}

/** A line as it stands among duties. Of several clauses all counts: the label is the line's. */
export function featuresOfLine(line: string, lexicon: Lexicon): Features {
  const matched = match(line, lexicon)
  const { tokens, found } = matched
  const input = {
    text: { tokens, triggers: found.triggers },
    mentions: mentionsOf(matched, lexicon),
    blocks: [],
    category: (id: string) => lexicon.skill(id)?.category as Category | undefined,
  }
  const sections = [{ kind: 'duties' as const, start: 0, end: line.length }]
  const features = new Features()
  for (const clause of clausesIn(input, sections, lexicon.roles.duties)) features.hear(tokens, clause)
  return features
}
