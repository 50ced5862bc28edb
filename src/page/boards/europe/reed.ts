import { defineBoard } from '../contract.ts'

export const reed = defineBoard(
  {
    id: 'reed',
    name: 'Reed',
    hosts: ['reed.co.uk'],
  },
  () => ({
    pages: /^\/jobs\/[^/]+\/\d+|jobId=\d+/,
    jobId: [/^\/jobs\/[^/]+\/(\d+)/, /[?&]jobId=(\d+)/],
    links: 'a[href*="/jobs/"], a[href*="jobId="]',
    title: ['[data-qa="job-title"]', '[data-qa="job-title-mobile-lbl"]', 'h1'],
    company: ['[data-qa="job-posted-by"] a', '[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: ['[data-qa="job-location"]', '[data-qa="job-location-mobile-lbl"]'],
    employmentType: ['[data-qa="job-type"]'],
    description: ['[data-qa="job-description"]', '[itemprop="description"]', '.description'],
    exclude: ['[data-qa="similar-jobs"]'],
  }),
)
