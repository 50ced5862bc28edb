/** The posting's own words for skills that the user has and that their resume writes otherwise, or not at all. */
import { asSeen } from '../text/characters.ts'
import type { FitProfile, Mention, Reading, SkillId } from '../types.ts'
import { cvWords } from './wording.ts'

/** How often a text writes a skill in certain words. */
interface TimesWritten {
  words: string
  times: number
}

/** How a resume writes each skill that it names, the most used words first. Plain JSON, for it may be kept. */
export type ResumeWords = readonly { skill: SkillId; written: readonly TimesWritten[] }[]

/** Longer is a list that was joined. */
const LONGEST = 80

/** @param mentions of the text, by its offsets. */
export function wordsOfResume(text: string, mentions: readonly Mention[]): ResumeWords {
  const bySkill = new Map<SkillId, Map<string, number>>()
  for (const { skill, start, end } of mentions) {
    const words = asSeen(text.slice(start, end))
    if (words.length > LONGEST) continue
    const times = bySkill.get(skill) ?? new Map<string, number>()
    times.set(words, (times.get(words) ?? 0) + 1)
    bySkill.set(skill, times)
  }
  return [...bySkill].map(([skill, times]) => ({
    skill,
    written: [...times].map(([words, count]) => ({ words, times: count })).sort((a, b) => b.times - a.times),
  }))
}

export interface WordForCv {
  skill: SkillId
  /** As the posting writes it. */
  words: string
  /** How often the posting names the skill. */
  inPosting: number
  /** What the resume says instead; empty where it does not name the skill. */
  inResume: readonly TimesWritten[]
}

/**
 * What the posting asks most strongly first. Only skills that stand in the profile: nobody is told a word for what they
 * have not.
 */
export function wordsForCv(
  reading: Reading,
  profile: FitProfile,
  wording: Readonly<Record<SkillId, string>>,
  resume: ResumeWords,
): WordForCv[] {
  const written = new Map(resume.map((one) => [one.skill, one.written]))
  return cvWords(reading, profile, wording).flatMap(({ skill, words }) => {
    const inResume = written.get(skill) ?? []
    if (inResume.some((own) => own.words.toLowerCase() === words.toLowerCase())) return []
    const named = [...reading.mentions, ...reading.title.mentions].filter(
      (mention) => mention.skill === skill,
    )
    return [{ skill, words, inPosting: named.length, inResume }]
  })
}
