import { defineBoard } from '../contract.ts'

export const gem = defineBoard(
  {
    id: 'gem',
    name: 'Gem',
    hosts: ['jobs.gem.com'],
  },
  () => ({
    pages: /^\/[^/]+\/[\w-]{8,}(?:[?]|$)/,
    jobId: [/^\/[^/]+\/([\w-]{8,})/],
    links: 'a[href*="/"]',
    title: ['[data-testid="job-title"]', 'main h1', 'h1'],
    documentTitle: / (?:@|at|[|-]) (?<company>[^|@-]{1,80})$/,
    location: ['[data-testid="job-location"]'],
    description: ['[data-testid="job-description"]', '#job-description', '[class*="jobDescription" i]'],
    exclude: ['form'],
  }),
)
