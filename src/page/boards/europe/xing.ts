import { defineBoard } from '../contract.ts'

export const xing = defineBoard(
  {
    id: 'xing',
    name: 'XING',
    hosts: ['xing.com'],
    matches: ['*://www.xing.com/jobs/*'],
  },
  () => ({
    pages: /^\/jobs\/(?!search)[^/?]+-\d+|^\/jobs\/search\?.*\bid=/,
    jobId: [/^\/jobs\/[^/?]*-(\d{5,})(?:[.?/]|$)/, /[?&]id=(\d{5,})/],
    links: 'a[href*="/jobs/"]',
    title: ['[data-testid="job-details-title"]', '[data-testid="job-title"]', 'main h1', 'h1'],
    company: [
      '[data-testid="job-details-company-info-name"]',
      '[data-testid="job-details-company"]',
      'main a[href*="/pages/"]',
    ],
    location: ['[data-testid="job-details-location"]', '[data-testid="job-fact-location"]'],
    employmentType: ['[data-testid="job-fact-employment-type"]'],
    description: [
      '[data-testid="job-description-content"]',
      '[data-testid="expandable-content"]',
      '[data-testid="job-description"]',
    ],
  }),
)
