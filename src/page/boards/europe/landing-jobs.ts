import { defineBoard } from '../contract.ts'

export const landingJobs = defineBoard(
  {
    id: 'landing-jobs',
    name: 'Landing.jobs',
    hosts: ['landing.jobs'],
  },
  () => ({
    pages: /^\/(?:at\/[^/]+\/[^/?]+|job\/\d+)/,
    jobId: [/^\/job\/(\d+)/, /^\/at\/[^/]+\/([^/?]+)/],
    links: 'a[href*="/at/"], a[href*="/job/"]',
    title: ['[data-testid="job-title"]', '.ld-job-offer-title', 'h1'],
    company: ['.ld-job-offer-company', 'a[href^="/at/"]'],
    location: ['.ld-job-offer-location'],
    description: ['.ld-job-offer-section', '[data-testid="job-description"]', '.job-description'],
  }),
)
