import { defineBoard } from '../contract.ts'

export const personio = defineBoard(
  {
    id: 'personio',
    name: 'Personio',
    hosts: ['jobs.personio.de', 'jobs.personio.com'],
  },
  () => ({
    pages: /^\/job\/\d+/,
    jobId: [/^\/job\/(\d+)/],
    links: 'a[href*="/job/"]',
    title: ['[data-test="job-title"]', '.job-title', 'h1'],
    location: ['[data-test="job-location"]', '.job-subtitle', '.detail-subtitle'],
    documentTitle: / (?:at|bei) (?<company>.{1,120})$/,
    description: [
      '[data-test="job-description"]',
      '.job-description',
      '.detail-content',
      '[class*="job-description"]',
    ],
    exclude: ['#apply-form', '.apply-container'],
    embedded: true,
  }),
)
