import { resolve } from 'node:path'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { findPhrases } from '../../../../src/core/match/find.ts'
import type { Scanned } from '../../../../src/core/match/triggers.ts'
import type { SectionKind } from '../../../../src/core/posting/section.ts'
import type { RoleInput } from '../../../../src/core/role/tables.ts'
import { weighTitle } from '../../../../src/core/role/title.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import type { Level, SkillId } from '../../../../src/core/types.ts'

export const data = readSkillsData(resolve(import.meta.dirname, '../../../..'))
export const lexicon = loadLexicon(compileLexicon(data))
export const tables = lexicon.roles
const categories = new Map(data.skills.map((skill) => [skill.id, skill.category]))

interface Sample {
  title?: string
  text?: string
  /** Skills with their level; every one stands in the text as its id. */
  skills?: Partial<Record<Level, SkillId[]>>
  oneOf?: SkillId[]
  section?: SectionKind
  years?: number
  /** Of each required skill. */
  yearsOfSkills?: number
}

/** A text as the one pass over it leaves it. */
export function scan(text: string): Scanned {
  const tokens = tokenize(text, lexicon.vocabulary)
  return { tokens, triggers: findPhrases(tokens, lexicon).triggers }
}

/** A posting as the stages before role and seniority leave it. */
export function input(sample: Sample): RoleInput {
  const skills: RoleInput['skills'] = [
    ...(['required', 'preferred', 'mentioned'] as const).flatMap((level) =>
      (sample.skills?.[level] ?? []).map((id) => ({
        id,
        level,
        group: null,
        years: level === 'required' ? (sample.yearsOfSkills ?? null) : null,
      })),
    ),
    ...(sample.oneOf ?? []).map((id) => ({ id, level: 'required' as const, group: 0, years: null })),
  ]
  let text = `${sample.text ?? ''}\n`
  const mentions = skills.map(({ id }) => {
    const start = text.length
    text += `${id}\n`
    return { skill: id, start, end: start + id.length }
  })
  return {
    title: { text: sample.title ?? '', weighed: weighTitle(scan(sample.title ?? ''), tables) },
    text: scan(text),
    sections: [{ kind: sample.section ?? 'other', start: 0, end: text.length }],
    blocks: [],
    mentions,
    skills,
    years: sample.years === undefined ? null : { min: sample.years, max: null },
    category: (id) => categories.get(id),
  }
}
