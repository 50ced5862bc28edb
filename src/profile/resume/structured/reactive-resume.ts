/** Reactive Resume's own JSON (rxresu.me, versions 4 and 5) -> resume data. Its prose is HTML. */
import { z } from '../../../zod.ts'
import { htmlText } from '../files/html.ts'
import type { ResumeData } from './write.ts'

const text = z.string().catch('').default('')
const item = z.object({
  name: text,
  company: text,
  position: text,
  date: text,
  period: text,
  summary: text,
  description: text,
  institution: text,
  school: text,
  studyType: text,
  degree: text,
  area: text,
  issuer: text,
  title: text,
  language: text,
  fluency: text,
  proficiency: text,
  /** Of 1 to 5; 0 where it is not told. */
  level: z.number().catch(0).default(0),
  keywords: z.array(z.string()).catch([]).default([]),
})
const section = z
  .object({
    items: z
      .array(item.catch(item.parse({})))
      .catch([])
      .default([]),
  })
  .catch({ items: [] })
  .prefault({})

const content = z.object({ content: text }).catch({ content: '' }).prefault({})
/** How many points of five mean what. */
const LEVELS = ['', 'Beginner', 'Beginner', 'Intermediate', 'Advanced', 'Expert']

const schema = z.object({
  /** Version 5 has it here, version 4 among the sections. */
  summary: content,
  basics: z.object({ name: text, headline: text }).catch({ name: '', headline: '' }).prefault({}),
  sections: z.object({
    summary: content,
    experience: section,
    projects: section,
    education: section,
    certifications: section,
    skills: section,
    languages: section,
  }),
})

/** @returns null where it is none. */
export function readReactiveResume(json: unknown): ResumeData | null {
  const parsed = schema.safeParse(json)
  if (!parsed.success) return null
  const { basics, sections, summary } = parsed.data
  const job = (title: string, employer: string, one: z.infer<typeof item>) => {
    const [from = '', to = ''] = (one.date || one.period).split(/\s?[–—]\s?|\s(?:-|to|until|bis)\s/i)
    return {
      title,
      employer,
      from,
      to,
      told: [htmlText(one.description), htmlText(one.summary), one.keywords.join(', ')],
    }
  }
  return {
    name: basics.name,
    headline: basics.headline,
    summary: htmlText(summary.content || sections.summary.content),
    jobs: sections.experience.items.map((one) => job(one.position, one.company, one)),
    projects: sections.projects.items.map((one) => job(one.name, '', one)),
    education: sections.education.items.map((one) => [
      one.studyType || one.degree,
      one.area,
      one.institution || one.school,
      one.date || one.period,
    ]),
    certifications: sections.certifications.items.map((one) =>
      [one.name || one.title, one.issuer].filter(Boolean).join(', '),
    ),
    skills: sections.skills.items.map(({ name, description, proficiency, level, keywords }) => ({
      name,
      level: proficiency || description || (LEVELS[level] ?? ''),
      keywords,
    })),
    languages: sections.languages.items.map((one) => [
      one.name || one.language,
      one.description || one.fluency,
    ]),
  }
}
