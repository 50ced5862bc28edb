import { defineBoard } from '../contract.ts'

export const arbeitnow = defineBoard(
  {
    id: 'arbeitnow',
    name: 'Arbeitnow',
    hosts: ['arbeitnow.com'],
  },
  () => ({
    pages: /^\/jobs\/companies\/[^/]+\/[\w-]+|^\/view\//,
    jobId: [/-(\d{4,})(?:[?/]|$)/, /^\/jobs\/companies\/[^/]+\/([\w-]+)/],
    links: 'a[href*="/jobs/companies/"], a[href*="/view/"]',
    title: ['[itemprop="title"]', 'h1'],
    company: ['[itemprop="hiringOrganization"]'],
    location: ['[itemprop="jobLocation"]'],
    description: ['[itemprop="description"]', '.prose'],
    exclude: ['form'],
  }),
)
