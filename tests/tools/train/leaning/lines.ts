/** Sentences of postings without a heading, written for the project: what each asks, wishes for, denies, or only tells. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { findPhrases } from '../../../../src/core/match/find.ts'
import { skillsIn } from '../../../../src/core/match/match.ts'
import { outline } from '../../../../src/core/posting/outline.ts'
import { cuesOf } from '../../../../src/core/signals/cues.ts'
import {
  type Leaning,
  type LeaningList,
  spokenOf,
  tellLeaning,
} from '../../../../src/core/signals/leaning.ts'
import { atomsOf } from '../../../../src/core/syntax/atoms.ts'
import { linesOf } from '../../../../src/core/syntax/lines.ts'
import { namesIn, rowOf } from '../../../../src/core/syntax/rows.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'

const names = z.array(z.string().min(1)).default([])
const linesSchema = z.array(
  z.strictObject({ text: z.string().min(1), asked: names, wished: names, told: names, denied: names }),
)
export type LabelledLine = z.infer<typeof linesSchema>[number]

/** A name of a sentence. */
export interface LeaningExample {
  /** Null: told. */
  leans: Leaning | null
  features: ReadonlyMap<LeaningList, ReadonlySet<string>>
}

/** @param folder of JSON files, in folders of it too @throws Error where one is not as the schema says */
export function readLines(folder: string): LabelledLine[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .flatMap((file) => linesSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

/** Names that the lexicon does not know are left out. */
export function examplesOf(
  { text, asked, wished, told, denied }: LabelledLine,
  lexicon: Lexicon,
): LeaningExample[] {
  const labels = new Map<string | null, Leaning | null>()
  for (const name of told) labels.set(lexicon.resolve(name), null)
  for (const [leaning, names] of Object.entries({ asked, wished, denied }))
    for (const name of names) labels.set(lexicon.resolve(name), leaning as Leaning)
  const tokens = tokenize(text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  const cues = cuesOf(tokens, found, lexicon)
  const { segments, sections } = outline(tokens, { ...found, cues }, [], lexicon, null)
  const none = new Set<never>()
  const matches = skillsIn(tokens, found, lexicon, { cues, sections, known: none, company: none })
  const atoms = atomsOf(tokens, found.atoms, matches, segments, lexicon)
  const lines = linesOf(tokens, segments, atoms)
  return lines.flatMap((line, at) => {
    const row = rowOf(atoms, line.first, line.last)
    return namesIn(row, 0, row.s.length).flatMap((name) => {
      const id = lexicon.skills[matches[name]?.form.skill ?? -1]?.id ?? ''
      const label = labels.get(id)
      if (label === undefined) return []
      const features = new Map<LeaningList, Set<string>>()
      const spoken = spokenOf(lines, at, tokens, atoms, row, name)
      tellLeaning({ tokens, names: matches }, spoken, row, name, (list, what) => {
        features.set(list, (features.get(list) ?? new Set()).add(what))
      })
      return [{ leans: label, features }]
    })
  })
}
