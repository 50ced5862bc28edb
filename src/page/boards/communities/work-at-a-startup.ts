import { defineBoard } from '../contract.ts'

export const workAtAStartup = defineBoard(
  {
    id: 'work-at-a-startup',
    name: 'Work at a Startup',
    hosts: ['workatastartup.com'],
  },
  () => ({
    pages: /^\/(?:jobs|companies\/[^/]+\/jobs)\/\d+|ycombinator/,
    jobId: [/\/jobs\/(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['.company-title', '.company-name', 'h1'],
    location: ['.company-details .company-detail'],
    description: ['.company-section .prose', '.prose', '.job-description'],
  }),
)
