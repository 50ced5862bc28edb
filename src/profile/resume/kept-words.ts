/**
 * Which words a resume uses for which skills, kept by profile if the user said so; its text is never kept. In
 * storage.local alone: it is not synced, and "Delete everything" takes it with the rest.
 */
import { browser } from 'wxt/browser'
import type { ResumeWords } from '../../core/gap/resume-words.ts'
import { z } from '../../zod.ts'

export const RESUME_WORDS_KEY = 'resume-words'
const MAX_SKILLS = 2_000
const MAX_WORDS = 50

const wordsSchema = z
  .array(
    z.object({
      skill: z.string().max(200),
      written: z
        .array(z.object({ words: z.string().max(200), times: z.number().int().min(1) }))
        .max(MAX_WORDS),
    }),
  )
  .max(MAX_SKILLS)
const keptSchema = z.object({ profile: z.string(), words: wordsSchema })
const listSchema = z.array(z.unknown()).catch([])

/** Those that can be read: what is damaged of one profile takes no other's along. */
async function load() {
  const stored = await browser.storage.local.get(RESUME_WORDS_KEY)
  return listSchema.parse(stored[RESUME_WORDS_KEY]).flatMap((one) => keptSchema.safeParse(one).data ?? [])
}

/** Null where none are kept for this profile, or none that can be read. Never rejects. */
export async function loadResumeWords(profile: string): Promise<ResumeWords | null> {
  const kept = await load().catch(() => [])
  return kept.find((one) => one.profile === profile)?.words ?? null
}

/** Forgets the words of every profile that is gone. Never rejects. */
export async function forgetResumeWordsBut(profiles: readonly string[]): Promise<void> {
  try {
    const kept = await load()
    const left = kept.filter(({ profile }) => profiles.includes(profile))
    if (left.length < kept.length) await browser.storage.local.set({ [RESUME_WORDS_KEY]: left })
  } catch {
    // They stay until the next time.
  }
}

/**
 * @param words null forgets them.
 * @returns false where the browser refused to write.
 */
export async function keepResumeWords(profile: string, words: ResumeWords | null): Promise<boolean> {
  try {
    const others = (await load()).filter((one) => one.profile !== profile)
    const kept = words ? [...others, { profile, words: words.slice(0, MAX_SKILLS) }] : others
    await browser.storage.local.set({ [RESUME_WORDS_KEY]: kept })
    return true
  } catch {
    return false
  }
}
