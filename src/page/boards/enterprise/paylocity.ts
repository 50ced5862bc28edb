import { defineBoard } from '../contract.ts'

export const paylocity = defineBoard(
  {
    id: 'paylocity',
    name: 'Paylocity',
    hosts: ['recruiting.paylocity.com'],
  },
  () => ({
    pages: /\/Jobs\/Details\/\d+/i,
    jobId: [/\/Details\/(\d+)/i],
    links: 'a[href*="/Details/"]',
    title: ['.job-preview-title .job-title', '.job-preview-title', '.job-listing-header', 'h1'],
    company: ['.job-preview-company', '.company-name'],
    documentTitle: /^(?<company>.+?) - /,
    location: ['.preview-location', '.job-listing-location'],
    description: [
      '.job-preview-details .job-listing-description',
      '.job-listing-description',
      '.job-preview-details',
    ],
    exclude: ['.job-apply', 'form'],
  }),
)
