/** The words of the history that insight is made of. A stored record (src/history) has all of this and more. */
import type { Level, RoleId, Salary, Seniority, SkillId } from '../types.ts'

/** How far the user has come with a posting, in the order of an application. */
export const STATUSES = ['seen', 'saved', 'applied', 'interview', 'offer', 'rejected'] as const
export type Status = (typeof STATUSES)[number]

/** One thing asked, with the words of the posting that say so. */
export interface AskedThing {
  level: Level
  oneOf: SkillId[]
  years: number | null
  /** See `Requirement.partOf`. */
  partOf?: SkillId | undefined
  /** See `Requirement.orKind`. */
  orKind?: true | undefined
  clause: string
}

/** One posting of the history. Times are milliseconds since 1970. */
export interface PastPosting {
  id: string
  /** The same for the same job on two boards. */
  job: string
  title: string
  role: RoleId
  seniority: Seniority | null
  pay: Salary | null
  /** As it was when the posting was last read. */
  score: number | null
  requirements: AskedThing[]
  firstSeen: number
  lastSeen: number
  status: Status
  /** When each status was set, as far as it ever was. */
  statusDates: Partial<Record<Status, number>>
}
