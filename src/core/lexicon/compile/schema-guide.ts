/**
 * The shape of skills-data/guide, which only the Guide shows: topics of facts, checked at build and test time.
 * Other than skills-data/knowledge it is in no catalog, so that popup and background do not carry it.
 */
import { z } from 'zod'
import { source, told } from './schema-knowledge.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower case words joined by hyphens')
const text = z.string().min(1)

const topics = z
  .array(
    z.strictObject({
      id,
      name: text,
      /** What it is about: links that name such a skill lead here. */
      skills: z.array(id).default([]),
      facts: z.array(told).min(1),
    }),
  )
  .min(1)

/** One schema a file of skills-data/guide, by file name. */
export const GUIDE_SCHEMAS = {
  work: topics,
  hiring: topics,
  databases: topics,
  frameworks: topics,
  tools: topics,
  stacks: topics,
  learning: topics,
  rising: topics,
  interview: topics,
  outlook: topics,
  /** The learning path as other documents cut it. */
  'other-paths': z.array(
    z.strictObject({
      id,
      name: text,
      source,
      /** `covers`: ids of skills-data/knowledge/learning-path.json. */
      steps: z.array(z.strictObject({ text, covers: z.array(id) })).min(1),
    }),
  ),
}

export type GuideData = { [K in keyof typeof GUIDE_SCHEMAS]: z.infer<(typeof GUIDE_SCHEMAS)[K]> }
