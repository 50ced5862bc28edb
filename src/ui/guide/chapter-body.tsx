import type { ComponentType } from 'react'
import type { RoleProfile } from '../../core/gap/knowledge.ts'
import { HiredChapter } from './chapters/hired.tsx'
import { LanguagesChapter } from './chapters/languages.tsx'
import {
  AskedChapter,
  CareerChapter,
  DatabasesChapter,
  OutlookChapter,
  PayChapter,
  SourcesChapter,
  ToolsChapter,
} from './chapters/others.tsx'
import { PathChapter } from './chapters/path.tsx'
import { RolePage } from './chapters/role-page.tsx'
import { RolesChapter } from './chapters/roles.tsx'
import { WorkChapter } from './chapters/work.tsx'
import type { Chapter } from './route.ts'

const BODIES: Record<Chapter, ComponentType> = {
  work: WorkChapter,
  roles: RolesChapter,
  asked: AskedChapter,
  languages: LanguagesChapter,
  databases: DatabasesChapter,
  tools: ToolsChapter,
  path: PathChapter,
  hired: HiredChapter,
  career: CareerChapter,
  pay: PayChapter,
  outlook: OutlookChapter,
  sources: SourcesChapter,
}

/** What stands below a chapter's title. @param role instead of all roles side by side. */
export function ChapterBody({ chapter, role }: { chapter: Chapter; role: RoleProfile | null }) {
  if (role) return <RolePage role={role} />
  const Body = BODIES[chapter]
  return <Body />
}
