import { defineBoard } from '../contract.ts'

export const jobvite = defineBoard(
  {
    id: 'jobvite',
    name: 'Jobvite',
    hosts: ['jobs.jobvite.com'],
  },
  () => ({
    pages: /\/job\//,
    jobId: [/\/job\/(\w+)/],
    links: 'a[href*="/job/"]',
    title: ['.jv-header', 'h2.jv-header', 'h1'],
    location: ['.jv-job-detail-meta'],
    description: ['.jv-job-detail-description', '.jv-job-detail'],
    exclude: ['.jv-job-detail-top-actions', '.jv-job-detail-bottom-actions'],
    embedded: true,
  }),
)
