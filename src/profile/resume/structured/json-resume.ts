/** JSON Resume (jsonresume.org/schema, 1.0.0) -> resume data. */
import { z } from '../../../zod.ts'
import type { ResumeData, ResumeJob } from './write.ts'

const text = z.string().catch('').default('')
const texts = z
  .array(z.unknown())
  .catch([])
  .default([])
  .transform((all) => all.filter((one) => typeof one === 'string'))
const entries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((all) =>
      all.flatMap((one) => {
        const parsed = z.object(shape).safeParse(one)
        return parsed.success ? [parsed.data] : []
      }),
    )
const dated = {
  startDate: text,
  endDate: text,
  summary: text,
  description: text,
  highlights: texts,
  keywords: texts,
}

/** Every field may be missing or wrong; what is left is read. */
const schema = z.object({
  basics: z
    .object({ name: text, label: text, summary: text })
    .catch({ name: '', label: '', summary: '' })
    .prefault({}),
  work: entries({ name: text, company: text, position: text, ...dated }),
  education: entries({
    institution: text,
    area: text,
    studyType: text,
    startDate: text,
    endDate: text,
    courses: texts,
  }),
  certificates: entries({ name: text, issuer: text }),
  skills: entries({ name: text, level: text, keywords: texts }),
  languages: entries({ language: text, fluency: text }),
  projects: entries({ name: text, entity: text, roles: texts, ...dated }),
})

/** @returns null where it is none; an exported profile of ours is none. */
export function readJsonResume(json: unknown): ResumeData | null {
  if (typeof json !== 'object' || json === null || 'profiles' in json || 'sections' in json) return null
  if (!['basics', 'work', 'education', 'skills'].some((key) => Object.hasOwn(json, key))) return null
  if (!Object.hasOwn(json, 'basics') && !Object.hasOwn(json, 'work') && !Object.hasOwn(json, 'education'))
    return null
  const parsed = schema.safeParse(json)
  if (!parsed.success) return null
  const { basics, work, education, certificates, skills, languages, projects } = parsed.data
  return {
    name: basics.name,
    headline: basics.label,
    summary: basics.summary,
    jobs: work.map((job) => jobOf(job.position, job.name || job.company, job)),
    projects: projects.map((project) => jobOf(project.name, project.entity, project)),
    education: education.map((one) => [
      one.studyType,
      one.area,
      one.institution,
      [one.startDate, one.endDate].filter(Boolean).join(' – '),
      ...one.courses,
    ]),
    certifications: certificates.map(({ name, issuer }) => [name, issuer].filter(Boolean).join(', ')),
    skills,
    languages: languages.map(({ language, fluency }) => [language, fluency]),
  }
}

type Dated = z.infer<z.ZodObject<typeof dated>>

function jobOf(
  title: string,
  employer: string,
  { startDate, endDate, summary, description, highlights, keywords }: Dated,
): ResumeJob {
  return {
    title,
    employer,
    from: startDate,
    to: endDate,
    told: [summary, description, ...highlights, keywords.join(', ')],
  }
}
