/** 25 postings of our own words, made from lists: what each asks is known without reading it. */

export interface MadePosting {
  id: string
  title: string
  company: string
  text: string
}

const STACKS = [
  ['Java', 'Spring Boot', 'PostgreSQL', 'Kafka'],
  ['Java', 'Kubernetes', 'Kafka', 'Docker'],
  ['Python', 'Django', 'PostgreSQL', 'Redis'],
  ['Go', 'gRPC', 'Kubernetes', 'Terraform'],
  ['Kotlin', 'Spring Boot', 'MongoDB', 'Kafka'],
]
const EXTRAS = ['GraphQL', 'Elasticsearch', 'Prometheus', 'RabbitMQ', 'Jenkins', 'Ansible']
const TITLES = [
  'Backend Developer',
  'Senior Java Developer',
  'Python Developer',
  'Platform Engineer',
  'Backend Engineer',
]
const COMPANIES = ['Harbour', 'Lantern', 'Orchard', 'Quarry', 'Mill', 'Beacon', 'Ferry']

export const MADE: readonly MadePosting[] = Array.from({ length: 25 }, (_, index) => {
  const stack = STACKS[index % STACKS.length] ?? []
  const extra = EXTRAS[index % EXTRAS.length] ?? ''
  const title = TITLES[index % TITLES.length] ?? ''
  const company = `${COMPANIES[index % COMPANIES.length]} ${index + 1} Works`
  const salary = 60_000 + index * 1_000
  const text = [
    `${company} builds software for its region. You will design and run the services behind our products.`,
    'Requirements',
    ...stack.map((skill) => `- Experience with ${skill}`),
    '- AWS, Azure or Google Cloud',
    'Nice to have',
    `- ${extra}`,
    `Salary: $${salary} - $${salary + 20_000} per year`,
  ].join('\n')
  return { id: `made-${index + 1}`, title, company, text }
})

/** A page that shows one of them. */
export function pageOf({ id, title, company, text }: MadePosting): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line.startsWith('- ')
        ? `<ul><li>${line.slice(2)}</li></ul>`
        : line.length < 20
          ? `<h2>${line}</h2>`
          : `<p>${line}</p>`,
    )
    .join('')
  const structured = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    identifier: { '@type': 'PropertyValue', value: id },
    hiringOrganization: { '@type': 'Organization', name: company },
    description: lines,
  }
  return `<!doctype html><title>${title}</title><script type="application/ld+json">${JSON.stringify(structured)}</script><main><h1>${title}</h1><p>${company}</p><article>${lines}</article></main>`
}
