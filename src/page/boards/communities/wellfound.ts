import { defineBoard } from '../contract.ts'

export const wellfound = defineBoard(
  {
    id: 'wellfound',
    name: 'Wellfound',
    hosts: ['wellfound.com', 'angel.co'],
  },
  () => ({
    pages: /^\/jobs\/\d+|\/jobs\/\d+|job_listing_slug=/,
    jobId: [/\/jobs\/(\d+)/, /job_listing_slug=(\d+)/],
    links: 'a[href*="/jobs/"], a[href*="job_listing_slug="]',
    title: ['[data-test="JobListingTitle"]', '[role="dialog"] h1', 'h1'],
    company: ['[data-test="StartupName"]', 'a[href^="/company/"] h2'],
    location: ['[data-test="JobLocation"]'],
    description: ['[data-test="JobDescription"]', '#job-description', '[id="job-description"]'],
  }),
)
