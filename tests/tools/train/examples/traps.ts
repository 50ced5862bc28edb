/** The sentences and patterns of tests/traps, and of its folder held-out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Trap {
  word: string
  skill: string
  text: string
  /** Whether the word means the skill here. */
  is: boolean
}

export interface Patterns {
  /** What the sentence stands in, by a name for it; `{}` is the sentence. */
  contexts: Record<string, string>
  /** `{}` is the name. */
  patterns: string[]
  names: string[]
}

/** @param folder tests/traps; its folder held-out is for the measure alone */
export function readTraps(folder: string): Trap[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap(
      (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { cases?: Trap[] }).cases ?? [],
    )
}

export function readPatterns(folder: string): Patterns {
  return JSON.parse(readFileSync(join(folder, 'patterns.json'), 'utf8'))
}
