/** JSON Resume (jsonresume.org/schema) -> the text of the same resume, which then is read like any other. */
import { z } from '../../../zod.ts'

const text = z.string().catch('').default('')
const texts = z.array(z.string()).catch([]).default([])
const entries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.looseObject(shape)).catch([]).default([])
const dated = {
  startDate: text,
  endDate: text,
  summary: text,
  description: text,
  highlights: texts,
  keywords: texts,
}

/** Every field may be missing or wrong; what is left is read. */
const resumeSchema = z.looseObject({
  basics: z
    .looseObject({ name: text, label: text, summary: text })
    .prefault({})
    .catch({ name: '', label: '', summary: '' }),
  work: entries({ name: text, company: text, position: text, ...dated }),
  volunteer: entries({ organization: text, position: text, ...dated }),
  education: entries({ institution: text, area: text, studyType: text, startDate: text, endDate: text }),
  certificates: entries({ name: text, issuer: text }),
  skills: entries({ name: text, level: text, keywords: texts }),
  languages: entries({ language: text, fluency: text }),
  projects: entries({ name: text, ...dated }),
})

/** Whether a parsed JSON looks like a resume; an exported profile of ours does not. */
export function isJsonResume(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    !('profiles' in json) &&
    ['basics', 'work', 'education'].some((key) => key in json)
  )
}

/** @returns null where it is none. */
export function jsonResumeText(json: unknown): string | null {
  const parsed = isJsonResume(json) ? resumeSchema.safeParse(json) : null
  if (!parsed?.success) return null
  const { basics, work, education, certificates, skills, languages, projects } = parsed.data
  return [
    [basics.name, basics.label, basics.summary].filter(Boolean).join('\n'),
    section('Experience', work, (job) => [
      line([job.position, job.name || job.company], period(job, 'present')),
      ...details(job),
    ]),
    section('Projects', projects, (project) => [
      line([project.name], period(project, '')),
      ...details(project),
    ]),
    section('Education', education, (school) => [
      line([school.studyType, school.area, school.institution], period(school, '')),
    ]),
    section('Certifications', certificates, ({ name, issuer }) => [line([name, issuer], '')]),
    section('Skills', skills, ({ name, level, keywords }) => [
      [name, keywords.join(', ')].filter(Boolean).join(': ') + (level ? ` (${level})` : ''),
    ]),
    section('Languages', languages, ({ language, fluency }) => [line([language, fluency], '')]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function section<Entry>(heading: string, list: readonly Entry[], write: (entry: Entry) => string[]): string {
  if (list.length === 0) return ''
  const blocks = list.map((entry) => write(entry).filter(Boolean).join('\n'))
  return `${heading}\n\n${blocks.join('\n\n')}`
}

function line(names: readonly string[], dates: string): string {
  return [names.filter(Boolean).join(', '), dates].filter(Boolean).join('   ')
}

function period({ startDate, endDate }: { startDate: string; endDate: string }, open: string): string {
  const end = endDate || open
  return startDate && end ? `${startDate} – ${end}` : startDate
}

function details({
  summary,
  description,
  highlights,
  keywords,
}: Record<keyof typeof dated, unknown>): string[] {
  return [
    String(summary ?? ''),
    String(description ?? ''),
    ...(highlights as string[]).map((one) => `• ${one}`),
    ...((keywords as string[]).length > 0 ? [`• ${(keywords as string[]).join(', ')}`] : []),
  ]
}
