import { defineBoard } from '../contract.ts'

export const bamboohr = defineBoard(
  {
    id: 'bamboohr',
    name: 'BambooHR',
    hosts: ['bamboohr.com'],
    matches: ['*://*.bamboohr.com/careers/*', '*://*.bamboohr.com/jobs/*'],
  },
  () => ({
    pages: /^\/(?:careers|jobs)\/(?:view\.php\?id=)?\d+|^\/(?:hiring\/)?jobs\//,
    jobId: [/\/(?:careers|jobs)\/(\d+)/, /[?&]id=(\d+)/],
    links: 'a[href*="/careers/"], a[href*="/jobs/"]',
    title: ['[data-testid="job-title"]', 'main h2', 'h1', 'h2'],
    location: ['[data-testid="job-location"]'],
    description: [
      '[data-testid="job-description"]',
      '.BambooRichText',
      '#descriptionWrapper',
      '.fabric-RichText',
    ],
    exclude: ['form'],
  }),
)
