import { defineBoard } from '../contract.ts'

export const ziprecruiter = defineBoard(
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk'],
  },
  () => ({
    pages: /^\/(?:c\/|job\/|jobs\/|jobs-search|candidate\/|k\/|Jobs\/)/,
    jobId: [/[?&]lk=([\w-]+)/, /[?&]jid=([\w-]+)/, /\/jobs\/[^/]*-([0-9a-f]{8})\//],
    title: [
      '[data-testid="job-details-scroll-container"] h2',
      '[data-testid="right-pane"] h2',
      '.job_title',
      'h1',
    ],
    company: [
      '[data-testid="job-details-scroll-container"] a[href*="/co/"]',
      '.hiring_company',
      '[data-testid="job-card-company"]',
    ],
    location: ['.hiring_location', '[data-testid="job-card-location"]'],
    description: [
      '[data-testid="job-description"]',
      '.job_description',
      '[data-testid="job-details-scroll-container"] .whitespace-pre-line',
      '[data-testid="right-pane"] .whitespace-pre-line',
    ],
  }),
)
