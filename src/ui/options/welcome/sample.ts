/** A posting to try the first profile on, written for the extension: it names each kind of thing once. */
import type { Posting } from '../../../core/types.ts'

const LINES = [
  [
    'paragraph',
    'Harbour Freight Systems moves containers through nine ports. You join the team that books them.',
  ],
  ['heading', 'What you will do'],
  ['item', 'Design and build REST services in Java and Spring Boot'],
  ['item', 'Keep our PostgreSQL databases fast, with people who review each other'],
  ['heading', 'Requirements'],
  ['item', '4+ years of experience with Java, Kotlin or Go'],
  ['item', 'Solid knowledge of SQL and PostgreSQL'],
  ['item', 'Experience with Docker and Kubernetes'],
  ['item', 'You write automated tests and know Git'],
  ['heading', 'Nice to have'],
  ['item', 'Kafka or RabbitMQ'],
  ['item', 'AWS, Terraform'],
  ['item', 'Good communication'],
  ['heading', 'What we offer'],
  ['item', 'Remote work, €65,000–€80,000 a year, no on-call duty'],
] as const

function compose(): Pick<Posting, 'text' | 'blocks'> {
  let text = ''
  const blocks: Posting['blocks'] = []
  for (const [kind, line] of LINES) {
    if (text) text += '\n'
    blocks.push({ kind, start: text.length, end: text.length + line.length })
    text += line
  }
  return { text, blocks }
}

export const SAMPLE: Posting = {
  id: 'sample',
  title: 'Back End Developer',
  company: 'Harbour Freight Systems',
  location: 'Hamburg',
  salary: null,
  employmentType: null,
  ...compose(),
}
