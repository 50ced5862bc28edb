/**
 * Five postings of our own, with what each asks labelled by hand, for a resume that stands in tests/resumes. What a
 * score has to be is computed from these labels here, by the rule that the README tells, not by the engine.
 */

interface Asked {
  required: boolean
  /** What the resume earns for it, 0 to 1. */
  credit: number
}

const HAS = 1
/** PostgreSQL is in the resume, and whoever has it has SQL. */
const IMPLIED = 0.9
/** Of the same family as something in the resume. */
const RELATED = 0.5
const LACKS = 0
/** Aug 2017 to Feb 2021, and Sep 2015 to Jul 2017, both inclusive, in years with one decimal. */
const YEARS_OF_ORACLE = 3.6
const YEARS_OF_PHP = 1.9

const must = (credit: number): Asked => ({ required: true, credit })
const nice = (credit: number): Asked => ({ required: false, credit })

export interface LabelledPosting {
  title: string
  required: string[]
  preferred: string[]
  asked: Asked[]
}

export const FIVE: readonly LabelledPosting[] = [
  {
    title: 'Senior Java Developer',
    required: ['Java', 'Spring Boot', 'Apache Kafka', 'PostgreSQL'],
    preferred: ['Terraform', 'Redis'],
    asked: [must(HAS), must(HAS), must(HAS), must(HAS), nice(LACKS), nice(LACKS)],
  },
  {
    title: 'Database Developer',
    required: ['6+ years of experience with Oracle Database', 'Docker', 'Git', 'Terraform'],
    preferred: [],
    asked: [must(YEARS_OF_ORACLE / 6), must(HAS), must(HAS), must(LACKS)],
  },
  {
    title: 'PHP Developer',
    required: ['3+ years of experience with PHP', 'MySQL', 'Linux'],
    preferred: ['jQuery', 'AWS'],
    asked: [must(YEARS_OF_PHP / 3), must(HAS), must(LACKS), nice(HAS), nice(LACKS)],
  },
  {
    title: 'Kotlin Developer',
    required: ['SQL', 'Kotlin', 'GraphQL', 'Linux', 'Kafka or RabbitMQ'],
    preferred: [],
    asked: [must(IMPLIED), must(RELATED), must(RELATED), must(LACKS), must(HAS)],
  },
  {
    title: 'Backend Developer',
    // Soft skills are shown, not scored.
    required: ['Java or Go', 'Helm', 'Jenkins', 'Good communication skills'],
    preferred: ['Prometheus', 'Grafana', 'AWS'],
    asked: [must(HAS), must(HAS), must(HAS), nice(LACKS), nice(HAS), nice(LACKS)],
  },
]

/** A must-have weighs four times what is nice to have. */
export function scoreByHand({ asked }: LabelledPosting): number {
  const weight = ({ required }: Asked) => (required ? 4 : 1)
  const earned = asked.reduce((sum, one) => sum + weight(one) * one.credit, 0)
  const possible = asked.reduce((sum, one) => sum + weight(one), 0)
  return Math.round((100 * earned) / possible)
}

export function pageOfLabelled({ title, required, preferred }: LabelledPosting): string {
  const list = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  const description =
    `<p>We run the ticket office of a ferry line.</p><h2>Requirements</h2>${list(required)}` +
    (preferred.length > 0 ? `<h2>Nice to have</h2>${list(preferred)}` : '')
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    hiringOrganization: { '@type': 'Organization', name: 'Skerry Ferries' },
  }
  return `<!doctype html><html lang="en"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(posting)}</script>
<main><h1>${title}</h1><p>Skerry Ferries</p><div>${description}</div></main></html>`
}
