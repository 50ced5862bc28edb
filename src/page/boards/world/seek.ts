import { defineBoard } from '../contract.ts'

export const seek = defineBoard(
  {
    id: 'seek',
    name: 'SEEK',
    // au., nz., hk. and others of seek.com
    hosts: ['seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com', 'jobsdb.com'],
  },
  () => ({
    pages: /\/job\/\d+|jobId=\d+/,
    jobId: [/[?&]jobId=(\d+)/, /\/job\/(\d+)/],
    links: 'a[href*="/job/"], a[href*="jobId="]',
    title: ['[data-automation="job-detail-title"]', 'h1'],
    company: ['[data-automation="advertiser-name"]'],
    location: ['[data-automation="job-detail-location"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    description: ['[data-automation="jobAdDetails"]'],
    exclude: ['[data-automation="recommendedJobs"]'],
  }),
)
