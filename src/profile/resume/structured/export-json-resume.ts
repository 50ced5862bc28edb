/** A profile as JSON Resume (jsonresume.org/schema, 1.0.0), for other tools to read. */
import type { SkillLevel } from '../../../core/types.ts'
import type { DegreeLevel } from '../../schema/career.ts'
import type { Profile } from '../../schema.ts'

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'

/** The words that resumes use for them, and that our own reader of JSON Resume takes back. */
const LEVELS: Readonly<Record<SkillLevel, string>> = {
  learning: 'Beginner',
  working: 'Intermediate',
  strong: 'Advanced',
  expert: 'Expert',
}
const DEGREES: Readonly<Record<DegreeLevel, string>> = {
  associate: 'Associate degree',
  bachelor: 'Bachelor',
  master: 'Master',
  doctorate: 'Doctorate',
}

/**
 * What a profile knows of a resume: skills with levels and years, titles, degrees, certificates, languages. It knows no
 * names, employers and dates, so none are made up.
 * @param name of a skill, certification or language by its id.
 * @returns indented JSON.
 */
export function exportJsonResume(profile: Profile, name: (id: string) => string): string {
  const { skills, years, career } = profile
  const resume = {
    $schema: SCHEMA,
    basics: {
      ...(career.titles[0] && { label: career.titles[0] }),
      ...(years !== null && { summary: `${years} years of experience` }),
    },
    work: career.titles.map((position) => ({ position })),
    education: career.degrees.map((degree) => ({ studyType: DEGREES[degree] })),
    certificates: career.certifications.map((id) => ({ name: name(id) })),
    skills: skills.map(({ skill, level, years: own }) => ({
      name: name(skill),
      level: LEVELS[level],
      keywords: own === null ? [] : [`${own} years`],
    })),
    languages: career.languages.map((id) => ({ language: name(id) })),
  }
  return `${JSON.stringify(resume, null, 2)}\n`
}
