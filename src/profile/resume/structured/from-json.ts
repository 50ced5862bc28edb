/** A parsed JSON of any tool that keeps resumes -> resume data. */
import { readJsonResume } from './json-resume.ts'
import { readReactiveResume } from './reactive-resume.ts'
import type { ResumeData } from './write.ts'

/** @returns null where it is no resume; an exported profile of ours is none. */
export function resumeOfJson(json: unknown): ResumeData | null {
  return readJsonResume(json) ?? readReactiveResume(json)
}
