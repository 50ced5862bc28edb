import { defineBoard } from '../contract.ts'

export const teamtailor = defineBoard(
  {
    id: 'teamtailor',
    name: 'Teamtailor',
    hosts: ['teamtailor.com'],
  },
  () => ({
    pages: /\/jobs\/\d+/,
    jobId: [/\/jobs\/(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['[data-controller~="careersite--jobs--cover"] h1', 'h1'],
    documentTitle: / - (?<company>[^-|]+)$/,
    description: [
      '[data-controller="careersite--job-body"]',
      { from: 'section.company-links', to: 'siblings', is: 'section', find: '.prose' },
      'main .prose',
    ],
    exclude: ['[data-controller~="careersite--jobs--form-overlay"]', '#section-jobs'],
  }),
)
