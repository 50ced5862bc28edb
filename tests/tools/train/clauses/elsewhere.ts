/**
 * Lines that were written for other trainings and tests: nearly all are about technology, so that they show what tells of
 * no skill without naming it. A line that names a skill of people is left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { match } from '../../../../src/core/match/match.ts'
import { readLines as readLeaning } from '../leaning/lines.ts'
import type { LabelledLine } from './lines.ts'

const ROOT = join(import.meta.dirname, '../../../..')
/** In UTF-16 code units: what is shorter is a heading or the rest of a line. */
const SHORTEST = 20
/** What duties show beside what they tell; nobody labelled it there. */
const SHOWN_BY_DUTIES = [
  'communication',
  'continuous-improvement',
  'customer-focus',
  'initiative',
  'leadership',
  'mentoring',
  'organization',
  'ownership',
  'problem-solving',
  'stakeholder-management',
  'teamwork',
  'time-management',
]

export function linesFromElsewhere(lexicon: Lexicon): LabelledLine[] {
  const duties = filesOf('tests/tools/train/duties/lines').flatMap((file) =>
    z.array(z.looseObject({ lines: z.array(z.string()) })).parse(JSON.parse(file)),
  )
  const postings = readdirSync(join(ROOT, 'tests/postings'))
    .sort()
    .flatMap((name) => readFileSync(join(ROOT, 'tests/postings', name, 'posting.txt'), 'utf8').split('\n'))
  const none = (text: string): LabelledLine => ({ text, tells: [], may: [] })
  return [
    ...duties.flatMap(({ lines }) => lines).map((text) => ({ ...none(text), may: SHOWN_BY_DUTIES })),
    ...readLeaning(join(import.meta.dirname, '../leaning/lines')).map(({ text }) => none(text)),
    ...postings.map((line) => none(line.trim())),
  ].filter(({ text }) => text.length >= SHORTEST && !namesPeople(text, lexicon))
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
}

function namesPeople(text: string, lexicon: Lexicon): boolean {
  return match(text, lexicon).matches.some(({ form }) => lexicon.skills[form.skill]?.category === 'soft')
}
