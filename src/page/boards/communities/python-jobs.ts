import { defineBoard } from '../contract.ts'

export const pythonJobs = defineBoard(
  {
    id: 'python-jobs',
    name: 'Python.org jobs',
    hosts: ['python.org'],
    matches: ['*://www.python.org/jobs/*'],
  },
  () => ({
    pages: /^\/jobs\/\d+/,
    jobId: [/^\/jobs\/(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['.listing-company .company-name', 'h1.listing-company', 'h1'],
    location: ['.listing-location'],
    // The company stands below the title, in the same heading.
    head: () => ({ titles: [], company: null }),
    description: ['.job-description'],
  }),
)
