/** In place of src/background/engine.ts, whose lexicon takes long to build: every posting asks for the same. */
import { vi } from 'vitest'
import type { Posting } from '../../../src/core/types.ts'
import type { Profile } from '../../../src/profile/schema.ts'
import { asked, reading } from '../core/fit/samples.ts'

/** A text with two requirements only. */
export const TEASER = 'Java, maybe.'

const wanted = [asked('java'), asked('docker'), asked('kafka')]

export const engine = {
  ownWords: (profile: Profile) => JSON.stringify([profile.customSkills, profile.ignored]),
  warmUp: vi.fn(),
  readPosting: vi.fn((posting: Posting) =>
    reading(posting.text === TEASER ? wanted.slice(0, 2) : wanted, posting.id),
  ),
}
