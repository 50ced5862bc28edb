import { defineBoard } from '../contract.ts'

export const lever = defineBoard(
  {
    id: 'lever',
    name: 'Lever',
    hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
    matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  },
  () => ({
    pages: /^\/[^/]+\/[0-9a-f-]{36}/,
    jobId: [/\/([0-9a-f]{8}-[0-9a-f-]{27})/],
    title: ['.posting-headline h2', '.posting-header h2', '[data-qa="posting-name"]', 'h2'],
    location: ['.posting-categories .location'],
    employmentType: ['.posting-categories .commitment'],
    documentTitle: /^(?<company>.+?) - /,
    description: [
      '[data-qa="job-description"], .section-wrapper .section[data-qa="closing-description"], .posting-page .content .section.page-centered:not(.posting-header):not(.last-section-apply):not([data-qa="btn-apply-bottom"])',
      '.posting-page .content .section-wrapper:not(.accent-section)',
    ],
    exclude: ['.posting-btn-submit', '.last-section-apply', '[data-qa="btn-apply-bottom"]', '.posting-apply'],
    embedded: true,
  }),
)
