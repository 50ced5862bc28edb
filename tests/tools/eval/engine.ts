/** The engine as the measures use it: posting text in, Reading out. */
import { resolve } from 'node:path'
import { readSkillsData } from '../../../src/build/read-data.ts'
import { currentCopy } from '../../../src/cli/copy/copy.mjs'
import { loadEngine } from '../../../src/cli/engine.ts'
import type { Lexicon } from '../../../src/core/lexicon/load.ts'
import { read } from '../../../src/core/read.ts'
import type { Reading, SkillId } from '../../../src/core/types.ts'
import { plainPosting } from '../plain-posting.ts'

export const ROOT = resolve(import.meta.dirname, '../../..')

/** Categories that are ideas, habits or people rather than something one installs, calls or pays for. */
const NO_TECHNOLOGY = new Set([
  'architecture',
  'concept',
  'testing',
  'practice',
  'data',
  'soft',
  'human-language',
])

export interface Engine {
  lexicon: Lexicon
  /** @param company whose posting it is, where it says so */
  read(title: string, text: string, company?: string): Reading
  isTechnology(id: SkillId): boolean
  /** A name as written in skills-data, for people. */
  name(id: SkillId): string
  /** Lower-case forms that also are ordinary words. */
  ambiguous: ReadonlySet<string>
}

let started: Promise<Engine> | undefined

/**
 * Whoever asks first waits for it: it is compiled once for all programs, as the command line does, and read once in each.
 * @throws Error with every problem of skills-data
 */
export function startEngine(): Promise<Engine> {
  started ??= start()
  return started
}

async function start(): Promise<Engine> {
  const { lexicon, name } = loadEngine(await currentCopy())
  let ambiguous: ReadonlySet<string> | undefined
  return {
    lexicon,
    read: (title, text, company) => read(plainPosting(text, { title, company: company ?? null }), lexicon),
    isTechnology: (id) => {
      const category = lexicon.skill(id)?.category
      return category !== undefined && !NO_TECHNOLOGY.has(category)
    },
    name,
    get ambiguous() {
      ambiguous ??= new Set(readSkillsData(ROOT).ambiguity.map(({ form }) => form.toLowerCase()))
      return ambiguous
    },
  }
}
