import { defineBoard } from '../contract.ts'

export const stepstone = defineBoard(
  {
    id: 'stepstone',
    name: 'Stepstone',
    hosts: [
      'stepstone.de',
      'stepstone.at',
      'stepstone.be',
      'stepstone.nl',
      'totaljobs.com',
      'cwjobs.co.uk',
      'irishjobs.ie',
    ],
  },
  () => ({
    pages: /^\/(?:stellenangebote--|job\/|jobs\/)/,
    jobId: [/--(\d+)-inline/, /\/job\/[^?]{0,300}?(\d{6,})/, /job(\d{6,})/],
    links: 'a[href*="/stellenangebote--"], a[href*="/job/"], a[href*="/jobs/"]',
    title: ['[data-at="header-job-title"]', 'h1'],
    company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    employmentType: ['[data-at="metadata-work-type"]'],
    description: [
      '[data-at^="section-text-"]:not([data-at*="similar"])',
      '[data-at="job-ad-content"]',
      '[data-genesis-element="TEXT"] article',
    ],
    exclude: ['[data-at="similar-jobs"]'],
  }),
)
