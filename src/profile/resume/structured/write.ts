/** A resume that already is data -> the text of the same resume with every part labelled, read like any other. */

export interface ResumeJob {
  title: string
  employer: string
  /** As the data has them; an empty end is the present where there is a beginning. */
  from: string
  to: string
  /** Prose and highlights; lines of their own. */
  told: readonly string[]
}

export interface ResumeData {
  name: string
  headline: string
  summary: string
  jobs: readonly ResumeJob[]
  projects: readonly ResumeJob[]
  education: readonly (readonly string[])[]
  certifications: readonly string[]
  skills: readonly { name: string; level: string; keywords: readonly string[] }[]
  languages: readonly (readonly string[])[]
}

export const EMPTY_RESUME: ResumeData = {
  name: '',
  headline: '',
  summary: '',
  jobs: [],
  projects: [],
  education: [],
  certifications: [],
  skills: [],
  languages: [],
}

/** A file with more is no resume. */
const MOST_ENTRIES = 500

export function writeResume(data: ResumeData): string {
  return [
    [data.name, data.headline].map(oneLine).filter(Boolean).join('\n'),
    section('Summary', [data.summary], (summary) => linesOf(summary)),
    section('Experience', data.jobs, (job) => [
      label('Period', period(job)),
      label('Position', job.title),
      label('Employer', job.employer),
      ...told(job),
    ]),
    section('Projects', data.projects, (project) => [
      oneLine([project.title, project.employer].filter(Boolean).join(', ')),
      ...told(project),
    ]),
    section('Education', data.education, (parts) => [parts.map(oneLine).filter(Boolean).join(', ')]),
    section('Certifications', data.certifications, (name) => [oneLine(name)]),
    section('Skills', data.skills, ({ name, level, keywords }) => [
      `${[name, keywords.join(', ')].map(oneLine).filter(Boolean).join(': ')}${level ? ` (${oneLine(level)})` : ''}`,
    ]),
    section('Languages', data.languages, (parts) => [parts.map(oneLine).filter(Boolean).join(', ')]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function section<Entry>(
  heading: string,
  entries: readonly Entry[],
  write: (entry: Entry) => string[],
): string {
  const blocks = entries
    .slice(0, MOST_ENTRIES)
    .map((entry) => write(entry).filter(Boolean).join('\n'))
    .filter(Boolean)
  return blocks.length === 0 ? '' : `# ${heading}\n\n${blocks.join('\n\n')}`
}

function label(name: string, value: string): string {
  const words = oneLine(value)
  return words && `${name}: ${words}`
}

/** A bullet before each, so that no line is taken for a heading or for another job's dates. */
function told(job: ResumeJob): string[] {
  return job.told.flatMap(linesOf).map((line) => `• ${line.replace(/^[•*-]\s+/, '')}`)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function period({ from, to }: ResumeJob): string {
  return from && `${from} – ${to || 'present'}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
